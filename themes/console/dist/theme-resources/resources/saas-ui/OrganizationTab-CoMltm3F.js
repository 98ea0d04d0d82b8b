const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-DJBeKqfc.js","./Loading-Bi5QoaSu.js","./Loading-YHZM4UGU.css","./Choice-I9RXAIhT.js","./Alerts--IFCSWfH.js","./exclamation-triangle-icon-BhDgRp82.js","./Alerts-D5kmpZcJ.css","./PageSection-Cgg_x_mU.js","./page-CUU17Mge.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Td-Df_In1eZ.js","./resizeObserver-Bt626qBC.js","./Td-DQ7tZc4t.css","./Form-BOOp1QpF.js","./Modal--uADaW_O.js","./Modal-Dtlolrkg.css","./StackItem-Bz6A11J3.js","./StackItem-DyHzc31e.css","./HelperTextItem-CkvxofV_.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-DL8yfJQt.js","./Form-BdxMkQKy.css","./PageLink-BSgQeMHL.js","./ResourceTable-Dkvh38OX.js","./Nothing-VzO0pqt3.js","./SearchInput-B00Es_Vm.js","./SearchInput-DYLZiHVm.css","./RowActions-BQtXGIon.js","./When-kHLVWfmM.js","./people-DE7typHG.js","./roles-DOi_0s_f.js","./LabelGroup-6PkTVa4D.js","./Label-CNiaQigt.js","./Label-WoxJY2z2.css","./times-circle-icon-DmoMcByR.js","./Invitations-Btx2ODrM.js","./SecretDialog-B7ApBtah.js","./ClipboardCopyButton-CBJ6iSsm.js","./SecretDialog-BcwHBvI5.css","./Subscription-Ba0GISAk.js","./Facts-CzcW6zit.js","./Facts-BGeDfFF9.css","./Loaded-CfZQcXPH.js","./StandingLabel-B86_3tVM.js","./catalog-D_QmEHoZ.js","./time-CyRETJ0r.js","./Money-B_IDmMqO.js","./Money-Chb64qne.css","./Text-Dk627OZz.js","./Text-BTg5i0H6.css","./ListItem-h5unJtrr.js","./ListItem-BDJQzG5y.css","./Title-C3DrbaFA.js","./Title-Dwjy_FO6.css","./FlexItem-ByA_MfAZ.js","./FlexItem-Ce_x0ize.css","./CardTitle-yONspkg0.js","./CardTitle-C3aXlbkA.css","./Entitlements-CfLGxEpX.js","./Entitlements-Uq9Lrity.css","./Overrides-BOflxFTo.js","./Usage-BOUhq_Sn.js","./Gallery-DQINwY27.js","./Gallery-ClVKqetU.css","./Usage-HjYDgFAO.css","./ApiKeys-ll-b-zcS.js","./dialogs-RnQtYIkS.js","./Webhooks-Dv-YXYqw.js","./BreadcrumbItem-Cf6ljaTg.js","./CodeBlockCode-CfPta2qW.js","./CodeBlockCode-DjNIpt0Q.css","./Activity-CuY4K9vE.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, q as useConsole, r as reactExports, n as jsxRuntimeExports, w as at, L as Loading, p as usePlace, D as useResource } from "./Loading-Bi5QoaSu.js";
import { L as Loaded } from "./Loaded-CfZQcXPH.js";
import { N as Nothing } from "./Nothing-VzO0pqt3.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-B1d9f1Pd.js";
import { P as PageSection } from "./PageSection-Cgg_x_mU.js";
import "./plus-icon-DL8yfJQt.js";
import "./page-CUU17Mge.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-DJBeKqfc.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-Btx2ODrM.js"), true ? __vite__mapDeps([36,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,32,33,34,35,37,38,39]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-Ba0GISAk.js"), true ? __vite__mapDeps([40,1,2,41,42,43,44,33,34,3,4,5,6,7,8,9,10,11,12,13,29,45,14,15,16,17,18,19,20,21,22,46,47,48,30,26,27,49,50,51,52,24,25,53,54,55,56,57,58]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-CfLGxEpX.js"), true ? __vite__mapDeps([59,1,2,43,41,42,25,44,33,34,29,5,49,50,45,11,12,7,8,9,10,13,26,27,60]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-BOflxFTo.js"), true ? __vite__mapDeps([61,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,45,46,33,34]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", where: "account", load: () => __vitePreload(() => import("./Usage-BOUhq_Sn.js"), true ? __vite__mapDeps([62,1,2,43,25,24,11,12,5,7,8,9,10,13,26,27,29,35,63,64,57,58,17,18,55,56,15,4,6,16,65]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-ll-b-zcS.js"), true ? __vite__mapDeps([66,1,2,14,3,4,5,6,7,8,9,10,11,12,13,15,16,17,18,19,20,21,22,24,25,26,27,28,37,38,39,29,67,33,34]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-Dv-YXYqw.js"), true ? __vite__mapDeps([68,1,2,41,42,43,23,24,25,11,12,5,7,8,9,10,13,26,27,3,4,6,29,14,15,16,17,18,19,20,21,22,28,37,38,39,67,33,34,46,69,55,56,53,54,70,71]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-CuY4K9vE.js"), true ? __vite__mapDeps([72,1,2,3,4,5,6,7,8,9,10,11,12,13,24,25,26,27,29,41,42,19,20,15,16,70,71,73]) : void 0, import.meta.url) }
];
const COMPONENTS = /* @__PURE__ */ new Map();
function component(part) {
  const known = COMPONENTS.get(part.id) ?? reactExports.lazy(part.load);
  COMPONENTS.set(part.id, known);
  return known;
}
function Organization({ base, where, organization, may, path, root }) {
  const t = useT();
  const { navigate } = useConsole();
  const parts = reactExports.useMemo(
    () => organizationParts.filter(
      (part2) => (part2.where ?? where) === where && (where === "admin" || !part2.permission || may(part2.permission))
    ),
    [where, may]
  );
  const part = parts.find(({ id }) => id === path[0]) ?? parts[0];
  if (!part) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.nothingHere") });
  }
  const Part = component(part);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Tabs,
      {
        activeKey: part.id,
        onSelect: (_event, id) => navigate(at(...root, String(id))),
        "aria-label": organization.name,
        "data-testid": "saas-parts",
        children: parts.map(({ id }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: id, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${id}.title`) }), "data-testid": `saas-part-${id}` }, id))
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Part,
      {
        base,
        where,
        organization,
        may,
        path: path[0] === part.id ? path.slice(1) : [],
        to: (...segments) => at(...root, part.id, ...segments),
        beside: (...segments) => at(...root, ...segments)
      }
    ) }) })
  ] });
}
const EVERYTHING = () => true;
function OrganizationTab({ id }) {
  const { path } = usePlace();
  const base = `admin/organizations/${encodeURIComponent(id)}`;
  const organization = useResource(base);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", "data-testid": "saas-organization", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: organization, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(Organization, { base, where: "admin", organization: data, may: EVERYTHING, path, root: [] }) }) });
}
export {
  OrganizationTab as default
};
