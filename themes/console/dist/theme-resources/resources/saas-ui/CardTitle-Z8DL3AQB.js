import { _ as __rest, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
import { b as CardContext, s as styles } from "./CardBody-CIoTTbJh.js";
const CardTitle = (_a) => {
  var { children, className, component = "div" } = _a, props = __rest(_a, ["children", "className", "component"]);
  const { cardId, registerTitleId } = reactExports.useContext(CardContext);
  const Component = component;
  const titleId = cardId ? `${cardId}-title` : "";
  reactExports.useEffect(() => {
    registerTitleId(titleId);
    return () => registerTitleId("");
  }, [registerTitleId, titleId]);
  return reactExports.createElement(
    "div",
    { className: css(styles.cardTitle) },
    reactExports.createElement(Component, Object.assign({ className: css(styles.cardTitleText, className), id: titleId || void 0 }, props), children)
  );
};
CardTitle.displayName = "CardTitle";
export {
  CardTitle as C
};
