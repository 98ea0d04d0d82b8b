import { _ as __rest, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
const styles = {
  "gallery": "pf-v5-l-gallery",
  "modifiers": {
    "gutter": "pf-m-gutter"
  }
};
const l_gallery_GridTemplateColumns_min = {
  "name": "--pf-v5-l-gallery--GridTemplateColumns--min"
};
const l_gallery_GridTemplateColumns_max = {
  "name": "--pf-v5-l-gallery--GridTemplateColumns--max"
};
const Gallery = (_a) => {
  var { children = null, className = "", component = "div", hasGutter = false, minWidths, maxWidths } = _a, props = __rest(_a, ["children", "className", "component", "hasGutter", "minWidths", "maxWidths"]);
  const minWidthStyles = {};
  const Component = component;
  if (minWidths) {
    Object.entries(minWidths || {}).map(([breakpoint, value]) => minWidthStyles[`${l_gallery_GridTemplateColumns_min.name}${breakpoint !== "default" ? `-on-${breakpoint}` : ""}`] = value);
  }
  const maxWidthStyles = {};
  if (maxWidths) {
    Object.entries(maxWidths || {}).map(([breakpoint, value]) => maxWidthStyles[`${l_gallery_GridTemplateColumns_max.name}${breakpoint !== "default" ? `-on-${breakpoint}` : ""}`] = value);
  }
  const widthStyles = Object.assign(Object.assign({}, minWidthStyles), maxWidthStyles);
  return reactExports.createElement(Component, Object.assign({ className: css(styles.gallery, hasGutter && styles.modifiers.gutter, className) }, props, (minWidths || maxWidths) && { style: Object.assign(Object.assign({}, widthStyles), props.style) }), children);
};
Gallery.displayName = "Gallery";
export {
  Gallery as G
};
