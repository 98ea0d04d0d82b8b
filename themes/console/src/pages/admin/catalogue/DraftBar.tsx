import { Alert, AlertActionLink } from "@patternfly/react-core";
import { useState } from "react";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { useT } from "../../../shared/Console";
import type { Editor } from "./draft";
import { PublishDialog } from "./PublishDialog";

/** Says that there are changes which nobody else sees yet, and what can be done with them. */
export function DraftBar({ editor }: { editor: Editor }) {
  const t = useT();
  const [open, setOpen] = useState<"publish" | "discard">();
  const count = editor.changes.length;
  const close = () => setOpen(undefined);
  return (
    <>
      {count > 0 && (
        <Alert
          variant="info"
          isInline
          className="pf-v5-u-mb-md"
          title={t("saas.catalogue.draft", { count })}
          data-testid="saas-draft"
          actionLinks={
            <>
              <AlertActionLink onClick={() => setOpen("publish")} data-testid="saas-preview">
                {t("saas.catalogue.preview")}
              </AlertActionLink>
              <AlertActionLink onClick={() => setOpen("discard")} data-testid="saas-discard">
                {t("saas.catalogue.discard")}
              </AlertActionLink>
            </>
          }
        >
          {t("saas.catalogue.draftText")}
        </Alert>
      )}
      {open === "publish" && <PublishDialog editor={editor} onClose={close} />}
      {open === "discard" && (
        <ConfirmDialog
          title={t("saas.catalogue.discardTitle")}
          confirm={t("saas.catalogue.discard")}
          onConfirm={() => {
            editor.discard();
            return Promise.resolve();
          }}
          onClose={close}
        >
          {t("saas.catalogue.discardText", { count })}
        </ConfirmDialog>
      )}
    </>
  );
}
