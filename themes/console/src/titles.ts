import words from "virtual:titles";

/** A title in a language, else in English. */
export function title(key: string, locale: string): string {
  return words[locale]?.[key] ?? words[locale.split("-")[0]]?.[key] ?? words.en[key] ?? key;
}
