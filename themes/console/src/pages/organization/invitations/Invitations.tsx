import { Button, Label, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useFilter, useT } from "../../../shared/Console";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { useAction } from "../../../shared/useAction";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { RoleLabels, useRoles } from "../common/roles";
import { Invite } from "./Invite";

type Invitation = Schema<"Invitation">;

const STATUSES = ["pending", "accepted", "declined", "revoked", "expired"];
const COLORS: Record<string, "blue" | "green" | "orange"> = { pending: "blue", accepted: "green", expired: "orange" };

/** Who was asked to join, and what became of it. */
export default function Invitations({ base, where, organization, may }: PartProps) {
  const t = useT();
  const api = useApi();
  const [status, setStatus] = useFilter("status");
  const roles = useRoles(base);
  const [inviting, setInviting] = useState(false);
  const [revoking, setRevoking] = useState<Invitation>();
  const [run] = useAction();
  const manages = may("org:invitations:manage");
  const path = (id: string) => `${base}/${at("invitations", id)}`;

  const columns: Column<Invitation>[] = [
    { title: t("saas.invitations.email"), width: 30, cell: ({ email }) => email },
    { title: t("saas.members.roles"), width: 25, cell: (invitation) => <RoleLabels keys={invitation.roles} names={roles} /> },
    {
      title: t("saas.invitations.status"),
      cell: (invitation) => <Label color={COLORS[invitation.status] ?? "grey"}>{t(`saas.invitations.${invitation.status}`)}</Label>,
    },
    { title: t("saas.invitations.invitedBy"), cell: ({ inviterName }) => inviterName ?? t("saas.invitations.administrator") },
    { title: t("saas.invitations.sent"), cell: ({ createdAt }) => <When at={createdAt} /> },
    { title: t("saas.invitations.expires"), cell: (invitation) => (invitation.status === "pending" ? <When at={invitation.expiresAt} /> : t("saas.none")) },
  ];
  const invite = manages && (
    <Button onClick={() => setInviting(true)} data-testid="saas-invite">
      {t("saas.invitations.invite")}
    </Button>
  );
  return (
    <>
      <ResourceTable<Invitation>
        label={t("saas.invitations.title")}
        path={`${base}/invitations`}
        query={{ status }}
        filtered={status !== ""}
        columns={columns}
        rowKey={({ id }) => id}
        actions={
          manages
            ? (invitation) => (
                <RowActions
                  of={invitation.email}
                  actions={
                    invitation.status === "pending"
                      ? [
                          {
                            id: "resend",
                            title: t("saas.invitations.resend"),
                            onClick: () => void run(() => api.send("POST", `${path(invitation.id)}/resend`), t("saas.invitations.resent", { email: invitation.email })),
                          },
                          { id: "revoke", title: t("saas.invitations.revoke"), danger: true, onClick: () => setRevoking(invitation) },
                        ]
                      : []
                  }
                />
              )
            : undefined
        }
        toolbar={
          <>
            <ToolbarItem>
              <Choice
                label={t("saas.invitations.status")}
                value={status}
                options={[["", t("saas.invitations.all")], ...STATUSES.map((word): [string, string] => [word, t(`saas.invitations.${word}`)])]}
                onChange={setStatus}
                data-testid="saas-filter-status"
              />
            </ToolbarItem>
            {invite && <ToolbarItem>{invite}</ToolbarItem>}
          </>
        }
        empty={{ title: t("saas.invitations.empty"), text: t("saas.invitations.emptyText", { organization: organization.name }), action: invite }}
      />
      {inviting && <Invite base={base} where={where} onClose={() => setInviting(false)} />}
      {revoking && (
        <ConfirmDialog
          title={t("saas.invitations.revokeTitle", { email: revoking.email })}
          confirm={t("saas.invitations.revoke")}
          done={t("saas.invitations.revokedDone")}
          onConfirm={() => api.send("DELETE", path(revoking.id))}
          onClose={() => setRevoking(undefined)}
        >
          {t("saas.invitations.revokeText")}
        </ConfirmDialog>
      )}
    </>
  );
}
