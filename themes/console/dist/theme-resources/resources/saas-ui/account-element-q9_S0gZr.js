const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-BLH1s_iJ.js","./Loading-Bd-kfbNl.js","./Loading-YHZM4UGU.css","./ConfirmDialog-DIxU8ToF.js","./useAction-BjTydznq.js","./Alerts-Bk31Y1e-.js","./bell-icon-BIjx4OeL.js","./Alerts-D5kmpZcJ.css","./Modal-civZ5w_s.js","./FocusTrap-ZHQpXcu7.js","./Modal-Dtlolrkg.css","./FormGroup-CQxl00UX.js","./resizeObserver-BuIchSUQ.js","./PageSection-CScKQRWo.js","./page-DcpG1y-z.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-B3gT1Bjs.js","./StackItem-DyHzc31e.css","./Loaded-zQv6rfvD.js","./Page-Dhp5Ie98.js","./PageLink-BoqI53rW.js","./BreadcrumbItem-BCw_mybJ.js","./ToolbarContent-Bl9MGIEI.js","./ToolbarContent-CD4IuduI.css","./Title-BAmqs2CC.js","./Title-Dwjy_FO6.css","./Text-gNWvcATi.js","./Text-BTg5i0H6.css","./RowActions-CSC7KlxF.js","./Td-BwwIQ9co.js","./Td-ZdmUKoyn.css","./Organization-d5KZ-Cm6.js","./Nothing-BHwwImgM.js","./preload-helper-DVzrZ_Op.js","./Tabs-DdYg3o_h.js","./plus-icon-oiGuHAa8.js","./Tabs-CBpq3Fhi.css","./Form-BiRAG1IM.js","./Choice-D0Ho_0by.js","./HelperTextItem-DhOujRdr.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable-3lDzbhzX.js","./SearchInput-HPE3BtcJ.js","./SearchInput-DYLZiHVm.css","./When-j67l1iEf.js","./roles-CInfuspf.js","./i18n-S3lW9hxk.js","./LabelGroup-DTeyM3KP.js","./Label-DB6yept3.js","./Label-WoxJY2z2.css","./times-circle-icon-gOoWdPp7.js","./people-BZqOahB5.js","./CardBody-CIoTTbJh.js","./CardBody-C3aXlbkA.css","./FlexItem-CLYEBJL0.js","./FlexItem-Ce_x0ize.css","./MyPlan-BUTCiO7a.js","./Subscription-DW7yElep.js","./Facts-Da5lRGE5.js","./Facts-BGeDfFF9.css","./StandingLabel-CIRXLBEx.js","./catalog-DYXZTjSc.js","./time-CyRETJ0r.js","./Money-DikxuRh_.js","./ListItem-DMeJVHyC.js","./ListItem-BDJQzG5y.css","./Radio-Ba9GZLqX.js","./Radio-Chb64qne.css","./EventName-CA_nIbzB.js","./CardTitle-Z8DL3AQB.js","./Usage-CRrUwRmB.js","./Progress-CYzEUjuP.js","./Progress-HjYDgFAO.css","./Gallery-B1XZR0mV.js","./Gallery-ClVKqetU.css","./MyApiKeys-Dq09GVBR.js","./ApiKeys-MQxq3zzS.js","./SecretDialog-DnKVEHSK.js","./ClipboardCopy-CJ9mY1RP.js","./ClipboardCopyButton-HU5X1BWt.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-CBJVhcHW.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-Bd-kfbNl.js";
import { d as define } from "./mount-D8gVbz3S.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-BLH1s_iJ.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-BUTCiO7a.js"), true ? __vite__mapDeps([59,1,2,20,21,22,13,14,15,16,23,24,25,26,27,28,29,60,61,62,63,51,52,4,5,6,7,47,64,39,40,11,12,17,41,42,37,8,9,10,43,65,3,18,19,66,31,32,54,67,68,45,46,69,70,44,34,71,49,57,58,55,56,72,73,74,53,75,76,77]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-Dq09GVBR.js"), true ? __vite__mapDeps([78,1,2,21,22,13,14,15,16,23,24,25,26,27,28,29,79,3,4,5,6,7,8,9,10,11,12,17,18,19,44,34,45,31,32,46,30,80,81,82,83,47,84,39,40,41,42,37,43,51,52]) : void 0, import.meta.url) }
];
const PAGES = new Map(accountPages.map(({ id, load }) => [id, reactExports.lazy(load)]));
function Account() {
  const t = useT();
  const { path } = usePlace();
  const Page = PAGES.get(path[0]);
  return Page ? /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Page, {}) }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.nothingHere") });
}
define("keycloak-saas-account", "account", Account);
const accountElement = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null
}, Symbol.toStringTag, { value: "Module" }));
export {
  accountPages as a,
  accountElement as b
};
