import { Alert, AlertActionLink, Button, Form as PatternFlyForm, FormAlert, Modal, ModalVariant } from "@patternfly/react-core";
import { useId, useState, type ReactNode } from "react";
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path, type PathValue } from "react-hook-form";
import type { Problem } from "../api/problem";
import { useT } from "./Console";
import { problemText } from "./Failure";
import { asProblem } from "./useResource";

interface Props<V extends FieldValues> {
  /** What the fields hold at first. */
  values: DefaultValues<V>;
  /** Sends it; a problem's `errors[]` go to the fields of the same names, anything else above the form. */
  onSubmit: (values: V) => Promise<unknown>;
  /**
   * What the server holds by now. A version conflict offers it: fields that the reader did not touch take it, at those
   * that both have changed it is told, and who submits then knows what he replaces.
   */
  newest?: () => Promise<DefaultValues<V>>;
  children: ReactNode;
}

interface Rules<V extends FieldValues> extends Props<V> {
  id: string;
  onBusy: (busy: boolean) => void;
}

/** The form itself, sent once however often one clicks. */
function Fields<V extends FieldValues>({ id, values, onSubmit, onBusy, newest, children }: Rules<V>) {
  const t = useT();
  const form = useForm<V>({ defaultValues: values });
  const [base, setBase] = useState<DefaultValues<V>>(values);
  const [problem, setProblem] = useState<Problem>();
  const takeNewest = (theirs: DefaultValues<V>) => {
    const before: Record<string, unknown> = base;
    const mine: Record<string, unknown> = form.getValues();
    const now: Record<string, unknown> = theirs;
    form.reset(theirs);
    for (const name of Object.keys(mine).filter((one) => differ(mine[one], before[one]))) {
      form.setValue(name as Path<V>, mine[name] as PathValue<V, Path<V>>, { shouldDirty: true });
      if (differ(now[name], before[name]) && differ(now[name], mine[name])) {
        form.setError(name as Path<V>, { type: "server", message: t("saas.meanwhile", { value: String(now[name]) }) });
      }
    }
    setBase(theirs);
    setProblem(undefined);
  };
  const submit = form.handleSubmit(async (entered) => {
    setProblem(undefined);
    onBusy(true);
    try {
      await onSubmit(entered as V);
    } catch (error) {
      const refused = asProblem(error);
      const unknown = refused.errors.filter(({ field }) => form.getValues(field as Path<V>) === undefined);
      refused.errors.filter((one) => !unknown.includes(one)).forEach(({ field, message }) => form.setError(field as Path<V>, { type: "server", message }));
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
                newest &&
                problem.code === "version_conflict" && (
                  <AlertActionLink
                    onClick={() => void newest().then(takeNewest, (error: unknown) => setProblem(asProblem(error)))}
                    data-testid="saas-load-newest"
                  >
                    {t("saas.loadNewest")}
                  </AlertActionLink>
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

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** A form on a page. */
export function Form<V extends FieldValues>({ submit, ...props }: Props<V> & { submit: string }) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  return (
    <Fields id={id} {...props} onBusy={setBusy}>
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
