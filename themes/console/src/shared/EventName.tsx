import { wordsOr } from "../i18n";
import { useT } from "./Console";

/** What happened, in words where there are some; else as the API names it. */
export function EventName({ type }: { type: string }) {
  return <>{wordsOr(useT(), `saas.event.${type}`, type)}</>;
}
