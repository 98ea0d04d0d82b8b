import { Button, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { useApi, useConsole, useFilter, useT } from "../../../shared/Console";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { personName } from "../common/people";
import { Person } from "../common/Person";
import { RoleLabels, useRoles } from "../common/roles";
import { AddMember, ChangeRoles } from "./dialogs";

type Member = Schema<"Member">;

/** Who is in the organization, and with which roles. */
export default function Members({ base, where, organization, may, beside }: PartProps) {
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const [search, setSearch] = useFilter("search");
  const [role, setRole] = useFilter("role");
  const roles = useRoles(base);
  const [open, setOpen] = useState<{ dialog: "add" } | { dialog: "roles" | "remove"; member: Member }>();
  const close = () => setOpen(undefined);
  const manages = may("org:members:manage");
  const invites = may("org:invitations:manage");

  const columns: Column<Member>[] = [
    {
      title: t("saas.members.name"),
      width: 35,
      cell: (member) =>
        where === "admin" ? (
          <PageLink to={`/saas/users/${encodeURIComponent(member.userId)}?organization=${encodeURIComponent(organization.slug)}`}>
            <Person of={member} id={member.userId} />
          </PageLink>
        ) : (
          <Person of={member} id={member.userId} />
        ),
    },
    { title: t("saas.members.roles"), width: 35, cell: (member) => <RoleLabels keys={member.roles} names={roles} /> },
    { title: t("saas.members.joined"), cell: (member) => <When at={member.joinedAt} /> },
  ];
  const invite = invites && (
    <Button variant={where === "admin" ? "secondary" : "primary"} onClick={() => navigate(beside("invitations"))} data-testid="saas-to-invitations">
      {t("saas.members.invite")}
    </Button>
  );
  const add = manages && where === "admin" && (
    <Button onClick={() => setOpen({ dialog: "add" })} data-testid="saas-add-member">
      {t("saas.members.add")}
    </Button>
  );
  return (
    <>
      <ResourceTable<Member>
        label={t("saas.members.title")}
        path={`${base}/members`}
        query={{ role }}
        search={{ parameter: "search", placeholder: t("saas.members.search"), value: search, onChange: setSearch }}
        filtered={role !== ""}
        columns={columns}
        rowKey={({ userId }) => userId}
        actions={
          manages
            ? (member) => (
                <RowActions
                  of={personName(member, member.userId)}
                  actions={[
                    { id: "roles", title: t("saas.members.changeRoles"), onClick: () => setOpen({ dialog: "roles", member }) },
                    { id: "remove", title: t("saas.members.remove"), danger: true, onClick: () => setOpen({ dialog: "remove", member }) },
                  ]}
                />
              )
            : undefined
        }
        toolbar={
          <>
            <ToolbarItem>
              <Choice
                label={t("saas.members.roles")}
                value={role}
                options={[["", t("saas.members.allRoles")], ...roles]}
                onChange={setRole}
                data-testid="saas-filter-role"
              />
            </ToolbarItem>
            {add && <ToolbarItem>{add}</ToolbarItem>}
            {invite && <ToolbarItem>{invite}</ToolbarItem>}
          </>
        }
        empty={{
          title: t("saas.members.empty"),
          text: t("saas.members.emptyText"),
          action: (
            <>
              {add} {invite}
            </>
          ),
        }}
      />
      {open?.dialog === "add" && <AddMember base={base} onClose={close} />}
      {open?.dialog === "roles" && <ChangeRoles base={base} where={where} member={open.member} onClose={close} />}
      {open?.dialog === "remove" && (
        <ConfirmDialog
          title={t("saas.members.removeTitle", { name: personName(open.member, open.member.userId) })}
          confirm={t("saas.members.remove")}
          done={t("saas.members.removed")}
          onConfirm={() => api.send("DELETE", `${base}/members/${encodeURIComponent(open.member.userId)}`)}
          onClose={close}
        >
          {t("saas.members.removeText", { organization: organization.name })}
        </ConfirmDialog>
      )}
    </>
  );
}
