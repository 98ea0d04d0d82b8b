import { o as useT, y as useFilter, n as jsxRuntimeExports } from "./Loading-BVdRaUt7.js";
import { C as Choice } from "./Choice-CnrxPP-Y.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { R as ResourceTable } from "./ResourceTable-B_HCje-2.js";
import { W as When } from "./When-CvLRIj0e.js";
import { L as Label } from "./Label-DVbIE481.js";
import { T as ToolbarItem } from "./ToolbarContent-BlN91oEQ.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./PageLink-BsJxCIvr.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
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
