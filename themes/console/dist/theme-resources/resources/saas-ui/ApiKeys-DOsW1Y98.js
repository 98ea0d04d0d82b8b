import { o as useT, n as jsxRuntimeExports, x as useApi, r as reactExports, B as Button, z as at } from "./Loading-BVdRaUt7.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DvmukDES.js";
import { R as ResourceTable } from "./ResourceTable-B_HCje-2.js";
import { R as RowActions } from "./RowActions-DKc8kAxp.js";
import { S as SecretDialog } from "./SecretDialog-cdRT1D3A.js";
import { W as When } from "./When-CvLRIj0e.js";
import { C as CreateKey, R as RotateKey } from "./dialogs-0T9DKw9G.js";
import { L as Label } from "./Label-DVbIE481.js";
import { T as ToolbarItem } from "./ToolbarContent-BlN91oEQ.js";
import "./useAction-BWYe3C4u.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./Modal-gfeXiwTt.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./StackItem-DCCdCmnH.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./ClipboardCopy-7fAXj-GH.js";
import "./ClipboardCopyButton-sYOmPTBS.js";
import "./Form-BhF9e7Up.js";
import "./Choice-CnrxPP-Y.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
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
