const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-psFDrjSe.js","./Loading-C4v7ah4s.js","./Loading-YHZM4UGU.css","./ConfirmDialog-EbgnMAov.js","./useAction-iINEMo_S.js","./Alerts-BXZMVy3v.js","./Alerts-D5kmpZcJ.css","./Modal-CAvE-jfd.js","./FocusTrap-D65Z5tJz.js","./Modal-Dtlolrkg.css","./FormGroup-DasEadoJ.js","./resizeObserver-CuBjpqBB.js","./PageSection-C5hvWlry.js","./page-CmG36kRZ.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-DcsUQFqz.js","./StackItem-DyHzc31e.css","./Loaded-CU4JfZVi.js","./Page-DBgLsOx6.js","./PageLink-BzmCxHw8.js","./BreadcrumbItem-D9DbF9E5.js","./ToolbarContent-D_qFFVF3.js","./ToolbarContent-CD4IuduI.css","./Title-DimvTMFx.js","./Title-Dwjy_FO6.css","./Text-BxDyg6bz.js","./Text-BTg5i0H6.css","./RowActions-Drbdsrey.js","./Td-pluXk-UL.js","./Td-ZdmUKoyn.css","./Organization-4le3RNPQ.js","./Nothing-DWyf5ajy.js","./preload-helper-DVzrZ_Op.js","./Tabs-DSdwLvJK.js","./plus-icon-JGRifIps.js","./Tabs-CBpq3Fhi.css","./Form-D92yTR9p.js","./Choice-wEAxgX2p.js","./HelperTextItem-zR1a_h4t.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-BOHdLI76.js","./SearchInput-DZYyn_89.js","./SearchInput-DYLZiHVm.css","./When-DyhycJ5C.js","./people-BZqOahB5.js","./CardBody-MFNwgIch.js","./CardBody-C3aXlbkA.css","./FlexItem-CkCmts5H.js","./FlexItem-Ce_x0ize.css","./Label-BTdEcrJa.js","./Label-WoxJY2z2.css","./LabelGroup-C_zPmmN-.js","./times-circle-icon-Bn2mHCfM.js","./MyPlan-BxrwjFHi.js","./Subscription-B8sZHjlm.js","./Facts-DoAKAhFD.js","./Facts-BGeDfFF9.css","./StandingLabel-DxXfOOGb.js","./catalog-Bisbix_M.js","./time-CyRETJ0r.js","./Money-oPOFdFQJ.js","./Money-Chb64qne.css","./ListItem-DjqAbfIO.js","./ListItem-BDJQzG5y.css","./InnerScrollContainer-CgJH--DC.js","./CardTitle-Bn_o3Sg2.js","./AlertActionLink-DAX1NnBz.js","./Usage-D4d3PK6D.js","./Progress-PbDwaMgA.js","./Progress-HjYDgFAO.css","./Gallery-eEUaQF7d.js","./Gallery-ClVKqetU.css","./MyApiKeys-B9tlRTB4.js","./ApiKeys-ItqQGcFh.js","./SecretDialog-WRfMYi1u.js","./ClipboardCopy-CWnoRd3c.js","./ClipboardCopyButton-BEZ42R1X.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-DTt26HgN.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-C4v7ah4s.js";
import { d as define } from "./mount-FP6nEkm3.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-DWyf5ajy.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-psFDrjSe.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-BxrwjFHi.js"), true ? __vite__mapDeps([56,1,2,19,20,21,12,13,14,15,22,23,24,25,26,27,28,57,58,59,60,52,53,4,5,6,46,61,38,39,10,11,16,40,41,36,7,8,9,42,62,3,17,18,63,64,47,65,66,44,30,31,45,67,43,33,50,51,48,49,68,69,70,71,55,72,73,74]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-B9tlRTB4.js"), true ? __vite__mapDeps([75,1,2,20,21,12,13,14,15,22,23,24,25,26,27,28,76,3,4,5,6,7,8,9,10,11,16,17,18,43,33,44,30,31,45,29,77,78,79,80,46,81,38,39,40,41,36,42,52,53]) : void 0, import.meta.url) }
];
const PAGES = new Map(accountPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
function Account() {
  const t = useT();
  const { path } = usePlace();
  const Page = PAGES.get(path[0]);
  return Page ? /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Page, {}) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.nothingHere") });
}
define("keycloak-saas-account", "account", Account);
const accountElement = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null
}, Symbol.toStringTag, { value: "Module" }));
export {
  accountPages as a,
  accountElement as b
};
