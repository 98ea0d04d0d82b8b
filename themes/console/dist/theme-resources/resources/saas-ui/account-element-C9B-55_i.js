const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-DASYMyjK.js","./Loading-Bi5QoaSu.js","./Loading-YHZM4UGU.css","./Page-CDgBqEYD.js","./PageLink-BSgQeMHL.js","./PageSection-Cgg_x_mU.js","./page-CUU17Mge.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./BreadcrumbItem-Cf6ljaTg.js","./Td-Df_In1eZ.js","./resizeObserver-Bt626qBC.js","./exclamation-triangle-icon-BhDgRp82.js","./Td-DQ7tZc4t.css","./Title-C3DrbaFA.js","./Title-Dwjy_FO6.css","./Text-Dk627OZz.js","./Text-BTg5i0H6.css","./ResourceTable-Dkvh38OX.js","./Nothing-VzO0pqt3.js","./SearchInput-B00Es_Vm.js","./SearchInput-DYLZiHVm.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-Bi5QoaSu.js";
import { d as define } from "./mount-CIDd3PDp.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-VzO0pqt3.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-DASYMyjK.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21]) : void 0, import.meta.url) }
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
