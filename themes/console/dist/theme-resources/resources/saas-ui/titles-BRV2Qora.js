const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./EmailMessages-DRIkOwZC.js","./Nothing-DF-d0Bmf.js","./Nothing-YHZM4UGU.css","./Loaded-D-EEFPxk.js","./ResourceTable-Damamzjb.js","./PageSection-B0V8iN8U.js","./page-D__QUSIy.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./resizeObserver-DLVKN6gt.js","./exclamation-triangle-icon-BCAr5KT6.js","./ResourceTable-D5uExvwr.css","./Alerts-CxhiPx2_.js","./Alerts-D5kmpZcJ.css","./EmailMessages-DyPXNZ54.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
const adminPages = [
  { id: "email-messages", right: "view-realm", load: () => __vitePreload(() => import("./EmailMessages-DRIkOwZC.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14]) : void 0, import.meta.url) }
];
const words = { "de": { "saas.title": "SaaS", "saas.admin-section.title": "Verwaltung", "saas.account-section.title": "Mein Konto", "saas.email-messages.title": "E-Mails", "saas.account.title": "Organisationen und Abrechnung", "saas.my-organizations.title": "Meine Organisationen" }, "en": { "saas.title": "SaaS", "saas.admin-section.title": "Administration", "saas.account-section.title": "My account", "saas.email-messages.title": "E-mail messages", "saas.account.title": "Organizations and billing", "saas.my-organizations.title": "My organizations" } };
function title(key, locale) {
  return words[locale]?.[key] ?? words[locale.split("-")[0]]?.[key] ?? words.en[key] ?? key;
}
export {
  adminPages as a,
  title as t
};
