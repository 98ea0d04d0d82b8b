/** What scripts of the quick loop share: a browser that gets our files from `dist` and from the message files. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";

export const BASE = process.env.BASE ?? "http://localhost:8080";
export const REALM = process.env.REALM ?? "demo";
const DIST = resolve(import.meta.dirname, "../dist");
const RESOURCES = resolve(import.meta.dirname, "../../src/main/resources");

const property = (type, name) =>
  new RegExp(`^${name}=saas-ui/(.*)$`, "m").exec(readFileSync(`${DIST}/theme/saas/${type}/theme.properties`, "utf8"))[1];
const ENTRIES = {
  "admin.js": property("admin", "scripts.saas"),
  "account.js": property("account", "scripts.saas"),
  "host.js": property("admin", "saasHostScript"),
  "host.css": property("admin", "saasHostStyles"),
};

// no dependency of the build: whoever uses the loop has it somewhere
const require = createRequire(`${process.env.PLAYWRIGHT ?? import.meta.dirname}/x.js`);
const { chromium } = require("playwright-core");

export async function open() {
  const browser = await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: process.env.LOCALE ?? "en-US" });
  await context.route(/\/resources\/.*\/saas-ui\/([^?]+)/, (route) => {
    const name = /\/saas-ui\/([^?]+)/.exec(route.request().url())[1];
    // the page names the entries of the server's build: ours in their place
    const file = [name, ENTRIES[/^(admin|account|host)-.*\.(?:js|css)$/.exec(name)?.[1] + extname(name)]]
      .filter(Boolean)
      .map((known) => `${DIST}/theme-resources/resources/saas-ui/${known}`)
      .find(existsSync);
    return file ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: name });
  });
  await context.route(/\/resources\/[^/]+\/(admin|account)\/[\w-]+(\?|$)/, async (route) => {
    const response = await route.fetch();
    const language = /\/(?:admin|account)\/(\w+)/.exec(route.request().url())[1];
    const file = [language, "en"].map((l) => `${RESOURCES}/theme-resources/messages/messages_${l}.properties`).find(existsSync);
    const ours = readFileSync(file, "utf8")
      .split("\n")
      .map((line) => /^(saas[^=]*)=(.*)$/.exec(line))
      .filter(Boolean)
      .map(([, key, value]) => ({ key, value }));
    const rows = (await response.json()).filter(({ key }) => !key.startsWith("saas"));
    return route.fulfill({ response, json: [...rows, ...ours] });
  });
  await context.route(/\/account\/[^/]+\/content\.json/, (route) => route.fulfill({ path: `${RESOURCES}/theme/saas/account/resources/content.json` }));
  return { browser, context };
}

/** Signs in where it is asked for: in one step or two. */
export async function login(page, address, who) {
  const [user, ...password] = who.split(":");
  await page.goto(address);
  await page.waitForSelector("#username, [data-testid=saas-title]", { timeout: 60_000 });
  if (await page.locator("#username").count()) {
    await page.fill("#username", user);
    if (!(await page.locator("#password:visible").count())) {
      await page.click("#kc-login");
      await page.waitForSelector("#password:visible");
    }
    await page.fill("#password", password.join(":"));
    await page.click("#kc-login");
  }
}

const KNOWN = /sandbox attribute|aria-label should be specified|does not have an element or Component|favicon/;

/** Everything that a user would not notice and we want to know. */
export function watch(page) {
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`page error: ${error.stack ?? error}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !KNOWN.test(message.text())) {
      wrong.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400) {
      wrong.push(`${response.status()} ${response.request().method()} ${response.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") {
      wrong.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
    }
  });
  return wrong;
}

/** A token of the administrator, to make things ready by the API. */
export async function adminToken() {
  const response = await fetch(`${BASE}/realms/master/protocol/openid-connect/token`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ grant_type: "password", client_id: "admin-cli", username: "admin", password: "admin" }),
  });
  return (await response.json()).access_token;
}

export async function organizationId(idOrSlug) {
  const response = await fetch(`${BASE}/admin/realms/${REALM}/saas/v1/organizations/${idOrSlug}`, {
    headers: { Authorization: `Bearer ${await adminToken()}` },
  });
  return (await response.json()).id;
}
