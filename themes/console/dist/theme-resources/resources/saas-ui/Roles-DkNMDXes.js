import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button } from "./Loading-Bd-kfbNl.js";
import { F as FormDialog, T as TextField } from "./Form-BiRAG1IM.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { u as useCatalogue, D as DraftBar, r as refuseTaken, b as withRole, A as ALL, c as withPermission } from "./FeatureDialog-CM-r4jEo.js";
import { I as InnerScrollContainer } from "./Money-DikxuRh_.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { C as Checkbox } from "./PageSection-CScKQRWo.js";
import "./Choice-D0Ho_0by.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./page-DcpG1y-z.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./Modal-civZ5w_s.js";
import "./bell-icon-BIjx4OeL.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./Alerts-Bk31Y1e-.js";
import "./PageLink-BoqI53rW.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./useAction-BjTydznq.js";
import "./StackItem-B3gT1Bjs.js";
import "./ListItem-DMeJVHyC.js";
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
