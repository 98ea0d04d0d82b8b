import { Alert, AlertActionLink, PageSection } from "@patternfly/react-core";
import { useCallback, type ReactNode } from "react";
import type { Schema } from "../../api/api";
import { useApi, usePlace, useT } from "../../shared/Console";
import { Loaded } from "../../shared/Loaded";
import { useAction } from "../../shared/useAction";
import { useResource } from "../../shared/useResource";
import { When } from "../../shared/When";
import { Organization } from "./Organization";

type Details = Schema<"AdminOrganizationDetails">;

/** The tab on Keycloak's own page of an organization; where there is no such page, `root` says where it stands instead. */
export default function OrganizationTab({ id, root = [] }: { id: string; root?: string[] }) {
  const { path } = usePlace();
  const base = `admin/organizations/${encodeURIComponent(id)}`;
  const organization = useResource<Details>(base);
  return (
    <PageSection variant="light" data-testid="saas-organization">
      <Loaded of={organization}>{(data) => <Parts base={base} of={data} path={path.slice(root.length)} root={root} />}</Loaded>
    </PageSection>
  );
}

function Parts({ base, of, path, root }: { base: string; of: Details; path: string[]; root: string[] }) {
  const t = useT();
  const { manage = false, billing = false } = of.access ?? {};
  const may = useCallback(
    (permission: string) => permission.endsWith(":read") || (permission.startsWith("org:billing:") ? billing : manage),
    [manage, billing],
  );
  return (
    <>
      {of.status === "suspended" && <Stopped base={base} change={manage ? "resume" : undefined} title={t("saas.organizations.isSuspended")} />}
      {of.status === "deleted" && (
        <Stopped
          base={base}
          change={manage ? "restore" : undefined}
          title={
            <>
              {t("saas.organizations.isDeleted")} <When at={of.deletedAt} />
            </>
          }
        />
      )}
      {of.ownerless && of.status !== "deleted" && <Alert isInline variant="warning" title={t("saas.organizations.ownerless")} className="pf-v5-u-mb-md" />}
      {of.status !== "deleted" && <Organization base={base} where="admin" organization={of} may={may} path={path} root={root} />}
    </>
  );
}

/** Nobody acts in it; with the way back. */
function Stopped({ base, change, title }: { base: string; change?: "resume" | "restore"; title: ReactNode }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return (
    <Alert
      isInline
      variant="warning"
      title={title}
      className="pf-v5-u-mb-md"
      data-testid="saas-organization-stopped"
      actionLinks={
        change && (
          <AlertActionLink isDisabled={busy} onClick={() => void run(() => api.send("POST", `${base}/${change}`), t(`saas.organizations.${change}d`))} data-testid={`saas-${change}`}>
            {t(`saas.organizations.${change}`)}
          </AlertActionLink>
        )
      }
    />
  );
}
