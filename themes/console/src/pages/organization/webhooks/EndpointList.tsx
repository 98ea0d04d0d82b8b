import { Button, Label, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { SecretDialog } from "../../../shared/SecretDialog";
import { When } from "../../../shared/When";
import { EndpointForm } from "./EndpointForm";
import type { Endpoints } from "./Webhooks";

type Webhook = Schema<"Webhook">;

/** Whether it is sent to, and if that works. */
export function EndpointState({ of }: { of: Webhook }) {
  const t = useT();
  if (!of.enabled) {
    return <Label color="grey">{t(`saas.hooks.disabled.${of.disabledBecause ?? "manual"}`)}</Label>;
  }
  return of.failingSince ? <Label color="orange">{t("saas.hooks.failing")}</Label> : <Label color="green">{t("saas.hooks.enabled")}</Label>;
}

export function EndpointList(endpoints: Endpoints) {
  const { api, where, organizationId, manages, to } = endpoints;
  const t = useT();
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string>();
  const columns: Column<Webhook>[] = [
    {
      title: t("saas.hooks.url"),
      width: 40,
      cell: ({ id, url, description }) => (
        <>
          <PageLink to={to(id)}>{url}</PageLink>
          {description && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{description}</div>}
        </>
      ),
    },
    { title: t("saas.hooks.state"), cell: (webhook) => <EndpointState of={webhook} /> },
    { title: t("saas.hooks.events"), width: 20, cell: ({ eventTypes }) => (eventTypes.length === 0 ? t("saas.hooks.allEvents") : eventTypes.join(", ")) },
    { title: t("saas.hooks.lastSuccess"), cell: ({ lastSuccessAt }) => <When at={lastSuccessAt} none={t("saas.hooks.never")} /> },
  ];
  // an administrator makes endpoints of the realm; an organization's are its members'
  const create = manages && (where === "account" || organizationId === undefined) && (
    <Button onClick={() => setCreating(true)} data-testid="saas-create-endpoint">
      {t("saas.hooks.create")}
    </Button>
  );
  return (
    <>
      <ResourceTable<Webhook>
        label={t("saas.webhooks.title")}
        path={api}
        query={{ organizationId }}
        columns={columns}
        rowKey={({ id }) => id}
        toolbar={create ? <ToolbarItem>{create}</ToolbarItem> : undefined}
        empty={{ title: t("saas.hooks.empty"), text: t(create ? "saas.hooks.emptyText" : "saas.hooks.emptyAdmin"), action: create }}
      />
      {creating && <EndpointForm {...endpoints} onMade={setSecret} onClose={() => setCreating(false)} />}
      {secret && <SecretDialog title={t("saas.hooks.secret")} secret={secret} onClose={() => setSecret(undefined)} />}
    </>
  );
}
