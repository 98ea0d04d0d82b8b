import { Label } from "@patternfly/react-core";
import { at, useFilter, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import type { ListedUser } from "../../../shared/UserField";
import { personName } from "../../organization/common/people";

export function UserList() {
  const t = useT();
  const [search, setSearch] = useFilter("search");
  const columns: Column<ListedUser>[] = [
    { title: t("saas.users.name"), width: 30, cell: (user) => <PageLink to={at("users", user.id)}>{personName(user, user.id)}</PageLink> },
    { title: t("saas.users.username"), width: 25, cell: ({ username }) => username },
    { title: t("saas.users.email"), width: 30, cell: ({ email }) => email ?? t("saas.none") },
    {
      title: t("saas.users.account"),
      cell: ({ enabled }) => <Label color={enabled === false ? "grey" : "green"}>{t(enabled === false ? "saas.users.disabled" : "saas.users.enabled")}</Label>,
    },
  ];
  return (
    <Page title={t("saas.users.title")} description={t("saas.users.description")}>
      <ResourceTable<ListedUser>
        native
        label={t("saas.users.title")}
        path="keycloak/users"
        query={{ briefRepresentation: true }}
        search={{ parameter: "search", placeholder: t("saas.findUser"), value: search, onChange: setSearch }}
        columns={columns}
        rowKey={({ username }) => username}
        empty={{ title: t("saas.users.empty"), text: t("saas.users.emptyText") }}
      />
    </Page>
  );
}
