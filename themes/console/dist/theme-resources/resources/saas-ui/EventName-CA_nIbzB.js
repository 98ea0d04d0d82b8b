import { n as jsxRuntimeExports, o as useT } from "./Loading-Bd-kfbNl.js";
import { w as wordsOr } from "./i18n-S3lW9hxk.js";
function EventName({ type }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: wordsOr(useT(), `saas.event.${type}`, type) });
}
export {
  EventName as E
};
