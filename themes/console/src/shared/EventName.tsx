import { useT } from "./Console";

/** What happened, in words where there are some; else as the API names it. */
export function EventName({ type }: { type: string }) {
  const t = useT();
  const key = `saas.event.${type}`;
  const words = t(key);
  return <>{words === key ? type : words}</>;
}
