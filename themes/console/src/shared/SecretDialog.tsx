import { Alert, Button, ClipboardCopy, Modal, ModalVariant, Stack, StackItem } from "@patternfly/react-core";
import { useT } from "./Console";

/** Shows once what is never shown again. */
export function SecretDialog({ title, secret, onClose }: { title: string; secret: string; onClose: () => void }) {
  const t = useT();
  return (
    <Modal
      isOpen
      title={title}
      variant={ModalVariant.medium}
      onClose={onClose}
      data-testid="saas-secret-dialog"
      actions={[
        <Button key="done" onClick={onClose} data-testid="saas-secret-kept">
          {t("saas.secretKept")}
        </Button>,
      ]}
    >
      <Stack hasGutter>
        <StackItem>
          <Alert isInline isPlain variant="warning" title={t("saas.secretOnce")} />
        </StackItem>
        <StackItem>
          <ClipboardCopy isReadOnly hoverTip={t("saas.copy")} clickTip={t("saas.copied")} textAriaLabel={title} toggleAriaLabel={title} data-testid="saas-secret">
            {secret}
          </ClipboardCopy>
        </StackItem>
      </Stack>
    </Modal>
  );
}
