const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-B7SVWdP1.js","./Loading-BxOeVYWV.js","./Loading-YHZM4UGU.css","./Choice-Ch5W9nU5.js","./Alerts-B-RhWQgt.js","./exclamation-triangle-icon-B0xBHU5v.js","./Alerts-D5kmpZcJ.css","./PageSection-muTIiE6W.js","./page-CQ4ATcgg.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-CDytOEh2.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-D7x_OLYS.js","./Modal-BedUR_pm.js","./FocusTrap-q5R1i_VP.js","./Modal-Dtlolrkg.css","./FormGroup-CBZFu6SF.js","./resizeObserver-CoOEeacQ.js","./FormGroup-u461ERIX.css","./StackItem-DXrgKcZb.js","./StackItem-DyHzc31e.css","./PageLink-ZBKij8vF.js","./ResourceTable--es7K_3m.js","./Nothing-DLkDmQCo.js","./SearchInput-BNAyCdR8.js","./Td-BFhoEHwe.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-B84nM7pR.js","./When-CkuYIM3x.js","./people-BZqOahB5.js","./roles-CNnlp-T3.js","./Form-DVHp7VbH.js","./HelperTextItem-DfNgH7Sq.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-D7CzWwwY.js","./Form-BdxMkQKy.css","./LabelGroup-CZWLR_5r.js","./Label-DqVommQE.js","./Label-WoxJY2z2.css","./times-circle-icon-B5Bl7ZuP.js","./Invitations-Cf8tMqmz.js","./SecretDialog-UR6MdPU3.js","./ClipboardCopy-B2il6gBR.js","./ClipboardCopyButton-w5JF505D.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests--pe59ngP.js","./FlexItem-CEHnNe_I.js","./FlexItem-Ce_x0ize.css","./Subscription-CerHGdG3.js","./Facts-DMlvnuiO.js","./Facts-BGeDfFF9.css","./Loaded-CmauXhO1.js","./StandingLabel-i2oWSlOb.js","./catalog-DQh9iN4O.js","./time-CyRETJ0r.js","./Money-CTu919Kw.js","./Money-Chb64qne.css","./Text-BEZnGnY9.js","./Text-BTg5i0H6.css","./ListItem-CRFZmRof.js","./ListItem-BDJQzG5y.css","./Title-DqbX1bE1.js","./Title-Dwjy_FO6.css","./InnerScrollContainer-CYGssCPk.js","./CardBody-Bh3_XH1x.js","./CardBody-C3aXlbkA.css","./CardTitle-J_E-w0hc.js","./Entitlements-DWSBXKod.js","./Entitlements-Uq9Lrity.css","./Overrides-C42GmBEy.js","./Usage-D3eslwef.js","./Progress-xIITbw2z.js","./Progress-HjYDgFAO.css","./Gallery-CwD09M5Q.js","./Gallery-ClVKqetU.css","./ApiKeys-B4mJKZ63.js","./dialogs-TgAv6J5l.js","./Webhooks-B9tSwPae.js","./BreadcrumbItem-DC2wAk0S.js","./CodeBlockCode-DjK-pyG-.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-r-oGyPzA.js","./Activity-BTCkryfq.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, q as useConsole, r as reactExports, n as jsxRuntimeExports, x as at, L as Loading } from "./Loading-BxOeVYWV.js";
import { N as Nothing } from "./Nothing-DLkDmQCo.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DBd2E4gu.js";
import { P as PageSection } from "./PageSection-muTIiE6W.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-B7SVWdP1.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-Cf8tMqmz.js"), true ? __vite__mapDeps([42,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,32,33,34,35,36,37,38,39,40,41,43,44,45,46]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests--pe59ngP.js"), true ? __vite__mapDeps([47,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,30,39,40,48,49]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-CerHGdG3.js"), true ? __vite__mapDeps([50,1,2,51,52,53,54,39,40,3,4,5,6,7,8,9,10,11,12,30,55,33,17,18,19,34,35,36,14,15,16,37,56,13,20,21,57,58,31,25,26,27,28,59,60,61,62,63,64,65,23,24,66,67,68,48,49]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-DWSBXKod.js"), true ? __vite__mapDeps([69,1,2,53,51,52,24,54,39,40,30,5,59,60,55,26,7,8,9,10,15,11,12,27,25,17,18,19,28,70]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-C42GmBEy.js"), true ? __vite__mapDeps([71,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,33,34,35,36,37,55,56,39,40]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", where: "account", load: () => __vitePreload(() => import("./Usage-D3eslwef.js"), true ? __vite__mapDeps([72,1,2,53,24,23,11,5,8,9,12,7,10,25,26,15,27,17,18,19,28,30,73,41,74,75,76,66,67,68,20,21,48,49,14,4,6,16]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-B4mJKZ63.js"), true ? __vite__mapDeps([77,1,2,13,3,4,5,6,7,8,9,10,11,12,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,43,44,45,46,30,78,33,34,35,36,37,39,40]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-B9tSwPae.js"), true ? __vite__mapDeps([79,1,2,51,52,53,22,23,24,11,5,8,9,12,7,10,25,26,15,27,17,18,19,28,3,4,6,30,13,14,16,20,21,33,34,35,36,37,29,43,44,45,46,78,39,40,56,80,48,49,63,64,81,82]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-r-oGyPzA.js"), true ? __vite__mapDeps([83,1,2,13,3,4,5,6,7,8,9,10,11,12,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,51,52,33,34,35,36,37,44,45,46,39,40]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-BTCkryfq.js"), true ? __vite__mapDeps([84,1,2,3,4,5,6,7,8,9,10,11,12,23,24,25,26,15,27,17,18,19,28,30,51,52,34,35,14,16,81,82,85]) : void 0, import.meta.url) }
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
export {
  Organization as O
};
