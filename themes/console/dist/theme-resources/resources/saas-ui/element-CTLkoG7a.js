const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./OrganizationTab-DOvTJQW5.js","./Loading-Bd-kfbNl.js","./Loading-YHZM4UGU.css","./Loaded-zQv6rfvD.js","./useAction-BjTydznq.js","./Alerts-Bk31Y1e-.js","./bell-icon-BIjx4OeL.js","./Alerts-D5kmpZcJ.css","./When-j67l1iEf.js","./Organization-d5KZ-Cm6.js","./Nothing-BHwwImgM.js","./preload-helper-DVzrZ_Op.js","./Tabs-DdYg3o_h.js","./PageSection-CScKQRWo.js","./page-DcpG1y-z.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./plus-icon-oiGuHAa8.js","./Tabs-CBpq3Fhi.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { r as reactExports, o as useT, q as useConsole, p as usePlace, n as jsxRuntimeExports, L as Loading, F as Forbidden } from "./Loading-Bd-kfbNl.js";
import { d as define } from "./mount-D8gVbz3S.js";
import { a as adminPages } from "./titles-hronBaQG.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import "./i18n-S3lW9hxk.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
const PAGES = new Map(adminPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
const OrganizationTab = reactExports.lazy(() => __vitePreload(() => import("./OrganizationTab-DOvTJQW5.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18]) : void 0, import.meta.url));
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
