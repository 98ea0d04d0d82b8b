import { useFormContext } from "react-hook-form";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { CheckField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { useOffer, type FeatureOption } from "../common/catalog";
import { instant } from "../common/time";

interface Values {
  feature: string;
  effect: string;
  value: number | null;
  unlimited: boolean;
  reason: string;
  startsAt: string;
  endsAt: string;
}

export function AddOverride({ base, onClose }: { base: string; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { features, featureName } = useOffer("admin");
  return (
    <FormDialog<Values>
      title={t("saas.overrides.add")}
      description={t("saas.overrides.addText")}
      submit={t("saas.overrides.add")}
      values={{ feature: "", effect: "", value: null, unlimited: false, reason: "", startsAt: "", endsAt: "" }}
      onSubmit={async ({ feature, effect, value, unlimited, reason, startsAt, endsAt }) => {
        await api.send("POST", `${base}/overrides`, {
          feature,
          effect,
          reason,
          ...(effect === "value" && { value: unlimited ? "unlimited" : value }),
          startsAt: instant(startsAt),
          endsAt: instant(endsAt),
        });
        alerts.done(t("saas.overrides.added"));
      }}
      onClose={onClose}
    >
      <ChoiceField name="feature" label={t("saas.entitlements.feature")} options={features.map(({ key }) => [key, featureName(key)])} required />
      <Effect features={features} />
      <TextField name="reason" label={t("saas.subscription.reason")} help={t("saas.subscription.reasonHelp")} required />
      <TextField name="startsAt" type="datetime-local" label={t("saas.overrides.from")} help={t("saas.overrides.fromHelp")} />
      <TextField name="endsAt" type="datetime-local" label={t("saas.overrides.until")} help={t("saas.overrides.untilHelp")} />
    </FormDialog>
  );
}

/** Which effects there are depends on the type of the feature. */
function Effect({ features }: { features: FeatureOption[] }) {
  const t = useT();
  const { watch } = useFormContext<Values>();
  const [key, effect, unlimited] = watch(["feature", "effect", "unlimited"]);
  const type = features.find((feature) => feature.key === key)?.type;
  const effects = type === "limit" ? ["value", "deny"] : type === "boolean" ? ["allow", "deny"] : type === "metered" ? ["deny"] : ["allow", "value", "deny"];
  return (
    <>
      <ChoiceField name="effect" label={t("saas.overrides.effect")} options={effects.map((word) => [word, t(`saas.overrides.${word}`)])} required />
      {effect === "value" && !unlimited && <NumberField name="value" label={t("saas.overrides.amount")} min={0} required />}
      {effect === "value" && <CheckField name="unlimited" label={t("saas.overrides.unlimited")} />}
    </>
  );
}
