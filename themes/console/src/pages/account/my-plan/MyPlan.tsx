import { Stack, StackItem } from "@patternfly/react-core";
import type { Page as ApiPage, Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { Page } from "../../../shared/Page";
import { useResource } from "../../../shared/useResource";
import { Plan, type Current } from "../../organization/subscription/Subscription";
import { Meters } from "../../organization/usage/Usage";

const MINE = "tenant/me";

/** My own subscription, beside those of my organizations, and what I have used of it. */
export default function MyPlan() {
  const t = useT();
  const subscription = useResource<Current>(`${MINE}/subscription`);
  const me = useResource<Schema<"Me">>(MINE);
  const usage = useResource<ApiPage<Schema<"FeatureUsage">>>(`${MINE}/usage`);
  return (
    <Page title={t("saas.my-plan.title")} description={t("saas.my-plan.description")}>
      <Loaded of={subscription}>
        {(current) => (
          <Stack hasGutter>
            <StackItem>
              <Plan base={MINE} where="account" kind="user" name={me.data?.user.username ?? ""} current={current} manages={me.data !== undefined} />
            </StackItem>
            {usage.data?.items.some(({ balance }) => balance.granted !== 0 || balance.used > 0) && (
              <StackItem>
                <Meters base={MINE} />
              </StackItem>
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
