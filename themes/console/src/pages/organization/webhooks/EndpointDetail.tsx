import { Breadcrumb, BreadcrumbItem, Button, Flex, FlexItem, Label, Stack, StackItem, Title, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useConsole, useFilter, useT } from "../../../shared/Console";
import { Facts } from "../../../shared/Facts";
import { ChoiceField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { Loaded } from "../../../shared/Loaded";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { SecretDialog } from "../../../shared/SecretDialog";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import { OVERLAPS } from "../api-keys/dialogs";
import { EndpointForm } from "./EndpointForm";
import { EndpointState } from "./EndpointList";
import { Replay } from "./Replay";
import type { Endpoints } from "./Webhooks";

type Webhook = Schema<"Webhook">;
type Delivery = Schema<"Delivery">;

const STATES = ["pending", "delivered", "failed", "canceled"];
const COLORS: Record<string, "blue" | "green" | "red"> = { pending: "blue", delivered: "green", failed: "red" };

export function DeliveryState({ state }: { state: string }) {
  const t = useT();
  return <Label color={COLORS[state] ?? "grey"}>{t(`saas.hooks.${state}`)}</Label>;
}

/** One endpoint: what it is, what can be done with it, and what was sent to it. */
export function EndpointDetail(endpoints: Endpoints & { id: string }) {
  const { api: path, to, id } = endpoints;
  const t = useT();
  const endpoint = useResource<Webhook>(`${path}/${at(id)}`);
  return (
    <>
      <Breadcrumb className="pf-v5-u-mb-md">
        <BreadcrumbItem render={() => <PageLink to={to()}>{t("saas.webhooks.title")}</PageLink>} />
        <BreadcrumbItem isActive>{endpoint.data?.url ?? ""}</BreadcrumbItem>
      </Breadcrumb>
      <Loaded of={endpoint}>
        {(webhook) => (
          <Stack hasGutter>
            <StackItem>
              <Facts
                facts={[
                  [t("saas.hooks.url"), webhook.url],
                  webhook.description !== "" && [t("saas.hooks.description"), webhook.description],
                  [t("saas.hooks.state"), <EndpointState key="state" of={webhook} />],
                  [t("saas.hooks.events"), webhook.eventTypes.length === 0 ? t("saas.hooks.allEvents") : webhook.eventTypes.join(", ")],
                  [t("saas.hooks.signature"), webhook.signature],
                  webhook.publicKeys.length > 0 && [t("saas.hooks.publicKeys"), webhook.publicKeys.join(" ")],
                  webhook.creatorIsMember === false && [t("saas.hooks.creator"), t("saas.hooks.creatorLeft")],
                  webhook.failingSince !== null && [t("saas.hooks.failingSince"), <When key="since" at={webhook.failingSince} />],
                  [t("saas.hooks.lastSuccess"), <When key="last" at={webhook.lastSuccessAt} none={t("saas.hooks.never")} />],
                ]}
              />
            </StackItem>
            {endpoints.manages && (
              <StackItem>
                <Actions {...endpoints} of={webhook} etag={endpoint.etag} />
              </StackItem>
            )}
            <StackItem>
              <Deliveries {...endpoints} />
            </StackItem>
          </Stack>
        )}
      </Loaded>
    </>
  );
}

function Actions({ of, etag, ...endpoints }: Endpoints & { of: Webhook; etag?: string }) {
  const { api: root, to } = endpoints;
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const [open, setOpen] = useState<"change" | "rotate" | "delete" | "replay">();
  const [secret, setSecret] = useState<string>();
  const [run, busy] = useAction();
  const path = `${root}/${at(of.id)}`;
  const close = () => setOpen(undefined);
  return (
    <>
      <Flex spaceItems={{ default: "spaceItemsSm" }}>
        <FlexItem>
          <Button isDisabled={busy || !of.enabled} isLoading={busy} onClick={() => void run(() => api.send("POST", `${path}/deliveries/test`), t("saas.hooks.tested"))} data-testid="saas-test-endpoint">
            {t("saas.hooks.test")}
          </Button>
        </FlexItem>
        <FlexItem>
          <Button variant="secondary" onClick={() => setOpen("change")} data-testid="saas-change-endpoint">
            {t("saas.hooks.change")}
          </Button>
        </FlexItem>
        <FlexItem>
          <Button variant="secondary" onClick={() => setOpen("replay")} data-testid="saas-replay-range">
            {t("saas.hooks.replayRange")}
          </Button>
        </FlexItem>
        <FlexItem>
          <Button variant="secondary" onClick={() => setOpen("rotate")} data-testid="saas-rotate-secret">
            {t("saas.hooks.rotate")}
          </Button>
        </FlexItem>
        <FlexItem>
          <Button variant="link" isDanger onClick={() => setOpen("delete")} data-testid="saas-delete-endpoint">
            {t("saas.hooks.delete")}
          </Button>
        </FlexItem>
      </Flex>
      {open === "change" && <EndpointForm {...endpoints} of={of} etag={etag} onClose={close} />}
      {open === "replay" && <Replay path={path} onClose={close} />}
      {open === "rotate" && (
        <FormDialog
          title={t("saas.hooks.rotate")}
          description={t("saas.hooks.rotateText")}
          submit={t("saas.hooks.rotate")}
          values={{ overlapSeconds: "3600" }}
          onSubmit={async ({ overlapSeconds }) => {
            const { data } = await api.send<Webhook>("POST", `${path}/rotate-secret`, { overlapSeconds: Number(overlapSeconds) });
            setSecret(data.secret ?? undefined);
          }}
          onClose={close}
        >
          <ChoiceField name="overlapSeconds" label={t("saas.api-keys.overlap")} options={OVERLAPS.map((seconds) => [seconds, t(`saas.api-keys.overlap.${seconds}`)])} />
        </FormDialog>
      )}
      {open === "delete" && (
        <ConfirmDialog
          title={t("saas.hooks.deleteTitle")}
          confirm={t("saas.hooks.delete")}
          name={of.url}
          done={t("saas.hooks.deleted")}
          onConfirm={async () => {
            await api.ask("DELETE", path);
            navigate(to(), { replace: true });
            api.refresh();
          }}
          onClose={close}
        >
          {t("saas.hooks.deleteText")}
        </ConfirmDialog>
      )}
      {secret && <SecretDialog title={t("saas.hooks.secret")} secret={secret} onClose={() => setSecret(undefined)} />}
    </>
  );
}

function Deliveries({ api: root, id, to, manages }: Endpoints & { id: string }) {
  const t = useT();
  const api = useApi();
  const [run] = useAction();
  const [state, setState] = useFilter("state");
  const path = `${root}/${at(id)}/deliveries`;
  const columns: Column<Delivery>[] = [
    { title: t("saas.hooks.event"), width: 35, cell: (delivery) => <PageLink to={to(id, delivery.id)}>{delivery.eventType}</PageLink> },
    { title: t("saas.hooks.state"), cell: (delivery) => <DeliveryState state={delivery.state} /> },
    { title: t("saas.hooks.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.hooks.created.at"), cell: ({ createdAt }) => <When at={createdAt} /> },
    { title: t("saas.hooks.nextAttempt"), cell: ({ nextAttemptAt }) => <When at={nextAttemptAt} /> },
  ];
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v5-u-mb-sm">
        {t("saas.hooks.deliveries")}
      </Title>
      <ResourceTable<Delivery>
        label={t("saas.hooks.deliveries")}
        path={path}
        query={{ state }}
        filtered={state !== ""}
        columns={columns}
        rowKey={(delivery) => delivery.id}
        actions={
          manages
            ? (delivery) => (
                <RowActions
                  of={delivery.eventType}
                  actions={[
                    {
                      id: "replay",
                      title: t("saas.hooks.replay"),
                      onClick: () => void run(() => api.send("POST", `${path}/${at(delivery.id)}/replay`), t("saas.hooks.replayed")),
                    },
                  ]}
                />
              )
            : undefined
        }
        toolbar={
          <ToolbarItem>
            <Choice
              label={t("saas.hooks.state")}
              value={state}
              options={[["", t("saas.hooks.allStates")], ...STATES.map((word): [string, string] => [word, t(`saas.hooks.${word}`)])]}
              onChange={setState}
              data-testid="saas-filter-state"
            />
          </ToolbarItem>
        }
        empty={{ title: t("saas.hooks.noDeliveries"), text: t("saas.hooks.noDeliveriesText") }}
      />
    </>
  );
}
