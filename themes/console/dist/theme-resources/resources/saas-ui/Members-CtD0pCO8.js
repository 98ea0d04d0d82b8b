import { n as jsxRuntimeExports, o as useT, x as useApi, q as useConsole, y as useFilter, r as reactExports, B as Button } from "./Loading-Bd-kfbNl.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { W as When } from "./When-j67l1iEf.js";
import { a as personDetail, p as personName } from "./people-BZqOahB5.js";
import { R as RolesField, u as useRoles, a as RoleLabels } from "./roles-CInfuspf.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { F as FormDialog } from "./Form-BiRAG1IM.js";
import { U as UserField } from "./UserField-MReQHtN4.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./useAction-BjTydznq.js";
import "./Modal-civZ5w_s.js";
import "./bell-icon-BIjx4OeL.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./StackItem-B3gT1Bjs.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./i18n-S3lW9hxk.js";
import "./LabelGroup-DTeyM3KP.js";
import "./Label-DB6yept3.js";
import "./times-circle-icon-gOoWdPp7.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
function Person({ of, id }) {
  const detail = personDetail(of);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: personName(of, id) }),
    detail && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: detail })
  ] });
}
function AddMember({ base, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.members.add"),
      description: t("saas.members.addText"),
      submit: t("saas.members.add"),
      values: { userId: "", roles: [] },
      onSubmit: async ({ userId, roles }) => {
        await api.send("POST", `${base}/members`, roles.length > 0 ? { userId, roles } : { userId });
        alerts.done(t("saas.members.added"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(UserField, { name: "userId", label: t("saas.members.user"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RolesField, { base, help: t("saas.members.defaultRole") })
      ]
    }
  );
}
function ChangeRoles({
  base,
  where,
  member,
  onClose
}) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const name = personName(member, member.userId);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    FormDialog,
    {
      title: t("saas.members.rolesOf", { name }),
      submit: t("saas.save"),
      values: { roles: member.roles },
      onSubmit: async ({ roles }) => {
        await api.send(where === "admin" ? "PUT" : "PATCH", `${base}/members/${encodeURIComponent(member.userId)}`, { roles });
        alerts.done(t("saas.members.rolesChanged", { name }));
      },
      onClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(RolesField, { base, help: t("saas.members.tokenHint") })
    }
  );
}
function Members({ base, where, organization, may, beside }) {
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const [search, setSearch] = useFilter("search");
  const [role, setRole] = useFilter("role");
  const roles = useRoles(base);
  const [open, setOpen] = reactExports.useState();
  const close = () => setOpen(void 0);
  const manages = may("org:members:manage");
  const invites = may("org:invitations:manage");
  const columns = [
    {
      title: t("saas.members.name"),
      width: 35,
      cell: (member) => where === "admin" ? /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: `/saas/users/${encodeURIComponent(member.userId)}?organization=${encodeURIComponent(organization.slug)}`, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Person, { of: member, id: member.userId }) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Person, { of: member, id: member.userId })
    },
    { title: t("saas.members.roles"), width: 35, cell: (member) => /* @__PURE__ */ jsxRuntimeExports.jsx(RoleLabels, { keys: member.roles, names: roles }) },
    { title: t("saas.members.joined"), cell: (member) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: member.joinedAt }) }
  ];
  const invite = invites && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: where === "admin" ? "secondary" : "primary", onClick: () => navigate(beside("invitations")), "data-testid": "saas-to-invitations", children: t("saas.members.invite") });
  const add = manages && where === "admin" && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setOpen({ dialog: "add" }), "data-testid": "saas-add-member", children: t("saas.members.add") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.members.title"),
        path: `${base}/members`,
        query: { role },
        search: { parameter: "search", placeholder: t("saas.members.search"), value: search, onChange: setSearch },
        filtered: role !== "",
        columns,
        rowKey: ({ userId }) => userId,
        actions: manages ? (member) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: personName(member, member.userId),
            actions: [
              { id: "roles", title: t("saas.members.changeRoles"), onClick: () => setOpen({ dialog: "roles", member }) },
              { id: "remove", title: t("saas.members.remove"), danger: true, onClick: () => setOpen({ dialog: "remove", member }) }
            ]
          }
        ) : void 0,
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Choice,
            {
              label: t("saas.members.roles"),
              value: role,
              options: [["", t("saas.members.allRoles")], ...roles],
              onChange: setRole,
              "data-testid": "saas-filter-role"
            }
          ) }),
          add && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: add }),
          invite && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: invite })
        ] }),
        empty: {
          title: t("saas.members.empty"),
          text: t("saas.members.emptyText"),
          action: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
            add,
            " ",
            invite
          ] })
        }
      }
    ),
    open?.dialog === "add" && /* @__PURE__ */ jsxRuntimeExports.jsx(AddMember, { base, onClose: close }),
    open?.dialog === "roles" && /* @__PURE__ */ jsxRuntimeExports.jsx(ChangeRoles, { base, where, member: open.member, onClose: close }),
    open?.dialog === "remove" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.members.removeTitle", { name: personName(open.member, open.member.userId) }),
        confirm: t("saas.members.remove"),
        done: t("saas.members.removed"),
        onConfirm: () => api.send("DELETE", `${base}/members/${encodeURIComponent(open.member.userId)}`),
        onClose: close,
        children: t("saas.members.removeText", { organization: organization.name })
      }
    )
  ] });
}
export {
  Members as default
};
