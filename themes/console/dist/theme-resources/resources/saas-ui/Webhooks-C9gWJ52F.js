import { o as useT, x as useApi, n as jsxRuntimeExports, z as at, q as useConsole, p as usePlace } from "./Loading-BVdRaUt7.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-CV79r2XB.js";
import { P as PageLink } from "./PageLink-BsJxCIvr.js";
import { R as ResourceTable } from "./ResourceTable-B_HCje-2.js";
import { R as RowActions } from "./RowActions-DKc8kAxp.js";
import { u as useAction } from "./useAction-BWYe3C4u.js";
import { W as When } from "./When-CvLRIj0e.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-CPQwvAag.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./Facts-SzNxmpdj.js";
import "./Loaded-yHBHS6g-.js";
import "./Choice-CnrxPP-Y.js";
import "./ConfirmDialog-DvmukDES.js";
import "./Modal-gfeXiwTt.js";
import "./bell-icon-CJvACYI_.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./StackItem-DCCdCmnH.js";
import "./Form-BhF9e7Up.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
import "./Alerts-cy1DZa53.js";
import "./SecretDialog-cdRT1D3A.js";
import "./ClipboardCopy-7fAXj-GH.js";
import "./ClipboardCopyButton-sYOmPTBS.js";
import "./dialogs-0T9DKw9G.js";
import "./Label-DVbIE481.js";
import "./time-CyRETJ0r.js";
import "./FlexItem-B2GxrlRz.js";
import "./CodeBlockCode-BjU8ZGBx.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
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
