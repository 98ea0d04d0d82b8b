import { Button, Card, CardBody, CardTitle, Flex, FlexItem, Gallery, Modal, ModalVariant, Progress, ProgressMeasureLocation, ProgressVariant, Stack, StackItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Page, Schema } from "../../../api/api";
import { useConsole, useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { Nothing } from "../../../shared/Nothing";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";

type Meter = Schema<"FeatureUsage">;
type Period = Schema<"PeriodUsage">;

/** From where on a meter warns. */
const NEAR = 0.8;

/** The seats, and what was used of each pool in this period. */
export default function Usage({ base }: Pick<PartProps, "base">) {
  const details = useResource<{ seats: Schema<"Seats"> | null }>(base);
  return <Meters base={base} seats={details.data?.seats ?? undefined} />;
}

export function Meters({ base, seats }: { base: string; seats?: Schema<"Seats"> }) {
  const t = useT();
  const usage = useResource<Page<Meter>>(`${base}/usage`);
  const [history, setHistory] = useState<string>();
  return (
    <Loaded of={usage}>
      {({ items }) =>
        items.length === 0 && !seats ? (
          <Nothing title={t("saas.usage.empty")}>{t("saas.usage.emptyText")}</Nothing>
        ) : (
          <>
            <Gallery hasGutter minWidths={{ default: "100%", md: "320px" }} data-testid="saas-usage">
              {seats && <Seats of={seats} />}
              {items.map((meter) => (
                <MeterCard key={meter.feature} meter={meter} onHistory={() => setHistory(meter.feature)} />
              ))}
            </Gallery>
            {history && <History base={base} feature={history} onClose={() => setHistory(undefined)} />}
          </>
        )
      }
    </Loaded>
  );
}

function Seats({ of }: { of: Schema<"Seats"> }) {
  const t = useT();
  const { locale } = useConsole();
  const taken = of.used + of.pending;
  return (
    <Card isFlat data-testid="saas-seats">
      <CardTitle component="h2">{t("saas.usage.seats")}</CardTitle>
      <CardBody>
        <Bar label={t("saas.usage.seats")} used={taken} of={of.limit} locale={locale} />
        {of.pending > 0 && <div className="pf-v5-u-mt-sm">{t("saas.usage.pendingSeats", { pending: of.pending })}</div>}
        {of.over && <div className="pf-v5-u-mt-sm pf-v5-u-danger-color-200">{t("saas.usage.overSeats")}</div>}
      </CardBody>
    </Card>
  );
}

function MeterCard({ meter, onHistory }: { meter: Meter; onHistory: () => void }) {
  const t = useT();
  const { locale } = useConsole();
  const { balance } = meter;
  return (
    <Card isFlat data-testid={`saas-meter-${meter.feature}`}>
      <CardTitle component="h2">{meter.feature}</CardTitle>
      <CardBody>
        <Stack hasGutter>
          <StackItem>
            <Bar label={meter.feature} used={balance.used + balance.reserved} of={balance.granted} locale={locale} />
          </StackItem>
          {balance.reserved > 0 && <StackItem>{t("saas.usage.reserved", { reserved: balance.reserved })}</StackItem>}
          <StackItem>
            <Flex justifyContent={{ default: "justifyContentSpaceBetween" }}>
              <FlexItem>
                {t("saas.usage.renews")} <When at={meter.periodEnd} />
              </FlexItem>
              <FlexItem>
                <Button variant="link" isInline onClick={onHistory} aria-label={`${t("saas.usage.history")}: ${meter.feature}`} data-testid={`saas-history-${meter.feature}`}>
                  {t("saas.usage.history")}
                </Button>
              </FlexItem>
            </Flex>
          </StackItem>
        </Stack>
      </CardBody>
    </Card>
  );
}

function Bar({ label, used, of, locale }: { label: string; used: number; of: number | null; locale: string }) {
  const t = useT();
  const number = new Intl.NumberFormat(locale);
  if (of === null || of < 0) {
    return <>{t("saas.usage.usedOfUnlimited", { used: number.format(used) })}</>;
  }
  const share = of === 0 ? (used > 0 ? 1 : 0) : used / of;
  return (
    <Progress
      aria-label={label}
      value={Math.min(100, Math.round(share * 100))}
      label={t("saas.usage.usedOf", { used: number.format(used), granted: number.format(of) })}
      valueText={t("saas.usage.usedOf", { used: number.format(used), granted: number.format(of) })}
      measureLocation={ProgressMeasureLocation.top}
      variant={share >= 1 ? ProgressVariant.danger : share >= NEAR ? ProgressVariant.warning : undefined}
    />
  );
}

function History({ base, feature, onClose }: { base: string; feature: string; onClose: () => void }) {
  const t = useT();
  const { locale } = useConsole();
  const day = (iso: string) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(iso));
  const number = new Intl.NumberFormat(locale);
  const columns: Column<Period>[] = [
    { title: t("saas.usage.period"), width: 50, cell: ({ periodStart, periodEnd }) => `${day(periodStart)} – ${day(periodEnd)}` },
    { title: t("saas.usage.used"), cell: ({ used }) => number.format(used) },
    { title: t("saas.usage.calls"), cell: ({ calls }) => number.format(calls) },
  ];
  return (
    <Modal isOpen title={`${t("saas.usage.history")}: ${feature}`} variant={ModalVariant.medium} onClose={onClose} data-testid="saas-usage-history">
      <ResourceTable<Period>
        label={t("saas.usage.history")}
        path={`${base}/usage/history`}
        query={{ feature }}
        columns={columns}
        rowKey={({ periodStart }) => periodStart}
        pageSize={12}
        empty={{ title: t("saas.usage.noHistory"), text: t("saas.usage.noHistoryText") }}
      />
    </Modal>
  );
}
