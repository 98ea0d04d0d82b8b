import { Label, LabelGroup } from "@patternfly/react-core";
import type { Page, Schema } from "../../../api/api";
import { wordsOr, type Translate } from "../../../i18n";
import { useT } from "../../../shared/Console";
import { ChecksField } from "../../../shared/fields";
import { useResource } from "../../../shared/useResource";

const ALL = 100;

/** The roles that the organization knows: `[key, name]`. */
export function useRoles(base: string): [string, string][] {
  const roles = useResource<Page<Schema<"Role">>>(`${base}/roles`, { pageSize: ALL });
  return (roles.data?.items ?? []).map(({ key, name }) => [key, name]);
}

/** A role's name where only its key is at hand: that of a standard role, else `org:data_steward` → `Data steward`. */
export function roleWords(key: string, t: Translate): string {
  const name = key.replace(/^org:/, "");
  const words = name.replace(/_/g, " ");
  return wordsOr(t, `saas.role.${name}`, words.charAt(0).toUpperCase() + words.slice(1));
}

export function RoleLabels({ keys, names }: { keys: string[]; names: [string, string][] }) {
  const t = useT();
  const words = new Map(names);
  if (keys.length === 0) {
    return <>{t("saas.none")}</>;
  }
  return (
    <LabelGroup aria-label={t("saas.members.roles")} numLabels={4} collapsedText={t("saas.more", { name: t("saas.members.roles") })} expandedText={t("saas.less", { name: t("saas.members.roles") })}>
      {keys.map((key) => (
        <Label key={key} color={key === "org:owner" ? "gold" : "grey"} isCompact>
          {words.get(key) ?? roleWords(key, t)}
        </Label>
      ))}
    </LabelGroup>
  );
}

/** `roles` of a body; nothing chosen is the realm's default. */
export function RolesField({ base, help }: { base: string; help?: string }) {
  const t = useT();
  return <ChecksField name="roles" label={t("saas.members.roles")} help={help} options={useRoles(base)} />;
}
