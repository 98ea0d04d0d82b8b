const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-BI9gbYuL.js","./Loading-BxOeVYWV.js","./Loading-YHZM4UGU.css","./Page-SRS5SZ68.js","./PageLink-ZBKij8vF.js","./PageSection-muTIiE6W.js","./page-CQ4ATcgg.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./BreadcrumbItem-DC2wAk0S.js","./ToolbarContent-CDytOEh2.js","./exclamation-triangle-icon-B0xBHU5v.js","./ToolbarContent-CD4IuduI.css","./Title-DqbX1bE1.js","./Title-Dwjy_FO6.css","./Text-BEZnGnY9.js","./Text-BTg5i0H6.css","./ResourceTable--es7K_3m.js","./Nothing-DLkDmQCo.js","./SearchInput-BNAyCdR8.js","./Td-BFhoEHwe.js","./FocusTrap-q5R1i_VP.js","./Td-ZdmUKoyn.css","./FormGroup-CBZFu6SF.js","./resizeObserver-CoOEeacQ.js","./FormGroup-u461ERIX.css","./SearchInput-DYLZiHVm.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-BxOeVYWV.js";
import { d as define } from "./mount-mYTIGuN_.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-DLkDmQCo.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-BI9gbYuL.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26]) : void 0, import.meta.url) }
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
