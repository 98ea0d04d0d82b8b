const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./account-element-q9_S0gZr.js","./Loading-Bd-kfbNl.js","./Loading-YHZM4UGU.css","./mount-D8gVbz3S.js","./i18n-S3lW9hxk.js","./Alerts-Bk31Y1e-.js","./bell-icon-BIjx4OeL.js","./Alerts-D5kmpZcJ.css","./preload-helper-DVzrZ_Op.js","./Nothing-BHwwImgM.js"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { s as softly, u as until, f as findKeycloak, a as accessTokens, w as whenPageChanges, b as findRouter } from "./react-DCqbzayF.js";
import "./tokens-BbordYTb.js";
const ELEMENT = "keycloak-saas-account";
const DEEP = "/*";
softly(async () => {
  const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "");
  const base = `${new URL(environment.baseUrl, location.href).pathname.replace(/\/$/, "")}/saas/`;
  const keycloak = await until("keycloak-js", findKeycloak);
  const getAccessToken = accessTokens(keycloak);
  const go = (to, replace = false) => {
    const router = findRouter();
    if (router) {
      void router.navigate(to, { replace });
    } else {
      history[replace ? "replaceState" : "pushState"](null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }
  };
  const context = () => ({
    realm: environment.realm,
    loginRealm: environment.realm,
    serverBaseUrl: environment.serverBaseUrl.replace(/\/$/, ""),
    locale: environment.locale || "en",
    getAccessToken,
    location: location.pathname.slice(base.length) + location.search,
    href: (to) => base + to,
    navigate: (to, options) => go(base + to, options?.replace),
    can: () => false
  });
  let shown;
  let followed;
  const look = whenPageChanges(() => {
    const router = findRouter();
    if (router && router !== followed) {
      followed = router;
      router.subscribe(look);
    }
    plainLinks(base);
    if (location.pathname.startsWith(base) && location.pathname.endsWith(DEEP)) {
      go(location.pathname.slice(0, -DEEP.length) + location.search, true);
      return;
    }
    if (!location.pathname.startsWith(base)) {
      shown?.remove();
      shown = void 0;
      return;
    }
    const main = document.querySelector("main[class*=page__main]");
    if (!main) {
      return;
    }
    softly(async () => void await __vitePreload(() => import("./account-element-q9_S0gZr.js").then((n) => n.b), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9]) : void 0, import.meta.url));
    shown ??= document.createElement(ELEMENT);
    const at = location.pathname + location.search;
    if (shown.dataset.at !== at) {
      shown.dataset.at = at;
      shown.context = context();
    }
    if (shown.parentElement !== main) {
      main.append(shown);
    }
  });
});
function plainLinks(base) {
  for (const link of document.querySelectorAll(`nav a[href^=${JSON.stringify(base)}][href$=${JSON.stringify(DEEP)}]`)) {
    link.setAttribute("href", (link.getAttribute("href") ?? "").slice(0, -DEEP.length));
  }
}
