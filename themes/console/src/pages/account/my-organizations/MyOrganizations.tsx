import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";

type Organization = Schema<"Organization">;

/** The organizations that I am a member of. */
export default function MyOrganizations() {
  const t = useT();
  const columns: Column<Organization>[] = [
    { title: t("saas.my-organizations.name"), width: 50, cell: ({ name }) => name },
    { title: t("saas.my-organizations.slug"), cell: ({ slug }) => slug },
  ];
  return (
    <Page title={t("saas.my-organizations.title")} description={t("saas.my-organizations.description")}>
      <ResourceTable<Organization>
        label={t("saas.my-organizations.title")}
        path="tenant/organizations"
        columns={columns}
        rowKey={({ id }) => id}
        empty={{ title: t("saas.my-organizations.empty"), text: t("saas.my-organizations.emptyText") }}
      />
    </Page>
  );
}
