import { _ as __rest, r as reactExports, B as Button, G as TimesIcon, c as css, Y as useIsomorphicLayoutEffect, T as Tooltip } from "./Loading-Bd-kfbNl.js";
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
  "labelGroup": "pf-v5-c-label-group",
  "labelGroupClose": "pf-v5-c-label-group__close",
  "labelGroupLabel": "pf-v5-c-label-group__label",
  "labelGroupList": "pf-v5-c-label-group__list",
  "labelGroupListItem": "pf-v5-c-label-group__list-item",
  "labelGroupMain": "pf-v5-c-label-group__main",
  "labelGroupTextarea": "pf-v5-c-label-group__textarea",
  "modifiers": {
    "category": "pf-m-category",
    "vertical": "pf-m-vertical",
    "editable": "pf-m-editable",
    "textarea": "pf-m-textarea"
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
export {
  Label as L,
  labelStyles as l,
  styles as s
};
