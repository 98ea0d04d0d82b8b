import { _ as __rest, r as reactExports, B as Button, l as ButtonVariant } from "./Loading-B3yh7lgU.js";
const AlertActionLink = (_a) => {
  var { className = "", children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement(Button, Object.assign({ variant: ButtonVariant.link, isInline: true, className }, props), children);
};
AlertActionLink.displayName = "AlertActionLink";
export {
  AlertActionLink as A
};
