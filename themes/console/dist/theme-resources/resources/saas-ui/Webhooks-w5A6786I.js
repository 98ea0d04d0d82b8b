import { o as useT, x as useApi, n as jsxRuntimeExports, z as at, q as useConsole, p as usePlace } from "./Loading-B3yh7lgU.js";
import { P as Page } from "./Page-DesoQsYu.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-BPEgCkTE.js";
import { P as PageLink } from "./PageLink-DxhU8-lQ.js";
import { R as ResourceTable } from "./ResourceTable-DbnPZADO.js";
import { R as RowActions } from "./RowActions-YAknx2D8.js";
import { u as useAction } from "./useAction-CsrYDnM_.js";
import { W as When } from "./When-BGNbESml.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-Bb7IRmSb.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./ToolbarContent-DbsQpA57.js";
import "./Title-B_-GRapD.js";
import "./Text-ChXiNSov.js";
import "./Facts-Cp0vrT1D.js";
import "./Loaded-BC932fHW.js";
import "./Choice-wjlr6Iyk.js";
import "./ConfirmDialog-CKo4r95P.js";
import "./Modal-BI1AppKU.js";
import "./bell-icon-CALnj5Ki.js";
import "./FocusTrap-Ci4jHspP.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./StackItem-DLuWu92l.js";
import "./Form-C1YEtX2o.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./plus-icon-dcNnMlRQ.js";
import "./Alerts-DM2ugPOC.js";
import "./SecretDialog-CqsdlMbz.js";
import "./ClipboardCopy-Vyhmovwe.js";
import "./ClipboardCopyButton-CvpEQdxF.js";
import "./dialogs-CtgA5KM2.js";
import "./Label-D1eJLF4j.js";
import "./time-CyRETJ0r.js";
import "./FlexItem-DiUKBBZ6.js";
import "./CodeBlockCode-BwfAQs09.js";
import "./Nothing-XLRTl2WB.js";
import "./SearchInput-jjtyKNEz.js";
import "./Td-eAnd6b2R.js";
function DeadLetters({ api: root, to, manages }) {
  const t = useT();
  const api = useApi();
  const [run] = useAction();
  const columns = [
    { title: t("saas.hooks.event"), width: 35, cell: ({ webhookId, id, eventType }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(webhookId, id), children: eventType }) },
    { title: t("saas.hooks.endpoint"), width: 30, cell: ({ webhookId }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(webhookId), children: webhookId }) },
    { title: t("saas.hooks.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.hooks.created.at"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.hooks.dead"),
      path: `${root}/dead-letters`,
      columns,
      rowKey: ({ webhookId, id }) => `${webhookId}-${id}`,
      actions: manages ? ({ webhookId, id, eventType }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
        RowActions,
        {
          of: eventType,
          actions: [
            {
              id: "replay",
              title: t("saas.hooks.replay"),
              onClick: () => void run(() => api.send("POST", `${root}/${at(webhookId, "deliveries", id)}/replay`), t("saas.hooks.replayed"))
            }
          ]
        }
      ) : void 0,
      empty: { title: t("saas.hooks.noDead"), text: t("saas.hooks.noDeadText") }
    }
  );
}
const DEAD = "dead-letters";
function Webhooks() {
  const t = useT();
  const { can, navigate } = useConsole();
  const [, endpoint, delivery] = usePlace().path;
  const to = (...segments) => at("webhooks", ...segments);
  const endpoints = { api: "admin/webhooks", where: "admin", manages: can("manage-realm"), to };
  const tab = endpoint === DEAD ? DEAD : "endpoints";
  if (endpoint && endpoint !== DEAD) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t(delivery ? "saas.hooks.delivery" : "saas.hooks.endpoint"), children: delivery ? /* @__PURE__ */ jsxRuntimeExports.jsx(DeliveryDetail, { ...endpoints, endpoint, id: delivery }) : /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointDetail, { ...endpoints, id: endpoint }) });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.webhooks.title"), description: t("saas.hooks.realmText"), children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tabs, { activeKey: tab, onSelect: (_event, key) => navigate(key === DEAD ? to(DEAD) : to()), "aria-label": t("saas.webhooks.title"), mountOnEnter: true, unmountOnExit: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: "endpoints", title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t("saas.hooks.endpoints") }), "data-testid": "saas-tab-endpoints", children: tab !== DEAD && /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointList, { ...endpoints }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: DEAD, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t("saas.hooks.dead") }), "data-testid": "saas-tab-dead-letters", children: tab === DEAD && /* @__PURE__ */ jsxRuntimeExports.jsx(DeadLetters, { ...endpoints }) })
  ] }) });
}
export {
  Webhooks as default
};
