import { _ as __rest, r as reactExports, B as Button, l as ButtonVariant, c as css } from "./Loading-BxOeVYWV.js";
import { s as styles } from "./Td-BFhoEHwe.js";
const AlertActionLink = (_a) => {
  var { className = "", children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement(Button, Object.assign({ variant: ButtonVariant.link, isInline: true, className }, props), children);
};
AlertActionLink.displayName = "AlertActionLink";
const InnerScrollContainer = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(className, styles.scrollInnerWrapper) }, props), children);
};
InnerScrollContainer.displayName = "InnerScrollContainer";
export {
  AlertActionLink as A,
  InnerScrollContainer as I
};
