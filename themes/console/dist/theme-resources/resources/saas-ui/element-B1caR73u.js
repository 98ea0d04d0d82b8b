const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-DGyCtKu4.js","./Loading-DlnF7sOz.js","./Loading-YHZM4UGU.css","./Loaded-pMMn6eFv.js","./useAction-TuIp8yfs.js","./Alerts-B6PhAvyX.js","./Alerts-D5kmpZcJ.css","./When-0YY0n0_H.js","./Nothing-XHHA-oTF.js","./preload-helper-DVzrZ_Op.js","./Tabs-BBL5E2Ij.js","./PageSection-B01WXDGx.js","./page-DbXoGkt8.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-CYviOipv.js","./Tabs-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-DlnF7sOz.js";
import { d as define } from "./mount-sTJsmVtS.js";
import { a as adminPages } from "./titles-CBDd_nLg.js";
import { N as Nothing } from "./Nothing-XHHA-oTF.js";
import "./Alerts-B6PhAvyX.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-DGyCtKu4.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]) : void 0, import.meta.url));
function Admin() {
  const t = useT();
  const { can, organizationId } = useConsole();
  const { path } = usePlace();
  if (organizationId !== void 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: organizationId }) });
  }
  const entry = adminPages.find(({ id }) => id === path[0]);
  const Page = entry && PAGES.get(entry.id);
  if (!Page) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.nothingHere") });
  }
  if (!can(entry.right)) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Forbidden, {});
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Page, {}) });
}
define("keycloak-saas-admin", "admin", Admin);
