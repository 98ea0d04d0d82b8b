import { Button, Label, LabelGroup } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { at, useApi, useConsole, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import { roleWords } from "../../organization/common/roles";
import { CreateOrganization } from "./CreateOrganization";
import { Leave } from "./Leave";
import { Waiting } from "./Waiting";

type Organization = Schema<"Organization">;

export function OrganizationList() {
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const me = useResource<Schema<"Me">>("tenant/me");
  const [creating, setCreating] = useState(false);
  const [leaving, setLeaving] = useState<Organization>();
  const [run] = useAction();
  const active = me.data?.activeOrganization?.id;
  const columns: Column<Organization>[] = [
    {
      title: t("saas.my-organizations.name"),
      width: 40,
      cell: ({ id, slug, name, status }) => (
        <>
          <div>
            <PageLink to={at("my-organizations", slug)}>{name}</PageLink>{" "}
            {id === active && (
              <Label color="green" isCompact data-testid="saas-active">
                {t("saas.my-organizations.active")}
              </Label>
            )}
            {status === "suspended" && (
              <Label color="red" isCompact>
                {t("saas.standing.suspended")}
              </Label>
            )}
          </div>
          <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{slug}</div>
        </>
      ),
    },
    { title: t("saas.my-organizations.roles"), width: 35, cell: ({ name, roles }) => <Roles of={name} keys={roles ?? []} /> },
    { title: t("saas.my-organizations.joined"), cell: ({ joinedAt }) => <When at={joinedAt} /> },
  ];
  const create = me.data?.mayCreateOrganizations && (
    <Button onClick={() => setCreating(true)} data-testid="saas-create-organization">
      {t("saas.my-organizations.create")}
    </Button>
  );
  return (
    <Page title={t("saas.my-organizations.title")} description={t("saas.my-organizations.description")} actions={create}>
      <Waiting me={me}>
        <ResourceTable<Organization>
          label={t("saas.my-organizations.title")}
          path="tenant/organizations"
          columns={columns}
          rowKey={({ id }) => id}
          actions={(organization) => (
            <RowActions
              of={organization.name}
              actions={[
                organization.id !== active &&
                  organization.status === "active" && {
                    id: "switch",
                    title: t("saas.my-organizations.switch"),
                    onClick: () =>
                      void run(
                        () => api.send("PUT", "tenant/me/active-organization", { organizationId: organization.id }),
                        t("saas.my-organizations.switched", { name: organization.name }),
                      ),
                  },
                { id: "leave", title: t("saas.my-organizations.leave"), danger: true, onClick: () => setLeaving(organization) },
              ]}
            />
          )}
          empty={{
            title: t("saas.my-organizations.empty"),
            text: t(create ? "saas.my-organizations.emptyText" : "saas.my-organizations.emptyWait"),
          }}
        />
      </Waiting>
      {creating && <CreateOrganization onMade={(slug) => navigate(at("my-organizations", slug))} onClose={() => setCreating(false)} />}
      {leaving && <Leave organization={leaving} onClose={() => setLeaving(undefined)} />}
    </Page>
  );
}

/** By their keys: the names of own roles are each organization's own, one request for each. */
function Roles({ of, keys }: { of: string; keys: string[] }) {
  const t = useT();
  return keys.length === 0 ? (
    <>{t("saas.none")}</>
  ) : (
    <LabelGroup aria-label={t("saas.my-organizations.rolesIn", { name: of })}>
      {keys.map((key) => (
        <Label key={key} color={key === "org:owner" ? "gold" : "grey"} isCompact>
          {roleWords(key, t)}
        </Label>
      ))}
    </LabelGroup>
  );
}
