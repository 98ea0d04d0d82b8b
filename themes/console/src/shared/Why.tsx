import { Label, ProgressStep, ProgressStepper, Text, TextContent } from "@patternfly/react-core";
import type { Schema } from "../api/api";
import { useConsole, useT } from "./Console";
import { Loaded } from "./Loaded";
import { useResource } from "./useResource";
import { When } from "./When";

type Step = Schema<"ExplanationStep">;

const HELPS = new Set(["gives", "counts", "default_plan", "adds", "allows", "replaces"]);
const HURTS = new Set(["denies", "does_not_count", "not_active", "not_a_member"]);

/**
 * Why a feature is there or is not: the explain trace, drawn from the first fact to the decision.
 *
 * @param base of the entitlements: `admin/users/{id}` or `tenant/organizations/{slug}`
 */
export function Why({
  base,
  feature,
  at,
  planName = (key) => key,
}: {
  base: string;
  feature: string;
  at?: string;
  planName?: (key: string) => string;
}) {
  const t = useT();
  const { locale } = useConsole();
  const explained = useResource<Schema<"Explanation">>(`${base}/entitlements/${encodeURIComponent(feature)}/explain`, { asOf: at });
  return (
    <Loaded of={explained}>
      {(explanation) => (
        <div data-testid="saas-why">
          <TextContent className="pf-v5-u-mb-md">
            <Text>
              <Label color={explanation.granted ? "green" : "red"}>{t(explanation.granted ? "saas.granted" : "saas.notGranted")}</Label>{" "}
              <strong>{explanation.feature}</strong>
              {explanation.value !== null && <> = {amount(explanation.value, t("saas.unlimited"), locale)}</>}
              {explanation.validUntil && (
                <>
                  {" · "}
                  {t("saas.nextChange")} <When at={explanation.validUntil} />
                </>
              )}
            </Text>
            {!explanation.granted && explanation.grantedBy.length > 0 && (
              <Text component="small">{t("saas.grantedBy", { plans: explanation.grantedBy.map(planName).join(", ") })}</Text>
            )}
          </TextContent>
          <ProgressStepper isVertical aria-label={t("saas.why")}>
            {explanation.steps.map((step, index) => (
              <ProgressStep
                key={index}
                id={`why-${index}`}
                titleId={`why-title-${index}`}
                variant={variant(step, explanation.granted)}
                aria-label={t(effect(step, explanation.granted))}
                description={<Detail step={step} granted={explanation.granted} />}
              >
                {t(`saas.stage.${step.stage}${step.subject && step.stage !== "merge" ? `.${step.subject}` : ""}`)}
                {step.stage === "plan" && step.id && `: ${planName(step.id.split("@")[0])}`}
              </ProgressStep>
            ))}
          </ProgressStepper>
        </div>
      )}
    </Loaded>
  );
}

function Detail({ step, granted }: { step: Step; granted: boolean }) {
  const t = useT();
  const { locale } = useConsole();
  const day = (at: string) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  return (
    <>
      {[
        t(effect(step, granted)) + (step.value === null ? "" : `: ${amount(step.value, t("saas.unlimited"), locale)}`),
        step.stage === "plan" && step.id && t("saas.version", { version: step.id.split("@")[1] }),
        step.status && t(`saas.standing.${step.status}`),
        step.from && `${t("saas.from")} ${day(step.from)}`,
        step.until && `${t("saas.until")} ${day(step.until)}`,
        step.reason && `“${step.reason}”`,
      ]
        .filter(Boolean)
        .join(" · ")}
    </>
  );
}

/** The key of the words for what a step does; the decision gives 0, too, and that grants nothing. */
function effect({ stage, effect: does, id }: Step, granted: boolean): string {
  if (stage === "merge") {
    return `saas.effect.merge.${does === "denies" ? does : granted ? "gives" : "nothing"}`;
  }
  // no plan at all is another thing than one without the feature
  const none = does === "nothing" && (stage === "status" || (stage === "plan" && id === null));
  return none ? `saas.effect.${stage}.nothing` : `saas.effect.${does}`;
}

function amount(value: number, unlimited: string, locale: string): string {
  return value === -1 ? unlimited : value.toLocaleString(locale);
}

function variant(step: Step, granted: boolean): "success" | "danger" | "info" | "pending" {
  if (step.stage === "merge") {
    return granted ? "success" : "danger";
  }
  if (HURTS.has(step.effect)) {
    return "danger";
  }
  return HELPS.has(step.effect) ? "success" : "pending";
}
