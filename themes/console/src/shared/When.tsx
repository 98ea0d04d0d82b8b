import { Tooltip } from "@patternfly/react-core";
import { useConsole, useT } from "./Console";

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

export function relative(at: Date, now: Date, locale: string): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  // "now" and "tomorrow", but no "next year" for twelve months
  const numeric = unit === "second" || unit === "day" ? "auto" : "always";
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(Math.round(seconds / size), unit);
}

/** A time as people say it, the exact one in the reader's zone on hover and focus; `none` where there is none. */
export function When({ at, none }: { at: string | null | undefined; none?: string }) {
  const { locale } = useConsole();
  const t = useT();
  if (!at) {
    return <>{none ?? t("saas.none")}</>;
  }
  const date = new Date(at);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(date);
  return (
    <Tooltip content={exact}>
      <time dateTime={at} tabIndex={0}>
        {relative(date, new Date(), locale)}
      </time>
    </Tooltip>
  );
}
