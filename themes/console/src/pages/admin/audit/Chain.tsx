import { Alert, Button, ClipboardCopy, Flex, FlexItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Page, Schema } from "../../../api/api";
import { useApi, useConsole, useT } from "../../../shared/Console";
import { useAction } from "../../../shared/useAction";
import { useResource } from "../../../shared/useResource";
import { When } from "../../../shared/When";

type Verification = Schema<"Verification">;
type Checkpoint = Schema<"Checkpoint">;

/** Verifies the chain of seals when one asks for it, and gives a checkpoint to keep elsewhere. */
export function Chain() {
  const t = useT();
  const api = useApi();
  const { can } = useConsole();
  const [found, setFound] = useState<Verification>();
  const [checkpoint, setCheckpoint] = useState<Checkpoint>();
  const [run, busy] = useAction();
  const checkpoints = useResource<Page<Checkpoint>>("admin/audit/checkpoints", { pageSize: 1 });
  return (
    <div className="pf-v5-u-mb-md">
      <Flex spaceItems={{ default: "spaceItemsSm" }}>
        <FlexItem>
          <Button
            variant="secondary"
            isLoading={busy}
            isDisabled={busy}
            onClick={() => void run(async () => setFound((await api.ask<Verification>("GET", "admin/audit/verify")).data))}
            data-testid="saas-verify"
          >
            {t("saas.audit.verify")}
          </Button>
        </FlexItem>
        {can("manage-realm") && checkpoints.data && (
          <FlexItem>
            <Button
              variant="secondary"
              isDisabled={busy}
              onClick={() => void run(async () => setCheckpoint((await api.send<Checkpoint>("POST", "admin/audit/checkpoints")).data))}
              data-testid="saas-checkpoint"
            >
              {t("saas.audit.checkpoint")}
            </Button>
          </FlexItem>
        )}
      </Flex>
      {found && (
        <Alert
          className="pf-v5-u-mt-md"
          isInline
          variant={found.valid ? "success" : "danger"}
          title={
            found.fault
              ? t("saas.audit.fault", { kind: t(`saas.audit.fault.${found.fault.kind}`), seq: found.fault.seq })
              : t("saas.audit.valid", { count: found.verified, seq: found.seq })
          }
          data-testid="saas-verified"
        >
          {t("saas.audit.checked")} <When at={found.checkedAt} />
          {found.waiting > 0 && `, ${t("saas.audit.waiting", { count: found.waiting })}`}
        </Alert>
      )}
      {checkpoint && (
        <Alert className="pf-v5-u-mt-md" isInline variant="info" title={t("saas.audit.taken", { seq: checkpoint.seq })} data-testid="saas-taken">
          <p className="pf-v5-u-mb-sm">{t("saas.audit.keep")}</p>
          <ClipboardCopy isReadOnly hoverTip={t("saas.copy")} clickTip={t("saas.copied")} textAriaLabel={t("saas.audit.checkpoint")}>
            {checkpoint.text}
          </ClipboardCopy>
        </Alert>
      )}
    </div>
  );
}
