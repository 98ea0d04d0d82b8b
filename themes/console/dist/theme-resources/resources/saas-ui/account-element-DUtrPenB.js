const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-DRObQn-h.js","./Loading-awaAK0Qh.js","./Loading-YHZM4UGU.css","./ConfirmDialog-DYFcIgeR.js","./Choice-CmuF-hsX.js","./Alerts-COAEMHQZ.js","./exclamation-triangle-icon-BhQSqsUk.js","./Alerts-D5kmpZcJ.css","./PageSection-DYX5wRmI.js","./page-DXfDxbqv.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-RPHFdpJq.js","./ToolbarContent-CD4IuduI.css","./Modal-lBkwxFgI.js","./FocusTrap-BspOsfnc.js","./Modal-Dtlolrkg.css","./StackItem-BQhL8udN.js","./StackItem-DyHzc31e.css","./FormGroup-DYDKtGLX.js","./resizeObserver-BECEjMa_.js","./FormGroup-u461ERIX.css","./Loaded-DmkYZr6u.js","./Page-CELWtUZx.js","./PageLink-C_duqRhy.js","./BreadcrumbItem-DtXnKHyT.js","./Title-BhW_wTgJ.js","./Title-Dwjy_FO6.css","./Text-jMvqPiXC.js","./Text-BTg5i0H6.css","./RowActions-DOyQ7-nN.js","./Td-BUWzNFTb.js","./Td-ZdmUKoyn.css","./Organization-CMt5T-b2.js","./Nothing-B_kRVI1p.js","./preload-helper-DVzrZ_Op.js","./plus-icon-BMkeknUx.js","./Organization-CBpq3Fhi.css","./Form-B1_4HvHi.js","./HelperTextItem-iznxsOWG.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-CFAT1la-.js","./When-Dw9zjOua.js","./When-DYLZiHVm.css","./people-BZqOahB5.js","./FlexItem-D83Rmqpd.js","./FlexItem-Ce_x0ize.css","./CardBody-BwRP1eHW.js","./CardBody-C3aXlbkA.css","./LabelGroup-CoZR2Prn.js","./Label-DenHkVOr.js","./Label-WoxJY2z2.css","./times-circle-icon-BBJaXQgH.js","./MyPlan-DqfOlgXd.js","./Subscription-F-sUT_Rb.js","./Facts-yw1dFUTX.js","./Facts-BGeDfFF9.css","./StandingLabel-Cco24rNk.js","./catalog-CgqhQGFV.js","./time-CyRETJ0r.js","./ListItem-CQTCm-uM.js","./ListItem-BDJQzG5y.css","./CardTitle-C3DzRjwV.js","./Subscription-Chb64qne.css","./Usage-D6c-6l0B.js","./Gallery-DgSLsmlr.js","./Gallery-BBU1u3tx.css","./MyApiKeys-BPhEqKVn.js","./ApiKeys-CdJx2eqG.js","./SecretDialog-D8ahbPcW.js","./ClipboardCopy-Bg1ZkzWW.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-CeL3QNMv.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-awaAK0Qh.js";
import { d as define } from "./mount-wn77UGL7.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-B_kRVI1p.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-DRObQn-h.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-DqfOlgXd.js"), true ? __vite__mapDeps([54,1,2,22,23,24,8,9,10,11,25,12,6,13,26,27,28,29,55,56,57,58,51,52,4,5,7,43,31,15,32,19,20,21,44,59,38,39,40,36,14,16,41,60,3,17,18,45,61,62,42,34,48,49,63,46,47,64,65,66,53,67]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-BPhEqKVn.js"), true ? __vite__mapDeps([68,1,2,23,24,8,9,10,11,25,12,6,13,26,27,28,29,69,3,4,5,7,14,15,16,17,18,19,20,21,42,34,43,31,32,44,30,70,71,72,73,38,39,40,36,41,51,52]) : void 0, import.meta.url) }
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
