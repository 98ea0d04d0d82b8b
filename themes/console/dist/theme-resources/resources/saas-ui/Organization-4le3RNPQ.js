const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-CMrSQ-yV.js","./Loading-C4v7ah4s.js","./Loading-YHZM4UGU.css","./Choice-wEAxgX2p.js","./PageSection-C5hvWlry.js","./page-CmG36kRZ.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-D_qFFVF3.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-EbgnMAov.js","./useAction-iINEMo_S.js","./Alerts-BXZMVy3v.js","./Alerts-D5kmpZcJ.css","./Modal-CAvE-jfd.js","./FocusTrap-D65Z5tJz.js","./Modal-Dtlolrkg.css","./FormGroup-DasEadoJ.js","./resizeObserver-CuBjpqBB.js","./FormGroup-u461ERIX.css","./StackItem-DcsUQFqz.js","./StackItem-DyHzc31e.css","./PageLink-BzmCxHw8.js","./ResourceTable-BOHdLI76.js","./Nothing-DWyf5ajy.js","./SearchInput-DZYyn_89.js","./Td-pluXk-UL.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-Drbdsrey.js","./When-DyhycJ5C.js","./people-BZqOahB5.js","./roles-BMGD46rj.js","./Form-D92yTR9p.js","./HelperTextItem-zR1a_h4t.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-JGRifIps.js","./Form-BdxMkQKy.css","./LabelGroup-C_zPmmN-.js","./Label-BTdEcrJa.js","./Label-WoxJY2z2.css","./times-circle-icon-Bn2mHCfM.js","./UserField-vyrfPuHH.js","./Invitations-CYSSDIaU.js","./SecretDialog-WRfMYi1u.js","./ClipboardCopy-CWnoRd3c.js","./ClipboardCopyButton-BEZ42R1X.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-DXCrmpQb.js","./FlexItem-CkCmts5H.js","./FlexItem-Ce_x0ize.css","./Subscription-B8sZHjlm.js","./Facts-DoAKAhFD.js","./Facts-BGeDfFF9.css","./Loaded-CU4JfZVi.js","./StandingLabel-DxXfOOGb.js","./catalog-Bisbix_M.js","./time-CyRETJ0r.js","./Money-oPOFdFQJ.js","./Money-Chb64qne.css","./ListItem-DjqAbfIO.js","./ListItem-BDJQzG5y.css","./Text-BxDyg6bz.js","./Text-BTg5i0H6.css","./InnerScrollContainer-CgJH--DC.js","./Title-DimvTMFx.js","./Title-Dwjy_FO6.css","./CardBody-MFNwgIch.js","./CardBody-C3aXlbkA.css","./CardTitle-Bn_o3Sg2.js","./AlertActionLink-DAX1NnBz.js","./Entitlements-C4wgBUlB.js","./EntitlementTable-DKLJdTzn.js","./EntitlementTable-Uq9Lrity.css","./Overrides-CJPtZvF4.js","./Usage-D4d3PK6D.js","./Progress-PbDwaMgA.js","./Progress-HjYDgFAO.css","./Gallery-eEUaQF7d.js","./Gallery-ClVKqetU.css","./ApiKeys-ItqQGcFh.js","./dialogs-DTt26HgN.js","./Webhooks-Bk5JRUkm.js","./BreadcrumbItem-D9DbF9E5.js","./CodeBlockCode-C4Fo6VWZ.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-C0qHMZxG.js","./Activity-Dev1q5eE.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, y as at, L as Loading } from "./Loading-C4v7ah4s.js";
import { N as Nothing } from "./Nothing-DWyf5ajy.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DSdwLvJK.js";
import { P as PageSection } from "./PageSection-C5hvWlry.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-CMrSQ-yV.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-CYSSDIaU.js"), true ? __vite__mapDeps([43,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,32,33,34,35,36,37,38,39,40,41,44,45,46,47]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-DXCrmpQb.js"), true ? __vite__mapDeps([48,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,30,39,40,49,50]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-B8sZHjlm.js"), true ? __vite__mapDeps([51,1,2,52,53,54,55,39,40,11,12,13,30,56,33,3,4,5,6,7,8,9,17,18,19,34,35,36,14,15,16,37,57,10,20,21,58,59,31,60,61,25,26,27,28,62,63,64,65,66,23,24,49,50,67,68,69,70]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-C4wgBUlB.js"), true ? __vite__mapDeps([71,1,2,54,72,52,53,24,55,39,40,30,62,63,56,26,4,5,6,7,15,8,9,27,25,17,18,19,28,73]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-CJPtZvF4.js"), true ? __vite__mapDeps([74,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,33,34,35,36,37,56,57,39,40]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-D4d3PK6D.js"), true ? __vite__mapDeps([75,1,2,54,24,23,25,26,4,5,6,7,15,8,9,27,17,18,19,28,30,76,41,77,78,79,67,68,69,20,21,49,50,14,12,13,16]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-ItqQGcFh.js"), true ? __vite__mapDeps([80,1,2,10,11,12,13,14,15,16,17,18,4,5,6,7,19,20,21,23,24,25,26,8,9,27,28,29,44,45,46,47,30,81,33,3,34,35,36,37,39,40]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-Bk5JRUkm.js"), true ? __vite__mapDeps([82,1,2,52,53,54,22,23,24,25,26,4,5,6,7,15,8,9,27,17,18,19,28,11,12,13,30,3,10,14,16,20,21,33,34,35,36,37,29,44,45,46,47,81,39,40,57,83,49,50,65,66,84,85]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-C0qHMZxG.js"), true ? __vite__mapDeps([86,1,2,10,11,12,13,14,15,16,17,18,4,5,6,7,19,20,21,23,24,25,26,8,9,27,28,29,30,52,53,33,3,34,35,36,37,45,46,47,39,40]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-Dev1q5eE.js"), true ? __vite__mapDeps([87,1,2,3,4,5,6,7,8,9,23,24,25,26,15,27,17,18,19,28,11,12,13,30,52,53,34,35,14,16,84,85,88]) : void 0, import.meta.url) }
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
