import { Form, FormGroup, Radio, Spinner, Stack, StackItem } from "@patternfly/react-core";
import { useId, useState } from "react";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { useApi, useT } from "../../../shared/Console";
import type { Offer } from "../common/catalog";
import { Preview } from "./Preview";
import { visitPortal } from "./provider";
import type { Current } from "./Subscription";
import { usePreview } from "./usePreview";

/** At the end of the period it can be taken back; at once it cannot, so the name is typed. */
export function Cancel({ base, name, current, offer, onClose }: { base: string; name: string; current: Current; offer: Offer; onClose: () => void }) {
  const t = useT();
  const id = useId();
  const api = useApi();
  const [when, setWhen] = useState<"now" | "period_end">("period_end");
  const { preview, loading } = usePreview(base, { when });
  const elsewhere = preview?.appliedBy === "billing_provider";
  return (
    <ConfirmDialog
      title={t("saas.subscription.cancelTitle")}
      confirm={t(elsewhere ? "saas.subscription.portal" : "saas.subscription.cancel")}
      name={when === "now" && !elsewhere ? name : undefined}
      done={elsewhere ? undefined : t("saas.subscription.canceled")}
      onConfirm={() => (elsewhere ? visitPortal(api, base, current) : api.send("DELETE", `${base}/subscription`, undefined, { query: { when } }))}
      onClose={onClose}
    >
      <Stack hasGutter>
        <StackItem>
          <Form>
            <FormGroup role="radiogroup" label={t("saas.subscription.when")} isInline>
              <Radio id={`${id}-end`} name={id} label={t("saas.subscription.atPeriodEnd")} isChecked={when === "period_end"} onChange={() => setWhen("period_end")} />
              <Radio id={`${id}-now`} name={id} label={t("saas.subscription.nowForGood")} isChecked={when === "now"} onChange={() => setWhen("now")} data-testid="saas-cancel-now" />
            </FormGroup>
          </Form>
        </StackItem>
        {loading && (
          <StackItem>
            <Spinner size="lg" aria-label={t("saas.loading")} />
          </StackItem>
        )}
        {elsewhere && <StackItem>{t("saas.subscription.cancelElsewhere")}</StackItem>}
        {preview && (
          <StackItem>
            {preview.plan && <p className="pf-v5-u-mb-md">{t("saas.subscription.afterwards", { plan: offer.planName(preview.plan) })}</p>}
            <Preview of={preview} features={offer.features} />
          </StackItem>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
