import { Button, Label, Title, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useConsole, useFilter, useT } from "../../../shared/Console";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { useOffer } from "../common/catalog";
import { GiveGrant } from "./GiveGrant";

/** Members are not told why, nor by whom, nor of what was revoked. */
type Grant = Schema<"OrganizationGrant"> & Partial<Pick<Schema<"Grant">, "reason" | "revokedAt">>;

const COLORS: Record<string, "green" | "purple"> = { bought: "green", promotional: "purple" };

/** What the subject was given beside its plan: members look, administrators give and revoke. */
export function Grants({ base, where, may }: Pick<PartProps, "base" | "where" | "may">) {
  const t = useT();
  const api = useApi();
  const { locale } = useConsole();
  const { featureName } = useOffer(where);
  const [past, setPast] = useFilter("grants");
  const [giving, setGiving] = useState(false);
  const [revoking, setRevoking] = useState<Grant>();
  const admin = where === "admin";
  const manages = admin && may("org:billing:manage");
  const number = new Intl.NumberFormat(locale);
  const columns: Column<Grant>[] = [
    { title: t("saas.entitlements.feature"), width: 15, cell: ({ feature }) => featureName(feature) },
    {
      title: t("saas.grants.amount"),
      width: 10,
      cell: ({ amount, used }) => (
        <>
          <div>{amount === -1 ? t("saas.unlimited") : number.format(amount)}</div>
          {used > 0 && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{t("saas.grants.used", { used: number.format(used) })}</div>}
        </>
      ),
    },
    { title: t("saas.grants.source"), width: 15, cell: ({ source }) => <Label color={COLORS[source] ?? "grey"}>{t(`saas.grants.source.${source}`)}</Label> },
    ...(admin ? [{ title: t("saas.subscription.reason"), width: 20 as const, cell: ({ reason }: Grant) => reason }] : []),
    { title: t("saas.grants.priority"), width: 10, cell: ({ priority }) => priority },
    { title: t("saas.overrides.from"), width: 15, cell: ({ startsAt, createdAt }) => <When at={startsAt ?? createdAt} /> },
    {
      title: t("saas.overrides.until"),
      cell: ({ endsAt, revokedAt }) =>
        revokedAt ? (
          <>
            {t("saas.grants.revokedAt")}: <When at={revokedAt} />
          </>
        ) : (
          <When at={endsAt} none={t("saas.overrides.forGood")} />
        ),
    },
  ];
  const give = manages && (
    <Button variant="secondary" onClick={() => setGiving(true)} data-testid="saas-give-grant">
      {t("saas.grants.give")}
    </Button>
  );
  return (
    <section className="pf-v5-u-mt-xl" data-testid="saas-grants">
      <Title headingLevel="h2" size="lg" className="pf-v5-u-mb-sm">
        {t("saas.grants.title")}
      </Title>
      <ResourceTable<Grant>
        key={past}
        label={t("saas.grants.title")}
        path={`${base}/grants${past ? "/history" : ""}`}
        filtered={past !== ""}
        columns={columns}
        rowKey={({ id }) => id}
        pageSize={10}
        actions={
          manages && !past
            ? (grant) => <RowActions of={grant.feature} actions={[{ id: "revoke", title: t("saas.grants.revoke"), danger: true, onClick: () => setRevoking(grant) }]} />
            : undefined
        }
        toolbar={
          admin && (
            <>
              <ToolbarItem>
                <Choice
                  label={t("saas.overrides.which")}
                  value={past}
                  options={[
                    ["", t("saas.overrides.current")],
                    ["all", t("saas.overrides.history")],
                  ]}
                  onChange={setPast}
                  data-testid="saas-filter-grants"
                />
              </ToolbarItem>
              {give && <ToolbarItem>{give}</ToolbarItem>}
            </>
          )
        }
        keepToolbar
        empty={{ title: t("saas.grants.empty"), text: t(admin ? "saas.grants.emptyText" : "saas.grants.emptyMember") }}
      />
      {giving && <GiveGrant base={base} onClose={() => setGiving(false)} />}
      {revoking && (
        <ConfirmDialog
          title={t("saas.grants.revokeTitle", { feature: revoking.feature })}
          confirm={t("saas.grants.revoke")}
          done={t("saas.grants.revoked")}
          onConfirm={() => api.send("DELETE", `${base}/${at("grants", revoking.id)}`)}
          onClose={() => setRevoking(undefined)}
        >
          {t("saas.grants.revokeText")}
        </ConfirmDialog>
      )}
    </section>
  );
}
