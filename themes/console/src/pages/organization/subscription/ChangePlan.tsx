import { Alert, Button, Form, FormGroup, Modal, ModalVariant, Radio, Spinner } from "@patternfly/react-core";
import { useId, useState } from "react";
import { Problem } from "../../../api/problem";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { problemText } from "../../../shared/Failure";
import { useAction } from "../../../shared/useAction";
import type { Offer } from "../common/catalog";
import { Preview } from "./Preview";
import { usePrice } from "./price";
import { visitCheckout } from "./provider";
import type { Current } from "./Subscription";
import { usePreview, type Asked } from "./usePreview";

interface Props {
  base: string;
  where: "admin" | "account";
  current: Current;
  offer: Offer;
  /** Chosen at first. */
  initial?: string;
  onClose: () => void;
}

/** Another plan: chosen, seen before it is made, and made only if nothing has changed since it was seen. */
export function ChangePlan({ base, where, current, offer, initial, onClose }: Props) {
  const t = useT();
  const api = useApi();
  const id = useId();
  const alerts = useAlerts();
  const price = usePrice();
  const [plan, setPlan] = useState(initial);
  const [when, setWhen] = useState<"now" | "period_end">("now");
  const [trial, setTrial] = useState(false);
  const [refused, setRefused] = useState<Problem>();
  const [run, busy] = useAction();
  const starts = current.default;
  const chosen = offer.plans.find(({ key }) => key === plan);
  const offersTrial = starts && (chosen?.trialDays ?? 0) > 0;
  const asked: Asked | undefined = plan === undefined ? undefined : starts ? { plan, ...(offersTrial && { trial }) } : { plan, when };
  const { preview, problem, loading, again } = usePreview(base, asked);
  const pays = preview?.appliedBy === "billing_provider";
  const closed = preview?.appliedBy === "administrator" && where === "account" && !(offersTrial && trial);

  const apply = async () => {
    const path = `${base}/subscription`;
    if (pays) {
      await visitCheckout(api, base, current, plan ?? "");
      return;
    }
    const body = { ...asked, expectedVersion: preview?.version };
    await api.send(starts ? "POST" : where === "admin" ? "PUT" : "PATCH", path, body);
    alerts.done(t("saas.subscription.changed"));
    onClose();
  };
  const submit = () =>
    run(async () => {
      setRefused(undefined);
      try {
        await apply();
      } catch (error) {
        if (!(error instanceof Problem)) {
          throw error;
        }
        setRefused(error);
        if (error.code === "version_conflict") {
          again();
        }
      }
    });
  const shown = refused ?? problem;
  return (
    <Modal
      isOpen
      title={t("saas.subscription.change")}
      variant={ModalVariant.medium}
      onClose={onClose}
      data-testid="saas-change-plan"
      actions={[
        <Button key="apply" isDisabled={!preview || busy || closed} isLoading={busy} onClick={() => void submit()} data-testid="saas-apply-plan">
          {t(pays ? "saas.subscription.pay" : "saas.subscription.apply")}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose} data-testid="saas-cancel">
          {t("saas.cancel")}
        </Button>,
      ]}
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <FormGroup role="radiogroup" label={t("saas.subscription.plan")} isStack>
          {offer.plans
            .filter(({ key }) => key !== current.plan)
            .map((option) => (
              <Radio
                key={option.key}
                id={`${id}-${option.key}`}
                name={`${id}-plan`}
                label={`${option.name} · ${price(option.price)}${option.public ? "" : ` · ${t("saas.subscription.private")}`}`}
                description={option.description}
                isChecked={plan === option.key}
                onChange={() => {
                  setPlan(option.key);
                  setRefused(undefined);
                }}
                data-testid={`saas-plan-${option.key}`}
              />
            ))}
        </FormGroup>
        {offersTrial && (
          <FormGroup role="radiogroup" label={t("saas.subscription.begin")} isInline>
            <Radio id={`${id}-buy`} name={`${id}-trial`} label={t("saas.subscription.atOnce")} isChecked={!trial} onChange={() => setTrial(false)} />
            <Radio id={`${id}-try`} name={`${id}-trial`} label={t("saas.subscription.withTrial", { days: chosen?.trialDays ?? 0 })} isChecked={trial} onChange={() => setTrial(true)} data-testid="saas-with-trial" />
          </FormGroup>
        )}
        {!starts && (
          <FormGroup role="radiogroup" label={t("saas.subscription.when")} isInline>
            <Radio id={`${id}-now`} name={`${id}-when`} label={t("saas.subscription.now")} isChecked={when === "now"} onChange={() => setWhen("now")} />
            <Radio id={`${id}-end`} name={`${id}-when`} label={t("saas.subscription.atPeriodEnd")} isChecked={when === "period_end"} onChange={() => setWhen("period_end")} data-testid="saas-at-period-end" />
          </FormGroup>
        )}
        {shown && (
          <Alert isInline variant={shown.code === "version_conflict" ? "warning" : "danger"} title={problemText(shown, t)} data-testid="saas-change-problem">
            {shown.code === "version_conflict" && t("saas.subscription.lookAgain")}
          </Alert>
        )}
        {closed && <Alert isInline variant="info" title={t("saas.subscription.askAdministrator")} />}
        {loading && <Spinner size="lg" aria-label={t("saas.loading")} />}
        {preview && <Preview of={preview} features={offer.features} />}
      </Form>
    </Modal>
  );
}
