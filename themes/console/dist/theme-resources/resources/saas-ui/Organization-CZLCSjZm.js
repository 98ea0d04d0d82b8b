const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-BOGUnXTT.js","./Loading-BVdRaUt7.js","./Loading-YHZM4UGU.css","./Choice-CnrxPP-Y.js","./PageSection-BIOrCYoT.js","./page-BvsVDRij.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-BlN91oEQ.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-DvmukDES.js","./useAction-BWYe3C4u.js","./Alerts-cy1DZa53.js","./bell-icon-CJvACYI_.js","./Alerts-D5kmpZcJ.css","./Modal-gfeXiwTt.js","./FocusTrap-CANSQfkd.js","./Modal-Dtlolrkg.css","./FormGroup-sLi0jaKf.js","./resizeObserver-CeL7g4Gl.js","./FormGroup-u461ERIX.css","./StackItem-DCCdCmnH.js","./StackItem-DyHzc31e.css","./PageLink-BsJxCIvr.js","./ResourceTable-B_HCje-2.js","./Nothing-BaVQTTqQ.js","./SearchInput-BtCLGUUI.js","./Td-COd5BLiA.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-DKc8kAxp.js","./When-CvLRIj0e.js","./people-BZqOahB5.js","./roles-CHeAtbkz.js","./Form-BhF9e7Up.js","./HelperTextItem-DO7Jm49J.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-ClbAEpZl.js","./Form-BdxMkQKy.css","./LabelGroup-Bfyi5yDF.js","./Label-DVbIE481.js","./Label-WoxJY2z2.css","./times-circle-icon-EM_sO5dY.js","./UserField-DVoLMAMh.js","./Invitations-CWNqQ9Hf.js","./SecretDialog-cdRT1D3A.js","./ClipboardCopy-7fAXj-GH.js","./ClipboardCopyButton-sYOmPTBS.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-CSZWxKLG.js","./FlexItem-B2GxrlRz.js","./FlexItem-Ce_x0ize.css","./Subscription-DK-diTLq.js","./Facts-SzNxmpdj.js","./Facts-BGeDfFF9.css","./Loaded-yHBHS6g-.js","./StandingLabel-BAo4l_Pu.js","./catalog-CYoLKd7t.js","./time-CyRETJ0r.js","./Money-CPCsZzq7.js","./ListItem-DHhPzHkC.js","./ListItem-BDJQzG5y.css","./Text-CWR8ZA-E.js","./Text-BTg5i0H6.css","./Radio-aodOFfC2.js","./Radio-Chb64qne.css","./Title-CQ9AuRhv.js","./Title-Dwjy_FO6.css","./EventName-OiiEx55C.js","./CardBody-D6stTWGQ.js","./CardBody-C3aXlbkA.css","./CardTitle-DRknmN1-.js","./Entitlements-DuhV04QA.js","./Grants-DKQ87xrc.js","./Grants-Uq9Lrity.css","./Overrides-BL2yL9ri.js","./Usage-BES-w45Q.js","./Progress-_etaZ47t.js","./Progress-HjYDgFAO.css","./Gallery-Cr3e9SiE.js","./Gallery-ClVKqetU.css","./ApiKeys-CVsjoz-4.js","./dialogs-CrpH4WaQ.js","./Webhooks-BjyrIhcj.js","./DeliveryDetail-B8ePJ30V.js","./BreadcrumbItem-BRrsZomN.js","./CodeBlockCode-BjU8ZGBx.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-BC72laMp.js","./Activity-LmE3lljw.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, z as at, L as Loading } from "./Loading-BVdRaUt7.js";
import { N as Nothing } from "./Nothing-BaVQTTqQ.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-CPQwvAag.js";
import { P as PageSection } from "./PageSection-BIOrCYoT.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-BOGUnXTT.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-CWNqQ9Hf.js"), true ? __vite__mapDeps([44,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,33,34,35,36,37,38,39,40,41,42,45,46,47,48]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-CSZWxKLG.js"), true ? __vite__mapDeps([49,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,40,41,50,51]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-DK-diTLq.js"), true ? __vite__mapDeps([52,1,2,53,54,55,56,40,41,11,12,13,14,31,57,34,3,4,5,6,7,8,9,18,19,20,35,36,37,15,16,17,38,58,10,21,22,59,27,28,32,60,61,26,29,62,63,64,65,66,67,24,25,68,50,51,69,70,71]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-DuhV04QA.js"), true ? __vite__mapDeps([72,1,2,55,73,53,54,25,56,40,41,31,62,63,57,27,4,5,6,7,16,8,9,28,26,18,19,20,29,3,10,11,12,13,14,15,17,21,22,24,30,34,35,36,37,38,58,66,67,74]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-BL2yL9ri.js"), true ? __vite__mapDeps([75,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,34,35,36,37,38,57,58,40,41]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-BES-w45Q.js"), true ? __vite__mapDeps([76,1,2,55,25,24,26,27,4,5,6,7,16,8,9,28,18,19,20,29,31,77,42,78,79,80,69,70,71,21,22,50,51,15,13,17]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-CVsjoz-4.js"), true ? __vite__mapDeps([81,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,45,46,47,48,31,82,34,3,35,36,37,38,40,41]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-BjyrIhcj.js"), true ? __vite__mapDeps([83,1,2,84,53,54,55,23,24,25,26,27,4,5,6,7,16,8,9,28,18,19,20,29,11,12,13,14,31,3,10,15,17,21,22,34,35,36,37,38,30,45,46,47,48,82,40,41,58,85,50,51,66,67,86,87]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-BC72laMp.js"), true ? __vite__mapDeps([88,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,31,53,54,34,3,35,36,37,38,46,47,48,40,41]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-LmE3lljw.js"), true ? __vite__mapDeps([89,1,2,3,4,5,6,7,8,9,68,24,25,26,27,16,28,18,19,20,29,11,12,13,14,31,53,54,35,36,15,17,86,87,90]) : void 0, import.meta.url) }
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
