import { Button, Label, SearchInput, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { ExpandableRowContent, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { useConsole, useT } from "../../../shared/Console";
import { Facts } from "../../../shared/Facts";
import { Nothing } from "../../../shared/Nothing";
import { StandingLabel } from "../../../shared/StandingLabel";
import { When } from "../../../shared/When";
import { Why } from "../../../shared/Why";
import { useOffer } from "../common/catalog";

interface Row {
  key: string;
  description: string;
  granted: boolean;
  limit?: number;
}

/** Every feature that the catalogue knows, whether the subject has it, and, opened, why. */
export function EntitlementTable({
  of,
  base,
  where,
  kind = "organization",
  explains = true,
}: {
  of: Schema<"Entitlements">;
  base: string;
  where: "admin" | "account";
  kind?: "organization" | "user";
  explains?: boolean;
}) {
  const t = useT();
  const offer = useOffer(where, kind);
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string>();
  const known = new Map(offer.features.map((feature) => [feature.key, feature]));
  const rows: Row[] = [...new Set([...of.features, ...Object.keys(of.limits), ...known.keys()])]
    .sort()
    .map((key) => ({
      key,
      description: known.get(key)?.description ?? "",
      granted: of.features.includes(key) || key in of.limits,
      limit: of.limits[key],
    }));
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(({ key, description }) => `${key} ${description}`.toLowerCase().includes(wanted));
  return (
    <>
      <Facts
        facts={[
          [t("saas.subscription.plan"), of.plan ? offer.planName(of.plan) : t("saas.none")],
          of.userPlan !== null && [t("saas.entitlements.ownPlan"), offer.planName(of.userPlan)],
          [t("saas.entitlements.standing"), <StandingLabel key="standing" standing={of.standing} />],
          of.validUntil !== null && [t("saas.entitlements.changesAt"), <When key="until" at={of.validUntil} />],
        ]}
      />
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <SearchInput
              placeholder={t("saas.entitlements.search")}
              aria-label={t("saas.entitlements.search")}
              value={search}
              onChange={(_event, text) => setSearch(text)}
              onClear={() => setSearch("")}
              resetButtonLabel={t("saas.clear")}
              data-testid="saas-search"
            />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      {rows.length === 0 && <Nothing title={t("saas.entitlements.empty")}>{t("saas.entitlements.emptyText")}</Nothing>}
      {rows.length > 0 && shown.length === 0 && <Nothing title={t("saas.noMatch")}>{t("saas.noMatchText")}</Nothing>}
      {shown.length > 0 && (
        <Table aria-label={t("saas.entitlements.title")} variant="compact" data-testid="saas-entitlements">
          <Thead>
            <Tr>
              <Th width={50}>{t("saas.entitlements.feature")}</Th>
              <Th>{t("saas.entitlements.granted")}</Th>
              {explains && <Th screenReaderText={t("saas.why")} />}
            </Tr>
          </Thead>
          {shown.map((row) => (
            <Tbody key={row.key} isExpanded={open === row.key}>
              <Tr data-testid={`saas-entitlement-${row.key}`}>
                <Td dataLabel={t("saas.entitlements.feature")} modifier="breakWord">
                  <div>
                    <div>{row.description || row.key}</div>
                    {row.description && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{row.key}</div>}
                  </div>
                </Td>
                <Td dataLabel={t("saas.entitlements.granted")}>
                  <div>
                    <Value row={row} />
                  </div>
                </Td>
                {explains && (
                  <Td isActionCell>
                    <Button
                      variant="link"
                      isInline
                      aria-expanded={open === row.key}
                      aria-label={`${t("saas.why")}: ${row.key}`}
                      onClick={() => setOpen(open === row.key ? undefined : row.key)}
                      data-testid={`saas-why-${row.key}`}
                    >
                      {t("saas.why")}
                    </Button>
                  </Td>
                )}
              </Tr>
              {open === row.key && (
                <Tr isExpanded>
                  <Td colSpan={3}>
                    <ExpandableRowContent>
                      <Why base={base} feature={row.key} planName={offer.planName} />
                    </ExpandableRowContent>
                  </Td>
                </Tr>
              )}
            </Tbody>
          ))}
        </Table>
      )}
    </>
  );
}

function Value({ row }: { row: Row }) {
  const t = useT();
  const { locale } = useConsole();
  if (row.limit !== undefined) {
    return <Label color={row.limit === 0 ? "grey" : "green"}>{row.limit === -1 ? t("saas.unlimited") : row.limit.toLocaleString(locale)}</Label>;
  }
  return <Label color={row.granted ? "green" : "grey"}>{t(row.granted ? "saas.granted" : "saas.notGranted")}</Label>;
}
