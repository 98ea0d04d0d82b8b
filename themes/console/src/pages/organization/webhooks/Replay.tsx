import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { CheckField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { instant } from "../common/time";

/** Sends once more what belongs to a time. */
export function Replay({ path, onClose }: { path: string; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return (
    <FormDialog
      title={t("saas.hooks.replayRange")}
      description={t("saas.hooks.replayRangeText")}
      submit={t("saas.hooks.replay")}
      values={{ since: "", until: "", delivered: false }}
      onSubmit={async ({ since, until, delivered }) => {
        await api.send("POST", `${path}/deliveries/replay`, { since: instant(since), until: instant(until), delivered });
        alerts.done(t("saas.hooks.replayed"));
      }}
      onClose={onClose}
    >
      <TextField name="since" type="datetime-local" label={t("saas.hooks.since")} required />
      <TextField name="until" type="datetime-local" label={t("saas.hooks.until")} />
      <CheckField name="delivered" label={t("saas.hooks.deliveredToo")} />
    </FormDialog>
  );
}
