import { o as useT, x as useFilter, n as jsxRuntimeExports } from "./Loading-C4v7ah4s.js";
import { C as Choice } from "./Choice-wEAxgX2p.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import { R as ResourceTable } from "./ResourceTable-BOHdLI76.js";
import { W as When } from "./When-DyhycJ5C.js";
import { L as Label } from "./Label-BTdEcrJa.js";
import { T as ToolbarItem } from "./ToolbarContent-D_qFFVF3.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./PageLink-BzmCxHw8.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./Nothing-DWyf5ajy.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
import "./FocusTrap-D65Z5tJz.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
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
