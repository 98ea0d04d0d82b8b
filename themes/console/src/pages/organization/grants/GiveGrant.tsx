import { useFormContext } from "react-hook-form";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { CheckField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { useOffer } from "../common/catalog";
import { instant } from "../common/time";

interface Values {
  feature: string;
  amount: number | null;
  unlimited: boolean;
  source: string;
  reason: string;
  priority: number | null;
  startsAt: string;
  endsAt: string;
}

const SOURCES = ["bought", "promotional", "manual"];
const MAX_AMOUNT = 1_000_000_000_000;
const MAX_PRIORITY = 1000;

/** Units of a metered feature, or more of a limit. */
export function GiveGrant({ base, onClose }: { base: string; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { features, featureName } = useOffer("admin");
  return (
    <FormDialog<Values>
      title={t("saas.grants.give")}
      description={t("saas.grants.giveText")}
      submit={t("saas.grants.give")}
      values={{ feature: "", amount: null, unlimited: false, source: "manual", reason: "", priority: null, startsAt: "", endsAt: "" }}
      onSubmit={async ({ amount, unlimited, priority, startsAt, endsAt, ...values }) => {
        await api.send("POST", `${base}/grants`, {
          ...values,
          amount: unlimited ? "unlimited" : amount,
          ...(priority !== null && { priority }),
          startsAt: instant(startsAt),
          endsAt: instant(endsAt),
        });
        alerts.done(t("saas.grants.given"));
      }}
      onClose={onClose}
    >
      <ChoiceField
        name="feature"
        label={t("saas.entitlements.feature")}
        options={features.filter(({ type }) => type !== "boolean").map(({ key }): [string, string] => [key, featureName(key)])}
        required
      />
      <Amount />
      <ChoiceField name="source" label={t("saas.grants.source")} options={SOURCES.map((source): [string, string] => [source, t(`saas.grants.source.${source}`)])} />
      <TextField name="reason" label={t("saas.subscription.reason")} help={t("saas.subscription.reasonHelp")} required />
      <NumberField name="priority" label={t("saas.grants.priority")} help={t("saas.grants.priorityHelp")} min={0} max={MAX_PRIORITY} />
      <TextField name="startsAt" type="datetime-local" label={t("saas.overrides.from")} help={t("saas.overrides.fromHelp")} />
      <TextField name="endsAt" type="datetime-local" label={t("saas.overrides.until")} help={t("saas.overrides.untilHelp")} />
    </FormDialog>
  );
}

function Amount() {
  const t = useT();
  const { watch } = useFormContext<Values>();
  const unlimited = watch("unlimited");
  return (
    <>
      {!unlimited && <NumberField name="amount" label={t("saas.grants.amount")} min={1} max={MAX_AMOUNT} required />}
      <CheckField name="unlimited" label={t("saas.overrides.unlimited")} />
    </>
  );
}
