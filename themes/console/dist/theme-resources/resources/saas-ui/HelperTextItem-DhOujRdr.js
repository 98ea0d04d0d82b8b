import { _ as __rest, r as reactExports, c as css, m as createIcon, S as ExclamationTriangleIcon, V as CheckCircleIcon, U as ExclamationCircleIcon } from "./Loading-Bd-kfbNl.js";
const styles = {
  "helperText": "pf-v5-c-helper-text",
  "helperTextItem": "pf-v5-c-helper-text__item",
  "helperTextItemIcon": "pf-v5-c-helper-text__item-icon",
  "helperTextItemText": "pf-v5-c-helper-text__item-text",
  "modifiers": {
    "indeterminate": "pf-m-indeterminate",
    "warning": "pf-m-warning",
    "success": "pf-m-success",
    "error": "pf-m-error",
    "dynamic": "pf-m-dynamic"
  }
};
const HelperText = (_a) => {
  var { children, className, component = "div", id, isLiveRegion = false, "aria-label": ariaLabel } = _a, props = __rest(_a, ["children", "className", "component", "id", "isLiveRegion", "aria-label"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({ id, className: css(styles.helperText, className) }, isLiveRegion && { "aria-live": "polite" }, component === "ul" && { role: "list", "aria-label": ariaLabel }, props), children);
};
HelperText.displayName = "HelperText";
const MinusIconConfig = {
  name: "MinusIcon",
  height: 512,
  width: 448,
  svgPath: "M416 208H32c-17.67 0-32 14.33-32 32v32c0 17.67 14.33 32 32 32h384c17.67 0 32-14.33 32-32v-32c0-17.67-14.33-32-32-32z",
  yOffset: 0,
  xOffset: 0
};
const MinusIcon = createIcon(MinusIconConfig);
const variantStyle = {
  default: "",
  indeterminate: styles.modifiers.indeterminate,
  warning: styles.modifiers.warning,
  success: styles.modifiers.success,
  error: styles.modifiers.error
};
const HelperTextItem = (_a) => {
  var { children, className, component = "div", variant = "default", icon, isDynamic = false, hasIcon = isDynamic, id, screenReaderText = `${variant} status` } = _a, props = __rest(_a, ["children", "className", "component", "variant", "icon", "isDynamic", "hasIcon", "id", "screenReaderText"]);
  const Component = component;
  return reactExports.createElement(
    Component,
    Object.assign({ className: css(styles.helperTextItem, variantStyle[variant], isDynamic && styles.modifiers.dynamic, className), id }, props),
    icon && reactExports.createElement("span", { className: css(styles.helperTextItemIcon), "aria-hidden": true }, icon),
    hasIcon && !icon && reactExports.createElement(
      "span",
      { className: css(styles.helperTextItemIcon), "aria-hidden": true },
      (variant === "default" || variant === "indeterminate") && reactExports.createElement(MinusIcon, null),
      variant === "warning" && reactExports.createElement(ExclamationTriangleIcon, null),
      variant === "success" && reactExports.createElement(CheckCircleIcon, null),
      variant === "error" && reactExports.createElement(ExclamationCircleIcon, null)
    ),
    reactExports.createElement(
      "span",
      { className: css(styles.helperTextItemText) },
      children,
      isDynamic && reactExports.createElement(
        "span",
        { className: "pf-v5-screen-reader" },
        ": ",
        screenReaderText,
        ";"
      )
    )
  );
};
HelperTextItem.displayName = "HelperTextItem";
export {
  HelperText as H,
  MinusIcon as M,
  HelperTextItem as a
};
