import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useT } from "../../../shared/Console";

export function Leave({ organization, onLeft, onClose }: { organization: { name: string; slug: string }; onLeft?: () => void; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const path = `tenant/${at("organizations", organization.slug, "leave")}`;
  return (
    <ConfirmDialog
      title={t("saas.my-organizations.leaveTitle", { name: organization.name })}
      name={organization.name}
      confirm={t("saas.my-organizations.leave")}
      done={t("saas.my-organizations.left", { name: organization.name })}
      onConfirm={async () => {
        // where the page goes away, nobody may read once more what is no longer to be seen
        await api.ask("POST", path);
        onLeft?.();
        api.refresh();
      }}
      onClose={onClose}
    >
      {t("saas.my-organizations.leaveText")}
    </ConfirmDialog>
  );
}
