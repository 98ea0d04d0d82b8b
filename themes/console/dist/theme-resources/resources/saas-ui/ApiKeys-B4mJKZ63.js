import { o as useT, y as useApi, r as reactExports, n as jsxRuntimeExports, B as Button, x as at } from "./Loading-BxOeVYWV.js";
import { C as ConfirmDialog } from "./ConfirmDialog-D7x_OLYS.js";
import { R as ResourceTable } from "./ResourceTable--es7K_3m.js";
import { R as RowActions } from "./RowActions-B84nM7pR.js";
import { S as SecretDialog } from "./SecretDialog-UR6MdPU3.js";
import { W as When } from "./When-CkuYIM3x.js";
import { R as RotateKey, C as CreateKey } from "./dialogs-TgAv6J5l.js";
import { L as Label } from "./Label-DqVommQE.js";
import { b as ToolbarItem } from "./ToolbarContent-CDytOEh2.js";
import "./Choice-Ch5W9nU5.js";
import "./Alerts-B-RhWQgt.js";
import "./exclamation-triangle-icon-B0xBHU5v.js";
import "./PageSection-muTIiE6W.js";
import "./page-CQ4ATcgg.js";
import "./Modal-BedUR_pm.js";
import "./FocusTrap-q5R1i_VP.js";
import "./FormGroup-CBZFu6SF.js";
import "./resizeObserver-CoOEeacQ.js";
import "./StackItem-DXrgKcZb.js";
import "./Nothing-DLkDmQCo.js";
import "./SearchInput-BNAyCdR8.js";
import "./Td-BFhoEHwe.js";
import "./ClipboardCopy-B2il6gBR.js";
import "./ClipboardCopyButton-w5JF505D.js";
import "./Form-DVHp7VbH.js";
import "./HelperTextItem-DfNgH7Sq.js";
import "./plus-icon-D7CzWwwY.js";
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
