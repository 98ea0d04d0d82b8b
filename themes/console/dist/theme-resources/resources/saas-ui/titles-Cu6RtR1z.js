const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./EmailMessages-GmsCXQb1.js","./Nothing-BL8kIeeg.js","./Nothing-YHZM4UGU.css","./Facts-hUIkeaCb.js","./Facts-BGeDfFF9.css","./Loaded-DK1NuttR.js","./Page-Mwy8n95j.js","./PageLink-DDUklvEZ.js","./PageSection-DNeNTx9R.js","./page-C1buNuCK.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./BreadcrumbItem-C-toX0Zr.js","./Td-BaA_blvH.js","./resizeObserver-DfuOdata.js","./exclamation-triangle-icon-oXS3CAEU.js","./Td-CHFazOVe.css","./Title-DOUipp30.js","./Title-Dwjy_FO6.css","./Text-B10c6Mjs.js","./Text-BTg5i0H6.css","./Choice-KYyz94tQ.js","./Alerts-DuCnlINF.js","./Alerts-D5kmpZcJ.css","./When-DD8E5Whj.js","./Label-BNmn9Wg-.js","./Label-WoxJY2z2.css","./ResourceTable-BD3B2M8Q.js"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
const adminPages = [
  { id: "email-messages", right: "view-realm", load: () => __vitePreload(() => import("./EmailMessages-GmsCXQb1.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27]) : void 0, import.meta.url) }
];
const words = { "de": { "saas.title": "SaaS", "saas.admin-section.title": "Verwaltung", "saas.account-section.title": "Mein Konto", "saas.members.title": "Mitglieder", "saas.invitations.title": "Einladungen", "saas.subscription.title": "Plan", "saas.entitlements.title": "Berechtigungen", "saas.overrides.title": "Ausnahmen", "saas.usage.title": "Verbrauch", "saas.api-keys.title": "API-Schlüssel", "saas.webhooks.title": "Webhooks", "saas.activity.title": "Aktivität", "saas.email-messages.title": "E-Mails", "saas.account.title": "Organisationen und Abrechnung", "saas.my-organizations.title": "Meine Organisationen" }, "en": { "saas.title": "SaaS", "saas.admin-section.title": "Administration", "saas.account-section.title": "My account", "saas.members.title": "Members", "saas.invitations.title": "Invitations", "saas.subscription.title": "Plan", "saas.entitlements.title": "Entitlements", "saas.overrides.title": "Overrides", "saas.usage.title": "Usage", "saas.api-keys.title": "API keys", "saas.webhooks.title": "Webhooks", "saas.activity.title": "Activity", "saas.email-messages.title": "E-mail messages", "saas.account.title": "Organizations and billing", "saas.my-organizations.title": "My organizations" } };
function title(key, locale) {
  return words[locale]?.[key] ?? words[locale.split("-")[0]]?.[key] ?? words.en[key] ?? key;
}
export {
  adminPages as a,
  title as t
};
