const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-Bg-BmIt8.js","./Loading-awaAK0Qh.js","./Loading-YHZM4UGU.css","./Loaded-DmkYZr6u.js","./Organization-CMt5T-b2.js","./Nothing-B_kRVI1p.js","./preload-helper-DVzrZ_Op.js","./PageSection-DYX5wRmI.js","./page-DXfDxbqv.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-BMkeknUx.js","./Organization-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-awaAK0Qh.js";
import { d as define } from "./mount-wn77UGL7.js";
import { a as adminPages } from "./titles-CNRn7kzd.js";
import { N as Nothing } from "./Nothing-B_kRVI1p.js";
import "./Alerts-COAEMHQZ.js";
import "./exclamation-triangle-icon-BhQSqsUk.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-Bg-BmIt8.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12]) : void 0, import.meta.url));
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
