const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-CEuBKWnD.js","./Nothing-CPoH6Gp1.js","./Nothing-YHZM4UGU.css","./When-Bp9LZb_i.js","./Alerts-pehHOAhm.js","./Alerts-D5kmpZcJ.css","./preload-helper-DVzrZ_Op.js","./Tabs-Dz8SJ7Hb.js","./PageSection-C_VLhxTn.js","./page-D9Sc4vCK.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Tabs-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, N as Nothing, F as Forbidden } from "./Nothing-CPoH6Gp1.js";
import { d as define } from "./mount-Bl2Ylzvk.js";
import { a as adminPages } from "./titles-CIY-cnEe.js";
import "./Alerts-pehHOAhm.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-CEuBKWnD.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12]) : void 0, import.meta.url));
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
