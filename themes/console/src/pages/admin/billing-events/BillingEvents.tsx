import { Label, ToolbarItem } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { useFilter, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { When } from "../../../shared/When";

type BillingEvent = Schema<"BillingEvent">;

const RESULTS = ["applied", "unchanged", "ignored", "duplicate", "parked"];
const COLORS: Record<string, "green" | "orange"> = { applied: "green", parked: "orange" };

/** What the billing provider told, and what came of it. */
export default function BillingEvents() {
  const t = useT();
  const [result, setResult] = useFilter("result");
  const columns: Column<BillingEvent>[] = [
    {
      title: t("saas.billing-events.type"),
      width: 25,
      cell: ({ type, eventId }) => (
        <>
          {type}
          <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{eventId}</div>
        </>
      ),
    },
    { title: t("saas.billing-events.customer"), width: 20, cell: ({ customer }) => customer ?? t("saas.none") },
    {
      title: t("saas.billing-events.result"),
      cell: ({ result: word }) => <Label color={COLORS[word] ?? "grey"}>{t(`saas.billing-events.result.${word}`)}</Label>,
    },
    {
      title: t("saas.billing-events.detail"),
      width: 25,
      cell: ({ reason, detail }) => (
        <>
          {reason}
          {detail && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{detail}</div>}
        </>
      ),
    },
    { title: t("saas.billing-events.received"), cell: ({ receivedAt }) => <When at={receivedAt} /> },
  ];
  return (
    <Page title={t("saas.billing-events.title")} description={t("saas.billing-events.description")}>
      <ResourceTable<BillingEvent>
        label={t("saas.billing-events.title")}
        path="admin/billing-events"
        query={{ result }}
        filtered={result !== ""}
        columns={columns}
        rowKey={({ id }) => id}
        toolbar={
          <ToolbarItem>
            <Choice
              label={t("saas.billing-events.result")}
              value={result}
              options={[["", t("saas.billing-events.all")], ...RESULTS.map((word): [string, string] => [word, t(`saas.billing-events.result.${word}`)])]}
              onChange={setResult}
              data-testid="saas-filter-result"
            />
          </ToolbarItem>
        }
        empty={{ title: t("saas.billing-events.empty"), text: t("saas.billing-events.emptyText") }}
      />
    </Page>
  );
}
