const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-Cq-Olfgt.js","./Loading-BY81Gbve.js","./Loading-YHZM4UGU.css","./ConfirmDialog-VuPmPcTc.js","./useAction-vkZZ66rq.js","./Alerts-Bmq3BZ4g.js","./Alerts-D5kmpZcJ.css","./Modal-CoQ_Fpmj.js","./FocusTrap-Ci4WkTwo.js","./Modal-Dtlolrkg.css","./FormGroup-CijcXF3R.js","./resizeObserver-BBDFzVfZ.js","./PageSection-DTYw-p-q.js","./page-Ba6KOMMN.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-ZUDkVoJ-.js","./StackItem-DyHzc31e.css","./Loaded-CADXCH-u.js","./Page-CYtinqDr.js","./PageLink-DSoy2Ejf.js","./BreadcrumbItem-DeJ4Z37R.js","./ToolbarContent-CxPSKIRM.js","./ToolbarContent-CD4IuduI.css","./Title-soWSSe7K.js","./Title-Dwjy_FO6.css","./Text-BdhKjKWM.js","./Text-BTg5i0H6.css","./RowActions-BTTq5A0F.js","./Td-CJ0uweKi.js","./Td-ZdmUKoyn.css","./Organization-CJg1CiSH.js","./Nothing-CPwR1WBP.js","./preload-helper-DVzrZ_Op.js","./Tabs-DgFAHmi0.js","./plus-icon-ImXgC3Ev.js","./Tabs-CBpq3Fhi.css","./Form-BbCdYZnm.js","./Choice-C4OlEvdm.js","./HelperTextItem-BIeEwP1r.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-CqMeVzu0.js","./SearchInput-S30FWMw7.js","./SearchInput-DYLZiHVm.css","./When-udXj4f9T.js","./people-BZqOahB5.js","./CardBody-DhZSHh8Y.js","./CardBody-C3aXlbkA.css","./FlexItem-DIXw-qOL.js","./FlexItem-Ce_x0ize.css","./LabelGroup-B7uauqrM.js","./Label-DJbwW0f_.js","./Label-WoxJY2z2.css","./times-circle-icon-Drkm0KYG.js","./MyPlan-nphTwOwr.js","./Subscription-W58QM90B.js","./Facts-BkF_Pc7s.js","./Facts-BGeDfFF9.css","./StandingLabel-DshwZMAi.js","./catalog-GWeanjMV.js","./time-CyRETJ0r.js","./ListItem-C-90z7vt.js","./ListItem-BDJQzG5y.css","./CardTitle-B4uVSZKC.js","./AlertActionLink-CvDQd47e.js","./Subscription-Chb64qne.css","./Usage-BnQv7lbl.js","./Gallery-B-12lH5Q.js","./Gallery-BBU1u3tx.css","./MyApiKeys-B55Ya2Sq.js","./ApiKeys-CjyFlCoA.js","./SecretDialog-BtF23D-q.js","./ClipboardCopy-BVCDec8_.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-BoHdygr7.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-BY81Gbve.js";
import { d as define } from "./mount-DfBfYwjE.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-CPwR1WBP.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-Cq-Olfgt.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-nphTwOwr.js"), true ? __vite__mapDeps([56,1,2,19,20,21,12,13,14,15,22,23,24,25,26,27,28,57,58,59,60,53,54,4,5,6,46,61,38,39,10,11,16,40,41,36,7,8,9,42,62,3,17,18,47,63,64,44,30,31,45,43,33,50,51,48,49,65,66,67,68,69,55,70]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-B55Ya2Sq.js"), true ? __vite__mapDeps([71,1,2,20,21,12,13,14,15,22,23,24,25,26,27,28,72,3,4,5,6,7,8,9,10,11,16,17,18,43,33,44,30,31,45,29,73,74,75,46,76,38,39,40,41,36,42,53,54]) : void 0, import.meta.url) }
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
