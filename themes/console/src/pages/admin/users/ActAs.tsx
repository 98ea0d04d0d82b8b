import { Button } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Problem } from "../../../api/problem";
import { useApi, useConsole, useT } from "../../../shared/Console";
import { TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { isSafe, PAGES } from "../../../shared/SafeLink";

/** Keycloak's own impersonation, with the reason that the audit keeps; opens the user's account console. */
export function ActAs({ base, name }: { base: string; name: string }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)} data-testid="saas-act-as">
        {t("saas.users.actAs")}
      </Button>
      {asking && <Ask base={base} name={name} onClose={() => setAsking(false)} />}
    </>
  );
}

function Ask({ base, name, onClose }: { base: string; name: string; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const { realm, loginRealm } = useConsole();
  const leaves = realm === loginRealm;
  return (
    <FormDialog
      title={t("saas.users.actAsTitle", { name })}
      description={t("saas.users.actAsText")}
      submit={t("saas.users.actAs")}
      values={{ reason: "" }}
      onSubmit={async ({ reason }) => {
        // its cookies are the user's session
        const { data } = await api.ask<Schema<"Impersonation">>("POST", `${base}/impersonation`, { reason }, { cookies: true });
        const to = new URL(data.redirect, location.href).href;
        if (!isSafe(to, PAGES)) {
          throw new Problem({ status: 0, code: "no_answer" });
        }
        if (leaves) {
          location.assign(to);
        } else {
          window.open(to, "_blank", "noopener");
        }
      }}
      onClose={onClose}
    >
      <TextField name="reason" label={t("saas.subscription.reason")} help={t(leaves ? "saas.users.actAsLeaves" : "saas.users.actAsHelp")} required />
    </FormDialog>
  );
}
