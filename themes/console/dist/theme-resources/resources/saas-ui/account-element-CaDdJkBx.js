const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-DC1siBa-.js","./Loading-Bf7C8twO.js","./Loading-YHZM4UGU.css","./ConfirmDialog-BQsYFfPi.js","./useAction-B-eGPLw_.js","./Alerts-ChONuofT.js","./bell-icon-BrVoN-Uy.js","./Alerts-D5kmpZcJ.css","./Modal-DJZSs1i_.js","./FocusTrap-mcjSbpse.js","./Modal-Dtlolrkg.css","./FormGroup-CGplo-9m.js","./resizeObserver-CmewisE4.js","./PageSection-CNNxruFl.js","./page-ByucYNQx.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-8W2QS0mG.js","./StackItem-DyHzc31e.css","./Loaded-DpvKpHoj.js","./Page-CaLCaDT5.js","./PageLink-Dt6m_PNb.js","./BreadcrumbItem-C4fk8uYQ.js","./ToolbarContent-DHx1fOKZ.js","./ToolbarContent-CD4IuduI.css","./Title-CRYixdva.js","./Title-Dwjy_FO6.css","./Text-Cw27cNLj.js","./Text-BTg5i0H6.css","./RowActions-QDwNEWUg.js","./Td-D5dfLxTe.js","./Td-ZdmUKoyn.css","./Organization-CFaQyWMl.js","./Nothing-zvVhA8y2.js","./preload-helper-DVzrZ_Op.js","./Tabs-CBcT_Q71.js","./plus-icon-C4o6aabe.js","./Tabs-CBpq3Fhi.css","./Form-UMUycQBf.js","./Choice-xfmrB8Xw.js","./HelperTextItem-Cp8l-pwp.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-CKhSvmcO.js","./SearchInput-aJg3KUkn.js","./SearchInput-DYLZiHVm.css","./When-BUj3xjna.js","./roles-CQ_keNEz.js","./i18n-S3lW9hxk.js","./LabelGroup-DaIsR0-d.js","./Label-Df9laZkF.js","./Label-WoxJY2z2.css","./times-circle-icon-DJwbs_uy.js","./people-BZqOahB5.js","./CardBody-CKtVQyaf.js","./CardBody-C3aXlbkA.css","./FlexItem-BIhyYb1j.js","./FlexItem-Ce_x0ize.css","./MyPlan-B0fVHmYn.js","./Subscription-B9qygR1G.js","./Facts-CGg_R0ER.js","./Facts-BGeDfFF9.css","./StandingLabel-BpcyIcLX.js","./catalog-BmDWHbjK.js","./time-CyRETJ0r.js","./Money-DJTGrLuk.js","./ListItem-HODPCpcE.js","./ListItem-BDJQzG5y.css","./Radio-C_KbwuLn.js","./Radio-Chb64qne.css","./EventName-CiBTWo8j.js","./CardTitle-BPErYuDt.js","./Usage-D9DHMHIU.js","./Progress-bKQ3JB9A.js","./Progress-HjYDgFAO.css","./Gallery-BxgTAtR_.js","./Gallery-ClVKqetU.css","./MyApiKeys-DY9Ym0fX.js","./ApiKeys-BgIoDJX3.js","./SecretDialog-CXZHrypA.js","./ClipboardCopy-B0m52x6L.js","./ClipboardCopyButton-CUK97GZT.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-C4q0L8j-.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-Bf7C8twO.js";
import { d as define } from "./mount-BGPCnTWv.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-zvVhA8y2.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-DC1siBa-.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-B0fVHmYn.js"), true ? __vite__mapDeps([59,1,2,20,21,22,13,14,15,16,23,24,25,26,27,28,29,60,61,62,63,51,52,4,5,6,7,47,64,39,40,11,12,17,41,42,37,8,9,10,43,65,3,18,19,66,31,32,54,67,68,45,46,69,70,44,34,71,49,57,58,55,56,72,73,74,53,75,76,77]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-DY9Ym0fX.js"), true ? __vite__mapDeps([78,1,2,21,22,13,14,15,16,23,24,25,26,27,28,29,79,3,4,5,6,7,8,9,10,11,12,17,18,19,44,34,45,31,32,46,30,80,81,82,83,47,84,39,40,41,42,37,43,51,52]) : void 0, import.meta.url) }
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
