import { o as oneAtATime, a as accessToken } from "./tokens-BbordYTb.js";
function find(pick) {
  const app = document.getElementById("app");
  const key = app && Object.keys(app).find((name) => name.startsWith("__reactContainer$"));
  if (!app || !key) {
    return void 0;
  }
  const container = app[key];
  const fibers = [container.stateNode.current];
  for (let fiber = fibers.pop(); fiber; fiber = fibers.pop()) {
    const props = fiber.memoizedProps;
    const found = props !== null && typeof props === "object" ? pick(props) : void 0;
    if (found !== void 0) {
      return found;
    }
    if (fiber.sibling) {
      fibers.push(fiber.sibling);
    }
    if (fiber.child) {
      fibers.push(fiber.child);
    }
  }
  return void 0;
}
function findContext(...members) {
  return find(
    ({ value }) => typeof value === "object" && value !== null && members.every((member) => member in value) ? value : void 0
  );
}
function findKeycloak() {
  const keycloak = findContext("keycloak")?.keycloak;
  return keycloak?.token ? keycloak : void 0;
}
function findRouter() {
  return find(({ router }) => typeof router === "object" && router !== null && "patchRoutes" in router ? router : void 0);
}
const POLL_MILLIS = 50;
const PATIENCE_MILLIS = 3e4;
async function until(what, look) {
  for (const end = Date.now() + PATIENCE_MILLIS; Date.now() < end; ) {
    const found = look();
    if (found !== void 0) {
      return found;
    }
    await new Promise((wake) => setTimeout(wake, POLL_MILLIS));
  }
  throw new Error(`found no ${what} in this console`);
}
function consoleReact() {
  const name = "react";
  return import(
    /* @vite-ignore */
    name
  );
}
function accessTokens(keycloak) {
  const login = keycloak.login.bind(keycloak);
  const signIn = oneAtATime(() => login());
  keycloak.login = (options) => options ? login(options) : signIn();
  return (refused) => accessToken(keycloak, signIn, refused);
}
function whenPageChanges(change) {
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
      attributeFilter: ["class", "aria-current"]
    });
  }
  addEventListener("popstate", ask);
  ask();
  return ask;
}
function softly(work) {
  work().catch((error) => console.error("Keycloak SaaS is not shown:", error));
}
export {
  accessTokens as a,
  findRouter as b,
  findContext as c,
  consoleReact as d,
  findKeycloak as f,
  softly as s,
  until as u,
  whenPageChanges as w
};
