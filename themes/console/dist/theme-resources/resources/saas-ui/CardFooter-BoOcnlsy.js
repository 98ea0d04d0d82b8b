import { _ as __rest, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
import { s as styles } from "./CardBody-CIoTTbJh.js";
const CardFooter = (_a) => {
  var { children, className, component = "div" } = _a, props = __rest(_a, ["children", "className", "component"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({ className: css(styles.cardFooter, className) }, props), children);
};
CardFooter.displayName = "CardFooter";
export {
  CardFooter as C
};
