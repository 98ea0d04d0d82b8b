import { Button, Form, FormGroup, Modal, ModalVariant, Stack, StackItem, TextInput } from "@patternfly/react-core";
import { useId, useState, type ReactNode } from "react";
import { useT } from "./Console";
import { useAction } from "./useAction";

/** Asks before what cannot be undone; with `name`, only who types it goes on. Closes when it worked. */
export function ConfirmDialog({
  title,
  children,
  name,
  confirm,
  danger = true,
  onConfirm,
  done,
  onClose,
}: {
  title: string;
  children: ReactNode;
  name?: string;
  confirm: string;
  danger?: boolean;
  onConfirm: () => Promise<unknown>;
  /** What to say afterwards. */
  done?: string;
  onClose: () => void;
}) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [run, busy] = useAction();
  const ready = name === undefined || typed === name;
  const go = async () => {
    if (ready && (await run(onConfirm, done))) {
      onClose();
    }
  };
  return (
    <Modal
      isOpen
      title={title}
      titleIconVariant={danger ? "warning" : undefined}
      variant={ModalVariant.small}
      onClose={onClose}
      data-testid="saas-confirm-dialog"
      actions={[
        <Button key="confirm" variant={danger ? "danger" : "primary"} isDisabled={!ready || busy} isLoading={busy} onClick={() => void go()} data-testid="saas-confirm">
          {confirm}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose} data-testid="saas-cancel">
          {t("saas.cancel")}
        </Button>,
      ]}
    >
      <Stack hasGutter>
        <StackItem>{children}</StackItem>
        {name !== undefined && (
          <StackItem>
            <Form
              onSubmit={(event) => {
                event.preventDefault();
                void go();
              }}
            >
              <FormGroup label={t("saas.typeName", { name })} fieldId={id}>
                <TextInput id={id} value={typed} onChange={(_event, text) => setTyped(text)} autoComplete="off" data-testid="saas-confirm-name" />
              </FormGroup>
            </Form>
          </StackItem>
        )}
      </Stack>
    </Modal>
  );
}
