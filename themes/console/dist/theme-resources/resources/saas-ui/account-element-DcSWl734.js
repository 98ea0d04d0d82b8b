const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-BSJGxLq0.js","./Loading-B3yh7lgU.js","./Loading-YHZM4UGU.css","./ConfirmDialog-CKo4r95P.js","./useAction-CsrYDnM_.js","./Alerts-DM2ugPOC.js","./bell-icon-CALnj5Ki.js","./Alerts-D5kmpZcJ.css","./Modal-BI1AppKU.js","./FocusTrap-Ci4jHspP.js","./Modal-Dtlolrkg.css","./FormGroup-BXZFcs1b.js","./resizeObserver-3BOT19wF.js","./PageSection-DTls4Hgc.js","./page-DMbNr2fL.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-DLuWu92l.js","./StackItem-DyHzc31e.css","./Loaded-BC932fHW.js","./Page-DesoQsYu.js","./PageLink-DxhU8-lQ.js","./BreadcrumbItem-Ctw0xCCh.js","./ToolbarContent-DbsQpA57.js","./ToolbarContent-CD4IuduI.css","./Title-B_-GRapD.js","./Title-Dwjy_FO6.css","./Text-ChXiNSov.js","./Text-BTg5i0H6.css","./RowActions-YAknx2D8.js","./Td-eAnd6b2R.js","./Td-ZdmUKoyn.css","./Organization-DLrDakVw.js","./Nothing-XLRTl2WB.js","./preload-helper-DVzrZ_Op.js","./Tabs-Bb7IRmSb.js","./plus-icon-dcNnMlRQ.js","./Tabs-CBpq3Fhi.css","./Form-C1YEtX2o.js","./Choice-wjlr6Iyk.js","./HelperTextItem-tO-fMwF5.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-DbnPZADO.js","./SearchInput-jjtyKNEz.js","./SearchInput-DYLZiHVm.css","./When-BGNbESml.js","./roles-flRjlP5n.js","./LabelGroup-Djlv2sdX.js","./Label-D1eJLF4j.js","./Label-WoxJY2z2.css","./times-circle-icon-C8Kp-VM-.js","./people-BZqOahB5.js","./CardBody-D4ZQg6-y.js","./CardBody-C3aXlbkA.css","./FlexItem-DiUKBBZ6.js","./FlexItem-Ce_x0ize.css","./MyPlan-C1i_dzaJ.js","./Subscription-B3DCP_bt.js","./Facts-Cp0vrT1D.js","./Facts-BGeDfFF9.css","./StandingLabel-CrxpKIst.js","./catalog-EH-BFQTe.js","./time-CyRETJ0r.js","./Money-yAjBBjym.js","./ListItem-s9oUKcbI.js","./ListItem-BDJQzG5y.css","./Radio-TaFMTSSu.js","./Radio-Chb64qne.css","./EventName-BrH7omiM.js","./CardTitle-BBfwhN9F.js","./AlertActionLink-BThIN6HB.js","./Usage-BqzUYfPJ.js","./Progress-BmSRz7JG.js","./Progress-HjYDgFAO.css","./Gallery-CzFGCI7C.js","./Gallery-ClVKqetU.css","./MyApiKeys-D_vnshug.js","./ApiKeys-DjsQd1Xs.js","./SecretDialog-CqsdlMbz.js","./ClipboardCopy-Vyhmovwe.js","./ClipboardCopyButton-CvpEQdxF.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-CtgA5KM2.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-B3yh7lgU.js";
import { d as define } from "./mount-BhnF_nez.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-XLRTl2WB.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-BSJGxLq0.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-C1i_dzaJ.js"), true ? __vite__mapDeps([58,1,2,20,21,22,13,14,15,16,23,24,25,26,27,28,29,59,60,61,62,50,51,4,5,6,7,47,63,39,40,11,12,17,41,42,37,8,9,10,43,64,3,18,19,65,31,32,53,66,67,45,46,68,69,44,34,70,56,57,54,55,71,72,73,74,52,75,76,77]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-D_vnshug.js"), true ? __vite__mapDeps([78,1,2,21,22,13,14,15,16,23,24,25,26,27,28,29,79,3,4,5,6,7,8,9,10,11,12,17,18,19,44,34,45,31,32,46,30,80,81,82,83,47,84,39,40,41,42,37,43,50,51]) : void 0, import.meta.url) }
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
