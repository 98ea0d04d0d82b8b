import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button } from "./Loading-BVdRaUt7.js";
import { F as FormDialog, T as TextField } from "./Form-BhF9e7Up.js";
import { L as Loaded } from "./Loaded-yHBHS6g-.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { u as useCatalogue, D as DraftBar, r as refuseTaken, b as withRole, A as ALL, c as withPermission } from "./FeatureDialog-BKyOpnDn.js";
import { I as InnerScrollContainer } from "./Money-CPCsZzq7.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-COd5BLiA.js";
import { C as Checkbox } from "./PageSection-BIOrCYoT.js";
import "./Choice-CnrxPP-Y.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./page-BvsVDRij.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
import "./Modal-gfeXiwTt.js";
import "./bell-icon-CJvACYI_.js";
import "./FocusTrap-CANSQfkd.js";
import "./Alerts-cy1DZa53.js";
import "./PageLink-BsJxCIvr.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./ConfirmDialog-DvmukDES.js";
import "./useAction-BWYe3C4u.js";
import "./StackItem-DCCdCmnH.js";
import "./ListItem-DHhPzHkC.js";
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
