import type { AdminPage } from "../registry";

/** In the order of the navigation. A page adds its line here, and `saas.<id>.title` to the messages. */
export const adminPages: AdminPage[] = [
  { id: "overview", right: "view-realm", load: () => import("./overview/Overview") },
  { id: "organizations", right: "view-organizations", load: () => import("./organizations/Organizations") },
  { id: "users", right: "view-users", load: () => import("./users/Users") },
  { id: "plans", right: "view-realm", load: () => import("./catalogue/Plans") },
  { id: "roles", right: "view-realm", load: () => import("./catalogue/Roles") },
  { id: "setup", right: "manage-realm", beforeSetup: true, load: () => import("./setup/SetUp") },
  { id: "email-messages", right: "view-realm", load: () => import("./email-messages/EmailMessages") },
];
