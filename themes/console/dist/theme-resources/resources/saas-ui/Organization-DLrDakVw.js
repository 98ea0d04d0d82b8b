const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Members-mEwOatu8.js","./Loading-B3yh7lgU.js","./Loading-YHZM4UGU.css","./Choice-wjlr6Iyk.js","./PageSection-DTls4Hgc.js","./page-DMbNr2fL.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-DbsQpA57.js","./ToolbarContent-CD4IuduI.css","./ConfirmDialog-CKo4r95P.js","./useAction-CsrYDnM_.js","./Alerts-DM2ugPOC.js","./bell-icon-CALnj5Ki.js","./Alerts-D5kmpZcJ.css","./Modal-BI1AppKU.js","./FocusTrap-Ci4jHspP.js","./Modal-Dtlolrkg.css","./FormGroup-BXZFcs1b.js","./resizeObserver-3BOT19wF.js","./FormGroup-u461ERIX.css","./StackItem-DLuWu92l.js","./StackItem-DyHzc31e.css","./PageLink-DxhU8-lQ.js","./ResourceTable-DbnPZADO.js","./Nothing-XLRTl2WB.js","./SearchInput-jjtyKNEz.js","./Td-eAnd6b2R.js","./Td-ZdmUKoyn.css","./SearchInput-DYLZiHVm.css","./RowActions-YAknx2D8.js","./When-BGNbESml.js","./people-BZqOahB5.js","./roles-flRjlP5n.js","./Form-C1YEtX2o.js","./HelperTextItem-tO-fMwF5.js","./HelperTextItem-GJOZYOlO.css","./plus-icon-dcNnMlRQ.js","./Form-BdxMkQKy.css","./LabelGroup-Djlv2sdX.js","./Label-D1eJLF4j.js","./Label-WoxJY2z2.css","./times-circle-icon-C8Kp-VM-.js","./UserField-GcxsCiFr.js","./Invitations-Bn1uoFy0.js","./SecretDialog-CqsdlMbz.js","./ClipboardCopy-Vyhmovwe.js","./ClipboardCopyButton-CvpEQdxF.js","./ClipboardCopy-BcwHBvI5.css","./JoinRequests-D0xsXl59.js","./FlexItem-DiUKBBZ6.js","./FlexItem-Ce_x0ize.css","./Subscription-B3DCP_bt.js","./Facts-Cp0vrT1D.js","./Facts-BGeDfFF9.css","./Loaded-BC932fHW.js","./StandingLabel-CrxpKIst.js","./catalog-EH-BFQTe.js","./time-CyRETJ0r.js","./Money-yAjBBjym.js","./ListItem-s9oUKcbI.js","./ListItem-BDJQzG5y.css","./Text-ChXiNSov.js","./Text-BTg5i0H6.css","./Radio-TaFMTSSu.js","./Radio-Chb64qne.css","./Title-B_-GRapD.js","./Title-Dwjy_FO6.css","./EventName-BrH7omiM.js","./CardBody-D4ZQg6-y.js","./CardBody-C3aXlbkA.css","./CardTitle-BBfwhN9F.js","./AlertActionLink-BThIN6HB.js","./Entitlements-BuDIcDBS.js","./Grants-DvPVSfDP.js","./Grants-Uq9Lrity.css","./Overrides-B12wkAeC.js","./Usage-BqzUYfPJ.js","./Progress-BmSRz7JG.js","./Progress-HjYDgFAO.css","./Gallery-CzFGCI7C.js","./Gallery-ClVKqetU.css","./ApiKeys-DjsQd1Xs.js","./dialogs-CtgA5KM2.js","./Webhooks-CIV1tj9o.js","./DeliveryDetail-BPEgCkTE.js","./BreadcrumbItem-Ctw0xCCh.js","./CodeBlockCode-BwfAQs09.js","./CodeBlockCode-DjNIpt0Q.css","./Domains-yaPcThn-.js","./Activity-BmDOzLSh.js","./Activity-C4milHVg.css"])))=>i.map(i=>d[i]);
import { o as useT, r as reactExports, q as useConsole, n as jsxRuntimeExports, z as at, L as Loading } from "./Loading-B3yh7lgU.js";
import { N as Nothing } from "./Nothing-XLRTl2WB.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-Bb7IRmSb.js";
import { P as PageSection } from "./PageSection-DTls4Hgc.js";
const organizationParts = [
  { id: "members", permission: "org:members:read", load: () => __vitePreload(() => import("./Members-mEwOatu8.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43]) : void 0, import.meta.url) },
  { id: "invitations", permission: "org:invitations:manage", load: () => __vitePreload(() => import("./Invitations-Bn1uoFy0.js"), true ? __vite__mapDeps([44,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,33,34,35,36,37,38,39,40,41,42,45,46,47,48]) : void 0, import.meta.url) },
  { id: "join-requests", permission: "org:members:manage", load: () => __vitePreload(() => import("./JoinRequests-D0xsXl59.js"), true ? __vite__mapDeps([49,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,31,40,41,50,51]) : void 0, import.meta.url) },
  { id: "subscription", permission: "org:billing:read", load: () => __vitePreload(() => import("./Subscription-B3DCP_bt.js"), true ? __vite__mapDeps([52,1,2,53,54,55,56,40,41,11,12,13,14,31,57,34,3,4,5,6,7,8,9,18,19,20,35,36,37,15,16,17,38,58,10,21,22,59,27,28,32,60,61,26,29,62,63,64,65,66,67,24,25,68,50,51,69,70,71,72]) : void 0, import.meta.url) },
  { id: "entitlements", permission: "org:billing:read", load: () => __vitePreload(() => import("./Entitlements-BuDIcDBS.js"), true ? __vite__mapDeps([73,1,2,55,74,53,54,25,56,40,41,31,62,63,57,27,4,5,6,7,16,8,9,28,26,18,19,20,29,3,10,11,12,13,14,15,17,21,22,24,30,34,35,36,37,38,58,66,67,75]) : void 0, import.meta.url) },
  { id: "overrides", where: "admin", load: () => __vitePreload(() => import("./Overrides-B12wkAeC.js"), true ? __vite__mapDeps([76,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,24,25,26,27,28,29,30,31,34,35,36,37,38,57,58,40,41]) : void 0, import.meta.url) },
  { id: "usage", permission: "org:billing:read", load: () => __vitePreload(() => import("./Usage-BqzUYfPJ.js"), true ? __vite__mapDeps([77,1,2,55,25,24,26,27,4,5,6,7,16,8,9,28,18,19,20,29,31,78,42,79,80,81,69,70,71,21,22,50,51,15,13,17]) : void 0, import.meta.url) },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => __vitePreload(() => import("./ApiKeys-DjsQd1Xs.js"), true ? __vite__mapDeps([82,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,45,46,47,48,31,83,34,3,35,36,37,38,40,41]) : void 0, import.meta.url) },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => __vitePreload(() => import("./Webhooks-CIV1tj9o.js"), true ? __vite__mapDeps([84,1,2,85,53,54,55,23,24,25,26,27,4,5,6,7,16,8,9,28,18,19,20,29,11,12,13,14,31,3,10,15,17,21,22,34,35,36,37,38,30,45,46,47,48,83,40,41,58,86,50,51,66,67,87,88]) : void 0, import.meta.url) },
  { id: "domains", permission: "org:update", load: () => __vitePreload(() => import("./Domains-yaPcThn-.js"), true ? __vite__mapDeps([89,1,2,10,11,12,13,14,15,16,17,18,19,4,5,6,7,20,21,22,24,25,26,27,8,9,28,29,30,31,53,54,34,3,35,36,37,38,46,47,48,40,41]) : void 0, import.meta.url) },
  { id: "activity", permission: "org:audit:read", load: () => __vitePreload(() => import("./Activity-BmDOzLSh.js"), true ? __vite__mapDeps([90,1,2,3,4,5,6,7,8,9,68,24,25,26,27,16,28,18,19,20,29,11,12,13,14,31,53,54,35,36,15,17,87,88,91]) : void 0, import.meta.url) }
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
