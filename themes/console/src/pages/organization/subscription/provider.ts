import type { Api } from "../../../api/api";
import { Problem } from "../../../api/problem";
import { isSafe } from "../../../shared/SafeLink";
import { leaving } from "./returned";
import type { Current } from "./Subscription";

const isProblem = (error: unknown, code: string) => error instanceof Problem && error.code === code;

type Ask = (back?: string) => Promise<{ data: { url: string } }>;

/** Leaves for a page of the provider's, which leads back to this one, or, where the client may not name it, to the account console. */
async function leave(base: string, current: Current, ask: Ask): Promise<void> {
  // without query and hash, which a redirect URI need not allow
  const link = ask(location.origin + location.pathname).catch((error: unknown) => {
    if (isProblem(error, "validation_failed")) {
      return ask();
    }
    throw error;
  });
  const { url } = (await link).data;
  if (isSafe(url)) {
    leaving(base, current);
    location.assign(url);
  }
}

/** Leaves for the billing provider's page with cards, invoices and changes. */
export function visitPortal(api: Api, base: string, current: Current): Promise<void> {
  return leave(base, current, (returnUrl) => api.ask("POST", `${base}/billing-portal`, { returnUrl }));
}

/** Leaves for the page on which a plan is paid for; who pays there already changes in the portal. */
export async function visitCheckout(api: Api, base: string, current: Current, plan: string): Promise<void> {
  try {
    await leave(base, current, (back) => api.ask("POST", `${base}/checkout`, { plan, successUrl: back, cancelUrl: back }));
  } catch (error) {
    if (!isProblem(error, "subscription_exists")) {
      throw error;
    }
    await visitPortal(api, base, current);
  }
}
