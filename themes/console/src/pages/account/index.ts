import type { AccountPage } from "../registry";

/** A page adds its line here, an entry to `content.json` with the path `saas/<id>`, and `saas.<id>.title` to the messages. */
export const accountPages: AccountPage[] = [
  { id: "my-organizations", load: () => import("./my-organizations/MyOrganizations") },
];
