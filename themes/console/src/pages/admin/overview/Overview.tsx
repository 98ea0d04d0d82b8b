import { Card, CardBody, CardTitle, Gallery, GalleryItem, Progress, ProgressMeasureLocation, Stack, StackItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { Nothing } from "../../../shared/Nothing";
import { Page } from "../../../shared/Page";
import { PageLink } from "../../../shared/PageLink";
import { useResource } from "../../../shared/useResource";
import { PlanCounts } from "./PlanCounts";

type Data = Schema<"Overview">;

/** What an administrator looks at first: each number leads to its list. */
export default function Overview() {
  const t = useT();
  const overview = useResource<Data>("admin/overview");
  return (
    <Page title={t("saas.overview.title")} description={t("saas.overview.description")}>
      <Loaded of={overview}>{(data) => (data.setUp ? <Numbers data={data} /> : <NotSetUp />)}</Loaded>
    </Page>
  );
}

function NotSetUp() {
  const t = useT();
  return (
    <Nothing title={t("saas.overview.notSetUp")} action={<PageLink to="setup">{t("saas.overview.toSetup")}</PageLink>}>
      {t("saas.overview.notSetUpText")}
    </Nothing>
  );
}

function Numbers({ data }: { data: Data }) {
  const t = useT();
  return (
    <Stack hasGutter>
      <StackItem>
        <Gallery hasGutter minWidths={{ default: "100%", sm: "180px" }} role="list">
          <Figure
            id="trials"
            name={t("saas.overview.trials")}
            value={data.trialsEnding}
            to={`organizations?standing=trialing&trialEndsBefore=${encodeURIComponent(data.trialsEndBefore)}`}
          />
          <Figure id="webhooks-waiting" name={t("saas.overview.webhooksWaiting")} value={data.webhooks.waiting} to="webhooks" />
          <Figure id="webhooks-failed" name={t("saas.overview.webhooksFailed")} value={data.webhooks.failed} to="webhooks/dead-letters" bad />
          <Figure id="mail-waiting" name={t("saas.overview.mailWaiting")} value={data.emailMessages.waiting} to="email-messages?state=queued" />
          <Figure id="mail-failed" name={t("saas.overview.mailFailed")} value={data.emailMessages.failed} to="email-messages?state=failed" bad />
        </Gallery>
      </StackItem>
      <StackItem>
        <Box title={t("saas.overview.subscriptions")}>
          <PlanCounts counts={data.subscriptions} />
        </Box>
      </StackItem>
      <StackItem>
        <Box title={t("saas.overview.seats")}>
          <Seats seats={data.seats} />
        </Box>
      </StackItem>
    </Stack>
  );
}

/** A number that is a link to the list it counts. */
function Figure({ id, name, value, to, bad = false }: { id: string; name: string; value: number; to: string; bad?: boolean }) {
  const alarming = bad && value > 0;
  return (
    <GalleryItem role="listitem">
      <Card isCompact isFullHeight isFlat>
        <CardTitle>{name}</CardTitle>
        <CardBody>
          <span className={`pf-v5-u-font-size-2xl${alarming ? " pf-v5-u-danger-color-100" : ""}`} data-testid={`saas-figure-${id}`}>
            <PageLink to={to} label={`${name}: ${value}`}>
              {value}
            </PageLink>
          </span>
        </CardBody>
      </Card>
    </GalleryItem>
  );
}

function Box({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card isFlat>
      <CardTitle component="h2">{title}</CardTitle>
      <CardBody>{children}</CardBody>
    </Card>
  );
}

function Seats({ seats }: { seats: Data["seats"] }) {
  const t = useT();
  if (seats.length === 0) {
    return <>{t("saas.overview.seatsEnough")}</>;
  }
  return (
    <Stack hasGutter>
      {seats.map(({ organizationId, name, used, limit }) => (
        <StackItem key={organizationId} data-testid={`saas-seats-${organizationId}`}>
          <PageLink to={`/organizations/${organizationId}/saas`}>{name}</PageLink>
          <Progress
            aria-label={name}
            value={Math.min(100, (100 * used) / limit)}
            variant={used >= limit ? "danger" : "warning"}
            label={t("saas.overview.ofSeats", { used, limit })}
            measureLocation={ProgressMeasureLocation.outside}
          />
        </StackItem>
      ))}
    </Stack>
  );
}
