const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-C8Ex5vhD.js","./Loading-DlnF7sOz.js","./Loading-YHZM4UGU.css","./Page-Ds1oNOkh.js","./PageLink-CuithbOJ.js","./PageSection-B01WXDGx.js","./page-DbXoGkt8.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./BreadcrumbItem-ChQQ0cpw.js","./ToolbarContent-D1SUPnmC.js","./ToolbarContent-CD4IuduI.css","./Title-ofZD0-sQ.js","./Title-Dwjy_FO6.css","./Text-COJ5WSO9.js","./Text-BTg5i0H6.css","./ResourceTable-BtPl3e1D.js","./Nothing-XHHA-oTF.js","./SearchInput-rGu-k5rS.js","./Td-DoqQbblU.js","./FocusTrap-D4CPRl6O.js","./Td-ZdmUKoyn.css","./FormGroup-D9k_8J7A.js","./resizeObserver-wQyzz0V_.js","./FormGroup-u461ERIX.css","./SearchInput-DYLZiHVm.css"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-DlnF7sOz.js";
import { d as define } from "./mount-sTJsmVtS.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-XHHA-oTF.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-C8Ex5vhD.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25]) : void 0, import.meta.url) }
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
