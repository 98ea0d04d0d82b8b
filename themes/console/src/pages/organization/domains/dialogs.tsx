import { Alert, Button, ClipboardCopy, Modal, ModalVariant, Stack, StackItem } from "@patternfly/react-core";
import { useRef, useState } from "react";
import type { Schema } from "../../../api/api";
import { Problem } from "../../../api/problem";
import { useAlerts } from "../../../shared/Alerts";
import { at, useApi, useT } from "../../../shared/Console";
import { Facts } from "../../../shared/Facts";
import { problemText } from "../../../shared/Failure";
import { ChoiceField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { useAction } from "../../../shared/useAction";
import { asProblem } from "../../../shared/useResource";
import { When } from "../../../shared/When";

type Domain = Schema<"Domain">;

const MODES = ["suggest", "request", "automatic"];

/** Begins a proof; added again, there is a new record. */
export function AddDomain({ base, onAdded, onClose }: { base: string; onAdded: (domain: Domain) => void; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const added = useRef<Domain>();
  return (
    <FormDialog
      title={t("saas.domains.add")}
      description={t("saas.domains.addText")}
      submit={t("saas.domains.add")}
      values={{ name: "" }}
      onSubmit={async ({ name }) => {
        added.current = (await api.send<Domain>("POST", `${base}/domains`, { name })).data;
      }}
      onClose={() => (added.current ? onAdded(added.current) : onClose())}
    >
      <TextField name="name" label={t("saas.domains.name")} help={t("saas.domains.nameHelp")} required />
    </FormDialog>
  );
}

/** The record to put into the DNS, and the look for it. */
export function Prove({ base, domain, onClose }: { base: string; domain: Domain; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [run, busy] = useAction();
  const [refused, setRefused] = useState<Problem>();
  const proven = domain.status === "verified";
  const verify = () =>
    run(async () => {
      setRefused(undefined);
      try {
        await api.send("POST", `${base}/${at("domains", domain.name, "verify")}`);
        alerts.done(t("saas.domains.verifiedDone", { name: domain.name }));
        onClose();
      } catch (error) {
        setRefused(asProblem(error));
      }
    });
  const reason = refused?.document.reason;
  const copy = (text: string, label: string) => (
    <ClipboardCopy isReadOnly hoverTip={t("saas.copy")} clickTip={t("saas.copied")} textAriaLabel={label}>
      {text}
    </ClipboardCopy>
  );
  const close = (
    <Button key="close" variant={proven ? "primary" : "link"} onClick={onClose} data-testid="saas-cancel">
      {t("saas.close")}
    </Button>
  );
  return (
    <Modal
      isOpen
      title={t(proven ? "saas.domains.recordOf" : "saas.domains.verifyTitle", { name: domain.name })}
      description={t(proven ? "saas.domains.keep" : "saas.domains.verifyText")}
      variant={ModalVariant.medium}
      onClose={onClose}
      data-testid="saas-domain-record"
      actions={
        proven
          ? [close]
          : [
              <Button key="verify" isDisabled={busy} isLoading={busy} onClick={() => void verify()} data-testid="saas-verify-domain">
                {t("saas.domains.verify")}
              </Button>,
              close,
            ]
      }
    >
      <Stack hasGutter>
        {refused && (
          <StackItem>
            <Alert isInline variant="warning" title={problemText(refused, t)} data-testid="saas-verify-problem">
              {typeof reason === "string" && t(`saas.domains.reason.${reason}`)}
            </Alert>
          </StackItem>
        )}
        <StackItem>
          <Facts
            facts={[
              [t("saas.domains.type"), domain.record.type],
              [t("saas.domains.recordName"), copy(domain.record.name, t("saas.domains.recordName"))],
              [t("saas.domains.recordValue"), copy(domain.record.value, t("saas.domains.recordValue"))],
              domain.recordExpiresAt !== null && [t("saas.domains.goodUntil"), <When key="until" at={domain.recordExpiresAt} />],
              domain.misses > 0 && [t("saas.domains.misses"), domain.misses],
            ]}
          />
        </StackItem>
      </Stack>
    </Modal>
  );
}

/** How people with a mailbox there become members. */
export function Enrol({ base, where, domain, onClose }: { base: string; where: "admin" | "account"; domain: Domain; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return (
    <FormDialog
      title={t("saas.domains.enrolTitle", { name: domain.name })}
      description={t("saas.domains.enrolText")}
      submit={t("saas.save")}
      values={{ enrolment: domain.enrolment as string }}
      onSubmit={async (values) => {
        await api.send(where === "admin" ? "PUT" : "PATCH", `${base}/${at("domains", domain.name)}`, values);
        alerts.done(t("saas.domains.enrolled"));
      }}
      onClose={onClose}
    >
      <ChoiceField name="enrolment" label={t("saas.domains.enrolment")} options={MODES.map((mode) => [mode, t(`saas.domains.enrolment.${mode}`)])} required />
    </FormDialog>
  );
}
