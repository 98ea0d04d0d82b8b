const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./element-CTLkoG7a.js","./preload-helper-DVzrZ_Op.js","./Loading-Bd-kfbNl.js","./Loading-YHZM4UGU.css","./mount-D8gVbz3S.js","./i18n-S3lW9hxk.js","./Alerts-Bk31Y1e-.js","./bell-icon-BIjx4OeL.js","./Alerts-D5kmpZcJ.css","./titles-hronBaQG.js","./Nothing-BHwwImgM.js"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { a as adminPages, t as title } from "./titles-hronBaQG.js";
import { s as softly, u as until, w as whenPageChanges, c as findContext, a as accessTokens, d as consoleReact, f as findKeycloak, b as findRouter } from "./react-DCqbzayF.js";
import "./tokens-BbordYTb.js";
const ELEMENT = "keycloak-saas-admin";
const SECTION = "saas";
const LISTENER = "saas";
class Section {
  #environment;
  #router;
  #locale;
  #getAccessToken;
  constructor(environment, keycloak, router) {
    this.#environment = environment;
    this.#router = router;
    const reader = findContext("whoAmI");
    this.#locale = reader?.whoAmI?.locale || document.documentElement.lang || "en";
    this.#getAccessToken = accessTokens(keycloak);
  }
  /** One route for each page, so that Keycloak's own wall asks for the page's right. */
  async addRoutes() {
    const { createElement, useLayoutEffect, useRef } = await consoleReact();
    const context = () => this.#context();
    const subscribe = (listener) => this.#router.subscribe(listener);
    const page = createElement(function SaasPage() {
      const ref = useRef(null);
      useLayoutEffect(() => {
        const update = () => {
          if (ref.current) {
            ref.current.context = context();
          }
        };
        loadElement();
        update();
        return subscribe(update);
      }, []);
      return createElement(ELEMENT, { ref });
    });
    this.#router.patchRoutes(
      this.#router.routes[0].id,
      adminPages.map(({ id, right }) => ({
        id: `${SECTION}-${id}`,
        path: `/:realm/${SECTION}/${id}/*`,
        element: page,
        handle: { access: right, breadcrumb: () => title(`saas.${id}.title`, this.#locale) }
      }))
    );
    if (this.#segments()[1] === SECTION) {
      await this.#router.navigate(this.#router.state.location, { replace: true });
    }
  }
  /** Puts the navigation and the tab where React may have taken them away. */
  sync() {
    const [, place, organization, tab] = this.#segments();
    this.#syncNavigation();
    this.#syncTab(place === "organizations" && organization && tab ? organization : void 0, tab === SECTION);
  }
  #segments() {
    return this.#router.state.location.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  }
  #root() {
    const [realm, place, organization] = this.#segments();
    const inTab = place === "organizations";
    return `/${encodeURIComponent(realm)}/${inTab ? `organizations/${encodeURIComponent(organization)}/` : ""}${SECTION}`;
  }
  #context() {
    const { location: location2 } = this.#router.state;
    const root = this.#root();
    const [realm, place, organization] = this.#segments();
    const { serverBaseUrl, adminBaseUrl, realm: loginRealm } = this.#environment;
    const path = (to) => to.startsWith("/") ? `/${encodeURIComponent(realm)}${to}` : `${root}/${to}`;
    return {
      realm,
      loginRealm,
      serverBaseUrl,
      adminBaseUrl,
      locale: this.#locale,
      getAccessToken: this.#getAccessToken,
      location: location2.pathname.slice(root.length).replace(/^\/+/, "") + location2.search,
      organizationId: place === "organizations" ? organization : void 0,
      href: (to) => this.#href(path(to)),
      navigate: (to, options) => void this.#router.navigate(path(to), options),
      can: (right) => this.#access()?.hasAccess(right) ?? false
    };
  }
  #href(path) {
    return `${location.pathname}${location.search}#${path}`;
  }
  #access() {
    return findContext("hasAccess", "hasSomeAccess");
  }
  /** The realm that the stock navigation is of: it does not follow every change of the address. */
  #realm() {
    return findContext("realm", "realmRepresentation")?.realm ?? this.#segments()[0];
  }
  /** What the reader may see in this realm; in one that was not set up, set-up only. */
  #pages(realm = this.#realm()) {
    const access = this.#access();
    if (!access || realm === this.#environment.masterRealm) {
      return [];
    }
    const shown = findContext("realm", "realmRepresentation")?.realmRepresentation;
    if (shown && shown.realm !== realm) {
      return [];
    }
    const isSetUp = shown?.eventsListeners?.includes(LISTENER) ?? true;
    return adminPages.filter(({ right, beforeSetup }) => access.hasAccess(right) && (isSetUp || beforeSetup));
  }
  #syncNavigation() {
    const realm = this.#realm();
    const navigation = document.querySelector(".keycloak__page_nav__nav nav");
    const sections = [...navigation?.querySelectorAll("section:not([data-saas])") ?? []];
    const stock = sections.find((one) => one.querySelector("[class*=section-title]")) ?? sections.at(-1);
    let section = navigation?.querySelector("section[data-saas]");
    const pages = this.#pages(realm);
    const key = JSON.stringify([realm, pages.map(({ id }) => id)]);
    if (section && (section.dataset.saas !== key || !stock)) {
      section.remove();
      section = void 0;
    }
    if (!section && stock && pages.length > 0) {
      section = this.#navigation(stock, realm, pages);
      section.dataset.saas = key;
      stock.after(section);
    }
    const [, place, current] = this.#segments();
    section?.querySelectorAll("a").forEach((link) => {
      mark(link, link, "pf-m-current", place === SECTION && link.dataset.page === current, "page");
    });
  }
  /** In the shape of a stock section, so that it looks like one in every version. */
  #navigation(stock, realm, pages) {
    const section = stock.cloneNode(true);
    const words = title("saas.title", this.#locale);
    const heading = section.querySelector("[class*=nav__section-title]");
    const list = section.querySelector("ul");
    const item = section.querySelector("li");
    section.setAttribute("aria-label", words);
    section.removeAttribute("aria-labelledby");
    if (heading) {
      heading.textContent = words;
      heading.removeAttribute("id");
    }
    list?.replaceChildren(
      ...pages.map(({ id }) => {
        const entry = item?.cloneNode(true);
        const link = entry.querySelector("a");
        link.id = `nav-item-saas-${id}`;
        link.dataset.testid = link.id;
        link.dataset.page = id;
        link.textContent = title(`saas.${id}.title`, this.#locale);
        link.href = this.#href(`/${encodeURIComponent(realm)}/${SECTION}/${id}`);
        return entry;
      })
    );
    return section;
  }
  #syncTab(organization, current) {
    const tabs = document.querySelector("[data-testid=organization-tabs]");
    const list = tabs?.querySelector("ul");
    const page = tabs?.parentElement;
    let item = list?.querySelector("li[data-saas]");
    const [realm] = this.#segments();
    const wanted = organization !== void 0 && this.#pages(realm).length > 0;
    if (item && item.dataset.saas !== organization) {
      item.remove();
      item = void 0;
    }
    const stock = [...list?.querySelectorAll(":scope > li:not([data-saas])") ?? []].at(-1);
    if (!item && stock && wanted) {
      item = stock.cloneNode(true);
      item.dataset.saas = organization;
      const link2 = item.querySelector("a, button");
      link2.id = "pf-tab-saas";
      link2.dataset.testid = "saas-tab";
      link2.removeAttribute("aria-controls");
      link2.href = this.#href(`/${encodeURIComponent(realm)}/organizations/${encodeURIComponent(organization)}/${SECTION}`);
      const words = link2.querySelector("[class*=tabs__item-text]") ?? link2;
      words.textContent = title("saas.title", this.#locale);
      stock.after(item);
    }
    const link = item?.querySelector("a, button");
    if (item && link) {
      mark(item, link, "pf-m-current", current, "page");
    }
    this.#syncTabContent(page, wanted && current);
  }
  #syncTabContent(page, wanted) {
    const shown = page?.querySelector(`:scope > ${ELEMENT}`);
    if (!wanted || !page) {
      shown?.remove();
      return;
    }
    loadElement();
    const element = shown ?? document.createElement(ELEMENT);
    const at = this.#router.state.location.pathname + this.#router.state.location.search;
    if (element.dataset.at !== at) {
      element.dataset.at = at;
      element.context = this.#context();
    }
    if (!shown) {
      page.append(element);
    }
  }
}
function mark(item, link, name, current, value) {
  if (item.classList.contains(name) !== current) {
    item.classList.toggle(name, current);
  }
  if (link.hasAttribute("aria-current") !== current || !current && link.hasAttribute("aria-selected")) {
    link.removeAttribute("aria-selected");
    if (current) {
      link.setAttribute("aria-current", value);
    } else {
      link.removeAttribute("aria-current");
    }
  }
}
function loadElement() {
  softly(async () => void await __vitePreload(() => import("./element-CTLkoG7a.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10]) : void 0, import.meta.url));
}
softly(async () => {
  const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "");
  const keycloak = await until("keycloak-js", findKeycloak);
  const router = await until("router", findRouter);
  await until("rights", () => findContext("hasAccess", "hasSomeAccess"));
  const section = new Section(environment, keycloak, router);
  await section.addRoutes();
  whenPageChanges(() => section.sync());
  router.subscribe(() => section.sync());
});
