const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Plans-DfTM3etB.js","./preload-helper-DVzrZ_Op.js","./Loading-BndfQa8i.js","./Loading-YHZM4UGU.css","./Loaded-XF-fc0Dk.js","./Td-DtLiQkKC.js","./resizeObserver-BIyUsybd.js","./exclamation-triangle-icon-BnvIEldz.js","./PageSection-D2De65y6.js","./page-CiapAgxb.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Td-B9XpTjOD.css","./FeatureDialog-BVTMOTs2.js","./Choice-Bq4pi8wY.js","./Alerts-Cbll_ass.js","./Alerts-D5kmpZcJ.css","./plus-icon-C7gsSoiW.js","./FeatureDialog-Cg2QTNf8.css","./Nothing-BUH9Km_O.js","./SearchInput-BB97S7Nc.js","./SearchInput-DYLZiHVm.css","./Label-79C6JlmV.js","./Label-WoxJY2z2.css","./Tabs-BWqQZAU6.js","./Tabs-CBpq3Fhi.css","./Plans-B5WLEbTe.css","./Roles-Bqo2L0aa.js","./EmailMessages-DJDrSwMF.js","./ResourceTable-BgDQc4vI.js","./EmailMessages-BGeDfFF9.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
const adminPages = [
  { id: "plans", right: "view-realm", load: () => __vitePreload(() => import("./Plans-DfTM3etB.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26]) : void 0, import.meta.url) },
  { id: "roles", right: "view-realm", load: () => __vitePreload(() => import("./Roles-Bqo2L0aa.js"), true ? __vite__mapDeps([27,2,3,13,5,6,7,8,9,10,11,12,14,15,16,17,18,4]) : void 0, import.meta.url) },
  { id: "email-messages", right: "view-realm", load: () => __vitePreload(() => import("./EmailMessages-DJDrSwMF.js"), true ? __vite__mapDeps([28,2,3,4,5,6,7,8,9,10,11,12,14,15,16,22,23,29,19,20,21,30]) : void 0, import.meta.url) }
];
const words = { "de": { "saas.title": "SaaS", "saas.admin-section.title": "Verwaltung", "saas.account-section.title": "Mein Konto", "saas.email-messages.title": "E-Mails", "saas.account.title": "Organisationen und Abrechnung", "saas.my-organizations.title": "Meine Organisationen", "saas.plans.title": "Tarife und Funktionen", "saas.roles.title": "Rollen und Rechte" }, "en": { "saas.title": "SaaS", "saas.admin-section.title": "Administration", "saas.account-section.title": "My account", "saas.email-messages.title": "E-mail messages", "saas.account.title": "Organizations and billing", "saas.my-organizations.title": "My organizations", "saas.plans.title": "Plans and features", "saas.roles.title": "Roles and permissions" } };
function title(key, locale) {
  return words[locale]?.[key] ?? words[locale.split("-")[0]]?.[key] ?? words.en[key] ?? key;
}
export {
  adminPages as a,
  title as t
};
