import { o as useT, z as useApi, n as jsxRuntimeExports, y as at, q as useConsole, p as usePlace } from "./Loading-C4v7ah4s.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-CkVrrGMJ.js";
import { P as PageLink } from "./PageLink-BzmCxHw8.js";
import { R as ResourceTable } from "./ResourceTable-BOHdLI76.js";
import { R as RowActions } from "./RowActions-Drbdsrey.js";
import { u as useAction } from "./useAction-KSH4gdkB.js";
import { W as When } from "./When-DyhycJ5C.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DSdwLvJK.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./Facts-DoAKAhFD.js";
import "./Loaded-CU4JfZVi.js";
import "./Choice-wEAxgX2p.js";
import "./ConfirmDialog-BFyBnUxw.js";
import "./Modal-Cl3YABlB.js";
import "./bell-icon-FMsm72Wl.js";
import "./FocusTrap-D65Z5tJz.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./StackItem-DcsUQFqz.js";
import "./Form-DYUkqZr9.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./plus-icon-JGRifIps.js";
import "./Alerts-BzH1j6bj.js";
import "./SecretDialog-DJM0KEQ8.js";
import "./ClipboardCopy-CWnoRd3c.js";
import "./ClipboardCopyButton-BEZ42R1X.js";
import "./dialogs-w0IfTEBH.js";
import "./Label-BTdEcrJa.js";
import "./time-CyRETJ0r.js";
import "./FlexItem-CkCmts5H.js";
import "./CodeBlockCode-C4Fo6VWZ.js";
import "./Nothing-DWyf5ajy.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
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
