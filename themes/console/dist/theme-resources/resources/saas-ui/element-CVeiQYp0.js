const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-BiU1aJgC.js","./Loading-B3yh7lgU.js","./Loading-YHZM4UGU.css","./Loaded-BC932fHW.js","./useAction-CsrYDnM_.js","./Alerts-DM2ugPOC.js","./bell-icon-CALnj5Ki.js","./Alerts-D5kmpZcJ.css","./When-BGNbESml.js","./Organization-DLrDakVw.js","./Nothing-XLRTl2WB.js","./preload-helper-DVzrZ_Op.js","./Tabs-Bb7IRmSb.js","./PageSection-DTls4Hgc.js","./page-DMbNr2fL.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-dcNnMlRQ.js","./Tabs-CBpq3Fhi.css","./AlertActionLink-BThIN6HB.js"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-B3yh7lgU.js";
import { d as define } from "./mount-BhnF_nez.js";
import { a as adminPages } from "./titles-BzthV9yH.js";
import { N as Nothing } from "./Nothing-XLRTl2WB.js";
import "./Alerts-DM2ugPOC.js";
import "./bell-icon-CALnj5Ki.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-BiU1aJgC.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19]) : void 0, import.meta.url));
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
