import { _ as __rest, r as reactExports, c as css, f as formatBreakpointMods, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
const styles = {
  "descriptionList": "pf-v5-c-description-list",
  "descriptionListDescription": "pf-v5-c-description-list__description",
  "descriptionListGroup": "pf-v5-c-description-list__group",
  "descriptionListTerm": "pf-v5-c-description-list__term",
  "descriptionListTermIcon": "pf-v5-c-description-list__term-icon",
  "descriptionListText": "pf-v5-c-description-list__text",
  "modifiers": {
    "inlineGrid": "pf-m-inline-grid",
    "autoColumnWidths": "pf-m-auto-column-widths",
    "autoFit": "pf-m-auto-fit",
    "compact": "pf-m-compact",
    "fluid": "pf-m-fluid",
    "fillColumns": "pf-m-fill-columns",
    "displayLg": "pf-m-display-lg",
    "display_2xl": "pf-m-display-2xl",
    "helpText": "pf-m-help-text",
    "1Col": "pf-m-1-col",
    "2Col": "pf-m-2-col",
    "3Col": "pf-m-3-col",
    "horizontal": "pf-m-horizontal",
    "vertical": "pf-m-vertical",
    "1ColOnSm": "pf-m-1-col-on-sm",
    "2ColOnSm": "pf-m-2-col-on-sm",
    "3ColOnSm": "pf-m-3-col-on-sm",
    "horizontalOnSm": "pf-m-horizontal-on-sm",
    "verticalOnSm": "pf-m-vertical-on-sm",
    "1ColOnMd": "pf-m-1-col-on-md",
    "2ColOnMd": "pf-m-2-col-on-md",
    "3ColOnMd": "pf-m-3-col-on-md",
    "horizontalOnMd": "pf-m-horizontal-on-md",
    "verticalOnMd": "pf-m-vertical-on-md",
    "1ColOnLg": "pf-m-1-col-on-lg",
    "2ColOnLg": "pf-m-2-col-on-lg",
    "3ColOnLg": "pf-m-3-col-on-lg",
    "horizontalOnLg": "pf-m-horizontal-on-lg",
    "verticalOnLg": "pf-m-vertical-on-lg",
    "1ColOnXl": "pf-m-1-col-on-xl",
    "2ColOnXl": "pf-m-2-col-on-xl",
    "3ColOnXl": "pf-m-3-col-on-xl",
    "horizontalOnXl": "pf-m-horizontal-on-xl",
    "verticalOnXl": "pf-m-vertical-on-xl",
    "1ColOn_2xl": "pf-m-1-col-on-2xl",
    "2ColOn_2xl": "pf-m-2-col-on-2xl",
    "3ColOn_2xl": "pf-m-3-col-on-2xl",
    "horizontalOn_2xl": "pf-m-horizontal-on-2xl",
    "verticalOn_2xl": "pf-m-vertical-on-2xl"
  }
};
const c_description_list_GridTemplateColumns_min = {
  "name": "--pf-v5-c-description-list--GridTemplateColumns--min"
};
const c_description_list__term_width = {
  "name": "--pf-v5-c-description-list__term--width"
};
const c_description_list_m_horizontal__term_width = {
  "name": "--pf-v5-c-description-list--m-horizontal__term--width"
};
const setBreakpointModifiers = (prefix, modifiers) => {
  const mods = modifiers;
  return Object.keys(mods || {}).reduce((acc, curr) => curr === "default" ? Object.assign(Object.assign({}, acc), { [prefix]: mods[curr] }) : Object.assign(Object.assign({}, acc), { [`${prefix}-on-${curr}`]: mods[curr] }), {});
};
const DescriptionList = (_a) => {
  var { className = "", children = null, isHorizontal = false, isAutoColumnWidths, isAutoFit, isInlineGrid, isCompact, isFluid, isFillColumns, displaySize = "default", columnModifier, autoFitMinModifier, termWidth, horizontalTermWidthModifier, orientation, style } = _a, props = __rest(_a, ["className", "children", "isHorizontal", "isAutoColumnWidths", "isAutoFit", "isInlineGrid", "isCompact", "isFluid", "isFillColumns", "displaySize", "columnModifier", "autoFitMinModifier", "termWidth", "horizontalTermWidthModifier", "orientation", "style"]);
  if (isAutoFit && autoFitMinModifier) {
    style = Object.assign(Object.assign({}, style), setBreakpointModifiers(c_description_list_GridTemplateColumns_min.name, autoFitMinModifier));
  }
  if (termWidth) {
    style = Object.assign(Object.assign({}, style), { [c_description_list__term_width.name]: termWidth });
  }
  if (isHorizontal && horizontalTermWidthModifier) {
    style = Object.assign(Object.assign({}, style), setBreakpointModifiers(c_description_list_m_horizontal__term_width.name, horizontalTermWidthModifier));
  }
  return reactExports.createElement("dl", Object.assign({ className: css(styles.descriptionList, (isHorizontal || isFluid) && styles.modifiers.horizontal, isAutoColumnWidths && styles.modifiers.autoColumnWidths, isAutoFit && styles.modifiers.autoFit, formatBreakpointMods(columnModifier, styles), formatBreakpointMods(orientation, styles), isInlineGrid && styles.modifiers.inlineGrid, isCompact && styles.modifiers.compact, isFluid && styles.modifiers.fluid, isFillColumns && styles.modifiers.fillColumns, displaySize === "lg" && styles.modifiers.displayLg, displaySize === "2xl" && styles.modifiers.display_2xl, className), style }, props), children);
};
DescriptionList.displayName = "DescriptionList";
const DescriptionListDescription = (_a) => {
  var { children = null, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement(
    "dd",
    Object.assign({ className: css(styles.descriptionListDescription, className) }, props),
    reactExports.createElement("div", { className: css(styles.descriptionListText) }, children)
  );
};
DescriptionListDescription.displayName = "DescriptionListDescription";
const DescriptionListGroup = (_a) => {
  var { className, children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles.descriptionListGroup, className) }, props), children);
};
DescriptionListGroup.displayName = "DescriptionListGroup";
const DescriptionListTerm = (_a) => {
  var { children, className, icon } = _a, props = __rest(_a, ["children", "className", "icon"]);
  return reactExports.createElement(
    "dt",
    Object.assign({ className: css(styles.descriptionListTerm, className) }, props),
    icon ? reactExports.createElement("span", { className: css(styles.descriptionListTermIcon) }, icon) : null,
    reactExports.createElement("span", { className: css(styles.descriptionListText) }, children)
  );
};
DescriptionListTerm.displayName = "DescriptionListTerm";
function Facts({ facts }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionList, { isHorizontal: true, isCompact: true, horizontalTermWidthModifier: { md: "20ch" }, children: facts.filter((fact) => !!fact).map(([name, value]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(DescriptionListGroup, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionListTerm, { children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionListDescription, { className: "pf-v5-u-text-break-word", children: value })
  ] }, name)) });
}
export {
  Facts as F
};
