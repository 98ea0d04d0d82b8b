/** The catalogue as docs/catalogue.md describes it, and what an editor does to it. Pure: every change is a new document. */

export type Value = boolean | number | "unlimited";

export interface Feature {
  type: "boolean" | "limit" | "metered";
  description?: string;
  retired?: boolean;
}

export interface Price {
  /** In minor units. */
  amount: number;
  currency: string;
  interval: "month" | "year";
  perSeat?: boolean;
}

export interface Plan {
  name: string;
  description?: string;
  for: string[];
  price?: Price;
  trialDays?: number;
  public?: boolean;
  archived?: boolean;
  values: Record<string, Value>;
  /** How many unused units of a metered feature go over into the next period. */
  rollover?: Record<string, { max: number }>;
}

export interface Role {
  name: string;
  description?: string;
  permissions: string[];
}

export interface Catalogue {
  features: Record<string, Feature>;
  permissions: Record<string, { description?: string; requires?: string }>;
  roles: Record<string, Role>;
  plans: Record<string, Plan>;
  defaults?: Record<string, string>;
}

/** Every permission, also later ones. */
export const ALL = "*";

/** As the server gives it, without the number of the version: that travels in a header. */
export function documentOf(answer: unknown): Catalogue {
  const { version: _version, ...document } = answer as Catalogue & { version?: number };
  return document;
}

/** `undefined` grants nothing. What is no number of units any more leaves nothing to roll over, either. */
export function withValue(document: Catalogue, plan: string, feature: string, value: Value | undefined): Catalogue {
  const { rollover, ...known } = document.plans[plan];
  const { [feature]: _before, ...others } = known.values;
  const values = value === undefined || value === false ? others : { ...others, [feature]: value };
  const { [feature]: _rule, ...otherRules } = rollover ?? {};
  const rules = typeof value === "number" && value > 0 ? rollover : otherRules;
  return withPlan(document, plan, { ...known, values, ...(rules && Object.keys(rules).length > 0 && { rollover: rules }) });
}

export function withPlan(document: Catalogue, key: string, plan: Plan): Catalogue {
  return { ...document, plans: { ...document.plans, [key]: plan } };
}

export function withFeature(document: Catalogue, key: string, feature: Feature): Catalogue {
  return { ...document, features: { ...document.features, [key]: feature } };
}

export function withPermission(document: Catalogue, role: string, permission: string, granted: boolean): Catalogue {
  const known = document.roles[role];
  const others = known.permissions.filter((key) => key !== permission);
  const permissions = granted ? [...others, permission] : others;
  return withRole(document, role, { ...known, permissions });
}

export function withRole(document: Catalogue, key: string, role: Role): Catalogue {
  return { ...document, roles: { ...document.roles, [key]: role } };
}

/** What a person types into a cell of the matrix; `undefined` for nothing, `null` for what is no value. */
export function parseValue(text: string, unlimited: string): Value | undefined | null {
  const word = text.trim().toLowerCase();
  if (word === "") {
    return undefined;
  }
  if (word === "unlimited" || word === unlimited.toLowerCase() || word === "∞") {
    return "unlimited";
  }
  return /^\d{1,13}$/.test(word) ? Number(word) : null;
}

type Leaves = Map<string, unknown>;

/** Each value by its path; lists are values. */
function leaves(value: unknown, path: string[] = [], found: Leaves = new Map()): Leaves {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) {
      leaves(inner, [...path, key], found);
    }
  } else {
    found.set(JSON.stringify(path), value);
  }
  return found;
}

const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : value);

export interface Edit {
  path: string[];
  /** `undefined` when it was, or is, absent. */
  before: unknown;
  after: unknown;
}

export function edits(before: Catalogue, after: Catalogue): Edit[] {
  const [old, now] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => !same(old.get(path), now.get(path)))
    .map((path) => ({ path: JSON.parse(path) as string[], before: old.get(path), after: now.get(path) }));
}

type Tree = Record<string, unknown>;

function put(tree: Tree, [key, ...rest]: string[], value: unknown): Tree {
  if (rest.length > 0) {
    const inner = tree[key];
    const branch = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? (inner as Tree) : {};
    return { ...tree, [key]: put(branch, rest, value) };
  }
  const { [key]: _before, ...others } = tree;
  return value === undefined ? others : { ...others, [key]: value };
}

/**
 * Puts one's own changes on top of what a colleague has published meanwhile.
 *
 * @returns the document, and the places that both have changed: there, one's own value stands
 */
export function onTopOf(newest: Catalogue, base: Catalogue, mine: Catalogue): { document: Catalogue; both: Edit[] } {
  const own = edits(base, mine);
  const theirs = new Map(edits(base, newest).map((edit) => [JSON.stringify(edit.path), edit]));
  const both = own
    .map((edit) => ({ edit, their: theirs.get(JSON.stringify(edit.path)) }))
    .filter(({ edit, their }) => their !== undefined && !same(their.after, edit.after))
    .map(({ edit, their }) => ({ path: edit.path, before: their?.after, after: edit.after }));
  const document = own.reduce<Tree>((tree, { path, after }) => put(tree, path, after), newest as unknown as Tree);
  return { document: document as unknown as Catalogue, both };
}
