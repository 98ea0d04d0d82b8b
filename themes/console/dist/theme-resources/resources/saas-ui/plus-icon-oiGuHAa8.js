import { _ as __rest, r as reactExports, B as Button, l as ButtonVariant, m as createIcon } from "./Loading-Bd-kfbNl.js";
const AlertActionLink = (_a) => {
  var { className = "", children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement(Button, Object.assign({ variant: ButtonVariant.link, isInline: true, className }, props), children);
};
AlertActionLink.displayName = "AlertActionLink";
const PlusIconConfig = {
  name: "PlusIcon",
  height: 512,
  width: 448,
  svgPath: "M416 208H272V64c0-17.67-14.33-32-32-32h-32c-17.67 0-32 14.33-32 32v144H32c-17.67 0-32 14.33-32 32v32c0 17.67 14.33 32 32 32h144v144c0 17.67 14.33 32 32 32h32c17.67 0 32-14.33 32-32V304h144c17.67 0 32-14.33 32-32v-32c0-17.67-14.33-32-32-32z",
  yOffset: 0,
  xOffset: 0
};
const PlusIcon = createIcon(PlusIconConfig);
export {
  AlertActionLink as A,
  PlusIcon as P
};
