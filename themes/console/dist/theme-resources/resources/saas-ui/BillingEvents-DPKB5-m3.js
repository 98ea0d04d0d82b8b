import { o as useT, x as useFilter, n as jsxRuntimeExports } from "./Loading-Hl5Ybx9-.js";
import { C as Choice } from "./Choice-BRAvy4M2.js";
import { P as Page } from "./Page-r5BLejqm.js";
import { R as ResourceTable } from "./ResourceTable-D1W91bXp.js";
import { W as When } from "./When-ZVdxQs4f.js";
import { L as Label } from "./Label-Dwv71MYz.js";
import { T as ToolbarItem } from "./ToolbarContent-BKTce9AV.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./PageLink-D8UzX3y8.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./Nothing-Bf7Yk6QD.js";
import "./SearchInput-BCh9xV6H.js";
import "./Td-DrS0sLpd.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
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
