import { Button, Label, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { useApi, useConsole, useFilter, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { StandingLabel } from "../../../shared/StandingLabel";
import { useAction } from "../../../shared/useAction";
import { When } from "../../../shared/When";
import { useOffer } from "../../organization/common/catalog";
import { CreateOrganization } from "./CreateOrganization";

type Organization = Schema<"AdminOrganizationDetails">;

const STATUSES = ["active", "suspended", "deleted"];
const COLORS: Record<string, "green" | "orange"> = { active: "green", suspended: "orange" };

/** Where an organization's tab is. */
export function tab(id: string, part = ""): string {
  return `/organizations/${encodeURIComponent(id)}/saas${part && `/${part}`}`;
}

export function OrganizationList() {
  const t = useT();
  const api = useApi();
  const { can } = useConsole();
  const offer = useOffer("admin");
  const [search, setSearch] = useFilter("search");
  const [status, setStatus] = useFilter("status");
  const [plan, setPlan] = useFilter("plan");
  const [creating, setCreating] = useState(false);
  const [asking, setAsking] = useState<{ to: "suspend" | "delete"; of: Organization }>();
  const [run] = useAction();
  const manages = can("manage-organizations") || can("manage-realm");
  const path = ({ id }: Organization) => `admin/organizations/${encodeURIComponent(id)}`;
  const back = (to: "resume" | "restore", of: Organization) => void run(() => api.send("POST", `${path(of)}/${to}`), t(`saas.organizations.${to}d`));

  const columns: Column<Organization>[] = [
    {
      title: t("saas.organizations.name"),
      width: 30,
      cell: ({ id, name, slug }) => (
        <>
          <PageLink to={tab(id)}>{name}</PageLink>
          <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{slug}</div>
        </>
      ),
    },
    { title: t("saas.organizations.plan"), width: 15, cell: (organization) => (organization.plan ? offer.planName(organization.plan) : t("saas.none")) },
    { title: t("saas.organizations.standing"), width: 10, cell: ({ standing }) => <StandingLabel standing={standing} /> },
    { title: t("saas.organizations.members"), width: 10, cell: ({ members }) => members },
    {
      title: t("saas.organizations.status"),
      width: 15,
      cell: (organization) => (
        <>
          <Label color={COLORS[organization.status] ?? "grey"}>{t(`saas.organizations.${organization.status}`)}</Label>{" "}
          {organization.ownerless && <Label color="red">{t("saas.organizations.noOwner")}</Label>}
        </>
      ),
    },
    { title: t("saas.organizations.created"), cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  const create = manages && (
    <Button onClick={() => setCreating(true)} data-testid="saas-create-organization">
      {t("saas.organizations.create")}
    </Button>
  );
  return (
    <Page title={t("saas.organizations.title")} description={t("saas.organizations.description")}>
      <ResourceTable<Organization>
        label={t("saas.organizations.title")}
        path="admin/organizations"
        query={{ status, plan }}
        search={{ parameter: "search", placeholder: t("saas.organizations.search"), value: search, onChange: setSearch }}
        filtered={Boolean(status || plan)}
        columns={columns}
        rowKey={({ slug }) => slug}
        actions={
          manages
            ? (of) => (
                <RowActions
                  of={of.name}
                  actions={[
                    of.status === "active" && { id: "suspend", title: t("saas.organizations.suspend"), onClick: () => setAsking({ to: "suspend", of }) },
                    of.status === "suspended" && { id: "resume", title: t("saas.organizations.resume"), onClick: () => back("resume", of) },
                    of.status === "deleted" && { id: "restore", title: t("saas.organizations.restore"), onClick: () => back("restore", of) },
                    of.status !== "deleted" && { id: "delete", title: t("saas.organizations.delete"), danger: true, onClick: () => setAsking({ to: "delete", of }) },
                  ]}
                />
              )
            : undefined
        }
        toolbar={
          <>
            <ToolbarItem>
              <Choice
                label={t("saas.organizations.status")}
                value={status}
                options={[["", t("saas.organizations.allStatuses")], ...STATUSES.map((word): [string, string] => [word, t(`saas.organizations.${word}`)])]}
                onChange={setStatus}
                data-testid="saas-filter-status"
              />
            </ToolbarItem>
            <ToolbarItem>
              <Choice
                label={t("saas.organizations.plan")}
                value={plan}
                options={[["", t("saas.organizations.allPlans")], ...offer.plans.map(({ key, name }): [string, string] => [key, name])]}
                onChange={setPlan}
                data-testid="saas-filter-plan"
              />
            </ToolbarItem>
            {create && <ToolbarItem>{create}</ToolbarItem>}
          </>
        }
        empty={{ title: t("saas.organizations.empty"), text: t("saas.organizations.emptyText"), action: create }}
      />
      {creating && <CreateOrganization onClose={() => setCreating(false)} />}
      {asking?.to === "suspend" && (
        <ConfirmDialog
          title={t("saas.organizations.suspendTitle", { name: asking.of.name })}
          confirm={t("saas.organizations.suspend")}
          done={t("saas.organizations.suspendedDone")}
          onConfirm={() => api.send("POST", `${path(asking.of)}/suspend`)}
          onClose={() => setAsking(undefined)}
        >
          {t("saas.organizations.suspendText")}
        </ConfirmDialog>
      )}
      {asking?.to === "delete" && (
        <ConfirmDialog
          title={t("saas.organizations.deleteTitle", { name: asking.of.name })}
          confirm={t("saas.organizations.delete")}
          name={asking.of.name}
          done={t("saas.organizations.deletedDone")}
          onConfirm={() => api.send("DELETE", path(asking.of))}
          onClose={() => setAsking(undefined)}
        >
          {t("saas.organizations.deleteText")}
        </ConfirmDialog>
      )}
    </Page>
  );
}
