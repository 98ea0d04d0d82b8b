const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-BtP_al1C.js","./Loading-BVdRaUt7.js","./Loading-YHZM4UGU.css","./ConfirmDialog-DvmukDES.js","./useAction-BWYe3C4u.js","./Alerts-cy1DZa53.js","./bell-icon-CJvACYI_.js","./Alerts-D5kmpZcJ.css","./Modal-gfeXiwTt.js","./FocusTrap-CANSQfkd.js","./Modal-Dtlolrkg.css","./FormGroup-sLi0jaKf.js","./resizeObserver-CeL7g4Gl.js","./PageSection-BIOrCYoT.js","./page-BvsVDRij.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-DCCdCmnH.js","./StackItem-DyHzc31e.css","./Loaded-yHBHS6g-.js","./Page-B0liO5c3.js","./PageLink-BsJxCIvr.js","./BreadcrumbItem-BRrsZomN.js","./ToolbarContent-BlN91oEQ.js","./ToolbarContent-CD4IuduI.css","./Title-CQ9AuRhv.js","./Title-Dwjy_FO6.css","./Text-CWR8ZA-E.js","./Text-BTg5i0H6.css","./RowActions-DKc8kAxp.js","./Td-COd5BLiA.js","./Td-ZdmUKoyn.css","./Organization-D5ff1FMw.js","./Nothing-BaVQTTqQ.js","./preload-helper-DVzrZ_Op.js","./Tabs-CPQwvAag.js","./plus-icon-ClbAEpZl.js","./Tabs-CBpq3Fhi.css","./Form-BhF9e7Up.js","./Choice-CnrxPP-Y.js","./HelperTextItem-DO7Jm49J.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-B_HCje-2.js","./SearchInput-BtCLGUUI.js","./SearchInput-DYLZiHVm.css","./When-CvLRIj0e.js","./roles-D6S8IIlQ.js","./i18n-S3lW9hxk.js","./LabelGroup-Bfyi5yDF.js","./Label-DVbIE481.js","./Label-WoxJY2z2.css","./times-circle-icon-EM_sO5dY.js","./people-BZqOahB5.js","./CardBody-D6stTWGQ.js","./CardBody-C3aXlbkA.css","./FlexItem-B2GxrlRz.js","./FlexItem-Ce_x0ize.css","./MyPlan-DpQvaNyk.js","./Subscription-C1s83GHv.js","./Facts-SzNxmpdj.js","./Facts-BGeDfFF9.css","./StandingLabel-BAo4l_Pu.js","./catalog-CYoLKd7t.js","./time-CyRETJ0r.js","./Money-CPCsZzq7.js","./ListItem-DHhPzHkC.js","./ListItem-BDJQzG5y.css","./Radio-aodOFfC2.js","./Radio-Chb64qne.css","./EventName-CAS35L3M.js","./CardTitle-DRknmN1-.js","./Usage-BES-w45Q.js","./Progress-_etaZ47t.js","./Progress-HjYDgFAO.css","./Gallery-Cr3e9SiE.js","./Gallery-ClVKqetU.css","./MyApiKeys-B9mtj2LA.js","./ApiKeys-DOsW1Y98.js","./SecretDialog-cdRT1D3A.js","./ClipboardCopy-7fAXj-GH.js","./ClipboardCopyButton-sYOmPTBS.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-0T9DKw9G.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-BVdRaUt7.js";
import { d as define } from "./mount-BFjQaN1U.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-BaVQTTqQ.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-BtP_al1C.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-DpQvaNyk.js"), true ? __vite__mapDeps([59,1,2,20,21,22,13,14,15,16,23,24,25,26,27,28,29,60,61,62,63,51,52,4,5,6,7,47,64,39,40,11,12,17,41,42,37,8,9,10,43,65,3,18,19,66,31,32,54,67,68,45,46,69,70,44,34,71,49,57,58,55,56,72,73,74,53,75,76,77]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-B9mtj2LA.js"), true ? __vite__mapDeps([78,1,2,21,22,13,14,15,16,23,24,25,26,27,28,29,79,3,4,5,6,7,8,9,10,11,12,17,18,19,44,34,45,31,32,46,30,80,81,82,83,47,84,39,40,41,42,37,43,51,52]) : void 0, import.meta.url) }
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
