import { Button } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { wordsOr } from "../../../i18n";
import { at, useApi, useConsole, useT } from "../../../shared/Console";
import { Facts } from "../../../shared/Facts";
import { Loaded } from "../../../shared/Loaded";
import { Page } from "../../../shared/Page";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import { StateLabel } from "./StateLabel";

type Message = Schema<"EmailMessage">;

export function MessageDetail({ id }: { id: string }) {
  const t = useT();
  const { can } = useConsole();
  const path = `admin/${at("email-messages", id)}`;
  const message = useResource<Message>(path);
  return (
    <Page
      title={t("saas.email-messages.one")}
      crumbs={[{ title: t("saas.email-messages.title"), to: "email-messages" }]}
      actions={message.data?.state === "queued" && can("manage-realm") && <Retry path={path} />}
    >
      <Loaded of={message}>
        {(found) => (
          <Facts
            facts={[
              [t("saas.email-messages.recipient"), found.recipient],
              [t("saas.email-messages.template"), wordsOr(t, `saas.email.${found.template}`, found.template)],
              [t("saas.email-messages.state"), <StateLabel key="state" state={found.state} />],
              [t("saas.email-messages.attempts"), found.attempts],
              found.lastError !== null && [t("saas.email-messages.lastError"), found.lastError],
              [t("saas.email-messages.created"), <When key="created" at={found.createdAt} />],
              [t("saas.email-messages.sentAt"), <When key="sent" at={found.sentAt} />],
              found.expiresAt !== null && [t("saas.email-messages.expires"), <When key="expires" at={found.expiresAt} />],
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}

function Retry({ path }: { path: string }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return (
    <Button
      variant="secondary"
      isLoading={busy}
      isDisabled={busy}
      onClick={() => void run(() => api.send("POST", `${path}/retry`), t("saas.email-messages.retried"))}
      data-testid="saas-retry-message"
    >
      {t("saas.email-messages.retry")}
    </Button>
  );
}
