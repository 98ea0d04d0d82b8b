import { Alert, List, ListItem, Stack, StackItem, Text, TextContent } from "@patternfly/react-core";
import { ArrowRightIcon, MinusCircleIcon, PlusCircleIcon } from "@patternfly/react-icons";
import type { Schema } from "../../../api/api";
import { useConsole, useT } from "../../../shared/Console";
import { Money } from "../../../shared/Money";
import { When } from "../../../shared/When";
import type { FeatureOption } from "../common/catalog";
import { personName } from "../common/people";

const MEMBERS_SHOWN = 5;
/** By how much the reader's clock and the server's may differ before "now" looks like another time. */
const CLOCKS_APART_MILLIS = 120_000;

/** What a change would do, before it is made. */
export function Preview({ of, features = [] }: { of: Schema<"PlanPreview">; features?: FeatureOption[] }) {
  const t = useT();
  const { locale } = useConsole();
  const amount = (value: number | null) => (value === null ? t("saas.none") : value === -1 ? t("saas.unlimited") : value.toLocaleString(locale));
  const limits = Object.entries(of.limits);
  const atOnce = new Date(of.effectiveAt).getTime() <= Date.now() + CLOCKS_APART_MILLIS;
  const nothing = of.granted.length === 0 && of.revoked.length === 0 && limits.length === 0;
  return (
    <Stack hasGutter data-testid="saas-preview">
      <StackItem>
        <TextContent>
          <Text>
            {t(atOnce ? "saas.subscription.takesEffectNow" : "saas.subscription.takesEffect")} {!atOnce && <When at={of.effectiveAt} />}
            {of.proration && (
              <>
                {" · "}
                {t("saas.subscription.billedNow")} <Money minor={of.proration.due} currency={of.proration.currency} />
              </>
            )}
          </Text>
        </TextContent>
      </StackItem>
      {nothing && <StackItem>{t("saas.subscription.nothingChanges")}</StackItem>}
      {of.granted.length > 0 && (
        <StackItem>
          <Text component="h3" className="pf-v5-u-font-weight-bold pf-v5-u-mb-xs">{t("saas.subscription.granted")}</Text>
          <List isPlain data-testid="saas-preview-granted">
            {of.granted.map((feature) => (
              <ListItem key={feature} icon={<PlusCircleIcon color="var(--pf-v5-global--success-color--100)" />}>
                <Feature named={feature} of={features} />
              </ListItem>
            ))}
          </List>
        </StackItem>
      )}
      {of.revoked.length > 0 && (
        <StackItem>
          <Text component="h3" className="pf-v5-u-font-weight-bold pf-v5-u-mb-xs">{t("saas.subscription.revoked")}</Text>
          <List isPlain data-testid="saas-preview-revoked">
            {of.revoked.map((feature) => (
              <ListItem key={feature} icon={<MinusCircleIcon color="var(--pf-v5-global--danger-color--100)" />}>
                <Feature named={feature} of={features} />
              </ListItem>
            ))}
          </List>
        </StackItem>
      )}
      {limits.length > 0 && (
        <StackItem>
          <Text component="h3" className="pf-v5-u-font-weight-bold pf-v5-u-mb-xs">{t("saas.subscription.limits")}</Text>
          <List isPlain data-testid="saas-preview-limits">
            {limits.map(([feature, [before, after]]) => (
              <ListItem key={feature}>
                <Feature named={feature} of={features} />: {amount(before)} <ArrowRightIcon /> {amount(after)}
              </ListItem>
            ))}
          </List>
        </StackItem>
      )}
      {of.exceeded.map((exceeded) => (
        <StackItem key={exceeded.limit}>
          <Exceeded of={exceeded} />
        </StackItem>
      ))}
      {of.rolesAffected.map(({ role, permissionsAsleep }) => (
        <StackItem key={role}>
          <Alert isInline isPlain variant="info" title={t("saas.subscription.roleAffected", { role, permissions: permissionsAsleep.join(", ") })} />
        </StackItem>
      ))}
    </Stack>
  );
}

function Feature({ named, of }: { named: string; of: FeatureOption[] }) {
  const description = of.find(({ key }) => key === named)?.description;
  return description ? (
    <span>
      {description} <span className="pf-v5-u-font-size-sm pf-v5-u-color-200">{named}</span>
    </span>
  ) : (
    <>{named}</>
  );
}

/** More is used than will be allowed: nobody and nothing is removed, and the reader learns who is over it. */
function Exceeded({ of }: { of: Schema<"Exceeded"> }) {
  const t = useT();
  const members = of.members ?? [];
  const names = members.slice(0, MEMBERS_SHOWN).map((member) => personName(member, member.userId));
  return (
    <Alert isInline variant="warning" title={t("saas.subscription.exceeded", { limit: of.limit, used: of.used, allowed: of.allowed })} data-testid="saas-preview-exceeded">
      {t("saas.subscription.exceededText")}
      {names.length > 0 && ` ${t("saas.subscription.overLimit", { members: names.join(", ") + (members.length > MEMBERS_SHOWN ? ", …" : "") })}`}
    </Alert>
  );
}
