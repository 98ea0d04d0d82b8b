import { Button, Label, Title } from "@patternfly/react-core";
import { CheckIcon } from "@patternfly/react-icons";
import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import type { Page, Schema } from "../../../api/api";
import { useConsole, useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { useResource } from "../../../shared/useResource";
import { usePrice } from "./price";

type Plan = Schema<"Plan">;

/** The plans on offer, feature by feature. */
export function ComparePlans({ kind, current, onChoose }: { kind: "organization" | "user"; current: string | null; onChoose?: (plan: string) => void }) {
  const t = useT();
  const plans = useResource<Page<Plan>>("tenant/plans", { for: kind });
  return <Loaded of={plans}>{({ items }) => (items.length > 1 ? <Matrix plans={items} current={current} onChoose={onChoose} title={t("saas.subscription.compare")} /> : null)}</Loaded>;
}

function Matrix({ plans, current, onChoose, title }: { plans: Plan[]; current: string | null; onChoose?: (plan: string) => void; title: string }) {
  const t = useT();
  const { locale } = useConsole();
  const price = usePrice();
  const number = new Intl.NumberFormat(locale);
  const features = [...new Set(plans.flatMap((plan) => [...plan.features, ...Object.keys(plan.limits)]))].sort();
  const descriptions = Object.assign({}, ...plans.map((plan) => plan.featureDescriptions)) as Record<string, string | undefined>;
  const value = (plan: Plan, feature: string) => {
    const limit = plan.limits[feature] as number | undefined;
    if (limit !== undefined) {
      return limit === -1 ? t("saas.unlimited") : number.format(limit);
    }
    return plan.features.includes(feature) ? <CheckIcon aria-label={t("saas.granted")} role="img" aria-hidden={false} color="var(--pf-v5-global--success-color--100)" /> : t("saas.none");
  };
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pf-v5-u-mb-sm">
        {title}
      </Title>
      <InnerScrollContainer tabIndex={0} role="region" aria-label={title} data-testid="saas-compare">
        <Table aria-label={title} variant="compact" gridBreakPoint="">
          <Thead>
            <Tr>
              <Th modifier="nowrap">{t("saas.subscription.feature")}</Th>
              {plans.map((plan) => (
                <Th key={plan.key} modifier="wrap" style={{ minWidth: "9rem" }}>
                  <div className="pf-v5-u-font-size-md">{plan.name}</div>
                  <div className="pf-v5-u-font-weight-normal">{price(plan.price)}</div>
                  {plan.key === current ? (
                    <Label isCompact color="blue">
                      {t("saas.subscription.yours")}
                    </Label>
                  ) : (
                    onChoose && (
                      <Button variant="link" isInline onClick={() => onChoose(plan.key)} aria-label={`${t("saas.subscription.choose")}: ${plan.name}`} data-testid={`saas-choose-${plan.key}`}>
                        {t("saas.subscription.choose")}
                      </Button>
                    )
                  )}
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {features.map((feature) => (
              <Tr key={feature}>
                <Th scope="row" modifier="wrap" className="pf-v5-u-font-weight-normal" style={{ minWidth: "11rem" }}>
                  {descriptions[feature] ? (
                    <>
                      <div>{descriptions[feature]}</div>
                      <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{feature}</div>
                    </>
                  ) : (
                    feature
                  )}
                </Th>
                {plans.map((plan) => (
                  <Td key={plan.key}>{value(plan, feature)}</Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      </InnerScrollContainer>
    </>
  );
}
