import { Label, ToolbarItem } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { useFilter, useT } from "../../../shared/Console";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { When } from "../../../shared/When";
import { roleWords } from "../../organization/common/roles";
import { tab } from "../organizations/OrganizationList";

type Organization = Schema<"Organization">;

const STATUSES = ["active", "suspended", "deleted"];

/** The organizations that a user is a member of. */
export function UserOrganizations({ base }: { base: string }) {
  const t = useT();
  const [status, setStatus] = useFilter("status");
  const shown = status || "active";
  const columns: Column<Organization>[] = [
    { title: t("saas.organizations.name"), width: 35, cell: ({ id, name }) => <PageLink to={tab(id)}>{name}</PageLink> },
    {
      title: t("saas.members.roles"),
      width: 35,
      cell: ({ roles }) => (roles ?? []).map((role) => <Label key={role} isCompact className="pf-v5-u-mr-xs">{roleWords(role, t)}</Label>),
    },
    { title: t("saas.members.joined"), cell: ({ joinedAt }) => <When at={joinedAt} /> },
  ];
  return (
    <ResourceTable<Organization>
      label={t("saas.organizations.title")}
      path={`${base}/organizations`}
      query={{ status: shown }}
      filtered={shown !== "active"}
      columns={columns}
      rowKey={({ slug }) => slug}
      toolbar={
        <ToolbarItem>
          <Choice
            label={t("saas.organizations.status")}
            value={shown}
            options={STATUSES.map((word): [string, string] => [word, t(`saas.organizations.${word}`)])}
            onChange={setStatus}
            data-testid="saas-filter-status"
          />
        </ToolbarItem>
      }
      empty={{ title: t("saas.users.noOrganizations"), text: t("saas.users.noOrganizationsText") }}
    />
  );
}
