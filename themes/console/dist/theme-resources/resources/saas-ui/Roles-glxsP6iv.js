import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button } from "./Loading-Bf7C8twO.js";
import { F as FormDialog, T as TextField } from "./Form-UMUycQBf.js";
import { L as Loaded } from "./Loaded-DpvKpHoj.js";
import { P as Page } from "./Page-CaLCaDT5.js";
import { u as useCatalogue, D as DraftBar, r as refuseTaken, b as withRole, A as ALL, c as withPermission } from "./FeatureDialog--NE2fqcJ.js";
import { I as InnerScrollContainer } from "./Money-DJTGrLuk.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-D5dfLxTe.js";
import { C as Checkbox } from "./PageSection-CNNxruFl.js";
import "./Choice-xfmrB8Xw.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./page-ByucYNQx.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
import "./Modal-DJZSs1i_.js";
import "./bell-icon-BrVoN-Uy.js";
import "./FocusTrap-mcjSbpse.js";
import "./Alerts-ChONuofT.js";
import "./PageLink-Dt6m_PNb.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./Title-CRYixdva.js";
import "./Text-Cw27cNLj.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./useAction-B-eGPLw_.js";
import "./StackItem-8W2QS0mG.js";
import "./ListItem-HODPCpcE.js";
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
