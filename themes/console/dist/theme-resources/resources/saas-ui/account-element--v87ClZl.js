const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-COyJyZV8.js","./Loading-jFVauJIZ.js","./Loading-YHZM4UGU.css","./Page-Dm6wv1GV.js","./PageLink-BpkGZ_Wq.js","./PageSection-DzEqMns7.js","./page-DnaeGFxI.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./BreadcrumbItem-CsKG5_B4.js","./ToolbarContent-C2JNccBJ.js","./exclamation-triangle-icon-T0gzTvH7.js","./ToolbarContent-CD4IuduI.css","./Title-BOPU8v34.js","./Title-Dwjy_FO6.css","./Text-C4GtQ49c.js","./Text-BTg5i0H6.css","./ResourceTable-Cd9P0r2R.js","./Nothing-0QZkZHt3.js","./SearchInput-AuL3pqLQ.js","./Td-CS177Vjw.js","./FocusTrap-DoSLyfjU.js","./Td-ZdmUKoyn.css","./FormGroup-CJ13dEWb.js","./resizeObserver-5Ises_K1.js","./FormGroup-u461ERIX.css","./SearchInput-DYLZiHVm.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-jFVauJIZ.js";
import { d as define } from "./mount--tBI3_Dv.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-0QZkZHt3.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-COyJyZV8.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26]) : void 0, import.meta.url) }
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
