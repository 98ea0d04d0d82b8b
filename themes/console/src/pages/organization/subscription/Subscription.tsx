import { Alert, AlertActionLink, Button, Card, CardBody, CardTitle, Flex, FlexItem, Label, Stack, StackItem, Text, TextContent } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { useApi, useT } from "../../../shared/Console";
import { Facts } from "../../../shared/Facts";
import { Loaded } from "../../../shared/Loaded";
import { StandingLabel } from "../../../shared/StandingLabel";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { useOffer } from "../common/catalog";
import { Comp, ExtendTrial, ForceStatus } from "./admin-dialogs";
import { Cancel } from "./Cancel";
import { ChangePlan } from "./ChangePlan";
import { ComparePlans } from "./ComparePlans";
import { History } from "./History";
import { Portal } from "./Portal";
import { usePrice } from "./price";
import { useReturned } from "./returned";

export type Current = Schema<"Subscription">;
type Dialog = "change" | "cancel" | "comp" | "extend" | "status";

/** What the organization is subscribed to, what comes next, and what was before. */
export default function Subscription({ base, where, organization, may }: PartProps) {
  return <Subscribed base={base} where={where} name={organization.name} manages={may("org:billing:manage")} />;
}

/** What stands where the catalogue has no default plan and nothing was taken. */
const NOTHING: Current = {
  id: null,
  plan: "",
  catalogVersion: 0,
  status: "canceled",
  default: true,
  startedAt: null,
  currentPeriodStart: null,
  currentPeriodEnd: null,
  trialEnd: null,
  cancelAt: null,
  graceUntil: null,
  nextPlan: null,
  changeAt: null,
  quantity: 0,
  comped: false,
};

/** The subscription of an organization or of a user. */
export function Subscribed({ base, where, kind, name, manages }: Omit<Props, "current">) {
  const subscription = useResource<Current>(`${base}/subscription`);
  const known = subscription.problem?.code === "subscription_not_found" ? { ...subscription, problem: undefined, data: NOTHING } : subscription;
  return (
    <Loaded of={known}>
      {(current) => (
        <Stack hasGutter>
          <StackItem>
            <Plan base={base} where={where} kind={kind} name={name} current={current} manages={manages} />
          </StackItem>
          {where === "admin" && (
            <StackItem>
              <History base={base} kind={kind} />
            </StackItem>
          )}
        </Stack>
      )}
    </Loaded>
  );
}

interface Props {
  base: string;
  where: "admin" | "account";
  /** Of the subject, to be typed where something cannot be undone. */
  name: string;
  kind?: "organization" | "user";
  current: Current;
  manages: boolean;
}

/** The plan as it stands, and what can be done with it. */
export function Plan({ base, where, name, kind = "organization", current, manages }: Props) {
  const t = useT();
  const offer = useOffer(where, kind);
  const price = usePrice();
  const [open, setOpen] = useState<Dialog>();
  const [chosen, setChosen] = useState<string>();
  const choose = (key: string | undefined) => {
    setChosen(key);
    setOpen("change");
  };
  const close = () => setOpen(undefined);
  const plan = offer.plans.find(({ key }) => key === current.plan);
  const admin = where === "admin" && manages;
  const button = (dialog: Dialog, variant: "primary" | "secondary" | "link" = "secondary") => (
    <FlexItem key={dialog}>
      <Button variant={variant} onClick={() => (dialog === "change" ? choose(undefined) : setOpen(dialog))} isDanger={dialog === "cancel"} data-testid={`saas-subscription-${dialog}`}>
        {t(`saas.subscription.${dialog}`)}
      </Button>
    </FlexItem>
  );
  return (
    <>
      <Card isFlat data-testid="saas-subscription">
        <CardTitle component="h2">
          <Flex spaceItems={{ default: "spaceItemsSm" }} alignItems={{ default: "alignItemsCenter" }}>
            <FlexItem>{current.plan ? offer.planName(current.plan) : t("saas.standing.none")}</FlexItem>
            <FlexItem>{current.plan && current.default ? <Label color="grey">{t("saas.subscription.default")}</Label> : current.plan && <StandingLabel standing={current.status} />}</FlexItem>
            {current.comped && (
              <FlexItem>
                <Label color="purple">{t("saas.subscription.comped")}</Label>
              </FlexItem>
            )}
          </Flex>
        </CardTitle>
        <CardBody>
          <Stack hasGutter>
            {plan?.description && (
              <StackItem>
                <TextContent>
                  <Text>{plan.description}</Text>
                </TextContent>
              </StackItem>
            )}
            <Ahead base={base} current={current} planName={offer.planName} manages={manages} />
            <StackItem>
              <Facts
                facts={[
                  plan && [t("saas.subscription.price"), current.comped ? t("saas.subscription.compedPrice") : price(plan.price)],
                  plan?.price?.perSeat && [t("saas.subscription.quantity"), current.quantity],
                  current.startedAt !== null && [t("saas.subscription.since"), <When key="since" at={current.startedAt} />],
                  current.trialEnd !== null && current.status === "trialing" && [t("saas.subscription.trialEnd"), <When key="trial" at={current.trialEnd} />],
                  current.currentPeriodEnd !== null && current.status !== "trialing" && [t("saas.subscription.periodEnd"), <When key="period" at={current.currentPeriodEnd} />],
                  current.graceUntil !== null && [t("saas.subscription.graceUntil"), <When key="grace" at={current.graceUntil} />],
                  where === "admin" && current.plan !== "" && [t("saas.subscription.catalogVersion"), current.catalogVersion],
                ]}
              />
            </StackItem>
            {manages && (
              <StackItem>
                <Flex spaceItems={{ default: "spaceItemsSm" }}>
                  {button("change", "primary")}
                  {where === "account" && !current.default && (
                    <FlexItem>
                      <Portal base={base} current={current} />
                    </FlexItem>
                  )}
                  {admin && button("comp")}
                  {admin && current.status === "trialing" && !current.default && button("extend")}
                  {admin && !current.default && button("status")}
                  {!current.default && !current.cancelAt && button("cancel", "link")}
                </Flex>
              </StackItem>
            )}
          </Stack>
        </CardBody>
      </Card>
      {where === "account" && (
        <div className="pf-v5-u-mt-lg">
          <ComparePlans kind={kind} current={current.plan} onChoose={manages ? choose : undefined} />
        </div>
      )}
      {open === "change" && <ChangePlan base={base} where={where} current={current} offer={offer} initial={chosen} onClose={close} />}
      {open === "cancel" && <Cancel base={base} name={name} current={current} offer={offer} onClose={close} />}
      {open === "comp" && <Comp base={base} offer={offer} onClose={close} />}
      {open === "extend" && <ExtendTrial base={base} current={current} onClose={close} />}
      {open === "status" && <ForceStatus base={base} current={current} onClose={close} />}
    </>
  );
}

/** What is scheduled or presses, with the way back where there is one. */
function Ahead({ base, current, planName, manages }: Pick<Props, "base" | "current" | "manages"> & { planName: (key: string | null) => string }) {
  const t = useT();
  const api = useApi();
  const returned = useReturned(base, current);
  const [run, busy] = useAction();
  const resume = manages && (
    <AlertActionLink isDisabled={busy} onClick={() => void run(() => api.send("POST", `${base}/subscription/resume`), t("saas.subscription.resumed"))} data-testid="saas-subscription-resume">
      {t("saas.subscription.resume")}
    </AlertActionLink>
  );
  return (
    <>
      {returned && (
        <StackItem>
          <Alert isInline variant="info" title={t("saas.subscription.returned")} data-testid="saas-subscription-returned" />
        </StackItem>
      )}
      {current.cancelAt && (
        <StackItem>
          <Alert isInline variant="warning" title={<>{t("saas.subscription.cancelAt")} <When at={current.cancelAt} /></>} actionLinks={resume} data-testid="saas-subscription-canceling" />
        </StackItem>
      )}
      {current.nextPlan && (
        <StackItem>
          <Alert isInline variant="info" title={<>{t("saas.subscription.nextPlan", { plan: planName(current.nextPlan) })} <When at={current.changeAt} /></>} actionLinks={resume} />
        </StackItem>
      )}
      {current.status === "past_due" && (
        <StackItem>
          <Alert isInline variant="danger" title={t("saas.subscription.pastDue")} />
        </StackItem>
      )}
    </>
  );
}
