import { usePlace } from "../../../shared/Console";
import { UserDetail } from "./UserDetail";
import { UserList } from "./UserList";

/** What users have, and where they belong. */
export default function Users() {
  const { path } = usePlace();
  return path[1] ? <UserDetail id={path[1]} part={path[2]} /> : <UserList />;
}
