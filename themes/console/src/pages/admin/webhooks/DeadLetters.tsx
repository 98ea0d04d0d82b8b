import type { Schema } from "../../../api/api";
import { at, useApi, useT } from "../../../shared/Console";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { useAction } from "../../../shared/useAction";
import { When } from "../../../shared/When";
import type { Endpoints } from "../../organization/webhooks/Webhooks";

type Delivery = Schema<"Delivery">;

/** What failed for good, at any endpoint; it can be sent once more. */
export function DeadLetters({ api: root, to, manages }: Endpoints) {
  const t = useT();
  const api = useApi();
  const [run] = useAction();
  const columns: Column<Delivery>[] = [
    { title: t("saas.hooks.event"), width: 35, cell: ({ webhookId, id, eventType }) => <PageLink to={to(webhookId, id)}>{eventType}</PageLink> },
    { title: t("saas.hooks.endpoint"), width: 30, cell: ({ webhookId }) => <PageLink to={to(webhookId)}>{webhookId}</PageLink> },
    { title: t("saas.hooks.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.hooks.created.at"), cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return (
    <ResourceTable<Delivery>
      label={t("saas.hooks.dead")}
      path={`${root}/dead-letters`}
      columns={columns}
      rowKey={({ webhookId, id }) => `${webhookId}-${id}`}
      actions={
        manages
          ? ({ webhookId, id, eventType }) => (
              <RowActions
                of={eventType}
                actions={[
                  {
                    id: "replay",
                    title: t("saas.hooks.replay"),
                    onClick: () => void run(() => api.send("POST", `${root}/${at(webhookId, "deliveries", id)}/replay`), t("saas.hooks.replayed")),
                  },
                ]}
              />
            )
          : undefined
      }
      empty={{ title: t("saas.hooks.noDead"), text: t("saas.hooks.noDeadText") }}
    />
  );
}
