import { R as React, _ as __rest, c as css, b as getOUIAProps, a as getDefaultOUIAId, P as Popper, r as reactExports, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { b as Menu, c as MenuContent, o as onToggleArrowKeydownDefault, d as MenuList, M as MenuItem } from "./PageSection-CScKQRWo.js";
import { M as MenuToggle } from "./ToolbarContent-Bl9MGIEI.js";
const SelectBase = (_a) => {
  var { children, className, onSelect, isOpen, selected, toggle, shouldFocusToggleOnSelect = false, shouldFocusFirstItemOnOpen = false, onOpenChange, onOpenChangeKeys = ["Escape", "Tab"], onToggleKeydown, variant, isPlain, innerRef, zIndex = 9999, role = "listbox", popperProps, menuHeight, maxMenuHeight, isScrollable, shouldPreventScrollOnItemFocus = true, focusTimeoutDelay = 0 } = _a, props = __rest(_a, ["children", "className", "onSelect", "isOpen", "selected", "toggle", "shouldFocusToggleOnSelect", "shouldFocusFirstItemOnOpen", "onOpenChange", "onOpenChangeKeys", "onToggleKeydown", "variant", "isPlain", "innerRef", "zIndex", "role", "popperProps", "menuHeight", "maxMenuHeight", "isScrollable", "shouldPreventScrollOnItemFocus", "focusTimeoutDelay"]);
  const localMenuRef = React.useRef();
  const localToggleRef = React.useRef();
  const menuRef = innerRef || localMenuRef;
  const toggleRef = typeof toggle === "function" || typeof toggle !== "function" && !toggle.toggleRef ? localToggleRef : toggle === null || toggle === void 0 ? void 0 : toggle.toggleRef;
  React.useEffect(() => {
    const handleMenuKeys = (event) => {
      var _a2, _b, _c, _d;
      if (isOpen && onOpenChange && (((_a2 = menuRef.current) === null || _a2 === void 0 ? void 0 : _a2.contains(event.target)) || ((_b = toggleRef.current) === null || _b === void 0 ? void 0 : _b.contains(event.target)))) {
        if (onOpenChangeKeys.includes(event.key)) {
          event.preventDefault();
          onOpenChange(false);
          (_c = toggleRef.current) === null || _c === void 0 ? void 0 : _c.focus();
        }
      }
      if ((_d = toggleRef.current) === null || _d === void 0 ? void 0 : _d.contains(event.target)) {
        if (onToggleKeydown) {
          onToggleKeydown(event);
        } else if (isOpen && variant !== "typeahead") {
          onToggleArrowKeydownDefault(event, menuRef);
        }
      }
    };
    const handleClick = (event) => {
      var _a2, _b, _c;
      if (isOpen && shouldFocusFirstItemOnOpen && ((_a2 = toggleRef.current) === null || _a2 === void 0 ? void 0 : _a2.contains(event.target))) {
        setTimeout(() => {
          var _a3;
          const firstElement = (_a3 = menuRef === null || menuRef === void 0 ? void 0 : menuRef.current) === null || _a3 === void 0 ? void 0 : _a3.querySelector("li button:not(:disabled),li input:not(:disabled)");
          firstElement && firstElement.focus({ preventScroll: shouldPreventScrollOnItemFocus });
        }, focusTimeoutDelay);
      }
      if (isOpen && onOpenChange && !((_b = toggleRef === null || toggleRef === void 0 ? void 0 : toggleRef.current) === null || _b === void 0 ? void 0 : _b.contains(event.target))) {
        if (isOpen && !((_c = menuRef.current) === null || _c === void 0 ? void 0 : _c.contains(event.target))) {
          onOpenChange(false);
        }
      }
    };
    window.addEventListener("keydown", handleMenuKeys);
    window.addEventListener("click", handleClick);
    return () => {
      window.removeEventListener("keydown", handleMenuKeys);
      window.removeEventListener("click", handleClick);
    };
  }, [
    isOpen,
    menuRef,
    toggleRef,
    onOpenChange,
    onOpenChangeKeys,
    onToggleKeydown,
    shouldPreventScrollOnItemFocus,
    shouldFocusFirstItemOnOpen,
    focusTimeoutDelay
  ]);
  const menu = React.createElement(
    Menu,
    Object.assign({ role, className: css(className), ref: menuRef, onSelect: (event, value) => {
      onSelect && onSelect(event, value);
      shouldFocusToggleOnSelect && toggleRef.current.focus();
    }, isPlain, selected, isScrollable: isScrollable !== null && isScrollable !== void 0 ? isScrollable : menuHeight !== void 0 || maxMenuHeight !== void 0 }, getOUIAProps(Select.displayName, props.ouiaId !== void 0 ? props.ouiaId : getDefaultOUIAId(Select.displayName), props.ouiaSafe !== void 0 ? props.ouiaSafe : true), props),
    React.createElement(MenuContent, { menuHeight, maxMenuHeight }, children)
  );
  return React.createElement(Popper, Object.assign({ trigger: typeof toggle === "function" ? toggle(toggleRef) : toggle.toggleNode, triggerRef: toggleRef, popper: menu, popperRef: menuRef, isVisible: isOpen, zIndex }, popperProps));
};
const Select = React.forwardRef((props, ref) => React.createElement(SelectBase, Object.assign({ innerRef: ref }, props)));
Select.displayName = "Select";
const SelectList = (_a) => {
  var { children, className, isAriaMultiselectable = false } = _a, props = __rest(_a, ["children", "className", "isAriaMultiselectable"]);
  return React.createElement(MenuList, Object.assign({ isAriaMultiselectable, className: css(className) }, props), children);
};
SelectList.displayName = "SelectList";
const SelectOptionBase = (_a) => {
  var { children, className, innerRef, value } = _a, props = __rest(_a, ["children", "className", "innerRef", "value"]);
  return React.createElement(MenuItem, Object.assign({ itemId: value, ref: innerRef, className: css(className) }, props), children);
};
const SelectOption = React.forwardRef((props, ref) => React.createElement(SelectOptionBase, Object.assign({}, props, { innerRef: ref })));
SelectOption.displayName = "SelectOption";
function Choice({
  label,
  value,
  options,
  onChange,
  id,
  "data-testid": testId
}) {
  const [open, setOpen] = reactExports.useState(false);
  const words = options.find(([key]) => key === value)?.[1];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Select,
    {
      isOpen: open,
      onOpenChange: setOpen,
      selected: value,
      onSelect: (_event, chosen) => {
        setOpen(false);
        onChange(String(chosen));
      },
      toggle: (ref) => /* @__PURE__ */ jsxRuntimeExports.jsx(MenuToggle, { ref, id, isExpanded: open, onClick: () => setOpen(!open), "aria-label": words ? `${label}: ${words}` : label, "data-testid": testId, children: words ?? label }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(SelectList, { "aria-label": label, children: options.map(([key, option]) => /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { value: key, "data-testid": testId && `${testId}-${key}`, children: option }, key)) })
    }
  );
}
export {
  Choice as C,
  Select as S,
  SelectList as a,
  SelectOption as b
};
