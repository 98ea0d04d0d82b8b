const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-BpTEkBEk.js","./Loading-C4v7ah4s.js","./Loading-YHZM4UGU.css","./Loaded-CU4JfZVi.js","./useAction-KSH4gdkB.js","./Alerts-BzH1j6bj.js","./bell-icon-FMsm72Wl.js","./Alerts-D5kmpZcJ.css","./When-DyhycJ5C.js","./Organization-BSlSs45H.js","./Nothing-DWyf5ajy.js","./preload-helper-DVzrZ_Op.js","./Tabs-DSdwLvJK.js","./PageSection-C5hvWlry.js","./page-CmG36kRZ.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-JGRifIps.js","./Tabs-CBpq3Fhi.css","./AlertActionLink-DAX1NnBz.js"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-C4v7ah4s.js";
import { d as define } from "./mount-CgxLGSmK.js";
import { a as adminPages } from "./titles-fWSWuSEz.js";
import { N as Nothing } from "./Nothing-DWyf5ajy.js";
import "./Alerts-BzH1j6bj.js";
import "./bell-icon-FMsm72Wl.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-BpTEkBEk.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19]) : void 0, import.meta.url));
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
