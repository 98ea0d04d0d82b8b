import type { OrganizationPart } from "../registry";

/** In the order of the tabs. A part adds its line here, and `saas.<id>.title` to the messages. */
export const organizationParts: OrganizationPart[] = [];
