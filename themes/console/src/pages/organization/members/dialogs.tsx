import type { Schema } from "../../../api/api";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { FormDialog } from "../../../shared/Form";
import { UserField } from "../../../shared/UserField";
import { personName } from "../common/people";
import { RolesField } from "../common/roles";

/** Without an invitation: administrators only. */
export function AddMember({ base, onClose }: { base: string; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return (
    <FormDialog
      title={t("saas.members.add")}
      description={t("saas.members.addText")}
      submit={t("saas.members.add")}
      values={{ userId: "", roles: [] as string[] }}
      onSubmit={async ({ userId, roles }) => {
        await api.send("POST", `${base}/members`, roles.length > 0 ? { userId, roles } : { userId });
        alerts.done(t("saas.members.added"));
      }}
      onClose={onClose}
    >
      <UserField name="userId" label={t("saas.members.user")} required />
      <RolesField base={base} help={t("saas.members.defaultRole")} />
    </FormDialog>
  );
}

/** Replaces the set of a member's roles. */
export function ChangeRoles({
  base,
  where,
  member,
  onClose,
}: {
  base: string;
  where: "admin" | "account";
  member: Schema<"Member">;
  onClose: () => void;
}) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const name = personName(member, member.userId);
  return (
    <FormDialog
      title={t("saas.members.rolesOf", { name })}
      submit={t("saas.save")}
      values={{ roles: member.roles }}
      onSubmit={async ({ roles }) => {
        await api.send(where === "admin" ? "PUT" : "PATCH", `${base}/members/${encodeURIComponent(member.userId)}`, { roles });
        alerts.done(t("saas.members.rolesChanged", { name }));
      }}
      onClose={onClose}
    >
      <RolesField base={base} help={t("saas.members.tokenHint")} />
    </FormDialog>
  );
}
