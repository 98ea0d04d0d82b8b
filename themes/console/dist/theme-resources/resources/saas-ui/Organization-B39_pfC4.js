const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-hH8CvAAQ.js","./Loading-Hl5Ybx9-.js","./Loading-YHZM4UGU.css","./Choice-BRAvy4M2.js","./PageSection-rYyPY9db.js","./page-DkGl3kp-.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-BKTce9AV.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-DY27AUl5.js","./useAction-m2LqF0zs.js","./Alerts-MV6dJ_xn.js","./bell-icon-DlMleKVR.js","./Alerts-D5kmpZcJ.css","./Modal-C8kqC28M.js","./FocusTrap-3cH1Vj7o.js","./Modal-Dtlolrkg.css","./FormGroup-D45Pp0-0.js","./resizeObserver-KJWJjEfo.js","./FormGroup-u461ERIX.css","./StackItem-BIPaD8NT.js","./StackItem-DyHzc31e.css","./PageLink-D8UzX3y8.js","./ResourceTable-D1W91bXp.js","./Nothing-Bf7Yk6QD.js","./SearchInput-BCh9xV6H.js","./Td-DrS0sLpd.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-DRRD-8vl.js","./When-ZVdxQs4f.js","./people-BZqOahB5.js","./roles-UM3HMdLO.js","./Form-DUYmvKn2.js","./HelperTextItem-f4O0ONHK.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-7mOSDxHx.js","./Form-BdxMkQKy.css","./LabelGroup-BdPmA_Xu.js","./Label-Dwv71MYz.js","./Label-WoxJY2z2.css","./times-circle-icon-CdAMvpID.js","./UserField-BDTkmixX.js","./Invitations-IXQjS9Co.js","./SecretDialog-D9WBzpOB.js","./ClipboardCopy-NyWWSllp.js","./ClipboardCopyButton-DdDzpMo3.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-pTQR7NbI.js","./FlexItem-aHPwriv3.js","./FlexItem-Ce_x0ize.css","./Subscription-Cn7c-EJD.js","./Facts-71ctZLNE.js","./Facts-BGeDfFF9.css","./Loaded-DjeHqDgL.js","./StandingLabel-CJIG8j0Z.js","./catalog-D7OfABpz.js","./time-CyRETJ0r.js","./Money-D5G6rct-.js","./Money-Chb64qne.css","./ListItem-DuBYQRvg.js","./ListItem-BDJQzG5y.css","./Text-C6mCIWLP.js","./Text-BTg5i0H6.css","./InnerScrollContainer-MTvZMXv_.js","./Title-DlbdSTKV.js","./Title-Dwjy_FO6.css","./CardBody-BogINVmh.js","./CardBody-C3aXlbkA.css","./CardTitle-BAfIvU8-.js","./Entitlements-BP6IIJ5k.js","./EntitlementTable-yng256zt.js","./EntitlementTable-Uq9Lrity.css","./Overrides-JKRYoH3f.js","./Usage-BFv4m0LS.js","./Progress-4MGQASNa.js","./Progress-HjYDgFAO.css","./Gallery-D5__IEG2.js","./Gallery-ClVKqetU.css","./ApiKeys-Cvg3Kg0S.js","./dialogs-DToUfsw3.js","./Webhooks-CL6PNMAG.js","./DeliveryDetail--rCmFC5u.js","./BreadcrumbItem-Do94J4o5.js","./CodeBlockCode-D-j2bfby.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-DXfvMQ3I.js","./Activity-BEEJr4UC.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, y as at, L as Loading } from "./Loading-Hl5Ybx9-.js";
import { N as Nothing } from "./Nothing-Bf7Yk6QD.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-BVoPhnf4.js";
import { P as PageSection } from "./PageSection-rYyPY9db.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-hH8CvAAQ.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-IXQjS9Co.js"), true ? __vite__mapDeps([44,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,33,34,35,36,37,38,39,40,41,42,45,46,47,48]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-pTQR7NbI.js"), true ? __vite__mapDeps([49,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,40,41,50,51]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-Cn7c-EJD.js"), true ? __vite__mapDeps([52,1,2,53,54,55,56,40,41,11,12,13,14,31,57,34,3,4,5,6,7,8,9,18,19,20,35,36,37,15,16,17,38,58,10,21,22,59,60,32,61,62,26,27,28,29,63,64,65,66,67,24,25,50,51,68,69,70]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-BP6IIJ5k.js"), true ? __vite__mapDeps([71,1,2,55,72,53,54,25,56,40,41,31,63,64,57,27,4,5,6,7,16,8,9,28,26,18,19,20,29,73]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-JKRYoH3f.js"), true ? __vite__mapDeps([74,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,34,35,36,37,38,57,58,40,41]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-BFv4m0LS.js"), true ? __vite__mapDeps([75,1,2,55,25,24,26,27,4,5,6,7,16,8,9,28,18,19,20,29,31,76,42,77,78,79,68,69,70,21,22,50,51,15,13,17]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-Cvg3Kg0S.js"), true ? __vite__mapDeps([80,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,45,46,47,48,31,81,34,3,35,36,37,38,40,41]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-CL6PNMAG.js"), true ? __vite__mapDeps([82,1,2,83,53,54,55,23,24,25,26,27,4,5,6,7,16,8,9,28,18,19,20,29,11,12,13,14,31,3,10,15,17,21,22,34,35,36,37,38,30,45,46,47,48,81,40,41,58,84,50,51,66,67,85,86]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-DXfvMQ3I.js"), true ? __vite__mapDeps([87,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,31,53,54,34,3,35,36,37,38,46,47,48,40,41]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-BEEJr4UC.js"), true ? __vite__mapDeps([88,1,2,3,4,5,6,7,8,9,24,25,26,27,16,28,18,19,20,29,11,12,13,14,31,53,54,35,36,15,17,85,86,89]) : void 0, import.meta.url) }
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
  reactExports.useEffect(() => showTab(part?.id), [part?.id]);
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
function showTab(id) {
  document.querySelector(`[data-testid="saas-part-${id}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
export {
  Organization as O
};
