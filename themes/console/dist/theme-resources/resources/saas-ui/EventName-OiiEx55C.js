import { o as useT, n as jsxRuntimeExports } from "./Loading-BVdRaUt7.js";
function EventName({ type }) {
  const t = useT();
  const key = `saas.event.${type}`;
  const words = t(key);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: words === key ? type : words });
}
export {
  EventName as E
};
