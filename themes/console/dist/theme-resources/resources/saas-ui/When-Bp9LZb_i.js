import { n as jsxRuntimeExports, t as Failure, L as Loading, r as reactExports, q as useConsole, o as useT, T as Tooltip } from "./Nothing-CPoH6Gp1.js";
import { u as useAlerts } from "./Alerts-pehHOAhm.js";
function Loaded({ of, children }) {
  if (of.problem) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Failure, { problem: of.problem, retry: of.reload });
  }
  return of.data === void 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}) : /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: children(of.data) });
}
function useAction() {
  const alerts = useAlerts();
  const running = reactExports.useRef(false);
  const [busy, setBusy] = reactExports.useState(false);
  const run = reactExports.useCallback(
    async (change, done) => {
      if (running.current) {
        return false;
      }
      running.current = true;
      setBusy(true);
      try {
        await change();
        if (done) {
          alerts.done(done);
        }
        return true;
      } catch (error) {
        alerts.failed(error);
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [alerts]
  );
  return [run, busy];
}
const STEPS = [
  ["year", 31536e3],
  ["month", 2592e3],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60]
];
function relative(at, now, locale) {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1e3);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
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
  Loaded as L,
  When as W,
  useAction as u
};
