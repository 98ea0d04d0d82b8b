import { m as createIcon, n as jsxRuntimeExports, J as EmptyState, K as EmptyStateHeader, M as EmptyStateIcon, N as EmptyStateBody, O as EmptyStateFooter, Q as EmptyStateActions } from "./Loading-Bd-kfbNl.js";
const CubesIconConfig = {
  name: "CubesIcon",
  height: 512,
  width: 512,
  svgPath: "M488.6 250.2L392 214V105.5c0-15-9.3-28.4-23.4-33.7l-100-37.5c-8.1-3.1-17.1-3.1-25.3 0l-100 37.5c-14.1 5.3-23.4 18.7-23.4 33.7V214l-96.6 36.2C9.3 255.5 0 268.9 0 283.9V394c0 13.6 7.7 26.1 19.9 32.2l100 50c10.1 5.1 22.1 5.1 32.2 0l103.9-52 103.9 52c10.1 5.1 22.1 5.1 32.2 0l100-50c12.2-6.1 19.9-18.6 19.9-32.2V283.9c0-15-9.3-28.4-23.4-33.7zM358 214.8l-85 31.9v-68.2l85-37v73.3zM154 104.1l102-38.2 102 38.2v.6l-102 41.4-102-41.4v-.6zm84 291.1l-85 42.5v-79.1l85-38.8v75.4zm0-112l-102 41.4-102-41.4v-.6l102-38.2 102 38.2v.6zm240 112l-85 42.5v-79.1l85-38.8v75.4zm0-112l-102 41.4-102-41.4v-.6l102-38.2 102 38.2v.6z",
  yOffset: 0,
  xOffset: 0
};
const CubesIcon = createIcon(CubesIconConfig);
function Nothing({ title, children, action }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(EmptyState, { "data-testid": "saas-empty", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(EmptyStateHeader, { titleText: title, headingLevel: "h2", icon: /* @__PURE__ */ jsxRuntimeExports.jsx(EmptyStateIcon, { icon: CubesIcon }) }),
    children && /* @__PURE__ */ jsxRuntimeExports.jsx(EmptyStateBody, { children }),
    action && /* @__PURE__ */ jsxRuntimeExports.jsx(EmptyStateFooter, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(EmptyStateActions, { children: action }) })
  ] });
}
export {
  Nothing as N
};
