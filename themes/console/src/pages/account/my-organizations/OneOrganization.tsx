import { Button } from "@patternfly/react-core";
import { useMemo, useState } from "react";
import type { Schema } from "../../../api/api";
import { at, useApi, useConsole, useT } from "../../../shared/Console";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { Loaded } from "../../../shared/Loaded";
import { Page } from "../../../shared/Page";
import { RowActions } from "../../../shared/RowActions";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { Organization } from "../../organization/Organization";
import { Leave } from "./Leave";
import { Rename } from "./Rename";

type Details = Schema<"OrganizationDetails">;

/** One organization with its parts, as far as my roles and its plan let me see them. */
export function OneOrganization({ slug, path }: { slug: string; path: string[] }) {
  const t = useT();
  const base = `tenant/${at("organizations", slug)}`;
  const organization = useResource<Details>(base);
  const entitlements = useResource<Schema<"OrganizationEntitlements">>(`${base}/entitlements`);
  const name = organization.data?.name ?? slug;
  const permissions = entitlements.data?.caller.permissions;
  const may = useMemo(() => {
    const held = new Set(permissions);
    return (permission: string) => held.has(permission);
  }, [permissions]);
  return (
    <Page
      title={name}
      crumbs={[{ title: t("saas.my-organizations.title"), to: "my-organizations" }]}
      actions={organization.data && entitlements.data && <Actions base={base} organization={organization.data} etag={organization.etag} may={may} />}
    >
      <Loaded of={organization}>
        {(details) => (
          <Loaded of={entitlements}>
            {() => <Organization base={base} where="account" organization={details} may={may} path={path} root={["my-organizations", slug]} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface Props {
  base: string;
  organization: Details;
  etag?: string;
  may: (permission: string) => boolean;
}

function Actions({ base, organization, etag, may }: Props) {
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const active = useResource<Schema<"ActiveChoice">>("tenant/me/active-organization");
  const [open, setOpen] = useState<"rename" | "leave" | "delete">();
  const [run, busy] = useAction();
  const close = () => setOpen(undefined);
  const back = () => navigate("my-organizations", { replace: true });
  const switches = active.data && active.data.organization?.id !== organization.id && organization.status === "active";
  return (
    <>
      {switches && (
        <Button
          variant="secondary"
          isDisabled={busy}
          onClick={() =>
            void run(
              () => api.send("PUT", "tenant/me/active-organization", { organizationId: organization.id }),
              t("saas.my-organizations.switched", { name: organization.name }),
            )
          }
          data-testid="saas-switch"
        >
          {t("saas.my-organizations.switch")}
        </Button>
      )}
      <RowActions
        of={organization.name}
        actions={[
          may("org:update") && { id: "rename", title: t("saas.my-organizations.rename"), onClick: () => setOpen("rename") },
          { id: "leave", title: t("saas.my-organizations.leave"), danger: true, onClick: () => setOpen("leave") },
          may("org:delete") && { id: "delete", title: t("saas.my-organizations.delete"), danger: true, onClick: () => setOpen("delete") },
        ]}
      />
      {open === "rename" && <Rename base={base} organization={organization} etag={etag} onClose={close} />}
      {open === "leave" && <Leave organization={organization} onLeft={back} onClose={close} />}
      {open === "delete" && (
        <ConfirmDialog
          title={t("saas.my-organizations.deleteTitle", { name: organization.name })}
          name={organization.name}
          confirm={t("saas.my-organizations.delete")}
          onConfirm={async () => {
            await api.ask("DELETE", base);
            back();
            api.refresh();
          }}
          onClose={close}
        >
          {t("saas.my-organizations.deleteText")}
        </ConfirmDialog>
      )}
    </>
  );
}
