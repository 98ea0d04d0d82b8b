import { n as jsxRuntimeExports, t as Failure, L as Loading } from "./Loading-Bd-kfbNl.js";
function Loaded({ of, children }) {
  if (of.problem) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Failure, { problem: of.problem, retry: of.reload });
  }
  return of.data === void 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: children(of.data) });
}
export {
  Loaded as L
};
