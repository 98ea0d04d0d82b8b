import { r as reactExports, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { P as PageSection } from "./PageSection-CScKQRWo.js";
import { B as Breadcrumb, a as BreadcrumbItem } from "./BreadcrumbItem-BCw_mybJ.js";
import { a as Toolbar, b as ToolbarContent, T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { T as Title } from "./Title-BAmqs2CC.js";
import { T as TextContent, a as Text } from "./Text-gNWvcATi.js";
function Page({
  title,
  description,
  crumbs = [],
  actions,
  children
}) {
  const heading = reactExports.useRef(null);
  reactExports.useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(PageSection, { variant: "light", children: [
      crumbs.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(Breadcrumb, { className: "pf-v5-u-mb-md", children: [
        crumbs.map(({ title: word, to }) => /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { render: () => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to, children: word }) }, to)),
        /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { isActive: true, children: title })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { className: "pf-v5-u-p-0", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ToolbarContent, { className: "pf-v5-u-px-0", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Title, { headingLevel: "h1", tabIndex: -1, ref: heading, "data-testid": "saas-title", style: { outline: "none" }, children: title }) }),
        actions && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { align: { default: "alignRight" }, children: actions })
      ] }) }),
      description && /* @__PURE__ */ jsxRuntimeExports.jsx(TextContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: description }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-pt-0", children })
  ] });
}
export {
  Page as P
};
