import { Button, Label, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useFilter, useT } from "../../../shared/Console";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { useOffer } from "../common/catalog";
import { AddOverride } from "./AddOverride";

type Override = Schema<"Override">;

const COLORS: Record<string, "green" | "blue" | "red"> = { allow: "green", value: "blue", deny: "red" };

/** What administrators decided for this one subject against its plan. */
export default function Overrides({ base, may }: Pick<PartProps, "base" | "may">) {
  const t = useT();
  const api = useApi();
  const [past, setPast] = useFilter("past");
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Override>();
  const { featureName } = useOffer("admin");
  const manages = may("org:billing:manage");
  const columns: Column<Override>[] = [
    { title: t("saas.entitlements.feature"), width: 25, cell: ({ feature }) => featureName(feature) },
    {
      title: t("saas.overrides.effect"),
      width: 15,
      cell: ({ effect, value }) => (
        <Label color={COLORS[effect]}>
          {t(`saas.overrides.${effect}`)}
          {value !== null && `: ${value === -1 ? t("saas.unlimited") : value}`}
        </Label>
      ),
    },
    { title: t("saas.subscription.reason"), width: 25, cell: ({ reason }) => reason },
    { title: t("saas.overrides.from"), cell: ({ startsAt, createdAt }) => <When at={startsAt ?? createdAt} /> },
    {
      title: t("saas.overrides.until"),
      cell: ({ endsAt, removedAt }) =>
        removedAt ? (
          <>
            {t("saas.overrides.removedAt")}: <When at={removedAt} />
          </>
        ) : (
          <When at={endsAt} none={t("saas.overrides.forGood")} />
        ),
    },
  ];
  const add = manages && (
    <Button onClick={() => setAdding(true)} data-testid="saas-add-override">
      {t("saas.overrides.add")}
    </Button>
  );
  return (
    <>
      <ResourceTable<Override>
        key={past}
        label={t("saas.overrides.title")}
        path={`${base}/overrides${past ? "/history" : ""}`}
        filtered={past !== ""}
        columns={columns}
        rowKey={({ id }) => id}
        actions={
          manages && !past
            ? (override) => (
                <RowActions of={override.feature} actions={[{ id: "remove", title: t("saas.overrides.remove"), danger: true, onClick: () => setRemoving(override) }]} />
              )
            : undefined
        }
        toolbar={
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
                data-testid="saas-filter-past"
              />
            </ToolbarItem>
            {add && <ToolbarItem>{add}</ToolbarItem>}
          </>
        }
        keepToolbar
        empty={{ title: t("saas.overrides.empty"), text: t("saas.overrides.emptyText") }}
      />
      {adding && <AddOverride base={base} onClose={() => setAdding(false)} />}
      {removing && (
        <ConfirmDialog
          title={t("saas.overrides.removeTitle", { feature: removing.feature })}
          confirm={t("saas.overrides.remove")}
          done={t("saas.overrides.removed")}
          onConfirm={() => api.send("DELETE", `${base}/${at("overrides", removing.id)}`)}
          onClose={() => setRemoving(undefined)}
        >
          {t("saas.overrides.removeText")}
        </ConfirmDialog>
      )}
    </>
  );
}
