import { Button, Label, ToolbarItem } from "@patternfly/react-core";
import { useState, type ComponentType } from "react";
import type { Schema } from "../../../api/api";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useT } from "../../../shared/Console";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { SecretDialog } from "../../../shared/SecretDialog";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { CreateKey, RotateKey, type MakeKey } from "./dialogs";

type ApiKey = Schema<"ApiKey">;

const COLORS: Record<string, "green" | "orange"> = { active: "green", expired: "orange" };

/** The keys of programs that act for the organization. Administrators see and revoke them; members make them. */
export default function ApiKeys({ base, where, may }: Pick<PartProps, "base" | "where" | "may">) {
  const t = useT();
  return <KeyTable base={base} where={where} may={may} Create={CreateKey} empty={t(where === "admin" ? "saas.api-keys.emptyAdmin" : "saas.api-keys.emptyText")} />;
}

interface Props extends Pick<PartProps, "base" | "where" | "may"> {
  /** The form of a new one. */
  Create: ComponentType<MakeKey>;
  /** What to do where there is none. */
  empty: string;
  /** Beside what every key has. */
  more?: Column<ApiKey>[];
}

/** Keys, whosever they are. */
export function KeyTable({ base, where, may, Create, empty, more = [] }: Props) {
  const t = useT();
  const api = useApi();
  const [dialog, setDialog] = useState<"create">();
  const [rotating, setRotating] = useState<ApiKey>();
  const [revoking, setRevoking] = useState<ApiKey>();
  const [secret, setSecret] = useState<string>();
  const manages = may("org:api_keys:manage");
  const makes = manages && where === "account";
  const columns: Column<ApiKey>[] = [
    {
      title: t("saas.api-keys.name"),
      width: 30,
      cell: ({ name, prefix }) => (
        <>
          <div>{name}</div>
          <div className="pf-v5-u-font-size-sm pf-v5-u-color-200 pf-v5-u-font-family-monospace">{prefix}…</div>
        </>
      ),
    },
    { title: t("saas.api-keys.status"), cell: ({ status }) => <Label color={COLORS[status] ?? "grey"}>{t(`saas.api-keys.${status}`)}</Label> },
    ...more,
    { title: t("saas.api-keys.scopes"), width: 25, cell: ({ scopes }) => (scopes.length === 0 ? t("saas.none") : scopes.join(", ")) },
    { title: t("saas.api-keys.lastUsed"), cell: ({ lastUsedAt }) => <When at={lastUsedAt} none={t("saas.api-keys.never")} /> },
    { title: t("saas.api-keys.expires"), cell: ({ expiresAt }) => <When at={expiresAt} /> },
  ];
  const create = makes && (
    <Button onClick={() => setDialog("create")} data-testid="saas-create-key">
      {t("saas.api-keys.create")}
    </Button>
  );
  return (
    <>
      <ResourceTable<ApiKey>
        label={t("saas.api-keys.title")}
        path={`${base}/api-keys`}
        columns={columns}
        rowKey={({ id }) => id}
        actions={
          manages
            ? (key) => (
                <RowActions
                  of={key.name}
                  actions={
                    key.status === "active"
                      ? [
                          makes && { id: "rotate", title: t("saas.api-keys.rotate"), onClick: () => setRotating(key) },
                          { id: "revoke", title: t("saas.api-keys.revoke"), danger: true, onClick: () => setRevoking(key) },
                        ]
                      : []
                  }
                />
              )
            : undefined
        }
        toolbar={create ? <ToolbarItem>{create}</ToolbarItem> : undefined}
        empty={{ title: t("saas.api-keys.empty"), text: empty, action: create }}
      />
      {dialog === "create" && <Create base={base} onMade={setSecret} onClose={() => setDialog(undefined)} />}
      {rotating && <RotateKey base={base} of={rotating} onMade={setSecret} onClose={() => setRotating(undefined)} />}
      {secret && <SecretDialog title={t("saas.api-keys.secret")} secret={secret} onClose={() => setSecret(undefined)} />}
      {revoking && (
        <ConfirmDialog
          title={t("saas.api-keys.revokeTitle", { name: revoking.name })}
          confirm={t("saas.api-keys.revoke")}
          name={revoking.name}
          done={t("saas.api-keys.revokedDone")}
          onConfirm={() => api.send("DELETE", `${base}/${at("api-keys", revoking.id)}`)}
          onClose={() => setRevoking(undefined)}
        >
          {t("saas.api-keys.revokeText")}
        </ConfirmDialog>
      )}
    </>
  );
}
