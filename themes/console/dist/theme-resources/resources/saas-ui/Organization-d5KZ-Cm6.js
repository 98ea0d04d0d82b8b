const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-CtD0pCO8.js","./Loading-Bd-kfbNl.js","./Loading-YHZM4UGU.css","./Choice-D0Ho_0by.js","./PageSection-CScKQRWo.js","./page-DcpG1y-z.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-Bl9MGIEI.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-DIxU8ToF.js","./useAction-BjTydznq.js","./Alerts-Bk31Y1e-.js","./bell-icon-BIjx4OeL.js","./Alerts-D5kmpZcJ.css","./Modal-civZ5w_s.js","./FocusTrap-ZHQpXcu7.js","./Modal-Dtlolrkg.css","./FormGroup-CQxl00UX.js","./resizeObserver-BuIchSUQ.js","./FormGroup-u461ERIX.css","./StackItem-B3gT1Bjs.js","./StackItem-DyHzc31e.css","./PageLink-BoqI53rW.js","./ResourceTable-3lDzbhzX.js","./Nothing-BHwwImgM.js","./SearchInput-HPE3BtcJ.js","./Td-BwwIQ9co.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-CSC7KlxF.js","./When-j67l1iEf.js","./people-BZqOahB5.js","./roles-CInfuspf.js","./i18n-S3lW9hxk.js","./Form-BiRAG1IM.js","./HelperTextItem-DhOujRdr.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-oiGuHAa8.js","./Form-BdxMkQKy.css","./LabelGroup-DTeyM3KP.js","./Label-DB6yept3.js","./Label-WoxJY2z2.css","./times-circle-icon-gOoWdPp7.js","./UserField-MReQHtN4.js","./Invitations-D8jdk9jj.js","./SecretDialog-DnKVEHSK.js","./ClipboardCopy-CJ9mY1RP.js","./ClipboardCopyButton-HU5X1BWt.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-0RafMIoB.js","./FlexItem-CLYEBJL0.js","./FlexItem-Ce_x0ize.css","./Subscription-DW7yElep.js","./Facts-Da5lRGE5.js","./Facts-BGeDfFF9.css","./Loaded-zQv6rfvD.js","./StandingLabel-CIRXLBEx.js","./catalog-DYXZTjSc.js","./time-CyRETJ0r.js","./Money-DikxuRh_.js","./ListItem-DMeJVHyC.js","./ListItem-BDJQzG5y.css","./Text-gNWvcATi.js","./Text-BTg5i0H6.css","./Radio-Ba9GZLqX.js","./Radio-Chb64qne.css","./Title-BAmqs2CC.js","./Title-Dwjy_FO6.css","./EventName-CA_nIbzB.js","./CardBody-CIoTTbJh.js","./CardBody-C3aXlbkA.css","./CardTitle-Z8DL3AQB.js","./Entitlements-BGi5GrfF.js","./Grants-BvHCJV8j.js","./Grants-Uq9Lrity.css","./Overrides-DM8cTjJZ.js","./Usage-CRrUwRmB.js","./Progress-CYzEUjuP.js","./Progress-HjYDgFAO.css","./Gallery-B1XZR0mV.js","./Gallery-ClVKqetU.css","./ApiKeys-MQxq3zzS.js","./dialogs-CBJVhcHW.js","./Webhooks-BU_3YFuP.js","./DeliveryDetail-Bhj3p3c-.js","./BreadcrumbItem-BCw_mybJ.js","./CodeBlockCode-BA0BaNFx.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-C4gRk_7P.js","./Activity-I_1jszlR.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, z as at, L as Loading } from "./Loading-Bd-kfbNl.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DdYg3o_h.js";
import { P as PageSection } from "./PageSection-CScKQRWo.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-CtD0pCO8.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-D8jdk9jj.js"), true ? __vite__mapDeps([45,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,33,34,35,36,37,38,39,40,41,42,43,46,47,48,49]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-0RafMIoB.js"), true ? __vite__mapDeps([50,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,41,42,51,52]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-DW7yElep.js").then((n) => n.b), true ? __vite__mapDeps([53,1,2,54,55,56,57,41,42,11,12,13,14,31,58,35,3,4,5,6,7,8,9,18,19,20,36,37,38,15,16,17,39,59,10,21,22,60,27,28,32,61,62,26,29,63,64,65,66,67,68,24,25,69,34,51,52,70,71,72]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-BGi5GrfF.js"), true ? __vite__mapDeps([73,1,2,56,74,54,55,25,57,41,42,31,63,64,58,27,4,5,6,7,16,8,9,28,26,18,19,20,29,3,10,11,12,13,14,15,17,21,22,24,30,35,36,37,38,39,59,67,68,75]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-DM8cTjJZ.js"), true ? __vite__mapDeps([76,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,58,35,36,37,38,39,59,41,42]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-CRrUwRmB.js"), true ? __vite__mapDeps([77,1,2,56,25,24,26,27,4,5,6,7,16,8,9,28,18,19,20,29,31,78,43,79,80,81,70,71,72,21,22,51,52,15,13,17]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-MQxq3zzS.js"), true ? __vite__mapDeps([82,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,46,47,48,49,31,83,35,3,36,37,38,39,41,42]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-BU_3YFuP.js"), true ? __vite__mapDeps([84,1,2,85,54,55,56,23,24,25,26,27,4,5,6,7,16,8,9,28,18,19,20,29,11,12,13,14,31,3,10,15,17,21,22,35,36,37,38,39,30,46,47,48,49,83,34,41,42,59,86,51,52,67,68,87,88]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-C4gRk_7P.js"), true ? __vite__mapDeps([89,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,31,54,55,35,3,36,37,38,39,47,48,49,41,42]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-I_1jszlR.js"), true ? __vite__mapDeps([90,1,2,34,3,4,5,6,7,8,9,69,24,25,26,27,16,28,18,19,20,29,11,12,13,14,31,54,55,36,37,15,17,87,88,91]) : void 0, import.meta.url) }
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
