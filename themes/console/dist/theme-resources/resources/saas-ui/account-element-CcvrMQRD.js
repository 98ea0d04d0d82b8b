const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-BlXQdFw9.js","./Nothing-CPoH6Gp1.js","./Nothing-YHZM4UGU.css","./Page-v2zqt_x5.js","./PageLink-BlGz5QQa.js","./BreadcrumbItem-ofuSx992.js","./PageSection-C_VLhxTn.js","./page-D9Sc4vCK.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Td-DAk8tnIb.js","./resizeObserver-8EppftOY.js","./Td-CHFazOVe.css","./Title-CJq-uXWg.js","./Title-Dwjy_FO6.css","./Text-Bifg2TrL.js","./Text-BTg5i0H6.css","./ResourceTable-BOMLDQ6Z.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading, N as Nothing } from "./Nothing-CPoH6Gp1.js";
import { d as define } from "./mount-Bl2Ylzvk.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-BlXQdFw9.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]) : void 0, import.meta.url) }
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
