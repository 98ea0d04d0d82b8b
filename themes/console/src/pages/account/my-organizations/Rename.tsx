import type { Schema } from "../../../api/api";
import { useAlerts } from "../../../shared/Alerts";
import { at, useApi, useConsole, useT } from "../../../shared/Console";
import { TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";

interface Props {
  base: string;
  organization: { name: string; slug: string };
  etag?: string;
  onClose: () => void;
}

/** Another name, or another address: who comes by the former one still finds it. */
export function Rename({ base, organization, etag, onClose }: Props) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { navigate } = useConsole();
  return (
    <FormDialog
      title={t("saas.my-organizations.rename")}
      submit={t("saas.save")}
      values={{ name: organization.name, slug: organization.slug }}
      onSubmit={async ({ name, slug }) => {
        const changed = { ...(name !== organization.name && { name }), ...(slug !== organization.slug && { slug }) };
        const { data } = await api.send<Schema<"Organization">>("PATCH", base, changed, { ifMatch: etag });
        if (data.slug === organization.slug) {
          alerts.done(t("saas.my-organizations.renamed"));
        } else {
          navigate(at("my-organizations", data.slug), { replace: true });
        }
      }}
      onClose={onClose}
    >
      <TextField name="name" label={t("saas.my-organizations.name")} required />
      <TextField name="slug" label={t("saas.my-organizations.slug")} help={t("saas.my-organizations.slugHelp")} required />
    </FormDialog>
  );
}
