import { useConsole, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { AuditLog } from "../../organization/activity/Activity";
import { Chain } from "./Chain";

/** Who did what in this realm, and whether the log still is what was written. */
export default function Audit() {
  const t = useT();
  const { realm } = useConsole();
  return (
    <Page title={t("saas.audit.title")} description={t("saas.audit.description")}>
      <Chain />
      <AuditLog path="admin/audit" query={{}} name={realm} />
    </Page>
  );
}
