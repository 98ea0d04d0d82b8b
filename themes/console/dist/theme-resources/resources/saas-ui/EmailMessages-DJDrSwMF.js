import { _ as __rest, r as reactExports, c as css, f as formatBreakpointMods, n as jsxRuntimeExports, q as useConsole, o as useT, T as Tooltip, x as at, N as useResource, I as useApi, B as Button, O as useFilter, p as usePlace } from "./Loading-BndfQa8i.js";
import { L as Loaded } from "./Loaded-XF-fc0Dk.js";
import { P as Page, r as PageLink, b as ToolbarItem } from "./Td-DtLiQkKC.js";
import { u as useAction, C as Choice } from "./Choice-Bq4pi8wY.js";
import { L as Label } from "./Label-79C6JlmV.js";
import { R as ResourceTable } from "./ResourceTable-BgDQc4vI.js";
import "./resizeObserver-BIyUsybd.js";
import "./exclamation-triangle-icon-BnvIEldz.js";
import "./PageSection-D2De65y6.js";
import "./page-CiapAgxb.js";
import "./Alerts-Cbll_ass.js";
import "./Nothing-BUH9Km_O.js";
import "./SearchInput-BB97S7Nc.js";
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
  return /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionList, { isHorizontal: true, horizontalTermWidthModifier: { md: "20ch" }, children: facts.filter((fact) => !!fact).map(([name, value]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(DescriptionListGroup, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionListTerm, { children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(DescriptionListDescription, { className: "pf-v5-u-text-break-word", children: value })
  ] }, name)) });
}
const STEPS = [
  ["year", 31536e3],
  ["month", 2592e3],
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60]
];
function relative(at2, now, locale) {
  const seconds = Math.round((at2.getTime() - now.getTime()) / 1e3);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}
function When({ at: at2, none }) {
  const { locale } = useConsole();
  const t = useT();
  if (!at2) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: none ?? t("saas.none") });
  }
  const date = new Date(at2);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(date);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Tooltip, { content: exact, children: /* @__PURE__ */ jsxRuntimeExports.jsx("time", { dateTime: at2, tabIndex: 0, children: relative(date, /* @__PURE__ */ new Date(), locale) }) });
}
const STATES = ["queued", "sent", "failed", "canceled"];
const COLORS = { queued: "blue", sent: "green", failed: "red" };
function StateLabel({ state }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[state] ?? "grey", children: t(`saas.email-messages.${state}`) });
}
function MessageDetail({ id }) {
  const t = useT();
  const { can } = useConsole();
  const path = `admin/${at("email-messages", id)}`;
  const message = useResource(path);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Page,
    {
      title: t("saas.email-messages.one"),
      crumbs: [{ title: t("saas.email-messages.title"), to: "email-messages" }],
      actions: message.data?.state === "queued" && can("manage-realm") && /* @__PURE__ */ jsxRuntimeExports.jsx(Retry, { path }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: message, children: (found) => /* @__PURE__ */ jsxRuntimeExports.jsx(
        Facts,
        {
          facts: [
            [t("saas.email-messages.recipient"), found.recipient],
            [t("saas.email-messages.template"), found.template],
            [t("saas.email-messages.state"), /* @__PURE__ */ jsxRuntimeExports.jsx(StateLabel, { state: found.state }, "state")],
            [t("saas.email-messages.attempts"), found.attempts],
            found.lastError !== null && [t("saas.email-messages.lastError"), found.lastError],
            [t("saas.email-messages.created"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.createdAt }, "created")],
            [t("saas.email-messages.sentAt"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.sentAt }, "sent")],
            found.expiresAt !== null && [t("saas.email-messages.expires"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.expiresAt }, "expires")]
          ]
        }
      ) })
    }
  );
}
function Retry({ path }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Button,
    {
      variant: "secondary",
      isLoading: busy,
      isDisabled: busy,
      onClick: () => void run(() => api.send("POST", `${path}/retry`), t("saas.email-messages.retried")),
      "data-testid": "saas-retry-message",
      children: t("saas.email-messages.retry")
    }
  );
}
function MessageList() {
  const t = useT();
  const [state, setState] = useFilter("state");
  const columns = [
    {
      title: t("saas.email-messages.recipient"),
      width: 30,
      cell: ({ id, recipient }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: at("email-messages", id), children: recipient })
    },
    { title: t("saas.email-messages.template"), width: 25, cell: ({ template }) => template },
    { title: t("saas.email-messages.state"), cell: ({ state: word }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StateLabel, { state: word }) },
    { title: t("saas.email-messages.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.email-messages.created"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.email-messages.title"), description: t("saas.email-messages.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.email-messages.title"),
      path: "admin/email-messages",
      query: { state },
      filtered: state !== "",
      columns,
      rowKey: ({ id }) => id,
      toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Choice,
        {
          label: t("saas.email-messages.state"),
          value: state,
          options: [["", t("saas.email-messages.all")], ...STATES.map((word) => [word, t(`saas.email-messages.${word}`)])],
          onChange: setState,
          "data-testid": "saas-filter-state"
        }
      ) }),
      empty: { title: t("saas.email-messages.empty"), text: t("saas.email-messages.emptyText") }
    }
  ) });
}
function EmailMessages() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(MessageDetail, { id: path[1] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(MessageList, {});
}
export {
  EmailMessages as default
};
