import { _ as __rest, r as reactExports, c as css, q as useConsole, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { s as styles } from "./Td-BwwIQ9co.js";
const InnerScrollContainer = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(className, styles.scrollInnerWrapper) }, props), children);
};
InnerScrollContainer.displayName = "InnerScrollContainer";
function Money({ minor, currency }) {
  const { locale } = useConsole();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: money(minor, currency, locale) });
}
function money(minor, currency, locale) {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
export {
  InnerScrollContainer as I,
  Money as M,
  money as m
};
