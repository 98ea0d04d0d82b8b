import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { ChoiceField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import type { Offer } from "../common/catalog";
import { instant, local } from "../common/time";
import type { Current } from "./Subscription";

const STATUSES = ["active", "past_due", "paused", "canceled"];

/** A plan for nothing. */
export function Comp({ base, offer, onClose }: { base: string; offer: Offer; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return (
    <FormDialog
      title={t("saas.subscription.comp")}
      description={t("saas.subscription.compText")}
      submit={t("saas.subscription.comp")}
      values={{ plan: "", until: "", reason: "" }}
      onSubmit={async ({ plan, until, reason }) => {
        await api.send("POST", `${base}/subscription/comp`, { plan, reason, until: instant(until) });
        alerts.done(t("saas.subscription.changed"));
      }}
      onClose={onClose}
    >
      <ChoiceField name="plan" label={t("saas.subscription.plan")} options={offer.plans.map(({ key, name }) => [key, name])} required />
      <TextField name="until" type="datetime-local" label={t("saas.subscription.until")} help={t("saas.subscription.untilHelp")} />
      <TextField name="reason" label={t("saas.subscription.reason")} help={t("saas.subscription.reasonHelp")} required />
    </FormDialog>
  );
}

export function ExtendTrial({ base, current, onClose }: { base: string; current: Current; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return (
    <FormDialog
      title={t("saas.subscription.extend")}
      submit={t("saas.subscription.extend")}
      values={{ until: current.trialEnd ? local(current.trialEnd) : "", reason: "" }}
      onSubmit={async ({ until, reason }) => {
        await api.send("POST", `${base}/subscription/extend-trial`, { until: instant(until), reason });
        alerts.done(t("saas.subscription.changed"));
      }}
      onClose={onClose}
    >
      <TextField name="until" type="datetime-local" label={t("saas.subscription.trialEnd")} required />
      <TextField name="reason" label={t("saas.subscription.reason")} help={t("saas.subscription.reasonHelp")} required />
    </FormDialog>
  );
}

/** As far as the table of states allows it. */
export function ForceStatus({ base, current, onClose }: { base: string; current: Current; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return (
    <FormDialog
      title={t("saas.subscription.status")}
      description={t("saas.subscription.statusText")}
      submit={t("saas.save")}
      danger
      values={{ status: "", reason: "" }}
      onSubmit={async (values) => {
        await api.send("PUT", `${base}/subscription/status`, values);
        alerts.done(t("saas.subscription.changed"));
      }}
      onClose={onClose}
    >
      <ChoiceField
        name="status"
        label={t("saas.subscription.newStatus")}
        options={STATUSES.filter((status) => status !== current.status).map((status) => [status, t(`saas.standing.${status}`)])}
        required
      />
      <TextField name="reason" label={t("saas.subscription.reason")} help={t("saas.subscription.reasonHelp")} required />
    </FormDialog>
  );
}
