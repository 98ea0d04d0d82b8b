const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-CoMltm3F.js","./Loading-Bi5QoaSu.js","./Loading-YHZM4UGU.css","./Loaded-CfZQcXPH.js","./Nothing-VzO0pqt3.js","./preload-helper-DVzrZ_Op.js","./Tabs-B1d9f1Pd.js","./PageSection-Cgg_x_mU.js","./page-CUU17Mge.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-DL8yfJQt.js","./Tabs-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-Bi5QoaSu.js";
import { d as define } from "./mount-CIDd3PDp.js";
import { a as adminPages } from "./titles-CR_sWoC7.js";
import { N as Nothing } from "./Nothing-VzO0pqt3.js";
import "./Alerts--IFCSWfH.js";
import "./exclamation-triangle-icon-BhDgRp82.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-CoMltm3F.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12]) : void 0, import.meta.url));
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
