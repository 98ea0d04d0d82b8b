/** How a setting is shown and edited; its words are `saas.setup.<name>`. */
export type Kind = "number" | "flag" | "text" | { choices: string[] };

/** In groups, whose titles are `saas.setup.group.<group>`. A setting that is missing here is shown as text at the end. */
export const SETTINGS: Record<string, Record<string, Kind>> = {
  organizations: {
    "organizations.create": { choices: ["everyone", "administrators"] },
    "organizations.perUser": "number",
    "organizations.retentionDays": "number",
    "organizations.offerFirst": "flag",
    personalOrganization: { choices: ["off", "on"] },
    "personalOrganization.name": "text",
    "personalOrganization.cleanUp": "flag",
  },
  members: {
    "members.max": "number",
    "members.countPending": "flag",
    "members.directAdd": "flag",
    creatorRoles: "text",
    defaultMemberRoles: "text",
    "roles.customMax": "number",
    "ownership.confirm": "flag",
  },
  invitations: {
    "invitations.expiryDays": "number",
    "invitations.maxPending": "number",
    "invitations.perDay": "number",
    "invitations.requireEmailMatch": "flag",
    "invitations.returnLink": "flag",
  },
  billing: {
    "billing.provider": "text",
    "billing.account": "text",
    "trial.days": "number",
    "trial.end": { choices: ["end", "convert"] },
    "trial.selfService": "flag",
    "trial.oncePerOwner": "flag",
    "trial.oncePerDomain": "flag",
    "trial.oncePerPayer": "flag",
    "grace.days": "number",
  },
  domains: {
    "domains.max": "number",
    "domains.freeMail": "text",
  },
  onboarding: {
    "onboarding.steps": "text",
    "onboarding.since": "text",
    "onboarding.trialPlan": "text",
  },
  apiKeys: {
    "apiKeys.max": "number",
    "apiKeys.perUser": "number",
    "apiKeys.audiences": "text",
  },
  projects: {
    "projects.max": "number",
    "projects.retentionDays": "number",
  },
  log: {
    "events.retentionDays": "number",
    "audit.retentionDays": "number",
    "accessToken.maxSeconds": "number",
    "impersonation.maxMinutes": "number",
  },
};

/** The groups for the settings that this server has, whatever their number. */
export function groups(names: string[]): [string, [string, Kind][]][] {
  const known = Object.entries(SETTINGS).map(([group, settings]): [string, [string, Kind][]] => [
    group,
    Object.entries(settings).filter(([name]) => names.includes(name)),
  ]);
  const shown = new Set(known.flatMap(([, settings]) => settings.map(([name]) => name)));
  const others = names.filter((name) => !shown.has(name)).map((name): [string, Kind] => [name, "text"]);
  return [...known, ["others", others] as [string, [string, Kind][]]].filter(([, settings]) => settings.length > 0);
}
