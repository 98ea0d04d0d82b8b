const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-DYYTcGyF.js","./Loading-Bf7C8twO.js","./Loading-YHZM4UGU.css","./Choice-xfmrB8Xw.js","./PageSection-CNNxruFl.js","./page-ByucYNQx.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-DHx1fOKZ.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-BQsYFfPi.js","./useAction-B-eGPLw_.js","./Alerts-ChONuofT.js","./bell-icon-BrVoN-Uy.js","./Alerts-D5kmpZcJ.css","./Modal-DJZSs1i_.js","./FocusTrap-mcjSbpse.js","./Modal-Dtlolrkg.css","./FormGroup-CGplo-9m.js","./resizeObserver-CmewisE4.js","./FormGroup-u461ERIX.css","./StackItem-8W2QS0mG.js","./StackItem-DyHzc31e.css","./PageLink-Dt6m_PNb.js","./ResourceTable-CKhSvmcO.js","./Nothing-zvVhA8y2.js","./SearchInput-aJg3KUkn.js","./Td-D5dfLxTe.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-QDwNEWUg.js","./When-BUj3xjna.js","./people-BZqOahB5.js","./roles-CQ_keNEz.js","./i18n-S3lW9hxk.js","./Form-UMUycQBf.js","./HelperTextItem-Cp8l-pwp.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-C4o6aabe.js","./Form-BdxMkQKy.css","./LabelGroup-DaIsR0-d.js","./Label-Df9laZkF.js","./Label-WoxJY2z2.css","./times-circle-icon-DJwbs_uy.js","./UserField-BNASc7vo.js","./Invitations-2UXzk8re.js","./SecretDialog-CXZHrypA.js","./ClipboardCopy-B0m52x6L.js","./ClipboardCopyButton-CUK97GZT.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-ZmfUAb-4.js","./FlexItem-BIhyYb1j.js","./FlexItem-Ce_x0ize.css","./Subscription-B9qygR1G.js","./Facts-CGg_R0ER.js","./Facts-BGeDfFF9.css","./Loaded-DpvKpHoj.js","./StandingLabel-BpcyIcLX.js","./catalog-BmDWHbjK.js","./time-CyRETJ0r.js","./Money-DJTGrLuk.js","./ListItem-HODPCpcE.js","./ListItem-BDJQzG5y.css","./Text-Cw27cNLj.js","./Text-BTg5i0H6.css","./Radio-C_KbwuLn.js","./Radio-Chb64qne.css","./Title-CRYixdva.js","./Title-Dwjy_FO6.css","./EventName-CiBTWo8j.js","./CardBody-CKtVQyaf.js","./CardBody-C3aXlbkA.css","./CardTitle-BPErYuDt.js","./Entitlements-CwuaTxcj.js","./Grants-DIjvAonW.js","./Grants-Uq9Lrity.css","./Overrides-BvXnwNge.js","./Usage-D9DHMHIU.js","./Progress-bKQ3JB9A.js","./Progress-HjYDgFAO.css","./Gallery-BxgTAtR_.js","./Gallery-ClVKqetU.css","./ApiKeys-BgIoDJX3.js","./dialogs-C4q0L8j-.js","./Webhooks-D2YLD3Tb.js","./DeliveryDetail-CIkXQCqT.js","./BreadcrumbItem-C4fk8uYQ.js","./CodeBlockCode-Cgs9Tw6k.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-CecFGGRj.js","./Activity-BX6haPHR.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, z as at, L as Loading } from "./Loading-Bf7C8twO.js";
import { N as Nothing } from "./Nothing-zvVhA8y2.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-CBcT_Q71.js";
import { P as PageSection } from "./PageSection-CNNxruFl.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-DYYTcGyF.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-2UXzk8re.js"), true ? __vite__mapDeps([45,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,33,34,35,36,37,38,39,40,41,42,43,46,47,48,49]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-ZmfUAb-4.js"), true ? __vite__mapDeps([50,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,41,42,51,52]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-B9qygR1G.js").then((n) => n.b), true ? __vite__mapDeps([53,1,2,54,55,56,57,41,42,11,12,13,14,31,58,35,3,4,5,6,7,8,9,18,19,20,36,37,38,15,16,17,39,59,10,21,22,60,27,28,32,61,62,26,29,63,64,65,66,67,68,24,25,69,34,51,52,70,71,72]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-CwuaTxcj.js"), true ? __vite__mapDeps([73,1,2,56,74,54,55,25,57,41,42,31,63,64,58,27,4,5,6,7,16,8,9,28,26,18,19,20,29,3,10,11,12,13,14,15,17,21,22,24,30,35,36,37,38,39,59,67,68,75]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-BvXnwNge.js"), true ? __vite__mapDeps([76,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,58,35,36,37,38,39,59,41,42]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-D9DHMHIU.js"), true ? __vite__mapDeps([77,1,2,56,25,24,26,27,4,5,6,7,16,8,9,28,18,19,20,29,31,78,43,79,80,81,70,71,72,21,22,51,52,15,13,17]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-BgIoDJX3.js"), true ? __vite__mapDeps([82,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,46,47,48,49,31,83,35,3,36,37,38,39,41,42]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-D2YLD3Tb.js"), true ? __vite__mapDeps([84,1,2,85,54,55,56,23,24,25,26,27,4,5,6,7,16,8,9,28,18,19,20,29,11,12,13,14,31,3,10,15,17,21,22,35,36,37,38,39,30,46,47,48,49,83,34,41,42,59,86,51,52,67,68,87,88]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-CecFGGRj.js"), true ? __vite__mapDeps([89,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,31,54,55,35,3,36,37,38,39,47,48,49,41,42]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-BX6haPHR.js"), true ? __vite__mapDeps([90,1,2,34,3,4,5,6,7,8,9,69,24,25,26,27,16,28,18,19,20,29,11,12,13,14,31,54,55,36,37,15,17,87,88,91]) : void 0, import.meta.url) }
];
const COMPONENTS = /* @__PURE__ */ new Map();
function component(part) {
  const known = COMPONENTS.get(part.id) ?? reactExports.lazy(part.load);
  COMPONENTS.set(part.id, known);
  return known;
}
function Organization({ base, where, organization, may, path, root }) {
  const t = useT();
  const content = reactExports.useId();
  const { navigate } = useConsole();
  const parts = reactExports.useMemo(
    () => organizationParts.filter(
      (part2) => (part2.where ?? where) === where && (where === "admin" || !part2.permission || may(part2.permission))
    ),
    [where, may]
  );
  const part = parts.find(({ id }) => id === path[0]) ?? parts[0];
  reactExports.useEffect(() => showTab(part?.id), [part?.id]);
  if (!part) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.nothingHere") });
  }
  const Part = component(part);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Tabs,
      {
        activeKey: part.id,
        onSelect: (_event, id) => navigate(at(...root, String(id))),
        "aria-label": organization.name,
        "data-testid": "saas-parts",
        children: parts.map(({ id }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: id, tabContentId: content, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${id}.title`) }), "data-testid": `saas-part-${id}` }, id))
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", id: content, role: "tabpanel", "aria-label": t(`saas.${part.id}.title`), children: /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Part,
      {
        base,
        where,
        organization,
        may,
        path: path[0] === part.id ? path.slice(1) : [],
        to: (...segments) => at(...root, part.id, ...segments),
        beside: (...segments) => at(...root, ...segments)
      }
    ) }) })
  ] });
}
function showTab(id) {
  document.querySelector(`[data-testid="saas-part-${id}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
export {
  Organization as O
};
