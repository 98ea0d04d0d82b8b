import { PageSection } from "@patternfly/react-core";
import type { Schema } from "../../api/api";
import { usePlace } from "../../shared/Console";
import { Loaded } from "../../shared/Loaded";
import { useResource } from "../../shared/useResource";
import { Organization } from "./Organization";

const EVERYTHING = () => true;

/** The tab on Keycloak's own page of an organization. */
export default function OrganizationTab({ id }: { id: string }) {
  const { path } = usePlace();
  const base = `admin/organizations/${encodeURIComponent(id)}`;
  const organization = useResource<Schema<"AdminOrganizationDetails">>(base);
  return (
    <PageSection variant="light" data-testid="saas-organization">
      <Loaded of={organization}>
        {(data) => <Organization base={base} where="admin" organization={data} may={EVERYTHING} path={path} root={[]} />}
      </Loaded>
    </PageSection>
  );
}
