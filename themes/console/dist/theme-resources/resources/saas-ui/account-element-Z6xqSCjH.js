const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-BXpt0Dtk.js","./Loading-Bi7tzPhg.js","./Loading-YHZM4UGU.css","./Page-BEn-qGEs.js","./exclamation-triangle-icon-C1H8blZx.js","./PageSection-BrUF6AeD.js","./page-Ct1oObEi.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Page-BDB73ZiN.css","./ResourceTable-kPxAhIaW.js","./Nothing-BrlXhTpS.js","./Td-DcD7EK-q.js","./FocusTrap-C5OVWb6X.js","./Td-ZdmUKoyn.css","./FormGroup-CmwGr2pw.js","./resizeObserver-DqtR2YQM.js","./FormGroup-u461ERIX.css","./ResourceTable-DYLZiHVm.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-Bi7tzPhg.js";
import { d as define } from "./mount-8iSp4_jg.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-BrlXhTpS.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-BXpt0Dtk.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]) : void 0, import.meta.url) }
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
