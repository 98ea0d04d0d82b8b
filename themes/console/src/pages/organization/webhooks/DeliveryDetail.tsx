import { Breadcrumb, BreadcrumbItem, Button, CodeBlock, CodeBlockCode, Label, Stack, StackItem, Title } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { at, useApi, useT } from "../../../shared/Console";
import { Facts } from "../../../shared/Facts";
import { Loaded } from "../../../shared/Loaded";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import { DeliveryState } from "./EndpointDetail";
import type { Endpoints } from "./Webhooks";

type Attempt = Schema<"Attempt">;

/** One event on its way to one endpoint, with every attempt. */
export function DeliveryDetail({ api: root, endpoint, id, to, manages }: Endpoints & { endpoint: string; id: string }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const path = `${root}/${at(endpoint)}/deliveries/${at(id)}`;
  const delivery = useResource<Schema<"Delivery">>(path);
  const columns: Column<Attempt>[] = [
    { title: t("saas.hooks.attempt"), width: 10, cell: ({ number }) => number },
    { title: t("saas.hooks.started"), width: 15, cell: ({ startedAt }) => <When at={startedAt} /> },
    {
      title: t("saas.hooks.outcome"),
      width: 15,
      cell: ({ outcome, status }) => <Label color={outcome === "2xx" ? "green" : "red"}>{status ?? outcome}</Label>,
    },
    { title: t("saas.hooks.latency"), width: 10, cell: ({ latencyMillis }) => `${latencyMillis} ms` },
    {
      title: t("saas.hooks.answer"),
      cell: ({ answer }) =>
        answer ? (
          <CodeBlock>
            <CodeBlockCode>{answer}</CodeBlockCode>
          </CodeBlock>
        ) : (
          t("saas.none")
        ),
    },
  ];
  return (
    <>
      <Breadcrumb className="pf-v5-u-mb-md">
        <BreadcrumbItem render={() => <PageLink to={to()}>{t("saas.webhooks.title")}</PageLink>} />
        <BreadcrumbItem render={() => <PageLink to={to(endpoint)}>{t("saas.hooks.endpoint")}</PageLink>} />
        <BreadcrumbItem isActive>{delivery.data?.eventType ?? ""}</BreadcrumbItem>
      </Breadcrumb>
      <Loaded of={delivery}>
        {(found) => (
          <Stack hasGutter>
            <StackItem>
              <Facts
                facts={[
                  [t("saas.hooks.event"), found.eventType],
                  ["webhook-id", found.id],
                  [t("saas.hooks.state"), <DeliveryState key="state" state={found.state} />],
                  [t("saas.hooks.created.at"), <When key="created" at={found.createdAt} />],
                  found.nextAttemptAt !== null && [t("saas.hooks.nextAttempt"), <When key="next" at={found.nextAttemptAt} />],
                ]}
              />
            </StackItem>
            {manages && (
              <StackItem>
                <Button variant="secondary" isLoading={busy} isDisabled={busy} onClick={() => void run(() => api.send("POST", `${path}/replay`), t("saas.hooks.replayed"))} data-testid="saas-replay">
                  {t("saas.hooks.replay")}
                </Button>
              </StackItem>
            )}
            <StackItem>
              <Title headingLevel="h2" size="lg" className="pf-v5-u-mb-sm">
                {t("saas.hooks.attempts")}
              </Title>
              <ResourceTable<Attempt>
                label={t("saas.hooks.attempts")}
                path={`${path}/attempts`}
                columns={columns}
                rowKey={({ number, startedAt }) => `${number}-${startedAt}`}
                empty={{ title: t("saas.hooks.noAttempts"), text: t("saas.hooks.noAttemptsText") }}
              />
            </StackItem>
          </Stack>
        )}
      </Loaded>
    </>
  );
}
