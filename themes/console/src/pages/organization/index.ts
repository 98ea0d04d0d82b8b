import type { OrganizationPart } from "../registry";

/** In the order of the tabs. A part adds its line here, and `saas.<id>.title` to the messages. */
export const organizationParts: OrganizationPart[] = [
  { id: "members", permission: "org:members:read", load: () => import("./members/Members") },
  { id: "invitations", permission: "org:invitations:manage", load: () => import("./invitations/Invitations") },
  { id: "join-requests", permission: "org:members:manage", load: () => import("./join-requests/JoinRequests") },
  { id: "subscription", permission: "org:billing:read", load: () => import("./subscription/Subscription") },
  { id: "entitlements", permission: "org:billing:read", load: () => import("./entitlements/Entitlements") },
  { id: "overrides", where: "admin", load: () => import("./overrides/Overrides") },
  { id: "usage", permission: "org:billing:read", load: () => import("./usage/Usage") },
  { id: "api-keys", permission: "org:api_keys:manage", load: () => import("./api-keys/ApiKeys") },
  { id: "webhooks", permission: "org:webhooks:manage", load: () => import("./webhooks/Webhooks") },
  { id: "domains", permission: "org:update", load: () => import("./domains/Domains") },
  { id: "activity", permission: "org:audit:read", load: () => import("./activity/Activity") },
];
