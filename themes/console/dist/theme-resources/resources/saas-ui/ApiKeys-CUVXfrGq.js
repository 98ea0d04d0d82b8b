import { o as useT, z as useApi, r as reactExports, n as jsxRuntimeExports, B as Button, y as at } from "./Loading-DlnF7sOz.js";
import { C as ConfirmDialog } from "./ConfirmDialog-CmaB4ck4.js";
import { R as ResourceTable } from "./ResourceTable-BtPl3e1D.js";
import { R as RowActions } from "./RowActions-iAVfrc-T.js";
import { S as SecretDialog } from "./SecretDialog-CvZhIW_B.js";
import { W as When } from "./When-0YY0n0_H.js";
import { C as CreateKey, R as RotateKey } from "./dialogs-CdOV0KvG.js";
import { L as Label } from "./Label-BmAVxR-P.js";
import { T as ToolbarItem } from "./ToolbarContent-D1SUPnmC.js";
import "./useAction-TuIp8yfs.js";
import "./Alerts-B6PhAvyX.js";
import "./Modal-CT8RfYlT.js";
import "./FocusTrap-D4CPRl6O.js";
import "./FormGroup-D9k_8J7A.js";
import "./resizeObserver-wQyzz0V_.js";
import "./PageSection-B01WXDGx.js";
import "./page-DbXoGkt8.js";
import "./StackItem-C8dujXvD.js";
import "./Nothing-XHHA-oTF.js";
import "./SearchInput-rGu-k5rS.js";
import "./Td-DoqQbblU.js";
import "./Form-D6n4i_G8.js";
import "./Choice-UhDdr48W.js";
import "./HelperTextItem-B_08CaCF.js";
import "./plus-icon-CYviOipv.js";
const COLORS = { active: "green", expired: "orange" };
function ApiKeys({ base, where, may }) {
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
        empty: { title: t("saas.api-keys.empty"), text: t(where === "admin" ? "saas.api-keys.emptyAdmin" : "saas.api-keys.emptyText"), action: create }
      }
    ),
    dialog === "create" && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateKey, { base, onMade: setSecret, onClose: () => setDialog(void 0) }),
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
  ApiKeys as default
};
