import { Flex, FlexItem } from "@patternfly/react-core";
import { Problem } from "../../../api/problem";
import { useT } from "../../../shared/Console";
import { CheckField, ChecksField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { refuseTaken } from "./FeatureDialog";
import { withPlan, type Catalogue, type Plan, type Price } from "./document";

interface Entered {
  key: string;
  name: string;
  description: string;
  for: string[];
  amount: string;
  currency: string;
  interval: Price["interval"];
  perSeat: boolean;
  trialDays: number | null;
  hidden: boolean;
  archived: boolean;
}

/** Decimal places of a currency: what an amount in minor units is divided by is ten to their power. */
function decimals(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** Exact: the digits are moved, nothing is multiplied. */
export function minorUnits(amount: string, places: number): number | undefined {
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(amount.trim());
  if (!match || (match[2]?.length ?? 0) > places) {
    return undefined;
  }
  return Number(match[1] + (match[2] ?? "").padEnd(places, "0"));
}

function major(price: Price): string {
  const places = decimals(price.currency);
  const digits = String(price.amount).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A plan's words, price and state; what it grants is edited in the matrix. */
export function PlanDialog({
  planKey,
  document,
  onEdit,
  onClose,
}: {
  planKey: string;
  document: Catalogue;
  onEdit: (change: (document: Catalogue) => Catalogue) => void;
  onClose: () => void;
}) {
  const t = useT();
  const isNew = planKey === "";
  const known: Plan = isNew ? { name: "", for: ["organization"], values: {} } : document.plans[planKey];
  const currency = known.price?.currency ?? Object.values(document.plans).find(({ price }) => price)?.price?.currency ?? "USD";

  const price = (entered: Entered): Price | undefined => {
    if (!entered.amount.trim()) {
      return undefined;
    }
    const code = entered.currency.trim().toUpperCase();
    const amount = /^[A-Z]{3}$/.test(code) ? minorUnits(entered.amount, decimals(code)) : undefined;
    if (!amount) {
      const message = t("saas.plans.amountHelp");
      throw new Problem({ code: "invalid_amount", detail: message, errors: [{ field: "amount", code: "invalid_amount", message }] });
    }
    return { amount, currency: code, interval: entered.interval, ...(entered.perSeat && { perSeat: true }) };
  };
  const plan = (entered: Entered): Plan => {
    const { price: _price, trialDays: _days, public: _public, archived: _archived, description: _description, ...others } = known;
    const cost = price(entered);
    return {
      ...others,
      name: entered.name.trim(),
      for: entered.for,
      ...(entered.description.trim() && { description: entered.description.trim() }),
      ...(cost && { price: cost }),
      ...(entered.trialDays && { trialDays: entered.trialDays }),
      ...(entered.hidden && { public: false }),
      ...(entered.archived && { archived: true }),
    };
  };
  return (
    <FormDialog<Entered>
      title={isNew ? t("saas.plans.addPlan") : t("saas.plans.editPlan", { plan: known.name })}
      submit={t("saas.catalogue.takeOver")}
      values={{
        key: planKey,
        name: known.name,
        description: known.description ?? "",
        for: known.for,
        amount: known.price ? major(known.price) : "",
        currency,
        interval: known.price?.interval ?? "month",
        perSeat: known.price?.perSeat ?? false,
        trialDays: known.trialDays ?? null,
        hidden: known.public === false,
        archived: known.archived ?? false,
      }}
      onClose={onClose}
      onSubmit={async (entered) => {
        const key = entered.key.trim();
        if (isNew) {
          refuseTaken(key, document.plans, t("saas.plans.keyTaken"));
        }
        const changed = plan(entered);
        onEdit((current) => withPlan(current, key, changed));
        await Promise.resolve();
      }}
    >
      {isNew && <TextField name="key" label={t("saas.plans.key")} help={t("saas.plans.planKeyHelp")} required />}
      <TextField name="name" label={t("saas.plans.name")} required />
      <TextField name="description" label={t("saas.plans.descriptionField")} />
      <ChecksField name="for" label={t("saas.plans.for")} options={["organization", "user"].map((who): [string, string] => [who, t(`saas.plans.for.${who}`)])} />
      <Flex alignItems={{ default: "alignItemsFlexStart" }}>
        <FlexItem flex={{ default: "flex_2" }}>
          <TextField name="amount" label={t("saas.plans.amount")} help={t("saas.plans.amountHelp")} />
        </FlexItem>
        <FlexItem flex={{ default: "flex_1" }}>
          <TextField name="currency" label={t("saas.plans.currency")} />
        </FlexItem>
        <FlexItem>
          <ChoiceField name="interval" label={t("saas.plans.interval")} options={["month", "year"].map((word): [string, string] => [word, t(`saas.plans.per.${word}`)])} />
        </FlexItem>
      </Flex>
      <CheckField name="perSeat" label={t("saas.plans.perSeat")} />
      <NumberField name="trialDays" label={t("saas.plans.trialDays")} min={0} max={365} />
      <CheckField name="hidden" label={t("saas.plans.hiddenField")} help={t("saas.plans.hiddenHelp")} />
      {!isNew && <CheckField name="archived" label={t("saas.plans.archivedField")} help={t("saas.plans.archivedHelp")} />}
    </FormDialog>
  );
}
