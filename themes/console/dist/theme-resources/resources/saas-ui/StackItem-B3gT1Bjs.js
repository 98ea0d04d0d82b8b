import { _ as __rest, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
const styles = {
  "modifiers": {
    "fill": "pf-m-fill",
    "gutter": "pf-m-gutter"
  },
  "stack": "pf-v5-l-stack",
  "stackItem": "pf-v5-l-stack__item"
};
const Stack = (_a) => {
  var { hasGutter = false, className = "", children = null, component = "div" } = _a, props = __rest(_a, ["hasGutter", "className", "children", "component"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({}, props, { className: css(styles.stack, hasGutter && styles.modifiers.gutter, className) }), children);
};
Stack.displayName = "Stack";
const StackItem = (_a) => {
  var { isFilled = false, className = "", children = null } = _a, props = __rest(_a, ["isFilled", "className", "children"]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(styles.stackItem, isFilled && styles.modifiers.fill, className) }), children);
};
StackItem.displayName = "StackItem";
export {
  Stack as S,
  StackItem as a
};
