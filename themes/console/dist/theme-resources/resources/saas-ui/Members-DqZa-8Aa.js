import { n as jsxRuntimeExports, o as useT, r as reactExports, w as useResource, x as useApi, q as useConsole, z as useFilter, B as Button } from "./Loading-awaAK0Qh.js";
import { S as Select, a as SelectList, b as SelectOption, C as Choice } from "./Choice-CmuF-hsX.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DYFcIgeR.js";
import { P as PageLink } from "./PageLink-C_duqRhy.js";
import { R as ResourceTable } from "./ResourceTable-CFAT1la-.js";
import { R as RowActions } from "./RowActions-DOyQ7-nN.js";
import { T as TextInputGroup, a as TextInputGroupMain, W as When } from "./When-Dw9zjOua.js";
import { a as personDetail, p as personName } from "./people-BZqOahB5.js";
import { R as RolesField, u as useRoles, a as RoleLabels } from "./roles-CgFnCp6S.js";
import { u as useAlerts } from "./Alerts-COAEMHQZ.js";
import { u as useFormContext, d as Controller, e as FormHelperText, b as FormDialog } from "./Form-B1_4HvHi.js";
import { F as FormGroup } from "./FormGroup-DYDKtGLX.js";
import { M as MenuToggle, T as ToolbarItem } from "./ToolbarContent-RPHFdpJq.js";
import { H as HelperText, a as HelperTextItem } from "./HelperTextItem-iznxsOWG.js";
import "./PageSection-DYX5wRmI.js";
import "./page-DXfDxbqv.js";
import "./Modal-lBkwxFgI.js";
import "./exclamation-triangle-icon-BhQSqsUk.js";
import "./FocusTrap-BspOsfnc.js";
import "./StackItem-BQhL8udN.js";
import "./Nothing-B_kRVI1p.js";
import "./Td-BUWzNFTb.js";
import "./LabelGroup-CoZR2Prn.js";
import "./Label-DenHkVOr.js";
import "./times-circle-icon-BBJaXQgH.js";
import "./plus-icon-BMkeknUx.js";
import "./resizeObserver-BECEjMa_.js";
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
