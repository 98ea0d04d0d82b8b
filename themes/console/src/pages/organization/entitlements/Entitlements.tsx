import type { Schema } from "../../../api/api";
import { Loaded } from "../../../shared/Loaded";
import { useResource } from "../../../shared/useResource";
import type { PartProps } from "../../registry";
import { Grants } from "../grants/Grants";
import { EntitlementTable } from "./EntitlementTable";

type Answer = Schema<"Entitlements"> | Schema<"OrganizationEntitlements">;

/** What the organization may use, and why; and what it was given beside its plan. */
export default function Entitlements({ base, where, may }: PartProps) {
  const answer = useResource<Answer>(`${base}/entitlements`);
  return (
    <Loaded of={answer}>
      {(data) => (
        <>
          <EntitlementTable
            of={"organization" in data ? data.organization : data}
            base={base}
            where={where}
            explains={where === "admin" || may("org:billing:read")}
          />
          <Grants base={base} where={where} may={may} />
        </>
      )}
    </Loaded>
  );
}
