import { _ as __rest, u as useOUIAProps, r as reactExports, c as css, A as AngleRightIcon } from "./Loading-Bd-kfbNl.js";
import { e as breadcrumbStyles } from "./PageSection-CScKQRWo.js";
const Breadcrumb = (_a) => {
  var { children = null, className = "", "aria-label": ariaLabel = "Breadcrumb", ouiaId, ouiaSafe = true } = _a, props = __rest(_a, ["children", "className", "aria-label", "ouiaId", "ouiaSafe"]);
  const ouiaProps = useOUIAProps(Breadcrumb.displayName, ouiaId, ouiaSafe);
  return reactExports.createElement(
    "nav",
    Object.assign({}, props, { "aria-label": ariaLabel, className: css(breadcrumbStyles.breadcrumb, className) }, ouiaProps),
    reactExports.createElement("ol", { className: breadcrumbStyles.breadcrumbList, role: "list" }, reactExports.Children.map(children, (child, index) => {
      const showDivider = index > 0;
      if (reactExports.isValidElement(child)) {
        return reactExports.cloneElement(child, { showDivider });
      }
      return child;
    }))
  );
};
Breadcrumb.displayName = "Breadcrumb";
const BreadcrumbItem = (_a) => {
  var { children = null, className: classNameProp = "", to = void 0, isActive = false, isDropdown = false, showDivider, target = void 0, component = "a", render = void 0 } = _a, props = __rest(_a, ["children", "className", "to", "isActive", "isDropdown", "showDivider", "target", "component", "render"]);
  const Component = component;
  const ariaCurrent = isActive ? "page" : void 0;
  const className = css(breadcrumbStyles.breadcrumbLink, isActive && breadcrumbStyles.modifiers.current);
  return reactExports.createElement(
    "li",
    Object.assign({}, props, { className: css(breadcrumbStyles.breadcrumbItem, classNameProp) }),
    showDivider && reactExports.createElement(
      "span",
      { className: breadcrumbStyles.breadcrumbItemDivider },
      reactExports.createElement(AngleRightIcon, null)
    ),
    component === "button" && reactExports.createElement("button", { className, "aria-current": ariaCurrent, type: "button" }, children),
    isDropdown && reactExports.createElement("span", { className: css(breadcrumbStyles.breadcrumbDropdown) }, children),
    render && render({ className, ariaCurrent }),
    to && !render && reactExports.createElement(Component, { href: to, target, className, "aria-current": ariaCurrent }, children),
    !to && component !== "button" && !isDropdown && children
  );
};
BreadcrumbItem.displayName = "BreadcrumbItem";
export {
  Breadcrumb as B,
  BreadcrumbItem as a
};
