import { n as jsxRuntimeExports, o as useT, r as reactExports, w as useResource, y as useApi, q as useConsole, E as useFilter, B as Button } from "./Loading-BxOeVYWV.js";
import { S as Select, a as SelectList, b as SelectOption, C as Choice } from "./Choice-Ch5W9nU5.js";
import { C as ConfirmDialog } from "./ConfirmDialog-D7x_OLYS.js";
import { P as PageLink } from "./PageLink-ZBKij8vF.js";
import { R as ResourceTable } from "./ResourceTable--es7K_3m.js";
import { R as RowActions } from "./RowActions-B84nM7pR.js";
import { W as When } from "./When-CkuYIM3x.js";
import { a as personDetail, p as personName } from "./people-BZqOahB5.js";
import { R as RolesField, u as useRoles, a as RoleLabels } from "./roles-CNnlp-T3.js";
import { u as useAlerts } from "./Alerts-B-RhWQgt.js";
import { u as useFormContext, f as Controller, g as FormHelperText, F as FormDialog } from "./Form-DVHp7VbH.js";
import { T as TextInputGroup, a as TextInputGroupMain } from "./SearchInput-BNAyCdR8.js";
import { F as FormGroup } from "./FormGroup-CBZFu6SF.js";
import { M as MenuToggle, b as ToolbarItem } from "./ToolbarContent-CDytOEh2.js";
import { H as HelperText, a as HelperTextItem } from "./HelperTextItem-DfNgH7Sq.js";
import "./PageSection-muTIiE6W.js";
import "./page-CQ4ATcgg.js";
import "./Modal-BedUR_pm.js";
import "./exclamation-triangle-icon-B0xBHU5v.js";
import "./FocusTrap-q5R1i_VP.js";
import "./StackItem-DXrgKcZb.js";
import "./Nothing-DLkDmQCo.js";
import "./Td-BFhoEHwe.js";
import "./LabelGroup-CZWLR_5r.js";
import "./Label-DqVommQE.js";
import "./times-circle-icon-B5Bl7ZuP.js";
import "./plus-icon-D7CzWwwY.js";
import "./resizeObserver-CoOEeacQ.js";
function Person({ of, id }) {
  const detail = personDetail(of);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: personName(of, id) }),
    detail && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: detail })
  ] });
}
const SHOWN = 10;
const TYPING_MILLIS = 300;
function UserField({ name, label, help, required }) {
  const t = useT();
  const id = reactExports.useId();
  const { control } = useFormContext();
  const [typed, setTyped] = reactExports.useState("");
  const [asked, setAsked] = reactExports.useState("");
  const [open, setOpen] = reactExports.useState(false);
  reactExports.useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useResource(open ? "keycloak/users" : void 0, { search: asked.trim(), max: SHOWN, briefRepresentation: true });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Controller,
    {
      name,
      control,
      rules: required ? { required: t("saas.required") } : void 0,
      render: ({ field: { onChange, onBlur }, fieldState: { error } }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(FormGroup, { label, fieldId: id, isRequired: required, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Select,
          {
            isOpen: open,
            onOpenChange: setOpen,
            onSelect: (_event, chosen) => {
              const user = found.data?.find((one) => one.id === chosen);
              if (user) {
                onChange(user.id);
                setTyped(user.username);
              }
              setOpen(false);
            },
            toggle: (toggle) => /* @__PURE__ */ jsxRuntimeExports.jsx(MenuToggle, { ref: toggle, variant: "typeahead", isFullWidth: true, isExpanded: open, onClick: () => setOpen(!open), "aria-label": label, children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextInputGroup, { isPlain: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              TextInputGroupMain,
              {
                inputId: id,
                value: typed,
                autoComplete: "off",
                placeholder: t("saas.findUser"),
                role: "combobox",
                isExpanded: open,
                "aria-controls": `${id}-list`,
                "aria-label": label,
                onClick: () => setOpen(true),
                onBlur,
                onChange: (_event, text) => {
                  setTyped(text);
                  onChange("");
                  setOpen(true);
                },
                "data-testid": `saas-field-${name}`
              }
            ) }) }),
            children: /* @__PURE__ */ jsxRuntimeExports.jsxs(SelectList, { id: `${id}-list`, "aria-label": label, children: [
              (found.data ?? []).map((user) => /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { value: user.id, description: user.email, "data-testid": `saas-user-${user.username}`, children: [user.firstName, user.lastName].filter(Boolean).join(" ") || user.username }, user.id)),
              found.data?.length !== 0 ? null : /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { isDisabled: true, children: t("saas.noMatch") }),
              found.problem && /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { isDisabled: true, children: t("saas.noUsers") }),
              !found.data && !found.problem && /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { isDisabled: true, children: t("saas.loading") })
            ] })
          }
        ),
        (error || help) && /* @__PURE__ */ jsxRuntimeExports.jsx(FormHelperText, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(HelperText, { isLiveRegion: Boolean(error), children: /* @__PURE__ */ jsxRuntimeExports.jsx(HelperTextItem, { variant: error ? "error" : "default", "data-testid": error && `saas-error-${name}`, children: error?.message || help }) }) })
      ] })
    }
  );
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
      cell: (member) => where === "admin" ? /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: `/saas/users/${encodeURIComponent(member.userId)}`, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Person, { of: member, id: member.userId }) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Person, { of: member, id: member.userId })
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
