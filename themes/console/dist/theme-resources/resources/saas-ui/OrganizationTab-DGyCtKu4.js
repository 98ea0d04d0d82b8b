const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-DBzdyEMe.js","./Loading-DlnF7sOz.js","./Loading-YHZM4UGU.css","./Choice-UhDdr48W.js","./PageSection-B01WXDGx.js","./page-DbXoGkt8.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-D1SUPnmC.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-CmaB4ck4.js","./useAction-TuIp8yfs.js","./Alerts-B6PhAvyX.js","./Alerts-D5kmpZcJ.css","./Modal-CT8RfYlT.js","./FocusTrap-D4CPRl6O.js","./Modal-Dtlolrkg.css","./FormGroup-D9k_8J7A.js","./resizeObserver-wQyzz0V_.js","./FormGroup-u461ERIX.css","./StackItem-C8dujXvD.js","./StackItem-DyHzc31e.css","./PageLink-CuithbOJ.js","./ResourceTable-BtPl3e1D.js","./Nothing-XHHA-oTF.js","./SearchInput-rGu-k5rS.js","./Td-DoqQbblU.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-iAVfrc-T.js","./When-0YY0n0_H.js","./people-BZqOahB5.js","./roles-rGt8oHGV.js","./Form-D6n4i_G8.js","./HelperTextItem-B_08CaCF.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-CYviOipv.js","./Form-BdxMkQKy.css","./Label-BmAVxR-P.js","./Label-WoxJY2z2.css","./times-circle-icon-D1SxIFMH.js","./UserField-BcG_tPDY.js","./Invitations-BM3sKmv_.js","./SecretDialog-CvZhIW_B.js","./SecretDialog-BcwHBvI5.css","./Subscription-Cskzs73_.js","./Facts-Cnpwfp2h.js","./Facts-BGeDfFF9.css","./Loaded-pMMn6eFv.js","./StandingLabel-Dmcs-AkD.js","./catalog-mG_9Ad1v.js","./time-CyRETJ0r.js","./ListItem-BZmmp9oA.js","./ListItem-BDJQzG5y.css","./Text-COJ5WSO9.js","./Text-BTg5i0H6.css","./Title-ofZD0-sQ.js","./Title-Dwjy_FO6.css","./FlexItem-C1o-T_-d.js","./FlexItem-Ce_x0ize.css","./CardTitle-DOu7y9Wa.js","./CardTitle-C3aXlbkA.css","./Tabs-BBL5E2Ij.js","./Tabs-CBpq3Fhi.css","./Subscription-Chb64qne.css","./Entitlements-Bz6GMjFS.js","./EntitlementTable-CQZXzqn3.js","./EntitlementTable-Uq9Lrity.css","./Overrides-D9Kiymhx.js","./Usage-Cv9oDa0s.js","./Gallery-CnCZD6tW.js","./Gallery-BBU1u3tx.css","./ApiKeys-CUVXfrGq.js","./dialogs-CdOV0KvG.js","./Webhooks-CqYyLkhl.js","./BreadcrumbItem-ChQQ0cpw.js","./CodeBlockCode-q0HUAlB-.js","./CodeBlockCode-DjNIpt0Q.css","./Activity-_Qg4qPNA.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, y as at, L as Loading, p as usePlace, w as useResource, z as useApi } from "./Loading-DlnF7sOz.js";
import { L as Loaded } from "./Loaded-pMMn6eFv.js";
import { u as useAction } from "./useAction-TuIp8yfs.js";
import { W as When } from "./When-0YY0n0_H.js";
import { N as Nothing } from "./Nothing-XHHA-oTF.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText, A as AlertActionLink } from "./Tabs-BBL5E2Ij.js";
import { P as PageSection } from "./PageSection-B01WXDGx.js";
import { a as Alert } from "./Alerts-B6PhAvyX.js";
import "./plus-icon-CYviOipv.js";
import "./page-DbXoGkt8.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-DBzdyEMe.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-BM3sKmv_.js"), true ? __vite__mapDeps([42,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,32,33,34,35,36,37,38,39,40,43,44]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-Cskzs73_.js"), true ? __vite__mapDeps([45,1,2,46,47,48,49,38,39,11,12,13,30,50,33,3,4,5,6,7,8,9,17,18,19,34,35,36,14,15,16,37,51,10,20,21,31,52,53,25,26,27,28,54,55,23,24,56,57,58,59,60,61,62,63,64]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-Bz6GMjFS.js"), true ? __vite__mapDeps([65,1,2,48,66,46,47,24,49,38,39,30,54,55,50,26,4,5,6,7,15,8,9,27,25,17,18,19,28,67]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-D9Kiymhx.js"), true ? __vite__mapDeps([68,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,33,34,35,36,37,50,51,38,39]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-Cv9oDa0s.js"), true ? __vite__mapDeps([69,1,2,48,24,23,25,26,4,5,6,7,15,8,9,27,17,18,19,28,30,70,40,71,60,61,20,21,58,59,14,12,13,16]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-CUVXfrGq.js"), true ? __vite__mapDeps([72,1,2,10,11,12,13,14,15,16,17,18,4,5,6,7,19,20,21,23,24,25,26,8,9,27,28,29,43,44,30,73,33,3,34,35,36,37,38,39]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-CqYyLkhl.js"), true ? __vite__mapDeps([74,1,2,46,47,48,22,23,24,25,26,4,5,6,7,15,8,9,27,17,18,19,28,11,12,13,30,3,10,14,16,20,21,33,34,35,36,37,29,43,44,73,38,39,51,75,58,59,56,57,76,77]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-_Qg4qPNA.js"), true ? __vite__mapDeps([78,1,2,3,4,5,6,7,8,9,23,24,25,26,15,27,17,18,19,28,11,12,13,30,46,47,34,35,14,16,76,77,79]) : void 0, import.meta.url) }
];
const COMPONENTS = /* @__PURE__ */ new Map();
function component(part) {
  const known = COMPONENTS.get(part.id) ?? reactExports.lazy(part.load);
  COMPONENTS.set(part.id, known);
  return known;
}
function Organization({ base, where, organization, may, path, root }) {
  const t = useT();
  const content = reactExports.useId();
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
        children: parts.map(({ id }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: id, tabContentId: content, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${id}.title`) }), "data-testid": `saas-part-${id}` }, id))
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", id: content, role: "tabpanel", "aria-label": t(`saas.${part.id}.title`), children: /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
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
