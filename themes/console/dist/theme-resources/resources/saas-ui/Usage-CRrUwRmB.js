import { w as useResource, n as jsxRuntimeExports, o as useT, r as reactExports, q as useConsole, B as Button } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { W as When } from "./When-j67l1iEf.js";
import { P as Progress, b as ProgressVariant, a as ProgressMeasureLocation } from "./Progress-CYzEUjuP.js";
import { G as Gallery } from "./Gallery-B1XZR0mV.js";
import { C as Card, a as CardBody } from "./CardBody-CIoTTbJh.js";
import { C as CardTitle } from "./CardTitle-Z8DL3AQB.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./times-circle-icon-gOoWdPp7.js";
import "./bell-icon-BIjx4OeL.js";
const NEAR = 0.8;
function Usage({ base }) {
  const details = useResource(base);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Meters, { base, seats: details.data?.seats ?? void 0 });
}
function Meters({ base, seats }) {
  const t = useT();
  const usage = useResource(`${base}/usage`);
  const [history, setHistory] = reactExports.useState();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: usage, children: ({ items }) => items.length === 0 && !seats ? /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.usage.empty"), children: t("saas.usage.emptyText") }) : /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Gallery, { hasGutter: true, minWidths: { default: "100%", md: "320px" }, "data-testid": "saas-usage", children: [
      seats && /* @__PURE__ */ jsxRuntimeExports.jsx(Seats, { of: seats }),
      items.map((meter) => /* @__PURE__ */ jsxRuntimeExports.jsx(MeterCard, { meter, onHistory: () => setHistory(meter.feature) }, meter.feature))
    ] }),
    history && /* @__PURE__ */ jsxRuntimeExports.jsx(History, { base, feature: history, onClose: () => setHistory(void 0) })
  ] }) });
}
function Seats({ of }) {
  const t = useT();
  const { locale } = useConsole();
  const taken = of.used + of.pending;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, "data-testid": "saas-seats", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: t("saas.usage.seats") }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(CardBody, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Bar, { label: t("saas.usage.seats"), used: taken, of: of.limit, locale }),
      of.pending > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-mt-sm", children: t("saas.usage.pendingSeats", { pending: of.pending }) }),
      of.over && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-mt-sm pf-v5-u-danger-color-200", children: t("saas.usage.overSeats") })
    ] })
  ] });
}
function MeterCard({ meter, onHistory }) {
  const t = useT();
  const { locale } = useConsole();
  const { balance } = meter;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, "data-testid": `saas-meter-${meter.feature}`, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: meter.feature }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Bar, { label: meter.feature, used: balance.used + balance.reserved, of: balance.granted, locale }) }),
      balance.reserved > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: t("saas.usage.reserved", { reserved: balance.reserved }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { justifyContent: { default: "justifyContentSpaceBetween" }, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(FlexItem, { children: [
          t("saas.usage.renews"),
          " ",
          /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: meter.periodEnd })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: onHistory, "aria-label": `${t("saas.usage.history")}: ${meter.feature}`, "data-testid": `saas-history-${meter.feature}`, children: t("saas.usage.history") }) })
      ] }) })
    ] }) })
  ] });
}
function Bar({ label, used, of, locale }) {
  const t = useT();
  const number = new Intl.NumberFormat(locale);
  if (of === null || of < 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.usage.usedOfUnlimited", { used: number.format(used) }) });
  }
  const share = of === 0 ? used > 0 ? 1 : 0 : used / of;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Progress,
    {
      "aria-label": label,
      value: Math.min(100, Math.round(share * 100)),
      label: t("saas.usage.usedOf", { used: number.format(used), granted: number.format(of) }),
      valueText: t("saas.usage.usedOf", { used: number.format(used), granted: number.format(of) }),
      measureLocation: ProgressMeasureLocation.top,
      variant: share >= 1 ? ProgressVariant.danger : share >= NEAR ? ProgressVariant.warning : void 0
    }
  );
}
function History({ base, feature, onClose }) {
  const t = useT();
  const { locale } = useConsole();
  const day = (iso) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(iso));
  const number = new Intl.NumberFormat(locale);
  const columns = [
    { title: t("saas.usage.period"), width: 50, cell: ({ periodStart, periodEnd }) => `${day(periodStart)} – ${day(periodEnd)}` },
    { title: t("saas.usage.used"), cell: ({ used }) => number.format(used) },
    { title: t("saas.usage.calls"), cell: ({ calls }) => number.format(calls) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Modal, { isOpen: true, title: `${t("saas.usage.history")}: ${feature}`, variant: ModalVariant.medium, onClose, "data-testid": "saas-usage-history", children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.usage.history"),
      path: `${base}/usage/history`,
      query: { feature },
      columns,
      rowKey: ({ periodStart }) => periodStart,
      pageSize: 12,
      empty: { title: t("saas.usage.noHistory"), text: t("saas.usage.noHistoryText") }
    }
  ) });
}
export {
  Meters,
  Usage as default
};
