import { Button } from "@patternfly/react-core";
import { useApi, useT } from "../../../shared/Console";
import { useAction } from "../../../shared/useAction";
import { visitPortal } from "./provider";
import type { Current } from "./Subscription";
import { usePreview } from "./usePreview";

/** Cards and invoices, on the pages of the billing provider: nothing where the subscription is none of theirs. */
export function Portal({ base, current }: { base: string; current: Current }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const { preview } = usePreview(base, ENDING);
  if (preview?.appliedBy !== "billing_provider") {
    return null;
  }
  return (
    <Button variant="secondary" isDisabled={busy} isLoading={busy} onClick={() => void run(() => visitPortal(api, base, current))} data-testid="saas-billing-portal">
      {t("saas.subscription.portal")}
    </Button>
  );
}

/** Whoever would carry out a cancellation is who bills. */
const ENDING = { when: "period_end" } as const;
