import { Flex, FlexItem } from "@patternfly/react-core";
import type { Page, Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { at, useConsole, useFilter, useT } from "../../../shared/Console";
import { Failure } from "../../../shared/Failure";
import { Loaded } from "../../../shared/Loaded";
import { Loading } from "../../../shared/Loading";
import { useResource } from "../../../shared/useResource";
import { EntitlementTable } from "../../organization/entitlements/EntitlementTable";
import { Grants } from "../../organization/grants/Grants";
import type { PartProps } from "../../registry";

type Organization = Schema<"Organization">;

/** No slug: the user alone. */
const ALONE = "-";

/** A page of the API at its longest. */
const MOST = 100;

/**
 * What a user may use: in an organization, as his tokens in it say, or alone. Tokens without a choice are of the
 * organization that he joined first: so is this page.
 */
export function UserEntitlements({ base, may }: Pick<PartProps, "base" | "may">) {
  const t = useT();
  const [chosen, setChosen] = useFilter("organization");
  const { can } = useConsole();
  const sees = can("view-organizations");
  const organizations = useResource<Page<Organization>>(sees ? `${base}/organizations` : undefined, { pageSize: MOST });
  if (sees && !organizations.data && !organizations.problem) {
    return <Loading />;
  }
  if (organizations.problem && organizations.problem.status !== 403) {
    return <Failure problem={organizations.problem} retry={organizations.reload} />;
  }
  const items = organizations.data?.items ?? []; // none to who may not see them
  const current = chosen || (items[0]?.slug ?? ALONE);
  const options = items.map(({ slug, name }): [string, string] => [slug, name]);
  if (current !== ALONE && !items.some(({ slug }) => slug === current)) {
    options.push([current, current]);
  }
  return (
    <>
      {options.length > 0 && (
        <Flex className="pf-v5-u-mb-md" alignItems={{ default: "alignItemsCenter" }} spaceItems={{ default: "spaceItemsSm" }}>
          <FlexItem>{t("saas.users.actsIn")}</FlexItem>
          <FlexItem>
            <Choice
              label={t("saas.users.actsIn")}
              value={current}
              options={[...options, [ALONE, t("saas.users.alone")]]}
              onChange={setChosen}
              data-testid="saas-acts-in"
            />
          </FlexItem>
        </Flex>
      )}
      <Shown key={current} base={current === ALONE ? base : `${base}/${at("organizations", current)}`} alone={current === ALONE} />
      {current === ALONE && <Grants base={base} where="admin" may={may} />}
    </>
  );
}

function Shown({ base, alone }: { base: string; alone: boolean }) {
  const set = useResource<Schema<"Entitlements">>(`${base}/entitlements`);
  return <Loaded of={set}>{(data) => <EntitlementTable of={data} base={base} where="admin" kind={alone ? "user" : "organization"} />}</Loaded>;
}
