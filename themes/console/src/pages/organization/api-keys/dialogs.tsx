import type { Schema } from "../../../api/api";
import { at, useApi, useT } from "../../../shared/Console";
import { ChecksField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { useResource } from "../../../shared/useResource";

type ApiKey = Schema<"ApiKey">;

/** What no key ever holds. */
const NEVER = new Set(["org:delete", "org:roles:manage", "org:api_keys:manage"]);

export function holdable(permission: string): boolean {
  return !NEVER.has(permission);
}

export interface MakeKey {
  base: string;
  /** Is given what is shown this once. */
  onMade: (secret: string) => void;
  onClose: () => void;
}

export function CreateKey({ base, onMade, onClose }: MakeKey) {
  const t = useT();
  const api = useApi();
  const permissions = useResource<Schema<"Permissions">>(`${base}/permissions`);
  return (
    <FormDialog
      title={t("saas.api-keys.create")}
      description={t("saas.api-keys.createText")}
      submit={t("saas.api-keys.create")}
      values={{ name: "", scopes: [] as string[], expiresInDays: null as number | null }}
      onSubmit={async ({ name, scopes, expiresInDays }) => {
        const { data } = await api.send<ApiKey>("POST", `${base}/api-keys`, { name, scopes, ...(expiresInDays !== null && { expiresInDays }) });
        onMade(data.key ?? "");
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t("saas.api-keys.name")} help={t("saas.api-keys.nameHelp")} required />
      <ChecksField
        name="scopes"
        label={t("saas.api-keys.scopes")}
        help={t("saas.api-keys.scopesHelp")}
        options={(permissions.data?.items ?? [])
          .filter(({ key }) => holdable(key))
          .map(({ key, description }) => [key, description ? `${description} · ${key}` : key])}
      />
      <NumberField name="expiresInDays" label={t("saas.api-keys.expiresInDays")} help={t("saas.api-keys.expiresInDaysHelp")} min={1} max={3650} />
    </FormDialog>
  );
}

/** Seconds for which the secret so far goes on. */
export const OVERLAPS = ["0", "3600", "86400"];

export function RotateKey({ base, of, onMade, onClose }: MakeKey & { of: ApiKey }) {
  const t = useT();
  const api = useApi();
  return (
    <FormDialog
      title={t("saas.api-keys.rotateTitle", { name: of.name })}
      description={t("saas.api-keys.rotateText")}
      submit={t("saas.api-keys.rotate")}
      values={{ overlapSeconds: "3600" }}
      onSubmit={async ({ overlapSeconds }) => {
        const { data } = await api.send<ApiKey>("POST", `${base}/${at("api-keys", of.id)}/rotate`, { overlapSeconds: Number(overlapSeconds) });
        onMade(data.key ?? "");
      }}
      onClose={onClose}
    >
      <ChoiceField name="overlapSeconds" label={t("saas.api-keys.overlap")} options={OVERLAPS.map((seconds) => [seconds, t(`saas.api-keys.overlap.${seconds}`)])} />
    </FormDialog>
  );
}
