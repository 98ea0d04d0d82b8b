import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Schema } from "../../../api/api";
import { at, useApi, useT } from "../../../shared/Console";
import { ChecksField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { useResource } from "../../../shared/useResource";
import { holdable, type MakeKey } from "../../organization/api-keys/dialogs";

/** Where it acts, if anywhere, and there no more than I may. */
export function CreatePersonalKey({ base, onMade, onClose }: MakeKey) {
  const t = useT();
  const api = useApi();
  const me = useResource<Schema<"Me">>("tenant/me");
  const organizations = (me.data?.organizations ?? []).filter(({ status }) => status === "active");
  return (
    <FormDialog
      title={t("saas.api-keys.create")}
      description={t("saas.my-api-keys.createText")}
      submit={t("saas.api-keys.create")}
      values={{ name: "", organizationId: "", scopes: [] as string[], expiresInDays: null as number | null }}
      onSubmit={async ({ name, organizationId, scopes, expiresInDays }) => {
        const { data } = await api.send<Schema<"ApiKey">>("POST", `${base}/api-keys`, {
          name,
          ...(organizationId && { organizationId, scopes }),
          ...(expiresInDays !== null && { expiresInDays }),
        });
        onMade(data.key ?? "");
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t("saas.api-keys.name")} help={t("saas.api-keys.nameHelp")} required />
      <ChoiceField
        name="organizationId"
        label={t("saas.my-api-keys.organization")}
        help={t("saas.my-api-keys.organizationHelp")}
        options={[["", t("saas.my-api-keys.nowhere")], ...organizations.map(({ id, name }): [string, string] => [id, name])]}
      />
      <Scopes />
      <NumberField name="expiresInDays" label={t("saas.api-keys.expiresInDays")} help={t("saas.api-keys.expiresInDaysHelp")} min={1} max={3650} />
    </FormDialog>
  );
}

function Scopes() {
  const t = useT();
  const { watch, setValue } = useFormContext<{ organizationId: string; scopes: string[] }>();
  const organization = watch("organizationId");
  const entitlements = useResource<Schema<"OrganizationEntitlements">>(organization ? `tenant/${at("organizations", organization, "entitlements")}` : undefined);
  useEffect(() => setValue("scopes", []), [organization, setValue]);
  return organization ? (
    <ChecksField
      name="scopes"
      label={t("saas.api-keys.scopes")}
      help={t("saas.api-keys.scopesHelp")}
      options={(entitlements.data?.caller.permissions ?? []).filter(holdable).map((key) => [key, key])}
    />
  ) : null;
}
