import { o as useT, n as jsxRuntimeExports, x as useApi, r as reactExports, B as Button, z as at } from "./Loading-Bd-kfbNl.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { S as SecretDialog } from "./SecretDialog-DnKVEHSK.js";
import { W as When } from "./When-j67l1iEf.js";
import { C as CreateKey, R as RotateKey } from "./dialogs-CBJVhcHW.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./Modal-civZ5w_s.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./StackItem-B3gT1Bjs.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./ClipboardCopy-CJ9mY1RP.js";
import "./ClipboardCopyButton-HU5X1BWt.js";
import "./Form-BiRAG1IM.js";
import "./Choice-D0Ho_0by.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
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
