import { ToolbarItem } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { wordsOr } from "../../../i18n";
import { Choice } from "../../../shared/Choice";
import { at, useFilter, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { PageLink } from "../../../shared/PageLink";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { When } from "../../../shared/When";
import { STATES, StateLabel } from "./StateLabel";

type Message = Schema<"EmailMessage">;

export function MessageList() {
  const t = useT();
  const [state, setState] = useFilter("state");
  const columns: Column<Message>[] = [
    {
      title: t("saas.email-messages.recipient"),
      width: 30,
      cell: ({ id, recipient }) => <PageLink to={at("email-messages", id)}>{recipient}</PageLink>,
    },
    { title: t("saas.email-messages.template"), width: 25, cell: ({ template }) => wordsOr(t, `saas.email.${template}`, template) },
    { title: t("saas.email-messages.state"), cell: ({ state: word }) => <StateLabel state={word} /> },
    { title: t("saas.email-messages.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.email-messages.created"), cell: ({ createdAt }) => <When at={createdAt} /> },
  ];
  return (
    <Page title={t("saas.email-messages.title")} description={t("saas.email-messages.description")}>
      <ResourceTable<Message>
        label={t("saas.email-messages.title")}
        path="admin/email-messages"
        query={{ state }}
        filtered={state !== ""}
        columns={columns}
        rowKey={({ id }) => id}
        toolbar={
          <ToolbarItem>
            <Choice
              label={t("saas.email-messages.state")}
              value={state}
              options={[["", t("saas.email-messages.all")], ...STATES.map((word): [string, string] => [word, t(`saas.email-messages.${word}`)])]}
              onChange={setState}
              data-testid="saas-filter-state"
            />
          </ToolbarItem>
        }
        empty={{ title: t("saas.email-messages.empty"), text: t("saas.email-messages.emptyText") }}
      />
    </Page>
  );
}
