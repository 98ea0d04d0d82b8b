import { _ as __rest, r as reactExports, c as css } from "./Loading-Hl5Ybx9-.js";
import { s as styles } from "./Td-DrS0sLpd.js";
const InnerScrollContainer = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(className, styles.scrollInnerWrapper) }, props), children);
};
InnerScrollContainer.displayName = "InnerScrollContainer";
export {
  InnerScrollContainer as I
};
