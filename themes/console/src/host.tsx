import "@patternfly/react-core/dist/styles/base.css";
import "@patternfly/patternfly/patternfly-addons.css";
import { Masthead, MastheadBrand, MastheadContent, MastheadMain, MastheadToggle, Nav, NavGroup, NavItem, Page, PageSidebar, PageSidebarBody, PageToggleButton } from "@patternfly/react-core";
import { BarsIcon } from "@patternfly/react-icons";
import Keycloak from "keycloak-js";
import { createElement, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { ConsoleContext } from "./context";
import { accountPages } from "./pages/account";
import { adminPages } from "./pages/admin";
import { title } from "./titles";
import { accessToken, oneAtATime } from "./tokens";
import "./account-element";
import "./element";

/** Our pages without a stock console: where theirs cannot be extended, and where the pages are tested by themselves. */

interface Environment {
  serverBaseUrl: string;
  adminBaseUrl: string;
  realm: string;
  clientId: string;
  locale: string;
}

type Section = "admin" | "account";

/** The hash does not survive a login by itself. */
const PLACE = "saas.console.place";

const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "") as Environment;
const keycloak = new Keycloak({
  url: environment.serverBaseUrl,
  realm: environment.realm,
  clientId: environment.clientId,
});

const signIn = oneAtATime(async () => {
  await keycloak.login({ redirectUri: location.origin + location.pathname, scope: "saas-api saas-api-manage" });
});

function getAccessToken(refused?: boolean): Promise<string> {
  return accessToken(keycloak, signIn, refused);
}

function can(right: string): boolean {
  return keycloak.hasResourceRole(right, "realm-management");
}

function usePlace(): string {
  const [place, setPlace] = useState(location.hash.slice(2));
  useEffect(() => {
    const listen = () => setPlace(location.hash.slice(2));
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  }, []);
  return place;
}

function Host() {
  const place = usePlace();
  const [section, ...rest] = place.split("/");
  const adminIds = adminPages.filter(({ right }) => can(right)).map(({ id }) => id);
  const groups: [Section, string[]][] = [
    ["admin", adminIds],
    ["account", accountPages.map(({ id }) => id)],
  ];
  const first = groups.flatMap(([name, ids]) => ids.map((id) => `${name}/${id}`))[0];
  useEffect(() => {
    if (place === "" && first) {
      location.replace(`#/${first}`);
    }
  }, [place, first]);
  const current = `${section}/${rest[0]?.split("?")[0]}`;
  const header = (
    <Masthead>
      <MastheadToggle>
        <PageToggleButton variant="plain" aria-label={title("saas.title", environment.locale)}>
          <BarsIcon />
        </PageToggleButton>
      </MastheadToggle>
      <MastheadMain>
        <MastheadBrand component="span">{title("saas.title", environment.locale)}</MastheadBrand>
      </MastheadMain>
      <MastheadContent>{environment.realm}</MastheadContent>
    </Masthead>
  );
  const sidebar = (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={title("saas.title", environment.locale)}>
          {groups.map(
            ([name, ids]) =>
              ids.length > 0 && (
                <NavGroup key={name} title={title(`saas.${name}-section.title`, environment.locale)}>
                  {ids.map((id) => (
                    <NavItem key={id} to={`#/${name}/${id}`} isActive={current === `${name}/${id}`}>
                      {title(`saas.${id}.title`, environment.locale)}
                    </NavItem>
                  ))}
                </NavGroup>
              ),
          )}
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
  return (
    <Page header={header} sidebar={sidebar} isManagedSidebar>
      {(section === "admin" || section === "account") && <Mounted key={section} section={section} place={rest.join("/")} />}
    </Page>
  );
}

/** Keycloak's own pages are not here: an organization's tab is a page of our section. */
function address(section: Section, to: string): string {
  return `#/${section}/${to.replace(/^\/saas\//, "").replace(/^\/(organizations\/[^/]+)\/saas/, "$1")}`;
}

function Mounted({ section, place }: { section: Section; place: string }) {
  const ref = useRef<HTMLElement & { context?: ConsoleContext }>(null);
  const navigate = useCallback(
    (to: string, options?: { replace?: boolean }) => {
      const hash = address(section, to);
      if (options?.replace) {
        location.replace(hash);
      } else {
        location.assign(hash);
      }
    },
    [section],
  );
  const context = useMemo<ConsoleContext>(
    () => ({
      ...environment,
      loginRealm: environment.realm,
      getAccessToken,
      location: place,
      href: (to) => address(section, to),
      navigate,
      can,
    }),
    [section, place, navigate],
  );
  useLayoutEffect(() => {
    if (ref.current) {
      ref.current.context = context;
    }
  }, [context]);
  return createElement(`keycloak-saas-${section}`, { ref });
}

function followColorScheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("pf-v5-theme-dark", dark.matches);
  dark.addEventListener("change", follow);
  follow();
}

followColorScheme();
// whoever leaves, to sign in or to pay, comes back without a hash
addEventListener("pagehide", () => {
  if (location.hash) {
    sessionStorage.setItem(PLACE, location.hash);
  }
});
const authenticated = await keycloak.init({ pkceMethod: "S256", responseMode: "query", checkLoginIframe: false });
if (authenticated) {
  const kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (kept && !location.hash) {
    history.replaceState(null, "", kept);
  }
  createRoot(document.getElementById("app") as HTMLElement).render(<Host />);
} else {
  await signIn();
}
