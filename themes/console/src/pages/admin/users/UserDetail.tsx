import { PageSection, Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import { useId, type ReactNode } from "react";
import { at, useConsole, useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { Page } from "../../../shared/Page";
import type { ListedUser } from "../../../shared/UserField";
import { useResource } from "../../../shared/useResource";
import ApiKeys from "../../organization/api-keys/ApiKeys";
import { personDetail, personName } from "../../organization/common/people";
import Overrides from "../../organization/overrides/Overrides";
import { Subscribed } from "../../organization/subscription/Subscription";
import { Meters } from "../../organization/usage/Usage";
import { ActAs } from "./ActAs";
import { UserEntitlements } from "./UserEntitlements";
import { UserOrganizations } from "./UserOrganizations";

/** One user: what he has himself, and his organizations. */
export function UserDetail({ id, part }: { id: string; part?: string }) {
  const t = useT();
  const content = useId();
  const { can, navigate } = useConsole();
  const base = `admin/${at("users", id)}`;
  const user = useResource<ListedUser>(`keycloak/${at("users", id)}`);
  const name = user.data ? personName(user.data, id) : "";
  const billing = can("manage-realm");
  const may = (permission: string) => permission.endsWith(":read") || (permission.startsWith("org:billing:") ? billing : can("manage-users"));
  const parts: [string, () => ReactNode][] = [
    ["entitlements", () => <UserEntitlements base={base} may={may} />],
    ["organizations", () => <UserOrganizations base={base} />],
    ["subscription", () => <Subscribed base={base} where="admin" kind="user" name={name} manages={billing} />],
    ["overrides", () => <Overrides base={base} may={may} />],
    ["usage", () => <Meters base={base} />],
    ["api-keys", () => <ApiKeys base={base} where="admin" may={may} />],
  ];
  const [current, show] = parts.find(([key]) => key === part) ?? parts[0];
  return (
    <Page
      title={name}
      description={user.data && personDetail(user.data)}
      crumbs={[{ title: t("saas.users.title"), to: "users" }]}
      actions={user.data && can("impersonation") && <ActAs base={base} name={name} />}
    >
      <Loaded of={user}>
        {() => (
          <>
            <Tabs activeKey={current} onSelect={(_event, key) => navigate(at("users", id, String(key)))} aria-label={name} data-testid="saas-parts">
              {parts.map(([key]) => (
                <Tab key={key} eventKey={key} tabContentId={content} title={<TabTitleText>{t(`saas.${key}.title`)}</TabTitleText>} data-testid={`saas-part-${key}`} />
              ))}
            </Tabs>
            <PageSection variant="light" className="pf-v5-u-px-0" id={content} role="tabpanel" aria-label={t(`saas.${current}.title`)}>
              {show()}
            </PageSection>
          </>
        )}
      </Loaded>
    </Page>
  );
}
