import type { Api } from "../../../api/api";
import { Problem } from "../../../api/problem";
import { isSafe } from "../../../shared/SafeLink";

async function follow(link: Promise<{ data: { url: string } }>): Promise<void> {
  const { url } = (await link).data;
  if (isSafe(url)) {
    location.assign(url);
  }
}

/** Where one is, to be brought back to. */
const here = () => location.origin + location.pathname;

/** Leaves for the billing provider's page with cards, invoices and changes. */
export function visitPortal(api: Api, base: string): Promise<void> {
  return follow(api.ask("POST", `${base}/billing-portal`, { returnUrl: here() }));
}

/** Leaves for the page on which a plan is paid for; who pays there already changes in the portal. */
export async function visitCheckout(api: Api, base: string, plan: string): Promise<void> {
  try {
    await follow(api.ask("POST", `${base}/checkout`, { plan, successUrl: here(), cancelUrl: here() }));
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "subscription_exists") {
      throw error;
    }
    await visitPortal(api, base);
  }
}
