import type { Schema } from "../../../api/api";
import { useConsole, useT } from "../../../shared/Console";
import { money } from "../../../shared/Money";

/** `$29.00 per seat and month`; free without a price. */
export function usePrice(): (price: Schema<"Price"> | null) => string {
  const t = useT();
  const { locale } = useConsole();
  return (price) =>
    price === null
      ? t("saas.subscription.free")
      : t(`saas.subscription.per.${price.perSeat ? "seat." : ""}${price.interval}`, { amount: money(price.amount, price.currency, locale) });
}
