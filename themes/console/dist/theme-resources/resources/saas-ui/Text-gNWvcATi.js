import { _ as __rest, r as reactExports, c as css, u as useOUIAProps } from "./Loading-Bd-kfbNl.js";
const styles = {
  "content": "pf-v5-c-content",
  "modifiers": {
    "visited": "pf-m-visited"
  }
};
const TextContent = (_a) => {
  var { children, className = "", isVisited = false } = _a, props = __rest(_a, ["children", "className", "isVisited"]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(styles.content, isVisited && styles.modifiers.visited, className) }), children);
};
TextContent.displayName = "TextContent";
var TextVariants;
(function(TextVariants2) {
  TextVariants2["h1"] = "h1";
  TextVariants2["h2"] = "h2";
  TextVariants2["h3"] = "h3";
  TextVariants2["h4"] = "h4";
  TextVariants2["h5"] = "h5";
  TextVariants2["h6"] = "h6";
  TextVariants2["p"] = "p";
  TextVariants2["a"] = "a";
  TextVariants2["small"] = "small";
  TextVariants2["blockquote"] = "blockquote";
  TextVariants2["pre"] = "pre";
})(TextVariants || (TextVariants = {}));
const Text = (_a) => {
  var { children = null, className = "", component = TextVariants.p, isVisitedLink = false, ouiaId, ouiaSafe = true } = _a, props = __rest(_a, ["children", "className", "component", "isVisitedLink", "ouiaId", "ouiaSafe"]);
  const Component = component;
  const ouiaProps = useOUIAProps(Text.displayName, ouiaId, ouiaSafe);
  return reactExports.createElement(Component, Object.assign({}, ouiaProps, props, { "data-pf-content": true, className: css(isVisitedLink && component === TextVariants.a && styles.modifiers.visited, className) }), children);
};
Text.displayName = "Text";
export {
  TextContent as T,
  Text as a,
  TextVariants as b
};
