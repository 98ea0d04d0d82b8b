import { Title } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { useOffer } from "../common/catalog";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { StandingLabel } from "../../../shared/StandingLabel";
import { EventName } from "../../../shared/EventName";
import { When } from "../../../shared/When";

type Entry = Schema<"SubscriptionHistory">;

/** What happened to the subscriptions, the newest first. */
export function History({ base, kind }: { base: string; kind?: "organization" | "user" }) {
  const t = useT();
  const { planName } = useOffer("admin", kind);
  const columns: Column<Entry>[] = [
    { title: t("saas.subscription.when"), width: 15, cell: ({ at }) => <When at={at} /> },
    { title: t("saas.subscription.cause"), width: 20, cell: ({ cause }) => <EventName type={cause} /> },
    {
      title: t("saas.subscription.plan"),
      width: 20,
      cell: ({ plan, nextPlan, comped }) => (
        <>
          {planName(plan)}
          {nextPlan && ` → ${planName(nextPlan)}`}
          {comped && ` (${t("saas.subscription.comped")})`}
        </>
      ),
    },
    { title: t("saas.subscription.state"), width: 15, cell: ({ status }) => <StandingLabel standing={status} /> },
    { title: t("saas.subscription.reason"), cell: ({ reason }) => reason ?? t("saas.none") },
  ];
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v5-u-mb-sm">
        {t("saas.subscription.history")}
      </Title>
      <ResourceTable<Entry>
        label={t("saas.subscription.history")}
        path={`${base}/subscription/history`}
        columns={columns}
        rowKey={({ id }) => id}
        pageSize={10}
        empty={{ title: t("saas.subscription.noHistory"), text: t("saas.subscription.noHistoryText") }}
      />
    </>
  );
}
