import type { ComponentType } from "react";

/** A page of the admin console's section "SaaS". */
export interface AdminPage {
  /** The first segment of its address, and part of the key of its title: `saas.<id>.title`. */
  id: string;
  /** The right of the realm without which it is not shown: Keycloak's name of it. */
  right: string;
  /** Whether it is there in a realm that was not set up. */
  beforeSetup?: boolean;
  load: () => Promise<{ default: ComponentType }>;
}

/** A page of the account console's section; its entry in `content.json` has the same path. */
export interface AccountPage {
  id: string;
  load: () => Promise<{ default: ComponentType }>;
}

/** What a part of an organization is given, in the admin console's tab and in the account console alike. */
export interface PartProps {
  /** Of one organization: `admin/organizations/{id}` or `tenant/organizations/{slug}`. */
  base: string;
  where: "admin" | "account";
  organization: { id: string; name: string; slug: string };
  /** Whether the reader has a permission in this organization, to hide what would be refused. */
  may: (permission: string) => boolean;
  /** The part's own place within its address: the segments after its id. */
  path: string[];
  /** The location of a place within this part, for `PageLink` and `navigate`. */
  to: (...segments: string[]) => string;
  /** The location of another part, or of a place within it. */
  beside: (part: string, ...segments: string[]) => string;
}

/** A part of an organization: members, plan and usage, API keys, … */
export interface OrganizationPart {
  /** The segment of its address, and part of the key of its title: `saas.<id>.title`. */
  id: string;
  /** The organization permission without which members do not see it; administrators see all. */
  permission?: string;
  where?: "admin" | "account";
  load: () => Promise<{ default: ComponentType<PartProps> }>;
}
