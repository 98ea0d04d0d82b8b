const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-CRZ8IGzg.js","./Loading-BY81Gbve.js","./Loading-YHZM4UGU.css","./Choice-C4OlEvdm.js","./PageSection-DTYw-p-q.js","./page-Ba6KOMMN.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-CxPSKIRM.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-VuPmPcTc.js","./useAction-vkZZ66rq.js","./Alerts-Bmq3BZ4g.js","./Alerts-D5kmpZcJ.css","./Modal-CoQ_Fpmj.js","./FocusTrap-Ci4WkTwo.js","./Modal-Dtlolrkg.css","./FormGroup-CijcXF3R.js","./resizeObserver-BBDFzVfZ.js","./FormGroup-u461ERIX.css","./StackItem-ZUDkVoJ-.js","./StackItem-DyHzc31e.css","./PageLink-DSoy2Ejf.js","./ResourceTable-CqMeVzu0.js","./Nothing-CPwR1WBP.js","./SearchInput-S30FWMw7.js","./Td-CJ0uweKi.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-BTTq5A0F.js","./When-udXj4f9T.js","./people-BZqOahB5.js","./roles-BjJovLE7.js","./Form-BbCdYZnm.js","./HelperTextItem-BIeEwP1r.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-ImXgC3Ev.js","./Form-BdxMkQKy.css","./LabelGroup-B7uauqrM.js","./Label-DJbwW0f_.js","./Label-WoxJY2z2.css","./times-circle-icon-Drkm0KYG.js","./UserField-BMY8kiR_.js","./Invitations-DnmCNmoD.js","./SecretDialog-BtF23D-q.js","./ClipboardCopy-BVCDec8_.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-BhtfTrVQ.js","./FlexItem-DIXw-qOL.js","./FlexItem-Ce_x0ize.css","./Subscription-W58QM90B.js","./Facts-BkF_Pc7s.js","./Facts-BGeDfFF9.css","./Loaded-CADXCH-u.js","./StandingLabel-DshwZMAi.js","./catalog-GWeanjMV.js","./time-CyRETJ0r.js","./ListItem-C-90z7vt.js","./ListItem-BDJQzG5y.css","./Text-BdhKjKWM.js","./Text-BTg5i0H6.css","./Title-soWSSe7K.js","./Title-Dwjy_FO6.css","./CardBody-DhZSHh8Y.js","./CardBody-C3aXlbkA.css","./CardTitle-B4uVSZKC.js","./AlertActionLink-CvDQd47e.js","./Subscription-Chb64qne.css","./Entitlements-BUGq-7y5.js","./EntitlementTable-BeHrNnpo.js","./EntitlementTable-Uq9Lrity.css","./Overrides-Bh8XYosO.js","./Usage-BnQv7lbl.js","./Gallery-B-12lH5Q.js","./Gallery-BBU1u3tx.css","./ApiKeys-CjyFlCoA.js","./dialogs-BoHdygr7.js","./Webhooks-D4IP0Q2F.js","./BreadcrumbItem-DeJ4Z37R.js","./CodeBlockCode-xVyRAE4_.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-hL27YjOg.js","./Activity-C2SNPS-t.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, y as at, L as Loading } from "./Loading-BY81Gbve.js";
import { N as Nothing } from "./Nothing-CPwR1WBP.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DgFAHmi0.js";
import { P as PageSection } from "./PageSection-DTYw-p-q.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-CRZ8IGzg.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-DnmCNmoD.js"), true ? __vite__mapDeps([43,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,32,33,34,35,36,37,38,39,40,41,44,45,46]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-BhtfTrVQ.js"), true ? __vite__mapDeps([47,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,30,39,40,48,49]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-W58QM90B.js"), true ? __vite__mapDeps([50,1,2,51,52,53,54,39,40,11,12,13,30,55,33,3,4,5,6,7,8,9,17,18,19,34,35,36,14,15,16,37,56,10,20,21,31,57,58,25,26,27,28,59,60,61,62,23,24,48,49,63,64,65,66,67]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-BUGq-7y5.js"), true ? __vite__mapDeps([68,1,2,53,69,51,52,24,54,39,40,30,59,60,55,26,4,5,6,7,15,8,9,27,25,17,18,19,28,70]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-Bh8XYosO.js"), true ? __vite__mapDeps([71,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,33,34,35,36,37,55,56,39,40]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-BnQv7lbl.js"), true ? __vite__mapDeps([72,1,2,53,24,23,25,26,4,5,6,7,15,8,9,27,17,18,19,28,30,73,41,74,63,64,65,20,21,48,49,14,12,13,16]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-CjyFlCoA.js"), true ? __vite__mapDeps([75,1,2,10,11,12,13,14,15,16,17,18,4,5,6,7,19,20,21,23,24,25,26,8,9,27,28,29,44,45,46,30,76,33,3,34,35,36,37,39,40]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-D4IP0Q2F.js"), true ? __vite__mapDeps([77,1,2,51,52,53,22,23,24,25,26,4,5,6,7,15,8,9,27,17,18,19,28,11,12,13,30,3,10,14,16,20,21,33,34,35,36,37,29,44,45,46,76,39,40,56,78,48,49,61,62,79,80]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-hL27YjOg.js"), true ? __vite__mapDeps([81,1,2,10,11,12,13,14,15,16,17,18,4,5,6,7,19,20,21,23,24,25,26,8,9,27,28,29,30,51,52,33,3,34,35,36,37,45,46,39,40]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-C2SNPS-t.js"), true ? __vite__mapDeps([82,1,2,3,4,5,6,7,8,9,23,24,25,26,15,27,17,18,19,28,11,12,13,30,51,52,34,35,14,16,79,80,83]) : void 0, import.meta.url) }
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
export {
  Organization as O
};
