import { o as useT, y as useFilter, n as jsxRuntimeExports } from "./Loading-B3yh7lgU.js";
import { C as Choice } from "./Choice-wjlr6Iyk.js";
import { P as Page } from "./Page-DesoQsYu.js";
import { R as ResourceTable } from "./ResourceTable-DbnPZADO.js";
import { W as When } from "./When-BGNbESml.js";
import { L as Label } from "./Label-D1eJLF4j.js";
import { T as ToolbarItem } from "./ToolbarContent-DbsQpA57.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./PageLink-DxhU8-lQ.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./Title-B_-GRapD.js";
import "./Text-ChXiNSov.js";
import "./Nothing-XLRTl2WB.js";
import "./SearchInput-jjtyKNEz.js";
import "./Td-eAnd6b2R.js";
import "./FocusTrap-Ci4jHspP.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
const RESULTS = ["applied", "unchanged", "ignored", "duplicate", "parked"];
const COLORS = { applied: "green", parked: "orange" };
function BillingEvents() {
  const t = useT();
  const [result, setResult] = useFilter("result");
  const columns = [
    {
      title: t("saas.billing-events.type"),
      width: 25,
      cell: ({ type, eventId }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        type,
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: eventId })
      ] })
    },
    { title: t("saas.billing-events.customer"), width: 20, cell: ({ customer }) => customer ?? t("saas.none") },
    {
      title: t("saas.billing-events.result"),
      cell: ({ result: word }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[word] ?? "grey", children: t(`saas.billing-events.result.${word}`) })
    },
    {
      title: t("saas.billing-events.detail"),
      width: 25,
      cell: ({ reason, detail }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        reason,
        detail && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: detail })
      ] })
    },
    { title: t("saas.billing-events.received"), cell: ({ receivedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: receivedAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.billing-events.title"), description: t("saas.billing-events.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.billing-events.title"),
      path: "admin/billing-events",
      query: { result },
      filtered: result !== "",
      columns,
      rowKey: ({ id }) => id,
      toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Choice,
        {
          label: t("saas.billing-events.result"),
          value: result,
          options: [["", t("saas.billing-events.all")], ...RESULTS.map((word) => [word, t(`saas.billing-events.result.${word}`)])],
          onChange: setResult,
          "data-testid": "saas-filter-result"
        }
      ) }),
      empty: { title: t("saas.billing-events.empty"), text: t("saas.billing-events.emptyText") }
    }
  ) });
}
export {
  BillingEvents as default
};
