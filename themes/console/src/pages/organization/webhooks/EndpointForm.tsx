import { useState } from "react";
import type { Page, Schema } from "../../../api/api";
import { wordsOr } from "../../../i18n";
import { useAlerts } from "../../../shared/Alerts";
import { at, useApi, useT } from "../../../shared/Console";
import { CheckField, ChecksField, ChoiceField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { useResource } from "../../../shared/useResource";
import type { Endpoints } from "./Webhooks";

type Webhook = Schema<"Webhook">;

/** Never sent to an organization. */
const REALMS_OWN = /^(user|session)\./;

/** The groups of types that there are, `member.*`, and what is chosen beside them. */
function useTypes(chosen: string[], ofRealm: boolean): [string, string][] {
  const t = useT();
  const types = useResource<Pick<Page<Schema<"EventType">>, "items">>("tenant/event-types");
  const groups = (types.data?.items ?? [])
    .map(({ type }) => type)
    .filter((type) => ofRealm || !REALMS_OWN.test(type))
    .map((type) => `${type.split(".")[0]}.*`);
  return [...new Set([...chosen, ...groups])].sort().map((type) => {
    const [group] = type.split(".");
    return [type, `${wordsOr(t, `saas.eventGroup.${group}`, group)} · ${type}`];
  });
}

function entered(of?: Webhook) {
  return { url: of?.url ?? "", description: of?.description ?? "", eventTypes: of?.eventTypes ?? [], signature: "v1", enabled: of?.enabled ?? true };
}

/** Makes an endpoint, or changes one. */
export function EndpointForm({
  api: path,
  where,
  of,
  etag,
  onMade,
  onClose,
}: Endpoints & { of?: Webhook; etag?: string; onMade?: (secret: string) => void; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [version, setVersion] = useState(etag);
  const newest = async (id: string) => {
    const now = await api.ask<Webhook>("GET", `${path}/${at(id)}`);
    setVersion(now.etag);
    return entered(now.data);
  };
  const types = useTypes(of?.eventTypes ?? [], of ? of.organizationId === null : where === "admin");
  return (
    <FormDialog
      title={t(of ? "saas.hooks.change" : "saas.hooks.create")}
      submit={t(of ? "saas.save" : "saas.hooks.create")}
      values={entered(of)}
      newest={of && (() => newest(of.id))}
      onSubmit={async ({ signature, enabled, ...values }) => {
        if (of) {
          await api.send(where === "admin" ? "PUT" : "PATCH", `${path}/${at(of.id)}`, { ...values, enabled }, { ifMatch: version });
          alerts.done(t("saas.hooks.changed"));
        } else {
          const { data } = await api.send<Webhook>("POST", path, { ...values, signature });
          if (data.secret) {
            onMade?.(data.secret);
          } else {
            alerts.done(t("saas.hooks.created"));
          }
        }
      }}
      onClose={onClose}
    >
      <TextField name="url" type="url" label={t("saas.hooks.url")} help={t("saas.hooks.urlHelp")} required />
      <TextField name="description" label={t("saas.hooks.description")} />
      <ChecksField name="eventTypes" label={t("saas.hooks.events")} help={t("saas.hooks.eventsHelp")} options={types} />
      {!of && (
        <ChoiceField
          name="signature"
          label={t("saas.hooks.signature")}
          options={[
            ["v1", t("saas.hooks.v1")],
            ["v1a", t("saas.hooks.v1a")],
          ]}
        />
      )}
      {of && <CheckField name="enabled" label={t("saas.hooks.enabledField")} />}
    </FormDialog>
  );
}
