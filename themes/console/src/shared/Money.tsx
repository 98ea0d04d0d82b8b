import { useConsole } from "./Console";

/** An amount in minor units, as the catalogue and the REST API count. */
export function Money({ minor, currency }: { minor: number; currency: string }) {
  const { locale } = useConsole();
  return <>{money(minor, currency, locale)}</>;
}

export function money(minor: number, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
