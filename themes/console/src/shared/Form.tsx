import { Alert, Button, Form as PatternFlyForm, FormAlert, Modal, ModalVariant } from "@patternfly/react-core";
import { useId, useState, type ReactNode } from "react";
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path } from "react-hook-form";
import type { Problem } from "../api/problem";
import { useT } from "./Console";
import { problemText } from "./Failure";
import { asProblem } from "./useResource";

interface Props<V extends FieldValues> {
  /** What the fields hold at first. */
  values: DefaultValues<V>;
  /** Sends it; a problem's `errors[]` go to the fields of the same names, anything else above the form. */
  onSubmit: (values: V) => Promise<unknown>;
  children: ReactNode;
}

interface Rules<V extends FieldValues> extends Props<V> {
  id: string;
  onBusy: (busy: boolean) => void;
  /** What a version conflict offers: the reader decides, nothing is overwritten. */
  onConflict?: () => void;
}

/** The form itself, sent once however often one clicks. */
function Fields<V extends FieldValues>({ id, values, onSubmit, onBusy, onConflict, children }: Rules<V>) {
  const t = useT();
  const form = useForm<V>({ defaultValues: values });
  const [problem, setProblem] = useState<Problem>();
  const submit = form.handleSubmit(async (entered) => {
    setProblem(undefined);
    onBusy(true);
    try {
      await onSubmit(entered as V);
    } catch (error) {
      const refused = asProblem(error);
      const unknown = refused.errors.filter(({ field }) => form.getValues(field as Path<V>) === undefined);
      refused.errors.forEach(({ field, message }) => form.setError(field as Path<V>, { type: "server", message }));
      if (refused.errors.length === 0 || unknown.length > 0) {
        setProblem(refused);
      }
    } finally {
      onBusy(false);
    }
  });
  return (
    <FormProvider {...form}>
      <PatternFlyForm
        id={id}
        noValidate
        onSubmit={(event) => {
          event.stopPropagation();
          if (form.formState.isSubmitting) {
            event.preventDefault();
          } else {
            void submit(event);
          }
        }}
      >
        {problem && (
          <FormAlert>
            <Alert
              variant="danger"
              isInline
              title={problemText(problem, t)}
              data-testid="saas-form-problem"
              actionLinks={
                onConflict &&
                problem.code === "version_conflict" && (
                  <Button variant="link" isInline onClick={onConflict} data-testid="saas-load-newest">
                    {t("saas.loadNewest")}
                  </Button>
                )
              }
            />
          </FormAlert>
        )}
        {children}
      </PatternFlyForm>
    </FormProvider>
  );
}

/** A form on a page. */
export function Form<V extends FieldValues>({ submit, onConflict, ...props }: Props<V> & { submit: string; onConflict?: () => void }) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Fields id={id} {...props} onBusy={setBusy} onConflict={onConflict}>
      {props.children}
      <div>
        <Button type="submit" form={id} isLoading={busy} isDisabled={busy} data-testid="saas-submit">
          {submit}
        </Button>
      </div>
    </Fields>
  );
}

/** A form in a dialog, which closes when the server has taken it. */
export function FormDialog<V extends FieldValues>({
  title,
  description,
  submit,
  danger = false,
  wide = false,
  onClose,
  ...props
}: Props<V> & { title: string; description?: ReactNode; submit: string; danger?: boolean; wide?: boolean; onClose: () => void }) {
  const t = useT();
  const id = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Modal
      isOpen
      title={title}
      description={description}
      variant={wide ? ModalVariant.large : ModalVariant.medium}
      onClose={onClose}
      data-testid="saas-dialog"
      actions={[
        <Button key="submit" type="submit" form={id} variant={danger ? "danger" : "primary"} isLoading={busy} isDisabled={busy} data-testid="saas-submit">
          {submit}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose} data-testid="saas-cancel">
          {t("saas.cancel")}
        </Button>,
      ]}
    >
      <Fields
        id={id}
        {...props}
        onBusy={setBusy}
        onSubmit={async (values) => {
          await props.onSubmit(values);
          onClose();
        }}
      />
    </Modal>
  );
}
