import { useState } from "react";
import type { Schema } from "../../../api/api";
import { useAlerts } from "../../../shared/Alerts";
import { at, useApi, useConsole, useT } from "../../../shared/Console";
import { TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";

interface Props {
  base: string;
  organization: Names;
  etag?: string;
  onClose: () => void;
}

interface Names {
  name: string;
  slug: string;
}

/** Another name, or another address: who comes by the former one still finds it. */
export function Rename({ base, organization, etag, onClose }: Props) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { navigate } = useConsole();
  const [from, setFrom] = useState({ ...organization, etag });
  const newest = async (): Promise<Names> => {
    const now = await api.ask<Schema<"OrganizationDetails">>("GET", base);
    const { name, slug } = now.data;
    setFrom({ name, slug, etag: now.etag });
    return { name, slug };
  };
  return (
    <FormDialog<Names>
      title={t("saas.my-organizations.rename")}
      submit={t("saas.save")}
      values={{ name: organization.name, slug: organization.slug }}
      onSubmit={async ({ name, slug }) => {
        const changed = { ...(name !== from.name && { name }), ...(slug !== from.slug && { slug }) };
        const { data } = await api.send<Schema<"Organization">>("PATCH", base, changed, { ifMatch: from.etag });
        if (data.slug === organization.slug) {
          alerts.done(t("saas.my-organizations.renamed"));
        } else {
          navigate(at("my-organizations", data.slug), { replace: true });
        }
      }}
      newest={newest}
      onClose={onClose}
    >
      <TextField name="name" label={t("saas.my-organizations.name")} required />
      <TextField name="slug" label={t("saas.my-organizations.slug")} help={t("saas.my-organizations.slugHelp")} required />
    </FormDialog>
  );
}
