import { Button, Card, CardBody, CardFooter, CardHeader, CardTitle, Gallery, Label, LabelGroup, Text, TextContent, TextVariants } from "@patternfly/react-core";
import { useConsole, useT } from "../../../shared/Console";
import { money } from "../../../shared/Money";
import type { Catalogue, Plan } from "./document";

/** The plans as a customer would compare them; those that are closed come last. */
export function PlanCards({ document, onOpen }: { document: Catalogue; onOpen?: (key: string) => void }) {
  const defaults = Object.values(document.defaults ?? {});
  const plans = Object.entries(document.plans).sort(([, a], [, b]) => Number(Boolean(a.archived)) - Number(Boolean(b.archived)));
  return (
    <Gallery hasGutter minWidths={{ default: "220px" }} className="pf-v5-u-mb-lg">
      {plans.map(([key, plan]) => (
        <PlanCard key={key} planKey={key} plan={plan} isDefault={defaults.includes(key)} onOpen={onOpen} />
      ))}
    </Gallery>
  );
}

function PlanCard({ planKey, plan, isDefault, onOpen }: { planKey: string; plan: Plan; isDefault: boolean; onOpen?: (key: string) => void }) {
  const t = useT();
  const { locale } = useConsole();
  const price = plan.price;
  return (
    <Card isFullHeight isCompact isFlat data-testid={`saas-plan-${planKey}`}>
      <CardHeader>
        <CardTitle component="h2">{plan.name}</CardTitle>
      </CardHeader>
      <CardBody>
        <TextContent>
          <Text component={TextVariants.h3} className="pf-v5-u-mb-xs">
            {price ? money(price.amount, price.currency, locale) : t("saas.plans.free")}{" "}
            {price && <small>{t(`saas.plans.per.${price.perSeat ? "seat." : ""}${price.interval}`)}</small>}
          </Text>
          <Text component={TextVariants.small}>{planKey}</Text>
          {plan.description && <Text>{plan.description}</Text>}
        </TextContent>
      </CardBody>
      <CardFooter>
        <LabelGroup numLabels={6} aria-label={t("saas.plans.marks", { plan: plan.name })}>
          {plan.for.map((audience) => (
            <Label key={audience} isCompact>
              {t(`saas.plans.for.${audience}`)}
            </Label>
          ))}
          {[
            isDefault && <Label key="default" isCompact color="green">{t("saas.plans.default")}</Label>,
            Boolean(plan.trialDays) && <Label key="trial" isCompact color="blue">{t("saas.plans.trial", { days: plan.trialDays ?? 0 })}</Label>,
            plan.public === false && <Label key="hidden" isCompact color="orange">{t("saas.plans.hidden")}</Label>,
            plan.archived && <Label key="archived" isCompact color="red">{t("saas.plans.archived")}</Label>,
          ].filter((mark) => mark !== false && mark !== undefined)}
        </LabelGroup>
        {onOpen && (
          <div className="pf-v5-u-mt-sm">
            <Button variant="link" isInline onClick={() => onOpen(planKey)} aria-label={t("saas.plans.editPlan", { plan: plan.name })} data-testid={`saas-edit-plan-${planKey}`}>
              {t("saas.plans.edit")}
            </Button>
          </div>
        )}
      </CardFooter>
    </Card>
  );
}
