import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import type { Schema } from "../../../api/api";
import { useApi, useT } from "../../../shared/Console";
import { TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";

const MAX_SLUG = 63;

/** What a name is as part of an address: `Acme & Söhne` → `acme-soehne`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[^a-z0-9\s_-]/g, "")
    .replace(/[\s_-]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MAX_SLUG);
}

export function CreateOrganization({ onMade, onClose }: { onMade: (slug: string) => void; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  return (
    <FormDialog
      title={t("saas.my-organizations.create")}
      description={t("saas.my-organizations.createText")}
      submit={t("saas.my-organizations.create")}
      values={{ name: "", slug: "" }}
      onSubmit={async (values) => {
        const { data } = await api.send<Schema<"Organization">>("POST", "tenant/organizations", values);
        onMade(data.slug);
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t("saas.my-organizations.name")} required />
      <TextField name="slug" label={t("saas.my-organizations.slug")} help={t("saas.my-organizations.slugHelp")} required />
      <SlugFollowsName />
    </FormDialog>
  );
}

/** Until somebody writes another. */
function SlugFollowsName() {
  const { watch, setValue, getFieldState, formState } = useFormContext<{ name: string; slug: string }>();
  const name = watch("name");
  const own = getFieldState("slug", formState).isDirty && watch("slug") !== "";
  useEffect(() => {
    if (!own) {
      setValue("slug", slugOf(name));
    }
  }, [name, own, setValue]);
  return null;
}
