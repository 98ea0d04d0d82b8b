import { Tooltip } from "@patternfly/react-core";
import { useConsole, useT } from "./Console";

/** Each with its seconds, and how many of it are one of the next. */
const STEPS: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ["second", 1, 60],
  ["minute", 60, 60],
  ["hour", 3_600, 24],
  ["day", 86_400, 30],
  ["month", 2_592_000, 12],
  ["year", 31_536_000, Infinity],
];

export function relative(at: Date, now: Date, locale: string): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  // 59 minutes and 50 seconds are an hour, not 60 minutes
  const [unit, size] = STEPS.find(([, length, next]) => Math.round(Math.abs(seconds) / length) < next) ?? STEPS[0];
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
