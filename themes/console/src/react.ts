import { accessToken, oneAtATime, type Keycloak } from "./tokens";

/**
 * The only door to React's insides, for what the stock consoles offer to nobody: their router, their keycloak-js and
 * what the reader may do. They are found in the properties of the components that are on the page (`memoizedProps` of
 * React 18's fibers). When a Keycloak changes that, `until` gives up and the stock console stays as it is.
 */
interface Fiber {
  memoizedProps: Record<string, unknown> | null;
  child: Fiber | null;
  sibling: Fiber | null;
}

interface Location {
  pathname: string;
  search: string;
}

/** As far as we use it; react-router's data router. */
export interface Router {
  routes: { id: string }[];
  state: { location: Location };
  patchRoutes(parent: string, routes: object[]): void;
  navigate(to: string | Location, options?: { replace?: boolean }): Promise<void>;
  subscribe(listener: () => void): () => void;
}

type Props = { value?: unknown; router?: unknown };

/** The first answer of `pick` to the properties of a component on the page. */
export function find<T>(pick: (props: Props) => T | undefined): T | undefined {
  const app = document.getElementById("app");
  const key = app && Object.keys(app).find((name) => name.startsWith("__reactContainer$"));
  if (!app || !key) {
    return undefined;
  }
  const container = (app as unknown as Record<string, { stateNode: { current: Fiber } }>)[key];
  const fibers = [container.stateNode.current];
  for (let fiber = fibers.pop(); fiber; fiber = fibers.pop()) {
    const props = fiber.memoizedProps;
    const found = props !== null && typeof props === "object" ? pick(props) : undefined;
    if (found !== undefined) {
      return found;
    }
    if (fiber.sibling) {
      fibers.push(fiber.sibling);
    }
    if (fiber.child) {
      fibers.push(fiber.child);
    }
  }
  return undefined;
}

/** The value of the context that has all of these members. */
export function findContext<T extends object>(...members: (keyof T & string)[]): T | undefined {
  return find(({ value }) =>
    typeof value === "object" && value !== null && members.every((member) => member in value) ? (value as T) : undefined,
  );
}

export function findKeycloak(): Keycloak | undefined {
  const keycloak = findContext<{ keycloak: Keycloak }>("keycloak")?.keycloak;
  return keycloak?.token ? keycloak : undefined;
}

export function findRouter(): Router | undefined {
  return find(({ router }) => (typeof router === "object" && router !== null && "patchRoutes" in router ? (router as Router) : undefined));
}

const POLL_MILLIS = 50;
const PATIENCE_MILLIS = 30_000;

/** Waits for something of the console; fails softly with its name. */
export async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (const end = Date.now() + PATIENCE_MILLIS; Date.now() < end; ) {
    const found = look();
    if (found !== undefined) {
      return found;
    }
    await new Promise((wake) => setTimeout(wake, POLL_MILLIS));
  }
  throw new Error(`found no ${what} in this console`);
}

/** The console's own React, so that our routes are elements of its tree. */
export function consoleReact(): Promise<typeof import("react")> {
  const name = "react"; // of the page's import map, not of our bundle
  // eslint-disable-next-line no-unsanitized/method -- a constant, which the bundler must not resolve
  return import(/* @vite-ignore */ name);
}

/**
 * Tokens for calls, as the console takes them for its own. When a session is over, keycloak-js begins a login, the console
 * another, and each call that waits for a token one more: they become one.
 */
export function accessTokens(keycloak: Keycloak): (refused?: boolean) => Promise<string> {
  const login = keycloak.login.bind(keycloak);
  const signIn = oneAtATime(() => login());
  keycloak.login = (options) => (options ? login(options) : signIn());
  return (refused) => accessToken(keycloak, signIn, refused);
}

/**
 * Calls `change` when the page has changed, once before the next frame: whatever it does, the page stays alive. Answers
 * how to have it called for what cannot be seen in the page.
 */
export function whenPageChanges(change: () => void): () => void {
  let asked = false;
  const ask = () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        change();
      });
    }
  };
  const app = document.getElementById("app");
  if (app) {
    new MutationObserver(ask).observe(app, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["class", "aria-current"],
    });
  }
  addEventListener("popstate", ask);
  ask();
  return ask;
}

/** Runs an injector: whatever goes wrong is one line in the console, and the stock page stays. */
export function softly(work: () => Promise<void>): void {
  work().catch((error: unknown) => console.error("Keycloak SaaS is not shown:", error));
}
