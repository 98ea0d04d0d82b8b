import type { ConsoleContext } from "./context";
import { accessTokens, findKeycloak, findRouter, softly, until, whenPageChanges, type Router } from "./react";

/** Fills the places that `content.json` adds to the stock account console, which loads modules itself only from 26.8 on. */

const ELEMENT = "keycloak-saas-account";

/** Ends a path of `content.json` below which there are places of their own; the stock menu takes it for an address. */
const DEEP = "/*";

interface Environment {
  realm: string;
  serverBaseUrl: string;
  baseUrl: string;
  locale: string;
}

type Element = HTMLElement & { context?: ConsoleContext };

softly(async () => {
  const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "") as Environment;
  const base = `${new URL(environment.baseUrl, location.href).pathname.replace(/\/$/, "")}/saas/`;
  const keycloak = await until("keycloak-js", findKeycloak);
  const getAccessToken = accessTokens(keycloak);
  const go = (to: string, replace = false) => {
    const router = findRouter();
    if (router) {
      void router.navigate(to, { replace });
    } else {
      history[replace ? "replaceState" : "pushState"](null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }
  };
  const context = (): ConsoleContext => ({
    realm: environment.realm,
    loginRealm: environment.realm,
    serverBaseUrl: environment.serverBaseUrl.replace(/\/$/, ""),
    locale: environment.locale || "en",
    getAccessToken,
    location: location.pathname.slice(base.length) + location.search,
    href: (to) => base + to,
    navigate: (to, options) => go(base + to, options?.replace),
    can: () => false,
  });

  let shown: Element | undefined;
  let followed: Router | undefined;
  const look = whenPageChanges(() => {
    const router = findRouter();
    if (router && router !== followed) {
      // a move between two places of one page changes nothing of the stock page
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
      shown = undefined;
      return;
    }
    const main = document.querySelector("main[class*=page__main]");
    if (!main) {
      return;
    }
    softly(async () => void (await import("./account-element")));
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

/** What a stock menu's link leads to when it is not clicked: copied, opened in a tab. */
function plainLinks(base: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`nav a[href^=${JSON.stringify(base)}][href$=${JSON.stringify(DEEP)}]`)) {
    link.setAttribute("href", (link.getAttribute("href") ?? "").slice(0, -DEEP.length));
  }
}
