const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./MyOrganizations-CWr_JJ1F.js","./Loading-BxOeVYWV.js","./Loading-YHZM4UGU.css","./ConfirmDialog-D7x_OLYS.js","./Choice-Ch5W9nU5.js","./Alerts-B-RhWQgt.js","./exclamation-triangle-icon-B0xBHU5v.js","./Alerts-D5kmpZcJ.css","./PageSection-muTIiE6W.js","./page-CQ4ATcgg.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./ToolbarContent-CDytOEh2.js","./ToolbarContent-CD4IuduI.css","./Modal-BedUR_pm.js","./FocusTrap-q5R1i_VP.js","./Modal-Dtlolrkg.css","./FormGroup-CBZFu6SF.js","./resizeObserver-CoOEeacQ.js","./FormGroup-u461ERIX.css","./StackItem-DXrgKcZb.js","./StackItem-DyHzc31e.css","./Loaded-CmauXhO1.js","./Page-SRS5SZ68.js","./PageLink-ZBKij8vF.js","./BreadcrumbItem-DC2wAk0S.js","./Title-DqbX1bE1.js","./Title-Dwjy_FO6.css","./Text-BEZnGnY9.js","./Text-BTg5i0H6.css","./RowActions-B84nM7pR.js","./Td-BFhoEHwe.js","./Td-ZdmUKoyn.css","./Organization-XLTUHxY6.js","./Nothing-DLkDmQCo.js","./preload-helper-DVzrZ_Op.js","./Tabs-DBd2E4gu.js","./plus-icon-D7CzWwwY.js","./Tabs-CBpq3Fhi.css","./Form-DVHp7VbH.js","./HelperTextItem-DfNgH7Sq.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./ResourceTable--es7K_3m.js","./SearchInput-BNAyCdR8.js","./SearchInput-DYLZiHVm.css","./When-CkuYIM3x.js","./people-BZqOahB5.js","./FlexItem-CEHnNe_I.js","./FlexItem-Ce_x0ize.css","./CardBody-Bh3_XH1x.js","./CardBody-C3aXlbkA.css","./Label-DqVommQE.js","./Label-WoxJY2z2.css","./LabelGroup-CZWLR_5r.js","./times-circle-icon-B5Bl7ZuP.js","./MyPlan-DdUe3FmC.js","./Subscription-CerHGdG3.js","./Facts-DMlvnuiO.js","./Facts-BGeDfFF9.css","./StandingLabel-i2oWSlOb.js","./catalog-DQh9iN4O.js","./time-CyRETJ0r.js","./Money-CTu919Kw.js","./Money-Chb64qne.css","./ListItem-CRFZmRof.js","./ListItem-BDJQzG5y.css","./InnerScrollContainer-CYGssCPk.js","./CardTitle-J_E-w0hc.js","./Usage-D3eslwef.js","./Progress-xIITbw2z.js","./Progress-HjYDgFAO.css","./Gallery-CwD09M5Q.js","./Gallery-ClVKqetU.css","./MyApiKeys-Cj2m0zvt.js","./ApiKeys-B4mJKZ63.js","./SecretDialog-UR6MdPU3.js","./ClipboardCopy-B2il6gBR.js","./ClipboardCopyButton-w5JF505D.js","./ClipboardCopy-BcwHBvI5.css","./dialogs-TgAv6J5l.js"])))=>i.map(i=>d[i]);
import { r as reactExports, o as useT, p as usePlace, n as jsxRuntimeExports, L as Loading } from "./Loading-BxOeVYWV.js";
import { d as define } from "./mount-mYTIGuN_.js";
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { N as Nothing } from "./Nothing-DLkDmQCo.js";
const accountPages = [
  { id: "my-organizations", load: () => __vitePreload(() => import("./MyOrganizations-CWr_JJ1F.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55]) : void 0, import.meta.url) },
  { id: "my-plan", load: () => __vitePreload(() => import("./MyPlan-DdUe3FmC.js"), true ? __vite__mapDeps([56,1,2,22,23,24,8,9,10,11,25,12,6,13,26,27,28,29,57,58,59,60,52,53,4,5,7,46,61,39,17,18,19,40,41,37,14,15,16,42,62,3,20,21,63,64,47,44,31,32,45,65,66,67,43,34,50,51,68,48,49,69,70,55,71,72,73]) : void 0, import.meta.url) },
  { id: "my-api-keys", load: () => __vitePreload(() => import("./MyApiKeys-Cj2m0zvt.js"), true ? __vite__mapDeps([74,1,2,23,24,8,9,10,11,25,12,6,13,26,27,28,29,75,3,4,5,7,14,15,16,17,18,19,20,21,43,34,44,31,32,45,30,76,77,78,79,46,80,39,40,41,37,42,52,53]) : void 0, import.meta.url) }
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
