import type { AccountPage } from "../registry";

/**
 * A page adds its line here, `saas.<id>.title` to the messages, and an entry to `content.json` with the path `saas/<id>`,
 * or `saas/<id>/*` where the page has places of its own.
 */
export const accountPages: AccountPage[] = [
  { id: "my-organizations", load: () => import("./my-organizations/MyOrganizations") },
  { id: "my-plan", load: () => import("./my-plan/MyPlan") },
  { id: "my-api-keys", load: () => import("./my-api-keys/MyApiKeys") },
];
