const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-RXFZ4O59.js","./Loading-Hl5Ybx9-.js","./Loading-YHZM4UGU.css","./Loaded-DjeHqDgL.js","./useAction-m2LqF0zs.js","./Alerts-MV6dJ_xn.js","./bell-icon-DlMleKVR.js","./Alerts-D5kmpZcJ.css","./When-ZVdxQs4f.js","./Organization-B39_pfC4.js","./Nothing-Bf7Yk6QD.js","./preload-helper-DVzrZ_Op.js","./Tabs-BVoPhnf4.js","./PageSection-rYyPY9db.js","./page-DkGl3kp-.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-7mOSDxHx.js","./Tabs-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-Hl5Ybx9-.js";
import { d as define } from "./mount-C64NER3j.js";
import { a as adminPages } from "./titles-DwwqzjXB.js";
import { N as Nothing } from "./Nothing-Bf7Yk6QD.js";
import "./Alerts-MV6dJ_xn.js";
import "./bell-icon-DlMleKVR.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-RXFZ4O59.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]) : void 0, import.meta.url));
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
