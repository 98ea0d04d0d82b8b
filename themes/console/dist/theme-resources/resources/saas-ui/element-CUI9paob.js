const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-C9-om4xP.js","./Loading-BY81Gbve.js","./Loading-YHZM4UGU.css","./Loaded-CADXCH-u.js","./useAction-vkZZ66rq.js","./Alerts-Bmq3BZ4g.js","./Alerts-D5kmpZcJ.css","./When-udXj4f9T.js","./Organization-CJg1CiSH.js","./Nothing-CPwR1WBP.js","./preload-helper-DVzrZ_Op.js","./Tabs-DgFAHmi0.js","./PageSection-DTYw-p-q.js","./page-Ba6KOMMN.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-ImXgC3Ev.js","./Tabs-CBpq3Fhi.css","./AlertActionLink-CvDQd47e.js"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-BY81Gbve.js";
import { d as define } from "./mount-DfBfYwjE.js";
import { a as adminPages } from "./titles-CSwD9wiM.js";
import { N as Nothing } from "./Nothing-CPwR1WBP.js";
import "./Alerts-Bmq3BZ4g.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-C9-om4xP.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]) : void 0, import.meta.url));
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
