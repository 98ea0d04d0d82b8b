import { o as useT, n as jsxRuntimeExports, x as useApi, r as reactExports, B as Button, z as at } from "./Loading-Bf7C8twO.js";
import { C as ConfirmDialog } from "./ConfirmDialog-BQsYFfPi.js";
import { R as ResourceTable } from "./ResourceTable-CKhSvmcO.js";
import { R as RowActions } from "./RowActions-QDwNEWUg.js";
import { S as SecretDialog } from "./SecretDialog-CXZHrypA.js";
import { W as When } from "./When-BUj3xjna.js";
import { C as CreateKey, R as RotateKey } from "./dialogs-C4q0L8j-.js";
import { L as Label } from "./Label-Df9laZkF.js";
import { T as ToolbarItem } from "./ToolbarContent-DHx1fOKZ.js";
import "./useAction-B-eGPLw_.js";
import "./Alerts-ChONuofT.js";
import "./bell-icon-BrVoN-Uy.js";
import "./Modal-DJZSs1i_.js";
import "./FocusTrap-mcjSbpse.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./StackItem-8W2QS0mG.js";
import "./Nothing-zvVhA8y2.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
import "./ClipboardCopy-B0m52x6L.js";
import "./ClipboardCopyButton-CUK97GZT.js";
import "./Form-UMUycQBf.js";
import "./Choice-xfmrB8Xw.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
const COLORS = { active: "green", expired: "orange" };
function ApiKeys({ base, where, may }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(KeyTable, { base, where, may, Create: CreateKey, empty: t(where === "admin" ? "saas.api-keys.emptyAdmin" : "saas.api-keys.emptyText") });
}
function KeyTable({ base, where, may, Create, empty, more = [] }) {
  const t = useT();
  const api = useApi();
  const [dialog, setDialog] = reactExports.useState();
  const [rotating, setRotating] = reactExports.useState();
  const [revoking, setRevoking] = reactExports.useState();
  const [secret, setSecret] = reactExports.useState();
  const manages = may("org:api_keys:manage");
  const makes = manages && where === "account";
  const columns = [
    {
      title: t("saas.api-keys.name"),
      width: 30,
      cell: ({ name, prefix }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: name }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200 pf-v5-u-font-family-monospace", children: [
          prefix,
          "…"
        ] })
      ] })
    },
    { title: t("saas.api-keys.status"), cell: ({ status }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[status] ?? "grey", children: t(`saas.api-keys.${status}`) }) },
    ...more,
    { title: t("saas.api-keys.scopes"), width: 25, cell: ({ scopes }) => scopes.length === 0 ? t("saas.none") : scopes.join(", ") },
    { title: t("saas.api-keys.lastUsed"), cell: ({ lastUsedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: lastUsedAt, none: t("saas.api-keys.never") }) },
    { title: t("saas.api-keys.expires"), cell: ({ expiresAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: expiresAt }) }
  ];
  const create = makes && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setDialog("create"), "data-testid": "saas-create-key", children: t("saas.api-keys.create") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.api-keys.title"),
        path: `${base}/api-keys`,
        columns,
        rowKey: ({ id }) => id,
        actions: manages ? (key) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: key.name,
            actions: key.status === "active" ? [
              makes && { id: "rotate", title: t("saas.api-keys.rotate"), onClick: () => setRotating(key) },
              { id: "revoke", title: t("saas.api-keys.revoke"), danger: true, onClick: () => setRevoking(key) }
            ] : []
          }
        ) : void 0,
        toolbar: create ? /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: create }) : void 0,
        empty: { title: t("saas.api-keys.empty"), text: empty, action: create }
      }
    ),
    dialog === "create" && /* @__PURE__ */ jsxRuntimeExports.jsx(Create, { base, onMade: setSecret, onClose: () => setDialog(void 0) }),
    rotating && /* @__PURE__ */ jsxRuntimeExports.jsx(RotateKey, { base, of: rotating, onMade: setSecret, onClose: () => setRotating(void 0) }),
    secret && /* @__PURE__ */ jsxRuntimeExports.jsx(SecretDialog, { title: t("saas.api-keys.secret"), secret, onClose: () => setSecret(void 0) }),
    revoking && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.api-keys.revokeTitle", { name: revoking.name }),
        confirm: t("saas.api-keys.revoke"),
        name: revoking.name,
        done: t("saas.api-keys.revokedDone"),
        onConfirm: () => api.send("DELETE", `${base}/${at("api-keys", revoking.id)}`),
        onClose: () => setRevoking(void 0),
        children: t("saas.api-keys.revokeText")
      }
    )
  ] });
}
export {
  KeyTable,
  ApiKeys as default
};
