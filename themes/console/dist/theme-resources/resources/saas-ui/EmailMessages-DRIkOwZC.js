import { R as React, _ as __rest, c as css, b as getOUIAProps, a as getDefaultOUIAId, P as Popper, r as reactExports, f as formatBreakpointMods, B as Button, T as TimesIcon, w as useIsomorphicLayoutEffect, x as Tooltip, n as jsxRuntimeExports, q as useConsole, o as useT, y as at, z as useResource, D as useApi, E as useFilter, p as usePlace } from "./Nothing-DF-d0Bmf.js";
import { L as Loaded } from "./Loaded-D-EEFPxk.js";
import { P as Page, M as MenuToggle, a as PageLink, R as ResourceTable, T as ToolbarItem } from "./ResourceTable-Damamzjb.js";
import { u as useAlerts } from "./Alerts-CxhiPx2_.js";
import { M as Menu, a as MenuContent, o as onToggleArrowKeydownDefault, b as MenuList, c as MenuItem } from "./PageSection-B0V8iN8U.js";
import "./page-D__QUSIy.js";
import "./resizeObserver-DLVKN6gt.js";
import "./exclamation-triangle-icon-BCAr5KT6.js";
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
const styles$1 = {
  "descriptionList": "pf-v5-c-description-list",
  "descriptionListDescription": "pf-v5-c-description-list__description",
  "descriptionListGroup": "pf-v5-c-description-list__group",
  "descriptionListTerm": "pf-v5-c-description-list__term",
  "descriptionListTermIcon": "pf-v5-c-description-list__term-icon",
  "descriptionListText": "pf-v5-c-description-list__text",
  "modifiers": {
    "inlineGrid": "pf-m-inline-grid",
    "autoColumnWidths": "pf-m-auto-column-widths",
    "autoFit": "pf-m-auto-fit",
    "compact": "pf-m-compact",
    "fluid": "pf-m-fluid",
    "fillColumns": "pf-m-fill-columns",
    "displayLg": "pf-m-display-lg",
    "display_2xl": "pf-m-display-2xl",
    "helpText": "pf-m-help-text",
    "1Col": "pf-m-1-col",
    "2Col": "pf-m-2-col",
    "3Col": "pf-m-3-col",
    "horizontal": "pf-m-horizontal",
    "vertical": "pf-m-vertical",
    "1ColOnSm": "pf-m-1-col-on-sm",
    "2ColOnSm": "pf-m-2-col-on-sm",
    "3ColOnSm": "pf-m-3-col-on-sm",
    "horizontalOnSm": "pf-m-horizontal-on-sm",
    "verticalOnSm": "pf-m-vertical-on-sm",
    "1ColOnMd": "pf-m-1-col-on-md",
    "2ColOnMd": "pf-m-2-col-on-md",
    "3ColOnMd": "pf-m-3-col-on-md",
    "horizontalOnMd": "pf-m-horizontal-on-md",
    "verticalOnMd": "pf-m-vertical-on-md",
    "1ColOnLg": "pf-m-1-col-on-lg",
    "2ColOnLg": "pf-m-2-col-on-lg",
    "3ColOnLg": "pf-m-3-col-on-lg",
    "horizontalOnLg": "pf-m-horizontal-on-lg",
    "verticalOnLg": "pf-m-vertical-on-lg",
    "1ColOnXl": "pf-m-1-col-on-xl",
    "2ColOnXl": "pf-m-2-col-on-xl",
    "3ColOnXl": "pf-m-3-col-on-xl",
    "horizontalOnXl": "pf-m-horizontal-on-xl",
    "verticalOnXl": "pf-m-vertical-on-xl",
    "1ColOn_2xl": "pf-m-1-col-on-2xl",
    "2ColOn_2xl": "pf-m-2-col-on-2xl",
    "3ColOn_2xl": "pf-m-3-col-on-2xl",
    "horizontalOn_2xl": "pf-m-horizontal-on-2xl",
    "verticalOn_2xl": "pf-m-vertical-on-2xl"
  }
};
const c_description_list_GridTemplateColumns_min = {
  "name": "--pf-v5-c-description-list--GridTemplateColumns--min"
};
const c_description_list__term_width = {
  "name": "--pf-v5-c-description-list__term--width"
};
const c_description_list_m_horizontal__term_width = {
  "name": "--pf-v5-c-description-list--m-horizontal__term--width"
};
const setBreakpointModifiers = (prefix, modifiers) => {
  const mods = modifiers;
  return Object.keys(mods || {}).reduce((acc, curr) => curr === "default" ? Object.assign(Object.assign({}, acc), { [prefix]: mods[curr] }) : Object.assign(Object.assign({}, acc), { [`${prefix}-on-${curr}`]: mods[curr] }), {});
};
const DescriptionList = (_a) => {
  var { className = "", children = null, isHorizontal = false, isAutoColumnWidths, isAutoFit, isInlineGrid, isCompact, isFluid, isFillColumns, displaySize = "default", columnModifier, autoFitMinModifier, termWidth, horizontalTermWidthModifier, orientation, style } = _a, props = __rest(_a, ["className", "children", "isHorizontal", "isAutoColumnWidths", "isAutoFit", "isInlineGrid", "isCompact", "isFluid", "isFillColumns", "displaySize", "columnModifier", "autoFitMinModifier", "termWidth", "horizontalTermWidthModifier", "orientation", "style"]);
  if (isAutoFit && autoFitMinModifier) {
    style = Object.assign(Object.assign({}, style), setBreakpointModifiers(c_description_list_GridTemplateColumns_min.name, autoFitMinModifier));
  }
  if (termWidth) {
    style = Object.assign(Object.assign({}, style), { [c_description_list__term_width.name]: termWidth });
  }
  if (isHorizontal && horizontalTermWidthModifier) {
    style = Object.assign(Object.assign({}, style), setBreakpointModifiers(c_description_list_m_horizontal__term_width.name, horizontalTermWidthModifier));
  }
  return reactExports.createElement("dl", Object.assign({ className: css(styles$1.descriptionList, (isHorizontal || isFluid) && styles$1.modifiers.horizontal, isAutoColumnWidths && styles$1.modifiers.autoColumnWidths, isAutoFit && styles$1.modifiers.autoFit, formatBreakpointMods(columnModifier, styles$1), formatBreakpointMods(orientation, styles$1), isInlineGrid && styles$1.modifiers.inlineGrid, isCompact && styles$1.modifiers.compact, isFluid && styles$1.modifiers.fluid, isFillColumns && styles$1.modifiers.fillColumns, displaySize === "lg" && styles$1.modifiers.displayLg, displaySize === "2xl" && styles$1.modifiers.display_2xl, className), style }, props), children);
};
DescriptionList.displayName = "DescriptionList";
const DescriptionListDescription = (_a) => {
  var { children = null, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement(
    "dd",
    Object.assign({ className: css(styles$1.descriptionListDescription, className) }, props),
    reactExports.createElement("div", { className: css(styles$1.descriptionListText) }, children)
  );
};
DescriptionListDescription.displayName = "DescriptionListDescription";
const DescriptionListGroup = (_a) => {
  var { className, children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$1.descriptionListGroup, className) }, props), children);
};
DescriptionListGroup.displayName = "DescriptionListGroup";
const DescriptionListTerm = (_a) => {
  var { children, className, icon } = _a, props = __rest(_a, ["children", "className", "icon"]);
  return reactExports.createElement(
    "dt",
    Object.assign({ className: css(styles$1.descriptionListTerm, className) }, props),
    icon ? reactExports.createElement("span", { className: css(styles$1.descriptionListTermIcon) }, icon) : null,
    reactExports.createElement("span", { className: css(styles$1.descriptionListText) }, children)
  );
};
DescriptionListTerm.displayName = "DescriptionListTerm";
const labelStyles = {
  "label": "pf-v5-c-label",
  "labelActions": "pf-v5-c-label__actions",
  "labelContent": "pf-v5-c-label__content",
  "labelIcon": "pf-v5-c-label__icon",
  "labelText": "pf-v5-c-label__text",
  "modifiers": {
    "compact": "pf-m-compact",
    "blue": "pf-m-blue",
    "green": "pf-m-green",
    "orange": "pf-m-orange",
    "red": "pf-m-red",
    "purple": "pf-m-purple",
    "cyan": "pf-m-cyan",
    "gold": "pf-m-gold",
    "outline": "pf-m-outline",
    "overflow": "pf-m-overflow",
    "editableActive": "pf-m-editable-active",
    "disabled": "pf-m-disabled"
  }
};
const styles = {
  "modifiers": {
    "editable": "pf-m-editable"
  }
};
const c_label__text_MaxWidth = {
  "name": "--pf-v5-c-label__text--MaxWidth"
};
const colorStyles = {
  blue: labelStyles.modifiers.blue,
  cyan: labelStyles.modifiers.cyan,
  green: labelStyles.modifiers.green,
  orange: labelStyles.modifiers.orange,
  purple: labelStyles.modifiers.purple,
  red: labelStyles.modifiers.red,
  gold: labelStyles.modifiers.gold,
  grey: ""
};
const Label = (_a) => {
  var { children, className = "", color = "grey", variant = "filled", isCompact = false, isDisabled = false, isEditable = false, editableProps, textMaxWidth, tooltipPosition, icon, onClose, onClick: onLabelClick, onEditCancel, onEditComplete, closeBtn, closeBtnAriaLabel, closeBtnProps, href, isOverflowLabel, render } = _a, props = __rest(_a, ["children", "className", "color", "variant", "isCompact", "isDisabled", "isEditable", "editableProps", "textMaxWidth", "tooltipPosition", "icon", "onClose", "onClick", "onEditCancel", "onEditComplete", "closeBtn", "closeBtnAriaLabel", "closeBtnProps", "href", "isOverflowLabel", "render"]);
  const [isEditableActive, setIsEditableActive] = reactExports.useState(false);
  const [currValue, setCurrValue] = reactExports.useState(children);
  const editableButtonRef = reactExports.useRef();
  const editableInputRef = reactExports.useRef();
  reactExports.useEffect(() => {
    document.addEventListener("mousedown", onDocMouseDown);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("mousedown", onDocMouseDown);
      document.removeEventListener("keydown", onKeyDown);
    };
  });
  reactExports.useEffect(() => {
    if (onLabelClick && href) {
      console.warn("Link labels cannot have onClick passed, this results in invalid HTML. Please remove either the href or onClick prop.");
    } else if (onLabelClick && isEditable) {
      console.warn("Editable labels cannot have onClick passed, clicking starts the label edit process. Please remove either the isEditable or onClick prop.");
    }
  }, [onLabelClick, href, isEditable]);
  const onDocMouseDown = (event) => {
    if (isEditableActive && editableInputRef && editableInputRef.current && !editableInputRef.current.contains(event.target)) {
      if (editableInputRef.current.value) {
        onEditComplete && onEditComplete(event, editableInputRef.current.value);
      }
      setIsEditableActive(false);
    }
  };
  const onKeyDown = (event) => {
    var _a2, _b;
    const key = event.key;
    if (!isEditableActive && (!editableButtonRef || !editableButtonRef.current || !editableButtonRef.current.contains(event.target)) || isEditableActive && (!editableInputRef || !editableInputRef.current || !editableInputRef.current.contains(event.target))) {
      return;
    }
    if (isEditableActive && (key === "Enter" || key === "Tab")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (editableInputRef.current.value) {
        onEditComplete && onEditComplete(event, editableInputRef.current.value);
      }
      setIsEditableActive(false);
      (_a2 = editableButtonRef === null || editableButtonRef === void 0 ? void 0 : editableButtonRef.current) === null || _a2 === void 0 ? void 0 : _a2.focus();
    }
    if (isEditableActive && key === "Escape") {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (editableInputRef.current.value) {
        editableInputRef.current.value = children;
        onEditCancel && onEditCancel(event, children);
      }
      setIsEditableActive(false);
      (_b = editableButtonRef === null || editableButtonRef === void 0 ? void 0 : editableButtonRef.current) === null || _b === void 0 ? void 0 : _b.focus();
    }
    if (!isEditableActive && key === "Enter") {
      event.preventDefault();
      event.stopImmediatePropagation();
      setIsEditableActive(true);
      const el = event.target;
      const range = document.createRange();
      const sel = window.getSelection();
      range.selectNodeContents(el);
      range.collapse(false);
      sel.removeAllRanges();
      sel.addRange(range);
    }
  };
  const isClickableDisabled = (href || onLabelClick) && isDisabled;
  const defaultCloseButton = reactExports.createElement(
    Button,
    Object.assign({ type: "button", variant: "plain", onClick: onClose, "aria-label": closeBtnAriaLabel || `Close ${children}` }, isClickableDisabled && { isDisabled: true }, closeBtnProps),
    reactExports.createElement(TimesIcon, null)
  );
  const closeButton = reactExports.createElement("span", { className: css(labelStyles.labelActions) }, closeBtn || defaultCloseButton);
  const textRef = reactExports.createRef();
  const componentRef = reactExports.useRef();
  const [isTooltipVisible, setIsTooltipVisible] = reactExports.useState(false);
  useIsomorphicLayoutEffect(() => {
    const currTextRef = isEditable ? editableButtonRef : textRef;
    if (!isEditableActive) {
      setIsTooltipVisible(currTextRef.current && currTextRef.current.offsetWidth < currTextRef.current.scrollWidth);
    }
  }, [isEditableActive]);
  const content = reactExports.createElement(
    reactExports.Fragment,
    null,
    icon && reactExports.createElement("span", { className: css(labelStyles.labelIcon) }, icon),
    reactExports.createElement("span", Object.assign({ ref: textRef, className: css(labelStyles.labelText) }, textMaxWidth && {
      style: {
        [c_label__text_MaxWidth.name]: textMaxWidth
      }
    }), children)
  );
  reactExports.useEffect(() => {
    if (isEditableActive && editableInputRef) {
      editableInputRef.current && editableInputRef.current.focus();
    }
  }, [editableInputRef, isEditableActive]);
  const updateVal = () => {
    setCurrValue(editableInputRef.current.value);
  };
  let LabelComponentChildElement = "span";
  if (href) {
    LabelComponentChildElement = "a";
  } else if (isEditable || onLabelClick && !isOverflowLabel) {
    LabelComponentChildElement = "button";
  }
  const clickableLabelProps = {
    type: "button",
    onClick: onLabelClick
  };
  const isButton = LabelComponentChildElement === "button";
  const labelComponentChildProps = Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign({ className: css(labelStyles.labelContent) }, isTooltipVisible && { tabIndex: 0 }), href && { href }), href && isDisabled && { onClick: (event) => event.preventDefault() }), isButton && clickableLabelProps), isEditable && Object.assign({ ref: editableButtonRef, onClick: (e) => {
    setIsEditableActive(true);
    e.stopPropagation();
  } }, editableProps)), isClickableDisabled && isButton && { disabled: true }), isClickableDisabled && href && { tabIndex: -1, "aria-disabled": true });
  let labelComponentChild = reactExports.createElement(LabelComponentChildElement, Object.assign({}, labelComponentChildProps), content);
  if (render) {
    labelComponentChild = reactExports.createElement(
      reactExports.Fragment,
      null,
      isTooltipVisible && reactExports.createElement(Tooltip, { triggerRef: componentRef, content: children, position: tooltipPosition }),
      render({
        className: labelStyles.labelContent,
        content,
        componentRef
      })
    );
  } else if (isTooltipVisible) {
    labelComponentChild = reactExports.createElement(Tooltip, { content: children, position: tooltipPosition }, labelComponentChild);
  }
  const LabelComponent = isOverflowLabel ? "button" : "span";
  return reactExports.createElement(
    LabelComponent,
    Object.assign({}, props, { className: css(labelStyles.label, isClickableDisabled && labelStyles.modifiers.disabled, colorStyles[color], variant === "outline" && labelStyles.modifiers.outline, isOverflowLabel && labelStyles.modifiers.overflow, isCompact && labelStyles.modifiers.compact, isEditable && styles.modifiers.editable, isEditableActive && labelStyles.modifiers.editableActive, className), onClick: isOverflowLabel ? onLabelClick : void 0 }, LabelComponent === "button" && { type: "button" }),
    !isEditableActive && labelComponentChild,
    !isEditableActive && onClose && closeButton,
    isEditableActive && reactExports.createElement("input", Object.assign({ className: css(labelStyles.labelContent), type: "text", id: "editable-input", ref: editableInputRef, value: currValue, onChange: updateVal }, editableProps))
  );
};
Label.displayName = "Label";
function Facts({ facts }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionList, { isHorizontal: true, horizontalTermWidthModifier: { md: "20ch" }, children: facts.filter((fact) => !!fact).map(([name, value]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(DescriptionListGroup, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionListTerm, { children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionListDescription, { className: "pf-v5-u-text-break-word", children: value })
  ] }, name)) });
}
function useAction() {
  const alerts = useAlerts();
  const running = reactExports.useRef(false);
  const [busy, setBusy] = reactExports.useState(false);
  const run = reactExports.useCallback(
    async (change, done) => {
      if (running.current) {
        return false;
      }
      running.current = true;
      setBusy(true);
      try {
        await change();
        if (done) {
          alerts.done(done);
        }
        return true;
      } catch (error) {
        alerts.failed(error);
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [alerts]
  );
  return [run, busy];
}
const STEPS = [
  ["year", 31536e3],
  ["month", 2592e3],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60]
];
function relative(at2, now, locale) {
  const seconds = Math.round((at2.getTime() - now.getTime()) / 1e3);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}
function When({ at: at2, none }) {
  const { locale } = useConsole();
  const t = useT();
  if (!at2) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: none ?? t("saas.none") });
  }
  const date = new Date(at2);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(date);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: exact, children: /* @__PURE__ */ jsxRuntimeExports.jsx("time", { dateTime: at2, tabIndex: 0, children: relative(date, /* @__PURE__ */ new Date(), locale) }) });
}
const STATES = ["queued", "sent", "failed", "canceled"];
const COLORS = { queued: "blue", sent: "green", failed: "red" };
function StateLabel({ state }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[state] ?? "grey", children: t(`saas.email-messages.${state}`) });
}
function MessageDetail({ id }) {
  const t = useT();
  const { can } = useConsole();
  const path = `admin/${at("email-messages", id)}`;
  const message = useResource(path);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Page,
    {
      title: t("saas.email-messages.one"),
      crumbs: [{ title: t("saas.email-messages.title"), to: "email-messages" }],
      actions: message.data?.state === "queued" && can("manage-realm") && /* @__PURE__ */ jsxRuntimeExports.jsx(Retry, { path }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: message, children: (found) => /* @__PURE__ */ jsxRuntimeExports.jsx(
        Facts,
        {
          facts: [
            [t("saas.email-messages.recipient"), found.recipient],
            [t("saas.email-messages.template"), found.template],
            [t("saas.email-messages.state"), /* @__PURE__ */ jsxRuntimeExports.jsx(StateLabel, { state: found.state }, "state")],
            [t("saas.email-messages.attempts"), found.attempts],
            found.lastError !== null && [t("saas.email-messages.lastError"), found.lastError],
            [t("saas.email-messages.created"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.createdAt }, "created")],
            [t("saas.email-messages.sentAt"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.sentAt }, "sent")],
            found.expiresAt !== null && [t("saas.email-messages.expires"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.expiresAt }, "expires")]
          ]
        }
      ) })
    }
  );
}
function Retry({ path }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Button,
    {
      variant: "secondary",
      isLoading: busy,
      isDisabled: busy,
      onClick: () => void run(() => api.send("POST", `${path}/retry`), t("saas.email-messages.retried")),
      "data-testid": "saas-retry-message",
      children: t("saas.email-messages.retry")
    }
  );
}
function Choice({
  label,
  value,
  options,
  onChange,
  id,
  "data-testid": testId
}) {
  const [open, setOpen] = reactExports.useState(false);
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
      toggle: (ref) => /* @__PURE__ */ jsxRuntimeExports.jsx(MenuToggle, { ref, id, isExpanded: open, onClick: () => setOpen(!open), "aria-label": label, "data-testid": testId, children: options.find(([key]) => key === value)?.[1] ?? label }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(SelectList, { "aria-label": label, children: options.map(([key, words]) => /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { value: key, "data-testid": testId && `${testId}-${key}`, children: words }, key)) })
    }
  );
}
function MessageList() {
  const t = useT();
  const [state, setState] = useFilter("state");
  const columns = [
    {
      title: t("saas.email-messages.recipient"),
      width: 30,
      cell: ({ id, recipient }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: at("email-messages", id), children: recipient })
    },
    { title: t("saas.email-messages.template"), width: 25, cell: ({ template }) => template },
    { title: t("saas.email-messages.state"), cell: ({ state: word }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StateLabel, { state: word }) },
    { title: t("saas.email-messages.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.email-messages.created"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.email-messages.title"), description: t("saas.email-messages.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.email-messages.title"),
      path: "admin/email-messages",
      query: { state },
      filtered: state !== "",
      columns,
      rowKey: ({ id }) => id,
      toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Choice,
        {
          label: t("saas.email-messages.state"),
          value: state,
          options: [["", t("saas.email-messages.all")], ...STATES.map((word) => [word, t(`saas.email-messages.${word}`)])],
          onChange: setState,
          "data-testid": "saas-filter-state"
        }
      ) }),
      empty: { title: t("saas.email-messages.empty"), text: t("saas.email-messages.emptyText") }
    }
  ) });
}
function EmailMessages() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(MessageDetail, { id: path[1] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(MessageList, {});
}
export {
  EmailMessages as default
};
