import { useEffect, useState } from "react";
import { useApi } from "../../../shared/Console";
import type { Current } from "./Subscription";

const LEFT = "saas.billing.left";
const POLL_MILLIS = 3_000;
const LONGEST_MILLIS = 60_000;

function noted(base: string, current: Current): string {
  return JSON.stringify([base, current]);
}

/** Notes the subscription as it was when its owner left for a page of the billing provider, in this tab. */
export function leaving(base: string, current: Current): void {
  sessionStorage.setItem(LEFT, noted(base, current));
}

/**
 * Whether who is shown this is back from there, and what he did may be on the way still: it comes by the provider's message. Asks for a minute, and
 * has the page read again when it is there.
 */
export function useReturned(base: string, current: Current): boolean {
  const api = useApi();
  const [before, setBefore] = useState<string>();
  const waits = before === noted(base, current);

  useEffect(() => {
    const left = sessionStorage.getItem(LEFT);
    if (left?.startsWith(`[${JSON.stringify(base)},`)) {
      sessionStorage.removeItem(LEFT);
      setBefore(left);
    }
  }, [base]);

  useEffect(() => {
    if (!waits) {
      return undefined;
    }
    const until = Date.now() + LONGEST_MILLIS;
    const look = async () => {
      const { data } = await api.ask<Current>("GET", `${base}/subscription`);
      if (noted(base, data) !== before) {
        api.refresh();
      }
    };
    const timer = setInterval(() => (Date.now() < until ? void look().catch(console.error) : setBefore(undefined)), POLL_MILLIS);
    return () => clearInterval(timer);
  }, [api, base, before, waits]);

  return waits;
}
