const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-mdjCv52Y.js","./Nothing-DF-d0Bmf.js","./Nothing-YHZM4UGU.css","./ResourceTable-Damamzjb.js","./PageSection-B0V8iN8U.js","./page-D__QUSIy.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./resizeObserver-DLVKN6gt.js","./exclamation-triangle-icon-BCAr5KT6.js","./ResourceTable-D5uExvwr.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading, N as Nothing } from "./Nothing-DF-d0Bmf.js";
import { d as define } from "./mount-Bze4fQHN.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-mdjCv52Y.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10]) : void 0, import.meta.url) }
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
