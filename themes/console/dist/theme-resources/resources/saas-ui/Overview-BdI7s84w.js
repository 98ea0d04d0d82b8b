import { _ as __rest, r as reactExports, o as useT, n as jsxRuntimeExports, w as useResource } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { u as useOffer } from "./catalog-DYXZTjSc.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { G as Gallery } from "./Gallery-B1XZR0mV.js";
import { C as Card, a as CardBody } from "./CardBody-CIoTTbJh.js";
import { C as CardTitle } from "./CardTitle-Z8DL3AQB.js";
import { P as Progress, a as ProgressMeasureLocation } from "./Progress-CYzEUjuP.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./times-circle-icon-gOoWdPp7.js";
const GalleryItem = (_a) => {
  var { children = null, component = "div" } = _a, props = __rest(_a, ["children", "component"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({}, props), children);
};
GalleryItem.displayName = "GalleryItem";
const STANDINGS = ["paid", "trialing", "past_due", "free"];
function PlanCounts({ counts }) {
  const t = useT();
  const { planName } = useOffer("admin");
  const plans = [...new Set(counts.map(({ plan }) => plan))].sort();
  if (plans.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.overview.noSubscriptions") });
  }
  const count = (plan, standing) => counts.find((one) => one.plan === plan && one.standing === standing)?.subscriptions ?? 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.overview.subscriptions"), variant: "compact", "data-testid": "saas-plan-counts", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t("saas.overview.plan") }),
      STANDINGS.map((standing) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t(`saas.overview.${standing}`) }, standing))
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: plans.map((plan) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t("saas.overview.plan"), children: planName(plan) }),
      STANDINGS.map((standing) => {
        const number = count(plan, standing);
        return /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t(`saas.overview.${standing}`), "data-testid": `saas-count-${plan}-${standing}`, children: number === 0 ? "0" : /* @__PURE__ */ jsxRuntimeExports.jsx(
          PageLink,
          {
            to: `organizations?plan=${encodeURIComponent(plan)}&standing=${standing}`,
            label: `${planName(plan)}, ${t(`saas.overview.${standing}`)}: ${number}`,
            children: number
          }
        ) }, standing);
      })
    ] }, plan)) })
  ] });
}
function Overview() {
  const t = useT();
  const overview = useResource("admin/overview");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.overview.title"), description: t("saas.overview.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: overview, children: (data) => data.setUp ? /* @__PURE__ */ jsxRuntimeExports.jsx(Numbers, { data }) : /* @__PURE__ */ jsxRuntimeExports.jsx(NotSetUp, {}) }) });
}
function NotSetUp() {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.overview.notSetUp"), action: /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: "setup", children: t("saas.overview.toSetup") }), children: t("saas.overview.notSetUpText") });
}
function Numbers({ data }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Gallery, { hasGutter: true, minWidths: { default: "100%", sm: "180px" }, role: "list", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Figure,
        {
          id: "trials",
          name: t("saas.overview.trials"),
          value: data.trialsEnding,
          to: `organizations?standing=trialing&trialEndsBefore=${encodeURIComponent(data.trialsEndBefore)}`
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "webhooks-waiting", name: t("saas.overview.webhooksWaiting"), value: data.webhooks.waiting, to: "webhooks" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "webhooks-failed", name: t("saas.overview.webhooksFailed"), value: data.webhooks.failed, to: "webhooks/dead-letters", bad: true }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "mail-waiting", name: t("saas.overview.mailWaiting"), value: data.emailMessages.waiting, to: "email-messages?state=queued" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "mail-failed", name: t("saas.overview.mailFailed"), value: data.emailMessages.failed, to: "email-messages?state=failed", bad: true })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Box, { title: t("saas.overview.subscriptions"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(PlanCounts, { counts: data.subscriptions }) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Box, { title: t("saas.overview.seats"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Seats, { seats: data.seats }) }) })
  ] });
}
function Figure({ id, name, value, to, bad = false }) {
  const alarming = bad && value > 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(GalleryItem, { role: "listitem", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isCompact: true, isFullHeight: true, isFlat: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: `pf-v5-u-font-size-2xl${alarming ? " pf-v5-u-danger-color-100" : ""}`, "data-testid": `saas-figure-${id}`, children: /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to, label: `${name}: ${value}`, children: value }) }) })
  ] }) });
}
function Box({ title, children }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: title }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children })
  ] });
}
function Seats({ seats }) {
  const t = useT();
  if (seats.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.overview.seatsEnough") });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Stack, { hasGutter: true, children: seats.map(({ organizationId, name, used, limit }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { "data-testid": `saas-seats-${organizationId}`, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: `/organizations/${organizationId}/saas`, children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Progress,
      {
        "aria-label": name,
        value: Math.min(100, 100 * used / limit),
        variant: used >= limit ? "danger" : "warning",
        label: t("saas.overview.ofSeats", { used, limit }),
        measureLocation: ProgressMeasureLocation.outside
      }
    )
  ] }, organizationId)) });
}
export {
  Overview as default
};
