import { o as useT, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { L as Label } from "./Label-DB6yept3.js";
const COLORS = {
  active: "green",
  paid: "green",
  trialing: "blue",
  past_due: "orange",
  grace: "orange",
  canceled: "grey",
  expired: "grey",
  ended: "grey",
  incomplete: "grey",
  suspended: "red"
};
function StandingLabel({ standing }) {
  const t = useT();
  const word = standing ?? "none";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[word] ?? "grey", children: t(`saas.standing.${word}`) });
}
export {
  StandingLabel as S
};
