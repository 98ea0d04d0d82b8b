/** Key → text, as Keycloak serves it: all languages' own words, with what the realm's administrator has rewritten. */
export type Messages = Record<string, string>;

/** Replaces `{{name}}` by values; nothing in a value is looked at again. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

export async function loadMessages(
  serverBaseUrl: string,
  realm: string,
  type: "admin" | "account",
  locale: string,
): Promise<Messages> {
  const response = await fetch(`${serverBaseUrl}/resources/${encodeURIComponent(realm)}/${type}/${encodeURIComponent(locale)}`);
  if (!response.ok) {
    throw new Error(`The messages could not be loaded: ${response.status}`);
  }
  const rows = (await response.json()) as { key: string; value: string }[];
  return Object.fromEntries(rows.filter((row) => row.key.startsWith("saas")).map((row) => [row.key, row.value]));
}

export function translator(messages: Messages): Translate {
  return (key, values = {}) =>
    (messages[key] ?? key).replace(/\{\{\s*(\w+)\s*\}\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** Words for a word of the API, where there are some: it may have learned new ones. */
export function wordsOr(t: Translate, key: string, fallback: string): string {
  const words = t(key);
  return words === key ? fallback : words;
}
