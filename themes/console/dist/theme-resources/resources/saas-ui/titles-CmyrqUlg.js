const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./Overview-xcf_gXK7.js","./Loading-Bi7tzPhg.js","./Loading-YHZM4UGU.css","./Loaded-C0Joo--2.js","./Nothing-BrlXhTpS.js","./Page-BEn-qGEs.js","./exclamation-triangle-icon-C1H8blZx.js","./PageSection-BrUF6AeD.js","./page-Ct1oObEi.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Page-BDB73ZiN.css","./Td-DcD7EK-q.js","./FocusTrap-C5OVWb6X.js","./Td-ZdmUKoyn.css","./StackItem-BOpxYDmo.js","./StackItem-rrMr30-b.css","./Overview-BBU1u3tx.css","./SetUp-oR6JI8Bl.js","./Choice-CfFzhQZm.js","./Alerts-BrGskTAk.js","./Alerts-D5kmpZcJ.css","./plus-icon-C_7UOXZc.js","./FormGroup-CmwGr2pw.js","./resizeObserver-DqtR2YQM.js","./FormGroup-u461ERIX.css","./SetUp-UrdRKZX0.css","./EmailMessages-CuPmmN7E.js","./ResourceTable-kPxAhIaW.js","./ResourceTable-DYLZiHVm.css","./EmailMessages-DyPXNZ54.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
const adminPages = [
  { id: "overview", right: "view-realm", load: () => __vitePreload(() => import("./Overview-xcf_gXK7.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]) : void 0, import.meta.url) },
  { id: "setup", right: "manage-realm", beforeSetup: true, load: () => __vitePreload(() => import("./SetUp-oR6JI8Bl.js"), true ? __vite__mapDeps([18,1,2,3,5,6,7,8,9,10,11,19,20,21,15,16,22,23,24,25,26]) : void 0, import.meta.url) },
  { id: "email-messages", right: "view-realm", load: () => __vitePreload(() => import("./EmailMessages-CuPmmN7E.js"), true ? __vite__mapDeps([27,1,2,3,5,6,7,8,9,10,11,19,20,21,28,4,12,13,14,23,24,25,29,30]) : void 0, import.meta.url) }
];
const words = { "de": { "saas.title": "SaaS", "saas.admin-section.title": "Verwaltung", "saas.account-section.title": "Mein Konto", "saas.email-messages.title": "E-Mails", "saas.account.title": "Organisationen und Abrechnung", "saas.my-organizations.title": "Meine Organisationen", "saas.overview.title": "Überblick", "saas.setup.title": "Einrichtung" }, "en": { "saas.title": "SaaS", "saas.admin-section.title": "Administration", "saas.account-section.title": "My account", "saas.email-messages.title": "E-mail messages", "saas.account.title": "Organizations and billing", "saas.my-organizations.title": "My organizations", "saas.overview.title": "Overview", "saas.setup.title": "Set-up" } };
function title(key, locale) {
  return words[locale]?.[key] ?? words[locale.split("-")[0]]?.[key] ?? words.en[key] ?? key;
}
export {
  adminPages as a,
  title as t
};
