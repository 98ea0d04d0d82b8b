const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-SealNggr.js","./Loading-C4v7ah4s.js","./Loading-YHZM4UGU.css","./Choice-wEAxgX2p.js","./PageSection-C5hvWlry.js","./page-CmG36kRZ.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-D_qFFVF3.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-BFyBnUxw.js","./useAction-KSH4gdkB.js","./Alerts-BzH1j6bj.js","./bell-icon-FMsm72Wl.js","./Alerts-D5kmpZcJ.css","./Modal-Cl3YABlB.js","./FocusTrap-D65Z5tJz.js","./Modal-Dtlolrkg.css","./FormGroup-DasEadoJ.js","./resizeObserver-CuBjpqBB.js","./FormGroup-u461ERIX.css","./StackItem-DcsUQFqz.js","./StackItem-DyHzc31e.css","./PageLink-BzmCxHw8.js","./ResourceTable-BOHdLI76.js","./Nothing-DWyf5ajy.js","./SearchInput-DZYyn_89.js","./Td-pluXk-UL.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-Drbdsrey.js","./When-DyhycJ5C.js","./people-BZqOahB5.js","./roles-Dks1HrrM.js","./Form-DYUkqZr9.js","./HelperTextItem-zR1a_h4t.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-JGRifIps.js","./Form-BdxMkQKy.css","./LabelGroup-C_zPmmN-.js","./Label-BTdEcrJa.js","./Label-WoxJY2z2.css","./times-circle-icon-Bn2mHCfM.js","./UserField-CEcCTljs.js","./Invitations-HoOYcZGo.js","./SecretDialog-DJM0KEQ8.js","./ClipboardCopy-CWnoRd3c.js","./ClipboardCopyButton-BEZ42R1X.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-CrptFxNy.js","./FlexItem-CkCmts5H.js","./FlexItem-Ce_x0ize.css","./Subscription-RfuACxlF.js","./Facts-DoAKAhFD.js","./Facts-BGeDfFF9.css","./Loaded-CU4JfZVi.js","./StandingLabel-DxXfOOGb.js","./catalog-Bisbix_M.js","./time-CyRETJ0r.js","./Money-oPOFdFQJ.js","./Money-Chb64qne.css","./ListItem-DjqAbfIO.js","./ListItem-BDJQzG5y.css","./Text-BxDyg6bz.js","./Text-BTg5i0H6.css","./InnerScrollContainer-CgJH--DC.js","./Title-DimvTMFx.js","./Title-Dwjy_FO6.css","./CardBody-MFNwgIch.js","./CardBody-C3aXlbkA.css","./CardTitle-Bn_o3Sg2.js","./AlertActionLink-DAX1NnBz.js","./Entitlements-C4wgBUlB.js","./EntitlementTable-DKLJdTzn.js","./EntitlementTable-Uq9Lrity.css","./Overrides-5nG3Zc04.js","./Usage-DwWxGNZu.js","./Progress-PbDwaMgA.js","./Progress-HjYDgFAO.css","./Gallery-eEUaQF7d.js","./Gallery-ClVKqetU.css","./ApiKeys-dmub_ztP.js","./dialogs-w0IfTEBH.js","./Webhooks-DLoUagEm.js","./DeliveryDetail-CkVrrGMJ.js","./BreadcrumbItem-D9DbF9E5.js","./CodeBlockCode-C4Fo6VWZ.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-BwBacRza.js","./Activity-CA8lXyWn.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, y as at, L as Loading } from "./Loading-C4v7ah4s.js";
import { N as Nothing } from "./Nothing-DWyf5ajy.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DSdwLvJK.js";
import { P as PageSection } from "./PageSection-C5hvWlry.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-SealNggr.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-HoOYcZGo.js"), true ? __vite__mapDeps([44,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,33,34,35,36,37,38,39,40,41,42,45,46,47,48]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-CrptFxNy.js"), true ? __vite__mapDeps([49,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,40,41,50,51]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-RfuACxlF.js"), true ? __vite__mapDeps([52,1,2,53,54,55,56,40,41,11,12,13,14,31,57,34,3,4,5,6,7,8,9,18,19,20,35,36,37,15,16,17,38,58,10,21,22,59,60,32,61,62,26,27,28,29,63,64,65,66,67,24,25,50,51,68,69,70,71]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-C4wgBUlB.js"), true ? __vite__mapDeps([72,1,2,55,73,53,54,25,56,40,41,31,63,64,57,27,4,5,6,7,16,8,9,28,26,18,19,20,29,74]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-5nG3Zc04.js"), true ? __vite__mapDeps([75,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,34,35,36,37,38,57,58,40,41]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-DwWxGNZu.js"), true ? __vite__mapDeps([76,1,2,55,25,24,26,27,4,5,6,7,16,8,9,28,18,19,20,29,31,77,42,78,79,80,68,69,70,21,22,50,51,15,13,17]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-dmub_ztP.js"), true ? __vite__mapDeps([81,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,45,46,47,48,31,82,34,3,35,36,37,38,40,41]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-DLoUagEm.js"), true ? __vite__mapDeps([83,1,2,84,53,54,55,23,24,25,26,27,4,5,6,7,16,8,9,28,18,19,20,29,11,12,13,14,31,3,10,15,17,21,22,34,35,36,37,38,30,45,46,47,48,82,40,41,58,85,50,51,66,67,86,87]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-BwBacRza.js"), true ? __vite__mapDeps([88,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,31,53,54,34,3,35,36,37,38,46,47,48,40,41]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-CA8lXyWn.js"), true ? __vite__mapDeps([89,1,2,3,4,5,6,7,8,9,24,25,26,27,16,28,18,19,20,29,11,12,13,14,31,53,54,35,36,15,17,86,87,90]) : void 0, import.meta.url) }
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
