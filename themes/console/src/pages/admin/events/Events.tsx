import { Button, CodeBlock, CodeBlockCode, Modal, ModalVariant, Switch, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import type { Page as Items, Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { useFilter, useT } from "../../../shared/Console";
import { Failure } from "../../../shared/Failure";
import { Loading } from "../../../shared/Loading";
import { Nothing } from "../../../shared/Nothing";
import { Page } from "../../../shared/Page";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import { useTail, type LoggedEvent } from "./useTail";

/** What happens in this realm, as its webhooks and readers of the feed are told. */
export default function Events() {
  const t = useT();
  const [type, setType] = useFilter("type");
  const [following, setFollowing] = useState(true);
  const [round, setRound] = useState(0);
  return (
    <Page title={t("saas.events.title")} description={t("saas.events.description")}>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <TypeChoice value={type} onChange={setType} />
          </ToolbarItem>
          <ToolbarItem alignSelf="center">
            <Switch
              id="saas-follow"
              label={t("saas.events.follow")}
              isChecked={following}
              onChange={(_event, checked) => setFollowing(checked)}
              data-testid="saas-follow"
            />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      <Tail key={round} type={type} following={following} retry={() => setRound(round + 1)} />
    </Page>
  );
}

function TypeChoice({ value, onChange }: { value: string; onChange: (type: string) => void }) {
  const t = useT();
  const types = useResource<Pick<Items<Schema<"EventType">>, "items">>("tenant/event-types");
  const names = (types.data?.items ?? []).map((one): [string, string] => [one.type, one.type]);
  return (
    <Choice
      label={t("saas.events.type")}
      value={value}
      options={[["", t("saas.events.all")], ...names]}
      onChange={onChange}
      data-testid="saas-filter-type"
    />
  );
}

function Tail({ type, following, retry }: { type: string; following: boolean; retry: () => void }) {
  const t = useT();
  const { events, problem } = useTail(type, following);
  const [shown, setShown] = useState<LoggedEvent>();
  const columns = [t("saas.events.when"), t("saas.events.type"), t("saas.events.number")];
  if (problem) {
    return <Failure problem={problem} retry={retry} />;
  }
  if (!events) {
    return <Loading />;
  }
  if (events.length === 0) {
    return <Nothing title={t("saas.events.empty")}>{t("saas.events.emptyText")}</Nothing>;
  }
  return (
    <>
      <Table aria-label={t("saas.events.title")} variant="compact" data-testid="saas-table">
        <Thead>
          <Tr>
            {columns.map((title) => (
              <Th key={title}>{title}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {events.map((event) => (
            <Tr key={event.id} data-testid={`saas-row-${event.type}`}>
              <Td dataLabel={columns[0]}>
                <When at={event.timestamp} />
              </Td>
              <Td dataLabel={columns[1]}>
                <Button variant="link" isInline onClick={() => setShown(event)}>
                  {event.type}
                </Button>
              </Td>
              <Td dataLabel={columns[2]}>{event.seq}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {shown && (
        <Modal isOpen title={shown.type} variant={ModalVariant.medium} onClose={() => setShown(undefined)} data-testid="saas-dialog">
          <CodeBlock>
            <CodeBlockCode>{JSON.stringify(shown, null, 2)}</CodeBlockCode>
          </CodeBlock>
        </Modal>
      )}
    </>
  );
}
