import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button } from "./Loading-C4v7ah4s.js";
import { F as FormDialog, T as TextField } from "./Form-DYUkqZr9.js";
import { L as Loaded } from "./Loaded-CU4JfZVi.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import { u as useCatalogue, D as DraftBar, r as refuseTaken, b as withRole, A as ALL, c as withPermission } from "./FeatureDialog-B9WPsB0x.js";
import { I as InnerScrollContainer } from "./InnerScrollContainer-CgJH--DC.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-pluXk-UL.js";
import { C as Checkbox } from "./PageSection-C5hvWlry.js";
import "./Choice-wEAxgX2p.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./page-CmG36kRZ.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./plus-icon-JGRifIps.js";
import "./Modal-Cl3YABlB.js";
import "./bell-icon-FMsm72Wl.js";
import "./FocusTrap-D65Z5tJz.js";
import "./Alerts-BzH1j6bj.js";
import "./PageLink-BzmCxHw8.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./ConfirmDialog-BFyBnUxw.js";
import "./useAction-KSH4gdkB.js";
import "./StackItem-DcsUQFqz.js";
import "./ListItem-DjqAbfIO.js";
import "./AlertActionLink-DAX1NnBz.js";
function Roles() {
  const t = useT();
  const editor = useCatalogue();
  const { document, editable, edit } = editor;
  const [adding, setAdding] = reactExports.useState(false);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    Page,
    {
      title: t("saas.roles.title"),
      description: t("saas.roles.description"),
      actions: editable && document && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setAdding(true), "data-testid": "saas-add-role", children: t("saas.roles.add") }),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(DraftBar, { editor }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: editor.published, children: () => document && /* @__PURE__ */ jsxRuntimeExports.jsx(Matrix, { document, editor }) }),
        adding && document && /* @__PURE__ */ jsxRuntimeExports.jsxs(
          FormDialog,
          {
            title: t("saas.roles.add"),
            submit: t("saas.catalogue.takeOver"),
            values: { key: "org:", name: "" },
            onClose: () => setAdding(false),
            onSubmit: ({ key, name }) => {
              refuseTaken(key.trim(), document.roles, t("saas.plans.keyTaken"));
              edit((current) => withRole(current, key.trim(), { name: name.trim(), permissions: [] }));
              return Promise.resolve();
            },
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "key", label: t("saas.plans.key"), help: t("saas.roles.keyHelp"), required: true }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.plans.name"), required: true })
            ]
          }
        )
      ]
    }
  );
}
function Matrix({ document, editor }) {
  const t = useT();
  const roles = Object.entries(document.roles);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(InnerScrollContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.roles.title"), variant: "compact", gridBreakPoint: "", "data-testid": "saas-matrix", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { isStickyColumn: true, children: t("saas.roles.permission") }),
      roles.map(([key, role]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Th, { modifier: "nowrap", children: [
        role.name,
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal", children: key })
      ] }, key))
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: Object.entries(document.permissions).map(([permission, { description, requires }]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { "data-testid": `saas-permission-${permission}`, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Th, { isStickyColumn: true, scope: "row", children: [
        permission,
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal", children: [
          description,
          requires && ` (${t("saas.roles.requires", { feature: requires })})`
        ] })
      ] }),
      roles.map(([key, role]) => {
        const all = role.permissions.includes(ALL);
        return /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: role.name, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Checkbox,
          {
            id: `saas-role-${key}-${permission}`,
            "aria-label": t("saas.roles.cell", { role: role.name, permission }),
            isChecked: all || role.permissions.includes(permission),
            isDisabled: all || !editor.editable,
            onChange: (_event, checked) => editor.edit((current) => withPermission(current, key, permission, checked)),
            "data-testid": `saas-cell-${key}-${permission}`
          }
        ) }, key);
      })
    ] }, permission)) })
  ] }) });
}
export {
  Roles as default
};
