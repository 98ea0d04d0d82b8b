import { o as useT, r as reactExports, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { D as Dropdown, g as DropdownList, h as DropdownItem, E as EllipsisVIcon } from "./Td-BwwIQ9co.js";
import { M as MenuToggle } from "./ToolbarContent-Bl9MGIEI.js";
function RowActions({ of, actions }) {
  const t = useT();
  const [open, setOpen] = reactExports.useState(false);
  const offered = actions.filter((action) => !!action);
  if (offered.length === 0) {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Dropdown,
    {
      isOpen: open,
      onOpenChange: setOpen,
      onSelect: () => setOpen(false),
      popperProps: { position: "right" },
      toggle: (ref) => /* @__PURE__ */ jsxRuntimeExports.jsx(
        MenuToggle,
        {
          ref,
          variant: "plain",
          isExpanded: open,
          onClick: () => setOpen(!open),
          "aria-label": t("saas.actionsOf", { name: of }),
          "data-testid": "saas-row-actions",
          children: /* @__PURE__ */ jsxRuntimeExports.jsx(EllipsisVIcon, {})
        }
      ),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownList, { children: offered.map(({ id, title, danger, onClick }) => /* @__PURE__ */ jsxRuntimeExports.jsx(DropdownItem, { isDanger: danger, onClick, "data-testid": `saas-action-${id}`, children: title }, id)) })
    }
  );
}
export {
  RowActions as R
};
