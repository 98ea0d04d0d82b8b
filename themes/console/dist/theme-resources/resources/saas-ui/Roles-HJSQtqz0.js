import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button } from "./Loading-Hl5Ybx9-.js";
import { F as FormDialog, T as TextField } from "./Form-DUYmvKn2.js";
import { L as Loaded } from "./Loaded-DjeHqDgL.js";
import { P as Page } from "./Page-r5BLejqm.js";
import { u as useCatalogue, D as DraftBar, r as refuseTaken, b as withRole, A as ALL, c as withPermission } from "./FeatureDialog-WVcINnSp.js";
import { I as InnerScrollContainer } from "./InnerScrollContainer-MTvZMXv_.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-DrS0sLpd.js";
import { C as Checkbox } from "./PageSection-rYyPY9db.js";
import "./Choice-BRAvy4M2.js";
import "./ToolbarContent-BKTce9AV.js";
import "./page-DkGl3kp-.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./plus-icon-7mOSDxHx.js";
import "./Modal-C8kqC28M.js";
import "./bell-icon-DlMleKVR.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./Alerts-MV6dJ_xn.js";
import "./PageLink-D8UzX3y8.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./ConfirmDialog-DY27AUl5.js";
import "./useAction-m2LqF0zs.js";
import "./StackItem-BIPaD8NT.js";
import "./ListItem-DuBYQRvg.js";
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
