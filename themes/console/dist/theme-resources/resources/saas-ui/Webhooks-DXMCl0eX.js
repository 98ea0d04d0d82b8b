import { o as useT, z as useApi, n as jsxRuntimeExports, y as at, q as useConsole, p as usePlace } from "./Loading-Hl5Ybx9-.js";
import { P as Page } from "./Page-r5BLejqm.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail--rCmFC5u.js";
import { P as PageLink } from "./PageLink-D8UzX3y8.js";
import { R as ResourceTable } from "./ResourceTable-D1W91bXp.js";
import { R as RowActions } from "./RowActions-DRRD-8vl.js";
import { u as useAction } from "./useAction-m2LqF0zs.js";
import { W as When } from "./When-ZVdxQs4f.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-BVoPhnf4.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./ToolbarContent-BKTce9AV.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./Facts-71ctZLNE.js";
import "./Loaded-DjeHqDgL.js";
import "./Choice-BRAvy4M2.js";
import "./ConfirmDialog-DY27AUl5.js";
import "./Modal-C8kqC28M.js";
import "./bell-icon-DlMleKVR.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./StackItem-BIPaD8NT.js";
import "./Form-DUYmvKn2.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./plus-icon-7mOSDxHx.js";
import "./Alerts-MV6dJ_xn.js";
import "./SecretDialog-D9WBzpOB.js";
import "./ClipboardCopy-NyWWSllp.js";
import "./ClipboardCopyButton-DdDzpMo3.js";
import "./dialogs-DToUfsw3.js";
import "./Label-Dwv71MYz.js";
import "./time-CyRETJ0r.js";
import "./FlexItem-aHPwriv3.js";
import "./CodeBlockCode-D-j2bfby.js";
import "./Nothing-Bf7Yk6QD.js";
import "./SearchInput-BCh9xV6H.js";
import "./Td-DrS0sLpd.js";
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
