/**
 * The quick loop: opens a page of a running server with the scripts, styles and messages of this folder's own build,
 * and takes four pictures (light and dark, wide and narrow).
 *
 *   npm run bundle && node dev/look.mjs admin 'email-messages?state=failed' mails
 *   node dev/look.mjs account my-organizations orgs      (who: alice/alice)
 *   node dev/look.mjs host admin/email-messages mails
 *   node dev/look.mjs organization acme/members members  (the tab on Keycloak's page; slug or id, then the part)
 *
 * Environment: BASE (http://localhost:8080), REALM (demo), WHO (admin:admin, or alice:alice for the account console),
 * LOCALE (en), OUT (shots in the temporary folder), PLAYWRIGHT (the folder of playwright-core), CHROME (/usr/bin/chromium). Exits with 1
 * and says what was wrong when the page has an error, a failed request, or an answer of 400 and above.
 */
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { login, open, organizationId, watch, BASE, REALM } from "./browser.mjs";

const [where = "admin", place = "email-messages", name = place.replace(/\W+/g, "-")] = process.argv.slice(2);
const out = process.env.OUT ?? join(tmpdir(), "shots");
mkdirSync(out, { recursive: true });

const { browser, context } = await open();
const page = await context.newPage();
const wrong = watch(page);
let address;
if (where === "account") {
  address = `${BASE}/realms/${REALM}/account/saas/${place}`;
} else if (where === "host") {
  address = `${BASE}/realms/${REALM}/saas/console#/${place}`;
} else if (where === "organization") {
  const [organization, ...part] = place.split("/");
  address = `${BASE}/admin/master/console/#/${REALM}/organizations/${await organizationId(organization)}/saas/${part.join("/")}`;
} else {
  address = `${BASE}/admin/master/console/#/${REALM}/saas/${place}`;
}
await login(page, address, process.env.WHO ?? (where === "account" || where === "host" ? "alice:alice" : "admin:admin"));
const there = ["title", "empty", "organization", "forbidden", "failure"].map((id) => `[data-testid=saas-${id}]`).join(", ");
await page.waitForSelector(there, { timeout: 20_000 }).catch(() => wrong.push("our page does not appear"));
for (const scheme of ["light", "dark"]) {
  for (const [size, width] of [["wide", 1400], ["narrow", 500]]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${out}/${name}-${scheme}-${size}.png` });
  }
}
console.log(`${out}/${name}-{light,dark}-{wide,narrow}.png`, await page.title(), page.url());
await browser.close();
if (wrong.length > 0) {
  console.error([...new Set(wrong)].join("\n"));
  process.exit(1);
}
