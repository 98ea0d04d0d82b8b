const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-xSjNOUDB.js","./Nothing-CPoH6Gp1.js","./Nothing-YHZM4UGU.css","./Choice-DNdJhuSs.js","./PageSection-C_VLhxTn.js","./page-D9Sc4vCK.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Td-DAk8tnIb.js","./resizeObserver-8EppftOY.js","./Td-CHFazOVe.css","./Form-QxxZhZzj.js","./When-Bp9LZb_i.js","./Alerts-pehHOAhm.js","./Alerts-D5kmpZcJ.css","./Modal-C3QnJqLw.js","./Modal-Dtlolrkg.css","./StackItem-TP-XgW6P.js","./StackItem-DyHzc31e.css","./HelperTextItem-DMsJTuI5.js","./HelperTextItem-GJOZYOlO.css","./Tabs-Dz8SJ7Hb.js","./Tabs-CBpq3Fhi.css","./Form-BdxMkQKy.css","./PageLink-BlGz5QQa.js","./ResourceTable-BOMLDQ6Z.js","./RowActions-BrXNKDJN.js","./people-BZqOahB5.js","./roles-DJCksu03.js","./Label-DzMr8VeJ.js","./Label-WoxJY2z2.css","./times-circle-icon-DbD-8tS5.js","./UserField-YnxJ7mUs.js","./Invitations-CC0X6M--.js","./SecretDialog-DyaGNtXt.js","./SecretDialog-BcwHBvI5.css","./Subscription-CSHh4Ehi.js","./Facts-C2eG6WqK.js","./Facts-BGeDfFF9.css","./StandingLabel-CQRxmzAK.js","./catalog-j78hmlur.js","./time-CyRETJ0r.js","./Text-Bifg2TrL.js","./Text-BTg5i0H6.css","./Title-CJq-uXWg.js","./Title-Dwjy_FO6.css","./CardTitle-CIQwI3BU.js","./CardTitle-C3aXlbkA.css","./FlexItem-WlfiMs-8.js","./FlexItem-Ce_x0ize.css","./Subscription-zV1KCfpT.css","./Entitlements-SWVdv-37.js","./EntitlementTable-CllSubWh.js","./EntitlementTable-Uq9Lrity.css","./Overrides-B3Hq0Ajb.js","./Usage-C9nUBQ1u.js","./Usage-BBU1u3tx.css","./ApiKeys-D8FBQUGN.js","./dialogs-BoA8lCoi.js","./Webhooks-Dz5RUXDP.js","./BreadcrumbItem-ofuSx992.js","./CodeBlockCode-CF8fArhS.js","./CodeBlockCode-DjNIpt0Q.css","./Activity-53uJDtoe.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, q as useConsole, r as reactExports, n as jsxRuntimeExports, N as Nothing, x as at, L as Loading, p as usePlace, y as useResource, z as useApi } from "./Nothing-CPoH6Gp1.js";
import { L as Loaded, W as When, u as useAction } from "./When-Bp9LZb_i.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText, A as AlertActionLink } from "./Tabs-Dz8SJ7Hb.js";
import { P as PageSection } from "./PageSection-C_VLhxTn.js";
import { a as Alert } from "./Alerts-pehHOAhm.js";
import "./page-D9Sc4vCK.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-xSjNOUDB.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-CC0X6M--.js"), true ? __vite__mapDeps([33,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,25,26,28,29,30,31,34,35]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-CSHh4Ehi.js"), true ? __vite__mapDeps([36,1,2,37,38,12,13,14,39,29,30,40,11,15,9,16,17,18,8,4,5,6,7,10,3,19,20,21,22,23,41,27,42,43,25,44,45,46,47,48,49,50]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-SWVdv-37.js"), true ? __vite__mapDeps([51,1,2,12,13,14,52,37,38,39,29,30,42,43,40,8,4,5,6,7,9,10,53]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-B3Hq0Ajb.js"), true ? __vite__mapDeps([54,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,25,26,40,41,29,30]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-C9nUBQ1u.js"), true ? __vite__mapDeps([55,1,2,12,13,14,25,8,4,5,6,7,9,10,31,46,47,17,18,48,49,15,16,56]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-D8FBQUGN.js"), true ? __vite__mapDeps([57,1,2,11,12,13,14,15,9,16,17,18,8,4,5,6,7,10,3,19,20,21,22,23,25,26,34,35,58,29,30]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-Dz5RUXDP.js"), true ? __vite__mapDeps([59,1,2,37,38,12,13,14,24,25,8,4,5,6,7,9,10,3,11,15,16,17,18,19,20,21,22,23,26,34,35,58,29,30,41,60,48,49,44,45,61,62]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-53uJDtoe.js"), true ? __vite__mapDeps([63,1,2,3,4,5,6,7,8,9,10,25,12,13,14,37,38,19,20,15,16,61,62,64]) : void 0, import.meta.url) }
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
function OrganizationTab({ id, root = [] }) {
  const { path } = usePlace();
  const base = `admin/organizations/${encodeURIComponent(id)}`;
  const organization = useResource(base);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", "data-testid": "saas-organization", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: organization, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(Parts, { base, of: data, path: path.slice(root.length), root }) }) });
}
function Parts({ base, of, path, root }) {
  const t = useT();
  const { manage = false, billing = false } = of.access ?? {};
  const may = reactExports.useCallback(
    (permission) => permission.endsWith(":read") || (permission.startsWith("org:billing:") ? billing : manage),
    [manage, billing]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    of.status === "suspended" && /* @__PURE__ */ jsxRuntimeExports.jsx(Stopped, { base, change: manage ? "resume" : void 0, title: t("saas.organizations.isSuspended") }),
    of.status === "deleted" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Stopped,
      {
        base,
        change: manage ? "restore" : void 0,
        title: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          t("saas.organizations.isDeleted"),
          " ",
          /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.deletedAt })
        ] })
      }
    ),
    of.ownerless && of.status !== "deleted" && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "warning", title: t("saas.organizations.ownerless"), className: "pf-v5-u-mb-md" }),
    of.status !== "deleted" && /* @__PURE__ */ jsxRuntimeExports.jsx(Organization, { base, where: "admin", organization: of, may, path, root })
  ] });
}
function Stopped({ base, change, title }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Alert,
    {
      isInline: true,
      variant: "warning",
      title,
      className: "pf-v5-u-mb-md",
      "data-testid": "saas-organization-stopped",
      actionLinks: change && /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionLink, { isDisabled: busy, onClick: () => void run(() => api.send("POST", `${base}/${change}`), t(`saas.organizations.${change}d`)), "data-testid": `saas-${change}`, children: t(`saas.organizations.${change}`) })
    }
  );
}
export {
  OrganizationTab as default
};
