import { Label } from "@patternfly/react-core";
import { useT } from "./Console";

type Color = "green" | "blue" | "orange" | "red" | "grey";

const COLORS: Record<string, Color> = {
  active: "green",
  paid: "green",
  trialing: "blue",
  past_due: "orange",
  grace: "orange",
  canceled: "grey",
  expired: "grey",
  ended: "grey",
  incomplete: "grey",
  suspended: "red",
};

/** How a subscription stands, by the word of the API. */
export function StandingLabel({ standing }: { standing: string | null | undefined }) {
  const t = useT();
  const word = standing ?? "none";
  return <Label color={COLORS[word] ?? "grey"}>{t(`saas.standing.${word}`)}</Label>;
}
