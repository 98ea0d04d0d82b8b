import { Button, DatePicker, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Page, Query, Schema } from "../../../api/api";
import { wordsOr } from "../../../i18n";
import { Choice } from "../../../shared/Choice";
import { useApi, useConsole, useFilter, useT } from "../../../shared/Console";
import { EventName } from "../../../shared/EventName";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { EntryDialog } from "./EntryDialog";

export type Entry = Schema<"AuditEntry">;

const FIRST_WORD = /^[^.]+/;

/** What was done in the organization, newest first. */
export default function Activity({ base, where, organization }: PartProps) {
  return <AuditLog path={where === "admin" ? "admin/audit" : `${base}/audit`} query={where === "admin" ? { organization: organization.id } : {}} name={organization.slug} />;
}

/** The audit behind a path, with its filters and as a file. */
export function AuditLog({ path, query, name }: { path: string; query: Query; name: string }) {
  const t = useT();
  const api = useApi();
  const { locale } = useConsole();
  const [type, setType] = useFilter("type");
  const [from, setFrom] = useFilter("from");
  const [to, setTo] = useFilter("to");
  const [shown, setShown] = useState<Entry>();
  const admin = path.startsWith("admin/");
  const [run, busy] = useAction();
  const types = useResource<Pick<Page<Schema<"EventType">>, "items">>("tenant/event-types");
  const groups = [...new Set((types.data?.items ?? []).map((one) => FIRST_WORD.exec(one.type)?.[0] ?? one.type))].sort();
  const asked = { ...query, type, from: from && midnight(from, 0), to: to && midnight(to, 1) };
  const exportFile = () =>
    run(async () => {
      const { data } = await api.ask<string>("GET", `${path}/export`, undefined, { query: { ...asked, format: "csv" } });
      download(`${name}-activity.csv`, data);
    });
  const columns: Column<Entry>[] = [
    { title: t("saas.activity.when"), width: 15, cell: ({ occurredAt }) => <When at={occurredAt} /> },
    {
      title: t("saas.activity.what"),
      width: 30,
      cell: (entry) => (
        <>
          <Button variant="link" isInline onClick={() => setShown(entry)} data-testid="saas-activity-entry">
            <EventName type={entry.type} />
          </Button>
          {admin && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{entry.type}</div>}
        </>
      ),
    },
    { title: t("saas.activity.who"), width: 30, cell: (entry) => <Actor of={entry.actor} /> },
    { title: t("saas.activity.where"), cell: ({ ipAddress }) => ipAddress ?? t("saas.none") },
  ];
  return (
    <>
      <ResourceTable<Entry>
        label={t("saas.activity.title")}
        path={path}
        query={asked}
        filtered={Boolean(type || from || to)}
        columns={columns}
        rowKey={({ id }) => id}
        toolbar={
          <>
            <ToolbarItem>
              <Choice
                label={t("saas.activity.what")}
                value={type}
                options={[["", t("saas.activity.everything")], ...groups.map((group): [string, string] => [group, wordsOr(t, `saas.eventGroup.${group}`, group)])]}
                onChange={setType}
                data-testid="saas-filter-type"
              />
            </ToolbarItem>
            <ToolbarItem>
              <Day label={t("saas.activity.from")} value={from} onChange={setFrom} locale={locale} />
            </ToolbarItem>
            <ToolbarItem>
              <Day label={t("saas.activity.to")} value={to} onChange={setTo} locale={locale} />
            </ToolbarItem>
            <ToolbarItem>
              <Button variant="secondary" isLoading={busy} isDisabled={busy} onClick={() => void exportFile()} data-testid="saas-activity-export">
                {t("saas.activity.export")}
              </Button>
            </ToolbarItem>
          </>
        }
        empty={{ title: t("saas.activity.empty"), text: t("saas.activity.emptyText") }}
      />
      {shown && <EntryDialog of={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

export function Actor({ of }: { of: Entry["actor"] }) {
  const t = useT();
  return (
    <>
      {of.name ?? t(`saas.activity.actor.${of.type}`)}
      {of.realId !== null && <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{t("saas.activity.impersonated")}</div>}
    </>
  );
}

function Day({ label, value, onChange, locale }: { label: string; value: string; onChange: (day: string) => void; locale: string }) {
  return (
    <DatePicker
      value={value}
      locale={locale}
      placeholder={label}
      inputProps={{ "aria-label": label }}
      buttonAriaLabel={label}
      onChange={(_event, text, date) => {
        if (text === "" || date) {
          onChange(text);
        }
      }}
    />
  );
}

/** The beginning of a day in the reader's zone, or of one some days later. */
function midnight(day: string, later: number): string {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
