const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-CM4dxFxP.js","./Nothing-BL8kIeeg.js","./Nothing-YHZM4UGU.css","./Loaded-DK1NuttR.js","./preload-helper-DVzrZ_Op.js","./PageSection-DNeNTx9R.js","./page-C1buNuCK.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./OrganizationTab-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, N as Nothing, F as Forbidden } from "./Nothing-BL8kIeeg.js";
import { d as define } from "./mount-Dit6-3jL.js";
import { a as adminPages } from "./titles-Cu6RtR1z.js";
import "./Alerts-DuCnlINF.js";
import "./exclamation-triangle-icon-oXS3CAEU.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-CM4dxFxP.js").then((n) => n.O), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9]) : void 0, import.meta.url));
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
