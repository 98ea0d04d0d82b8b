import { o as useT, x as useApi, n as jsxRuntimeExports, z as at, q as useConsole, p as usePlace } from "./Loading-Bf7C8twO.js";
import { P as Page } from "./Page-CaLCaDT5.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-CIkXQCqT.js";
import { P as PageLink } from "./PageLink-Dt6m_PNb.js";
import { R as ResourceTable } from "./ResourceTable-CKhSvmcO.js";
import { R as RowActions } from "./RowActions-QDwNEWUg.js";
import { u as useAction } from "./useAction-B-eGPLw_.js";
import { W as When } from "./When-BUj3xjna.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-CBcT_Q71.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./Title-CRYixdva.js";
import "./Text-Cw27cNLj.js";
import "./Facts-CGg_R0ER.js";
import "./Loaded-DpvKpHoj.js";
import "./Choice-xfmrB8Xw.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./Modal-DJZSs1i_.js";
import "./bell-icon-BrVoN-Uy.js";
import "./FocusTrap-mcjSbpse.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./StackItem-8W2QS0mG.js";
import "./Form-UMUycQBf.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
import "./Alerts-ChONuofT.js";
import "./SecretDialog-CXZHrypA.js";
import "./ClipboardCopy-B0m52x6L.js";
import "./ClipboardCopyButton-CUK97GZT.js";
import "./dialogs-C4q0L8j-.js";
import "./i18n-S3lW9hxk.js";
import "./Label-Df9laZkF.js";
import "./time-CyRETJ0r.js";
import "./FlexItem-BIhyYb1j.js";
import "./CodeBlockCode-Cgs9Tw6k.js";
import "./Nothing-zvVhA8y2.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
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
