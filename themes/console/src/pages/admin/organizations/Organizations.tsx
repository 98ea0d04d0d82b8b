import { usePlace } from "../../../shared/Console";
import OrganizationTab from "../../organization/OrganizationTab";
import { OrganizationList } from "./OrganizationList";

/** Every organization of the realm with what it has and how it stands. */
export default function Organizations() {
  const { path } = usePlace();
  return path[1] ? <OrganizationTab id={path[1]} root={[path[0], path[1]]} /> : <OrganizationList />;
}
