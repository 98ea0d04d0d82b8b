import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { useOffer } from "../../organization/common/catalog";
import { PageLink } from "../../../shared/PageLink";

const STANDINGS = ["paid", "trialing", "past_due", "free"];

/** Plans by how their subscriptions stand. */
export function PlanCounts({ counts }: { counts: Schema<"PlanCount">[] }) {
  const t = useT();
  const { planName } = useOffer("admin");
  const plans = [...new Set(counts.map(({ plan }) => plan))].sort();
  if (plans.length === 0) {
    return <>{t("saas.overview.noSubscriptions")}</>;
  }
  const count = (plan: string, standing: string) =>
    counts.find((one) => one.plan === plan && one.standing === standing)?.subscriptions ?? 0;
  return (
    <Table aria-label={t("saas.overview.subscriptions")} variant="compact" data-testid="saas-plan-counts">
      <Thead>
        <Tr>
          <Th>{t("saas.overview.plan")}</Th>
          {STANDINGS.map((standing) => (
            <Th key={standing}>{t(`saas.overview.${standing}`)}</Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {plans.map((plan) => (
          <Tr key={plan}>
            <Td dataLabel={t("saas.overview.plan")}>{planName(plan)}</Td>
            {STANDINGS.map((standing) => {
              const number = count(plan, standing);
              return (
                <Td key={standing} dataLabel={t(`saas.overview.${standing}`)} data-testid={`saas-count-${plan}-${standing}`}>
                  {number === 0 ? (
                    "0"
                  ) : (
                    <PageLink
                      to={`organizations?plan=${encodeURIComponent(plan)}&standing=${standing}`}
                      label={`${planName(plan)}, ${t(`saas.overview.${standing}`)}: ${number}`}
                    >
                      {number}
                    </PageLink>
                  )}
                </Td>
              );
            })}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
