import type { ConsoleContext } from "./context";
import { adminPages } from "./pages/admin";
import type { AdminPage } from "./pages/registry";
import {
  accessTokens,
  consoleReact,
  findContext,
  findKeycloak,
  findRouter,
  softly,
  until,
  whenPageChanges,
  type Router,
} from "./react";
import { title } from "./titles";
import type { Keycloak } from "./tokens";

/** Adds our section to the stock admin console: routes, navigation, and a tab on Keycloak's page of an organization. */

const ELEMENT = "keycloak-saas-admin";
const SECTION = "saas";
/** What set-up adds to a realm. */
const LISTENER = "saas";

interface Environment {
  realm: string;
  masterRealm: string;
  serverBaseUrl: string;
  adminBaseUrl: string;
}

interface Access {
  hasAccess(...rights: string[]): boolean;
  hasSomeAccess(...rights: string[]): boolean;
}

/** Of the realm that is shown; while another is loaded, still of the one before. */
interface Shown {
  realm: string;
  realmRepresentation?: { realm: string; eventsListeners?: string[] };
}

type Element = HTMLElement & { context?: ConsoleContext };

class Section {
  readonly #environment: Environment;
  readonly #router: Router;
  readonly #locale: string;
  readonly #getAccessToken: (refused?: boolean) => Promise<string>;

  constructor(environment: Environment, keycloak: Keycloak, router: Router) {
    this.#environment = environment;
    this.#router = router;
    // the page is made before it is known who reads it
    const reader = findContext<{ whoAmI?: { locale?: string } }>("whoAmI");
    this.#locale = reader?.whoAmI?.locale || document.documentElement.lang || "en";
    this.#getAccessToken = accessTokens(keycloak);
  }

  /** One route for each page, so that Keycloak's own wall asks for the page's right. */
  async addRoutes(): Promise<void> {
    const { createElement, useLayoutEffect, useRef } = await consoleReact();
    const context = () => this.#context();
    const subscribe = (listener: () => void) => this.#router.subscribe(listener);
    const page = createElement(function SaasPage() {
      const ref = useRef<Element>(null);
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
        handle: { access: right, breadcrumb: () => title(`saas.${id}.title`, this.#locale) },
      })),
    );
    if (this.#segments()[1] === SECTION) {
      await this.#router.navigate(this.#router.state.location, { replace: true }); // matched before we came
    }
  }

  /** Puts the navigation and the tab where React may have taken them away. */
  sync(): void {
    const [, place, organization, tab] = this.#segments();
    this.#syncNavigation();
    this.#syncTab(place === "organizations" && organization && tab ? organization : undefined, tab === SECTION);
  }

  #segments(): string[] {
    return this.#router.state.location.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  }

  #root(): string {
    const [realm, place, organization] = this.#segments();
    const inTab = place === "organizations";
    return `/${encodeURIComponent(realm)}/${inTab ? `organizations/${encodeURIComponent(organization)}/` : ""}${SECTION}`;
  }

  #context(): ConsoleContext {
    const { location } = this.#router.state;
    const root = this.#root();
    const [realm, place, organization] = this.#segments();
    const { serverBaseUrl, adminBaseUrl, realm: loginRealm } = this.#environment;
    const path = (to: string) => (to.startsWith("/") ? `/${encodeURIComponent(realm)}${to}` : `${root}/${to}`);
    return {
      realm,
      loginRealm,
      serverBaseUrl,
      adminBaseUrl,
      locale: this.#locale,
      getAccessToken: this.#getAccessToken,
      location: location.pathname.slice(root.length).replace(/^\/+/, "") + location.search,
      organizationId: place === "organizations" ? organization : undefined,
      href: (to) => this.#href(path(to)),
      navigate: (to, options) => void this.#router.navigate(path(to), options),
      can: (right) => this.#access()?.hasAccess(right) ?? false,
    };
  }

  #href(path: string): string {
    return `${location.pathname}${location.search}#${path}`;
  }

  #access(): Access | undefined {
    return findContext<Access>("hasAccess", "hasSomeAccess");
  }

  /** The realm that the stock navigation is of: it does not follow every change of the address. */
  #realm(): string {
    return findContext<Shown>("realm", "realmRepresentation")?.realm ?? this.#segments()[0];
  }

  /** What the reader may see in this realm; in one that was not set up, set-up only. */
  #pages(realm = this.#realm()): AdminPage[] {
    const access = this.#access();
    if (!access || realm === this.#environment.masterRealm) {
      return [];
    }
    const shown = findContext<Shown>("realm", "realmRepresentation")?.realmRepresentation;
    if (shown && shown.realm !== realm) {
      return [];
    }
    const isSetUp = shown?.eventsListeners?.includes(LISTENER) ?? true; // not everybody may see the listeners
    return adminPages.filter(({ right, beforeSetup }) => access.hasAccess(right) && (isSetUp || beforeSetup));
  }

  #syncNavigation(): void {
    const realm = this.#realm();
    const navigation = document.querySelector(".keycloak__page_nav__nav nav");
    const sections = [...(navigation?.querySelectorAll<HTMLElement>("section:not([data-saas])") ?? [])];
    // after "Manage", the first one with a title: what one works with stands above what is configured once
    const stock = sections.find((one) => one.querySelector("[class*=section-title]")) ?? sections.at(-1);
    let section = navigation?.querySelector<HTMLElement>("section[data-saas]");
    const pages = this.#pages(realm);
    const key = JSON.stringify([realm, pages.map(({ id }) => id)]);
    if (section && (section.dataset.saas !== key || !stock)) {
      section.remove();
      section = undefined;
    }
    if (!section && stock && pages.length > 0) {
      section = this.#navigation(stock, realm, pages);
      section.dataset.saas = key;
      stock.after(section);
    }
    const [, place, current] = this.#segments();
    section?.querySelectorAll<HTMLElement>("a").forEach((link) => {
      mark(link, link, "pf-m-current", place === SECTION && link.dataset.page === current, "page");
    });
  }

  /** In the shape of a stock section, so that it looks like one in every version. */
  #navigation(stock: HTMLElement, realm: string, pages: AdminPage[]): HTMLElement {
    const section = stock.cloneNode(true) as HTMLElement;
    const words = title("saas.title", this.#locale);
    const heading = section.querySelector<HTMLElement>("[class*=nav__section-title]");
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
        const entry = item?.cloneNode(true) as HTMLElement;
        const link = entry.querySelector("a") as HTMLAnchorElement;
        link.id = `nav-item-saas-${id}`;
        link.dataset.testid = link.id;
        link.dataset.page = id;
        link.textContent = title(`saas.${id}.title`, this.#locale);
        link.href = this.#href(`/${encodeURIComponent(realm)}/${SECTION}/${id}`);
        return entry;
      }),
    );
    return section;
  }

  #syncTab(organization: string | undefined, current: boolean): void {
    const tabs = document.querySelector<HTMLElement>("[data-testid=organization-tabs]");
    const list = tabs?.querySelector("ul");
    const page = tabs?.parentElement;
    let item = list?.querySelector<HTMLElement>("li[data-saas]");
    const [realm] = this.#segments();
    const wanted = organization !== undefined && this.#pages(realm).length > 0;
    if (item && item.dataset.saas !== organization) {
      item.remove();
      item = undefined;
    }
    const stock = [...(list?.querySelectorAll<HTMLElement>(":scope > li:not([data-saas])") ?? [])].at(-1);
    if (!item && stock && wanted) {
      item = stock.cloneNode(true) as HTMLElement;
      item.dataset.saas = organization;
      const link = item.querySelector("a, button") as HTMLAnchorElement;
      link.id = "pf-tab-saas";
      link.dataset.testid = "saas-tab";
      link.removeAttribute("aria-controls");
      link.href = this.#href(`/${encodeURIComponent(realm)}/organizations/${encodeURIComponent(organization)}/${SECTION}`);
      const words = link.querySelector("[class*=tabs__item-text]") ?? link;
      words.textContent = title("saas.title", this.#locale);
      stock.after(item);
    }
    const link = item?.querySelector<HTMLElement>("a, button");
    if (item && link) {
      mark(item, link, "pf-m-current", current, "page");
    }
    this.#syncTabContent(page, wanted && current);
  }

  #syncTabContent(page: HTMLElement | null | undefined, wanted: boolean): void {
    const shown = page?.querySelector<Element>(`:scope > ${ELEMENT}`);
    if (!wanted || !page) {
      shown?.remove();
      return;
    }
    loadElement();
    const element: Element = shown ?? document.createElement(ELEMENT);
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

/** Only where it differs: each write would wake the observer. */
function mark(item: HTMLElement, link: HTMLElement, name: string, current: boolean, value: string): void {
  if (item.classList.contains(name) !== current) {
    item.classList.toggle(name, current);
  }
  if (link.hasAttribute("aria-current") !== current || (!current && link.hasAttribute("aria-selected"))) {
    link.removeAttribute("aria-selected");
    if (current) {
      link.setAttribute("aria-current", value);
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

function loadElement(): void {
  softly(async () => void (await import("./element")));
}

softly(async () => {
  const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "") as Environment;
  const keycloak = await until("keycloak-js", findKeycloak);
  const router = await until("router", findRouter);
  await until("rights", () => findContext<Access>("hasAccess", "hasSomeAccess"));
  const section = new Section(environment, keycloak, router);
  await section.addRoutes();
  whenPageChanges(() => section.sync());
  router.subscribe(() => section.sync());
});
