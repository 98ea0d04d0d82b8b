import { Checkbox, FormGroup, FormHelperText, HelperText, HelperTextItem, NumberInput, TextArea, TextInput } from "@patternfly/react-core";
import { useId, type ReactNode } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { Choice } from "./Choice";
import { useT } from "./Console";

interface Field {
  /** As in the body that is sent, so that the server's errors find it. */
  name: string;
  label: string;
  help?: ReactNode;
  required?: boolean;
}

function Labeled({ name, label, help, required, id, children }: Field & { id: string; children: ReactNode }) {
  const { getFieldState, formState } = useFormContext();
  const error = getFieldState(name, formState).error?.message;
  return (
    <FormGroup label={label} fieldId={id} isRequired={required}>
      {children}
      {(error || help) && (
        <FormHelperText>
          <HelperText id={`${id}-help`} isLiveRegion={Boolean(error)}>
            <HelperTextItem variant={error ? "error" : "default"} data-testid={error && `saas-error-${name}`}>
              {error || help}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

export function TextField({
  type = "text",
  multiline = false,
  ...field
}: Field & { type?: "text" | "email" | "url" | "date" | "datetime-local" | "password"; multiline?: boolean }) {
  const t = useT();
  const id = useId();
  const { control } = useFormContext();
  const rules = field.required ? { required: t("saas.required") } : undefined;
  return (
    <Controller
      name={field.name}
      control={control}
      rules={rules}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => {
        const shared = {
          id,
          value: value ?? "",
          onBlur,
          validated: fieldState.error ? ("error" as const) : ("default" as const),
          "aria-describedby": `${id}-help`,
          "aria-required": field.required,
          "data-testid": `saas-field-${field.name}`,
        };
        return (
          <Labeled {...field} id={id}>
            {multiline ? (
              <TextArea {...shared} ref={ref} resizeOrientation="vertical" onChange={(_event, text) => onChange(text)} />
            ) : (
              <TextInput {...shared} ref={ref} type={type} onChange={(_event, text) => onChange(text)} />
            )}
          </Labeled>
        );
      }}
    />
  );
}

/** A whole number, or `null` where the field is empty. */
export function NumberField({ min, max, ...field }: Field & { min?: number; max?: number }) {
  const t = useT();
  const id = useId();
  const { control } = useFormContext();
  return (
    <Controller
      name={field.name}
      control={control}
      rules={{ validate: (value: number | null) => !field.required || value !== null || t("saas.required") }}
      render={({ field: { value, onChange, onBlur } }) => {
        const step = (by: number) => onChange(Math.min(max ?? Infinity, Math.max(min ?? -Infinity, (value ?? 0) + by)));
        return (
          <Labeled {...field} id={id}>
            <NumberInput
              value={value ?? ""}
              min={min}
              max={max}
              onMinus={() => step(-1)}
              onPlus={() => step(1)}
              onBlur={onBlur}
              onChange={(event) => {
                const text = event.currentTarget.value;
                onChange(text === "" ? null : Number(text));
              }}
              inputProps={{ id, "aria-describedby": `${id}-help`, "data-testid": `saas-field-${field.name}` }}
              inputAriaLabel={field.label}
              minusBtnAriaLabel={t("saas.less", { name: field.label })}
              plusBtnAriaLabel={t("saas.more", { name: field.label })}
            />
          </Labeled>
        );
      }}
    />
  );
}

export function ChoiceField({ options, ...field }: Field & { options: [string, string][] }) {
  const t = useT();
  const id = useId();
  const { control } = useFormContext();
  return (
    <Controller
      name={field.name}
      control={control}
      rules={field.required ? { required: t("saas.required") } : undefined}
      render={({ field: { value, onChange } }) => (
        <Labeled {...field} id={id}>
          <Choice label={field.label} id={id} value={value ?? ""} options={options} onChange={onChange} data-testid={`saas-field-${field.name}`} />
        </Labeled>
      )}
    />
  );
}

/** Several of a few: the value is an array. */
export function ChecksField({ options, ...field }: Field & { options: [string, string][] }) {
  const id = useId();
  const { control } = useFormContext();
  return (
    <Controller
      name={field.name}
      control={control}
      render={({ field: { value, onChange } }) => {
        const chosen = (value ?? []) as string[];
        return (
          <Labeled {...field} id={id}>
            {options.map(([key, words]) => (
              <Checkbox
                key={key}
                id={`${id}-${key}`}
                label={words}
                isChecked={chosen.includes(key)}
                onChange={(_event, checked) => onChange(checked ? [...chosen, key] : chosen.filter((k) => k !== key))}
                data-testid={`saas-field-${field.name}-${key}`}
              />
            ))}
          </Labeled>
        );
      }}
    />
  );
}

export function CheckField(field: Field) {
  const id = useId();
  const { control } = useFormContext();
  return (
    <Controller
      name={field.name}
      control={control}
      render={({ field: { value, onChange } }) => (
        <Checkbox
          id={id}
          label={field.label}
          description={field.help}
          isChecked={Boolean(value)}
          onChange={(_event, checked) => onChange(checked)}
          data-testid={`saas-field-${field.name}`}
        />
      )}
    />
  );
}
