import { q as useConsole, o as useT, n as jsxRuntimeExports, T as Tooltip } from "./Loading-Bd-kfbNl.js";
const STEPS = [
  ["second", 1, 60],
  ["minute", 60, 60],
  ["hour", 3600, 24],
  ["day", 86400, 30],
  ["month", 2592e3, 12],
  ["year", 31536e3, Infinity]
];
function relative(at, now, locale) {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1e3);
  const [unit, size] = STEPS.find(([, length, next]) => Math.round(Math.abs(seconds) / length) < next) ?? STEPS[0];
  const numeric = unit === "second" || unit === "day" ? "auto" : "always";
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(Math.round(seconds / size), unit);
}
function When({ at, none }) {
  const { locale } = useConsole();
  const t = useT();
  if (!at) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: none ?? t("saas.none") });
  }
  const date = new Date(at);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(date);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: exact, children: /* @__PURE__ */ jsxRuntimeExports.jsx("time", { dateTime: at, tabIndex: 0, children: relative(date, /* @__PURE__ */ new Date(), locale) }) });
}
export {
  When as W
};
