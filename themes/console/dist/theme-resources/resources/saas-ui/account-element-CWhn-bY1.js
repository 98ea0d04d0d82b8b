const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-DALfwdhY.js","./Loading-BndfQa8i.js","./Loading-YHZM4UGU.css","./Td-DtLiQkKC.js","./resizeObserver-BIyUsybd.js","./exclamation-triangle-icon-BnvIEldz.js","./PageSection-D2De65y6.js","./page-CiapAgxb.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Td-B9XpTjOD.css","./ResourceTable-BgDQc4vI.js","./Nothing-BUH9Km_O.js","./SearchInput-BB97S7Nc.js","./SearchInput-DYLZiHVm.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-BndfQa8i.js";
import { d as define } from "./mount-CU02rApv.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-BUH9Km_O.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-DALfwdhY.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14]) : void 0, import.meta.url) }
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
