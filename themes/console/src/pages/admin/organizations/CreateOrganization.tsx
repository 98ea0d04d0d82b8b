import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Schema } from "../../../api/api";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useConsole, useT } from "../../../shared/Console";
import { TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { UserField } from "../../../shared/UserField";
import { slugOf } from "./slug";

interface Values {
  name: string;
  slug: string;
  ownerId: string;
}

export function CreateOrganization({ onClose }: { onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { can } = useConsole();
  return (
    <FormDialog<Values>
      title={t("saas.organizations.create")}
      submit={t("saas.organizations.create")}
      values={{ name: "", slug: "", ownerId: "" }}
      onSubmit={async ({ name, slug, ownerId }) => {
        await api.send<Schema<"Organization">>("POST", "admin/organizations", { name, slug, ...(ownerId && { ownerId }) });
        alerts.done(t("saas.organizations.createdDone", { name }));
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t("saas.organizations.name")} required />
      <Slug />
      {can("view-users") && <UserField name="ownerId" label={t("saas.organizations.owner")} help={t("saas.organizations.ownerHelp")} />}
    </FormDialog>
  );
}

/** Follows the name until somebody writes another. */
function Slug() {
  const t = useT();
  const { watch, setValue, formState } = useFormContext<Values>();
  const name = watch("name");
  const touched = formState.dirtyFields.slug;
  useEffect(() => {
    if (!touched) {
      setValue("slug", slugOf(name));
    }
  }, [name, touched, setValue]);
  return <TextField name="slug" label={t("saas.organizations.slug")} help={t("saas.organizations.slugHelp")} required />;
}
