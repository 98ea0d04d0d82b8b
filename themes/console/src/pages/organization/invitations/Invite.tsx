import { Button, Modal, ModalVariant } from "@patternfly/react-core";
import { CheckCircleIcon, ExclamationCircleIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useRef, useState } from "react";
import type { Schema } from "../../../api/api";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { NumberField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { SecretDialog } from "../../../shared/SecretDialog";
import type { PartProps } from "../../registry";
import { RolesField } from "../common/roles";

type Result = Schema<"InvitationResult">;

interface Values {
  email: string;
  roles: string[];
  expiresInDays: number | null;
}

/** The addresses of a text, each once. */
export function addresses(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

/** Invites one address, or many, and then tells of each what became of it. */
export function Invite({ base, onClose }: Pick<PartProps, "base" | "where"> & { onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [results, setResults] = useState<Result[]>();
  const [link, setLink] = useState<string>();
  const answers = useRef(false);

  const submit = async ({ email, roles, expiresInDays }: Values) => {
    const to = addresses(email);
    const shared = { ...(roles.length > 0 && { roles }), ...(expiresInDays !== null && { expiresInDays }) };
    if (to.length === 1) {
      const { data } = await api.send<Schema<"Invitation">>("POST", `${base}/invitations`, { email: to[0], ...shared });
      alerts.done(t("saas.invitations.invited", { email: data.email }));
      if (data.link) {
        answers.current = true;
        setLink(data.link);
      }
      return;
    }
    const { data } = await api.send<Schema<"InvitationResults">>("POST", `${base}/invitations`, {
      invitations: to.map((one) => ({ email: one, ...shared })),
    });
    answers.current = true;
    setResults(data.results);
  };

  if (link) {
    return <SecretDialog title={t("saas.invitations.link")} secret={link} onClose={onClose} />;
  }
  if (results) {
    return <Results results={results} onClose={onClose} />;
  }
  return (
    <FormDialog<Values>
      title={t("saas.invitations.invite")}
      description={t("saas.invitations.inviteText")}
      submit={t("saas.invitations.send")}
      values={{ email: "", roles: [], expiresInDays: null }}
      onSubmit={submit}
      onClose={() => {
        if (!answers.current) {
          onClose();
        }
      }}
    >
      <TextField name="email" label={t("saas.invitations.emails")} help={t("saas.invitations.emailsHelp")} multiline required />
      <RolesField base={base} help={t("saas.members.defaultRole")} />
      <NumberField name="expiresInDays" label={t("saas.invitations.expiresInDays")} help={t("saas.invitations.expiresInDaysHelp")} min={1} max={365} />
    </FormDialog>
  );
}

function Results({ results, onClose }: { results: Result[]; onClose: () => void }) {
  const t = useT();
  const created = results.filter((result) => result.status === "created").length;
  return (
    <Modal
      isOpen
      title={t("saas.invitations.results", { created, all: results.length })}
      variant={ModalVariant.medium}
      onClose={onClose}
      data-testid="saas-invitation-results"
      actions={[
        <Button key="close" onClick={onClose} data-testid="saas-results-close">
          {t("saas.close")}
        </Button>,
      ]}
    >
      <Table aria-label={t("saas.invitations.invite")} variant="compact">
        <Thead>
          <Tr>
            <Th>{t("saas.invitations.email")}</Th>
            <Th>{t("saas.invitations.status")}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {results.map((result, index) => (
            <Tr key={index}>
              <Td dataLabel={t("saas.invitations.email")} modifier="breakWord">
                {result.email ?? t("saas.none")}
              </Td>
              <Td dataLabel={t("saas.invitations.status")}>
                {result.status === "created" ? (
                  <>
                    <CheckCircleIcon color="var(--pf-v5-global--success-color--100)" /> {t("saas.invitations.sentTo")}
                  </>
                ) : (
                  <>
                    <ExclamationCircleIcon color="var(--pf-v5-global--danger-color--100)" /> {result.detail ?? result.status}
                  </>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Modal>
  );
}
