import { usePlace } from "../../../shared/Console";
import { OneOrganization } from "./OneOrganization";
import { OrganizationList } from "./OrganizationList";

/** The organizations that I am a member of: all of them, or one. */
export default function MyOrganizations() {
  const [, slug, ...rest] = usePlace().path;
  return slug ? <OneOrganization slug={slug} path={rest} /> : <OrganizationList />;
}
