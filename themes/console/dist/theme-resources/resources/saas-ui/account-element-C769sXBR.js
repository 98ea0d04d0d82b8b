const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-CAFvNxv6.js","./Loading-Hl5Ybx9-.js","./Loading-YHZM4UGU.css","./ConfirmDialog-DY27AUl5.js","./useAction-m2LqF0zs.js","./Alerts-MV6dJ_xn.js","./bell-icon-DlMleKVR.js","./Alerts-D5kmpZcJ.css","./Modal-C8kqC28M.js","./FocusTrap-3cH1Vj7o.js","./Modal-Dtlolrkg.css","./FormGroup-D45Pp0-0.js","./resizeObserver-KJWJjEfo.js","./PageSection-rYyPY9db.js","./page-DkGl3kp-.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-BIPaD8NT.js","./StackItem-DyHzc31e.css","./Loaded-DjeHqDgL.js","./Page-r5BLejqm.js","./PageLink-D8UzX3y8.js","./BreadcrumbItem-Do94J4o5.js","./ToolbarContent-BKTce9AV.js","./ToolbarContent-CD4IuduI.css","./Title-DlbdSTKV.js","./Title-Dwjy_FO6.css","./Text-C6mCIWLP.js","./Text-BTg5i0H6.css","./RowActions-DRRD-8vl.js","./Td-DrS0sLpd.js","./Td-ZdmUKoyn.css","./Organization-B39_pfC4.js","./Nothing-Bf7Yk6QD.js","./preload-helper-DVzrZ_Op.js","./Tabs-BVoPhnf4.js","./plus-icon-7mOSDxHx.js","./Tabs-CBpq3Fhi.css","./Form-DUYmvKn2.js","./Choice-BRAvy4M2.js","./HelperTextItem-f4O0ONHK.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-D1W91bXp.js","./SearchInput-BCh9xV6H.js","./SearchInput-DYLZiHVm.css","./When-ZVdxQs4f.js","./people-BZqOahB5.js","./CardBody-BogINVmh.js","./CardBody-C3aXlbkA.css","./FlexItem-aHPwriv3.js","./FlexItem-Ce_x0ize.css","./Label-Dwv71MYz.js","./Label-WoxJY2z2.css","./LabelGroup-BdPmA_Xu.js","./times-circle-icon-CdAMvpID.js","./MyPlan-B3xKFAqI.js","./Subscription-Cn7c-EJD.js","./Facts-71ctZLNE.js","./Facts-BGeDfFF9.css","./StandingLabel-CJIG8j0Z.js","./catalog-D7OfABpz.js","./time-CyRETJ0r.js","./Money-D5G6rct-.js","./Money-Chb64qne.css","./ListItem-DuBYQRvg.js","./ListItem-BDJQzG5y.css","./InnerScrollContainer-MTvZMXv_.js","./CardTitle-BAfIvU8-.js","./Usage-BFv4m0LS.js","./Progress-4MGQASNa.js","./Progress-HjYDgFAO.css","./Gallery-D5__IEG2.js","./Gallery-ClVKqetU.css","./MyApiKeys-D_9i0AJR.js","./ApiKeys-Cvg3Kg0S.js","./SecretDialog-D9WBzpOB.js","./ClipboardCopy-NyWWSllp.js","./ClipboardCopyButton-DdDzpMo3.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-DToUfsw3.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-Hl5Ybx9-.js";
import { d as define } from "./mount-C64NER3j.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-Bf7Yk6QD.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-CAFvNxv6.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-B3xKFAqI.js"), true ? __vite__mapDeps([57,1,2,20,21,22,13,14,15,16,23,24,25,26,27,28,29,58,59,60,61,53,54,4,5,6,7,47,62,39,40,11,12,17,41,42,37,8,9,10,43,63,3,18,19,64,65,48,66,67,45,31,32,46,68,44,34,51,52,49,50,69,70,71,56,72,73,74]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-D_9i0AJR.js"), true ? __vite__mapDeps([75,1,2,21,22,13,14,15,16,23,24,25,26,27,28,29,76,3,4,5,6,7,8,9,10,11,12,17,18,19,44,34,45,31,32,46,30,77,78,79,80,47,81,39,40,41,42,37,43,53,54]) : void 0, import.meta.url) }
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
