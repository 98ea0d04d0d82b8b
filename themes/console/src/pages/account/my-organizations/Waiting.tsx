import { Alert, Button, Card, CardBody, Flex, FlexItem, Stack, StackItem } from "@patternfly/react-core";
import { useState, type ReactNode } from "react";
import type { Page, Schema } from "../../../api/api";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useT } from "../../../shared/Console";
import { problemText } from "../../../shared/Failure";
import { Loading } from "../../../shared/Loading";
import { useAction } from "../../../shared/useAction";
import { useResource, type Resource } from "../../../shared/useResource";
import { When } from "../../../shared/When";
import { personName } from "../../organization/common/people";

type Transfer = Schema<"Transfer">;

/**
 * What others ask of me, and whom I could ask: nothing where there is nothing. What stands below appears together with
 * it, so that nothing moves away under a click.
 */
export function Waiting({ me, children }: { me: Resource<Schema<"Me">>; children: ReactNode }) {
  const t = useT();
  const transfers = useResource<Page<Transfer>>("tenant/me/ownership-transfers");
  const suggestions = useResource<Page<Schema<"Suggestion">>>("tenant/me/organization-suggestions");
  if (![me, transfers, suggestions].every(({ data, problem }) => data ?? problem)) {
    return <Loading />;
  }
  const problem = me.problem ?? transfers.problem ?? suggestions.problem;
  const cards: ReactNode[] = [
    ...(me.data?.invitations ?? []).map((invitation) => <Invitation key={invitation.id} of={invitation} />),
    ...(transfers.data?.items ?? []).map((transfer) => <OfferedOwnership key={transfer.id} of={transfer} />),
    ...(suggestions.data?.items ?? []).map((suggestion) => <Suggestion key={suggestion.organizationId} of={suggestion} />),
  ];
  return (
    <>
      <Stack hasGutter className={cards.length > 0 || problem ? "pf-v5-u-mb-lg" : undefined} data-testid="saas-waiting">
        {problem && (
          <StackItem>
            <Alert
              isInline
              variant="danger"
              title={problemText(problem, t)}
              actionLinks={
                <Button variant="link" isInline onClick={me.reload}>
                  {t("saas.retry")}
                </Button>
              }
            />
          </StackItem>
        )}
        {cards.map((card, index) => (
          <StackItem key={index}>{card}</StackItem>
        ))}
      </Stack>
      {children}
    </>
  );
}

function Row({ title, text, actions, testId }: { title: string; text: ReactNode; actions?: ReactNode; testId: string }) {
  return (
    <Card isFlat isCompact data-testid={testId}>
      <CardBody>
        <Flex justifyContent={{ default: "justifyContentSpaceBetween" }} alignItems={{ default: "alignItemsCenter" }}>
          <FlexItem flex={{ default: "flex_1" }}>
            <strong className="pf-v5-u-text-break-word">{title}</strong>
            <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{text}</div>
          </FlexItem>
          {actions && (
            <FlexItem>
              <Flex spaceItems={{ default: "spaceItemsSm" }}>{actions}</Flex>
            </FlexItem>
          )}
        </Flex>
      </CardBody>
    </Card>
  );
}

function Invitation({ of }: { of: Schema<"PendingInvitation"> }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const name = of.organization.name;
  const answer = (word: "accept" | "decline", done: string) =>
    void run(() => api.send("POST", `tenant/me/${at("invitations", of.id, word)}`), t(done, { name }));
  return (
    <Row
      testId="saas-my-invitation"
      title={of.inviterName ? t("saas.my-organizations.invitedBy", { name, inviter: of.inviterName }) : t("saas.my-organizations.invited", { name })}
      text={
        <>
          {of.email} · {of.roles.join(", ")} · {t("saas.my-organizations.expires")} <When at={of.expiresAt} />
        </>
      }
      actions={
        <>
          <Button isDisabled={busy} onClick={() => answer("accept", "saas.my-organizations.accepted")} aria-label={`${t("saas.my-organizations.accept")}: ${name}`} data-testid="saas-accept-invitation">
            {t("saas.my-organizations.accept")}
          </Button>
          <Button variant="secondary" isDisabled={busy} onClick={() => answer("decline", "saas.my-organizations.declined")} aria-label={`${t("saas.my-organizations.decline")}: ${name}`} data-testid="saas-decline-invitation">
            {t("saas.my-organizations.decline")}
          </Button>
        </>
      }
    />
  );
}

function OfferedOwnership({ of }: { of: Transfer }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const [accepting, setAccepting] = useState(false);
  const name = of.organization.name;
  const path = (word: string) => `tenant/me/${at("ownership-transfers", of.id ?? "", word)}`;
  return (
    <>
      <Row
        testId="saas-my-transfer"
        title={t("saas.my-organizations.offered", { name, from: personName(of.from, of.from.userId) })}
        text={
          <>
            {t("saas.my-organizations.expires")} <When at={of.expiresAt} />
          </>
        }
        actions={
          <>
            <Button isDisabled={busy} onClick={() => setAccepting(true)} data-testid="saas-accept-transfer">
              {t("saas.my-organizations.becomeOwner")}
            </Button>
            <Button
              variant="secondary"
              isDisabled={busy}
              onClick={() => void run(() => api.send("POST", path("decline")), t("saas.my-organizations.transferDeclined", { name }))}
              aria-label={`${t("saas.my-organizations.decline")}: ${name}`}
              data-testid="saas-decline-transfer"
            >
              {t("saas.my-organizations.decline")}
            </Button>
          </>
        }
      />
      {accepting && (
        <ConfirmDialog
          title={t("saas.my-organizations.becomeOwnerTitle", { name })}
          confirm={t("saas.my-organizations.becomeOwner")}
          danger={false}
          done={t("saas.my-organizations.isOwner", { name })}
          onConfirm={() => api.send("POST", path("accept"))}
          onClose={() => setAccepting(false)}
        >
          {t("saas.my-organizations.becomeOwnerText")}
        </ConfirmDialog>
      )}
    </>
  );
}

function Suggestion({ of }: { of: Schema<"Suggestion"> }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const asks = of.enrolment !== "suggest";
  return (
    <Row
      testId="saas-suggestion"
      title={t("saas.my-organizations.suggested", { name: of.name, domain: of.domain })}
      text={
        of.requestedAt ? (
          <>
            {t("saas.my-organizations.asked")} <When at={of.requestedAt} />
          </>
        ) : (
          t(asks ? "saas.my-organizations.mayAsk" : "saas.my-organizations.mayBeInvited")
        )
      }
      actions={
        asks &&
        !of.requestedAt && (
          <Button
            variant="secondary"
            isDisabled={busy}
            onClick={() => void run(() => api.send("POST", `tenant/${at("organizations", of.organizationId, "join-requests")}`), t("saas.my-organizations.askedDone", { name: of.name }))}
            aria-label={`${t("saas.my-organizations.ask")}: ${of.name}`}
            data-testid="saas-ask-to-join"
          >
            {t("saas.my-organizations.ask")}
          </Button>
        )
      }
    />
  );
}
