import { Alert, Button, List, ListItem, Modal, ModalVariant, Stack, StackItem } from "@patternfly/react-core";
import { useEffect, useState } from "react";
import type { Schema } from "../../../api/api";
import type { Problem } from "../../../api/problem";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { problemText } from "../../../shared/Failure";
import { Loading } from "../../../shared/Loading";
import { asProblem } from "../../../shared/useResource";
import { Changes } from "./Changes";
import { documentOf, onTopOf, type Edit } from "./document";
import type { Editor } from "./draft";

/** What publishing the draft would change and whom it would touch; then publishes just that. */
export function PublishDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [preview, setPreview] = useState<Schema<"Preview">>();
  const [problem, setProblem] = useState<Problem>();
  const [both, setBoth] = useState<Edit[]>([]);
  const [busy, setBusy] = useState(false);
  const { document } = editor;

  useEffect(() => {
    let wanted = true;
    setPreview(undefined);
    setProblem(undefined);
    api.ask<Schema<"Preview">>("POST", "admin/catalog/preview", document).then(
      ({ data }) => wanted && setPreview(data),
      (error: unknown) => wanted && setProblem(asProblem(error)),
    );
    return () => {
      wanted = false;
    };
  }, [api, document]);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const publish = () =>
    attempt(async () => {
      const { data } = await api.send<Schema<"Preview">>("PUT", "admin/catalog", document, { ifMatch: editor.etag });
      editor.discard();
      alerts.done(t("saas.catalogue.published", { version: data.version }));
      onClose();
    });
  /** A colleague was faster: one's own changes go on top of his, and are previewed anew. */
  const takeNewest = () =>
    attempt(async () => {
      const { data, etag } = await api.ask<Schema<"Catalog">>("GET", "admin/catalog");
      const newest = documentOf(data.document);
      if (editor.base && document && etag) {
        const merged = onTopOf(newest, editor.base, document);
        setBoth(merged.both);
        editor.rebase(newest, etag, merged.document);
        setProblem(undefined);
      }
    });
  const conflict = problem?.code === "version_conflict";
  return (
    <Modal
      isOpen
      variant={ModalVariant.large}
      title={t("saas.catalogue.preview")}
      onClose={onClose}
      data-testid="saas-dialog"
      actions={[
        <Button key="publish" onClick={() => void publish()} isDisabled={!preview || Boolean(problem) || busy} isLoading={busy} data-testid="saas-publish">
          {t("saas.catalogue.publish")}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose} data-testid="saas-cancel">
          {t("saas.cancel")}
        </Button>,
      ]}
    >
      <Stack hasGutter>
        {problem && (
          <StackItem>
            <Alert
              variant={conflict ? "warning" : "danger"}
              isInline
              title={conflict ? t("saas.catalogue.conflict") : problemText(problem, t)}
              data-testid="saas-form-problem"
              actionLinks={
                conflict && (
                  <Button variant="link" isInline onClick={() => void takeNewest()} data-testid="saas-load-newest">
                    {t("saas.catalogue.takeNewest")}
                  </Button>
                )
              }
            >
              {conflict ? (
                t("saas.catalogue.conflictText")
              ) : (
                <List>
                  {problem.errors.map(({ field, message }) => (
                    <ListItem key={field + message}>{field ? `${field}: ${message}` : message}</ListItem>
                  ))}
                </List>
              )}
            </Alert>
          </StackItem>
        )}
        {both.length > 0 && (
          <StackItem>
            <Alert variant="warning" isInline title={t("saas.catalogue.both")} data-testid="saas-both">
              <Changes changes={both.map((edit) => ({ path: edit.path.join("."), before: edit.before, after: edit.after }))} theirs />
            </Alert>
          </StackItem>
        )}
        {!preview && !problem && <Loading />}
        {preview && (
          <>
            <StackItem data-testid="saas-affected">
              {t("saas.catalogue.affected", { organizations: preview.affected.organizations, users: preview.affected.users })}
            </StackItem>
            <StackItem>
              <Changes changes={preview.changes} />
            </StackItem>
          </>
        )}
      </Stack>
    </Modal>
  );
}
