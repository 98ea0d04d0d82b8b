import { Label } from "@patternfly/react-core";
import { useT } from "../../../shared/Console";

export const STATES = ["queued", "sent", "failed", "canceled"];

const COLORS: Record<string, "blue" | "green" | "red"> = { queued: "blue", sent: "green", failed: "red" };

export function StateLabel({ state }: { state: string }) {
  const t = useT();
  return <Label color={COLORS[state] ?? "grey"}>{t(`saas.email-messages.${state}`)}</Label>;
}
