import { FormGroup, FormHelperText, HelperText, HelperTextItem, MenuToggle, Select, SelectList, SelectOption, TextInputGroup, TextInputGroupMain } from "@patternfly/react-core";
import { useEffect, useId, useState } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { useT } from "./Console";
import { useResource } from "./useResource";

/** A user as Keycloak's own admin API lists him. */
export interface ListedUser {
  id: string;
  username: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  enabled?: boolean;
}

const SHOWN = 10;
const TYPING_MILLIS = 300;

/** One user of the realm by a part of the name or address, asked of the server; the value is the id. Admin console only. */
export function UserField({ name, label, help, required }: { name: string; label: string; help?: string; required?: boolean }) {
  const t = useT();
  const id = useId();
  const { control } = useFormContext();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useResource<ListedUser[]>(open ? "keycloak/users" : undefined, { search: asked.trim(), max: SHOWN, briefRepresentation: true });
  return (
    <Controller
      name={name}
      control={control}
      rules={required ? { required: t("saas.required") } : undefined}
      render={({ field: { onChange, onBlur }, fieldState: { error } }) => (
        <FormGroup label={label} fieldId={id} isRequired={required}>
          <Select
            isOpen={open}
            onOpenChange={setOpen}
            onSelect={(_event, chosen) => {
              const user = found.data?.find((one) => one.id === chosen);
              if (user) {
                onChange(user.id);
                setTyped(user.username);
              }
              setOpen(false);
            }}
            toggle={(toggle) => (
              <MenuToggle ref={toggle} variant="typeahead" isFullWidth isExpanded={open} onClick={() => setOpen(!open)} aria-label={label}>
                <TextInputGroup isPlain>
                  <TextInputGroupMain
                    inputId={id}
                    value={typed}
                    autoComplete="off"
                    placeholder={t("saas.findUser")}
                    role="combobox"
                    isExpanded={open}
                    aria-controls={`${id}-list`}
                    aria-label={label}
                    onClick={() => setOpen(true)}
                    onBlur={onBlur}
                    onChange={(_event, text) => {
                      setTyped(text);
                      onChange("");
                      setOpen(true);
                    }}
                    data-testid={`saas-field-${name}`}
                  />
                </TextInputGroup>
              </MenuToggle>
            )}
          >
            <SelectList id={`${id}-list`} aria-label={label}>
              {(found.data ?? []).map((user) => (
                <SelectOption key={user.id} value={user.id} description={user.email} data-testid={`saas-user-${user.username}`}>
                  {[user.firstName, user.lastName].filter(Boolean).join(" ") || user.username}
                </SelectOption>
              ))}
              {found.data?.length !== 0 ? null : <SelectOption isDisabled>{t("saas.noMatch")}</SelectOption>}
              {found.problem && <SelectOption isDisabled>{t("saas.noUsers")}</SelectOption>}
              {!found.data && !found.problem && <SelectOption isDisabled>{t("saas.loading")}</SelectOption>}
            </SelectList>
          </Select>
          {(error || help) && (
            <FormHelperText>
              <HelperText isLiveRegion={Boolean(error)}>
                <HelperTextItem variant={error ? "error" : "default"} data-testid={error && `saas-error-${name}`}>
                  {error?.message || help}
                </HelperTextItem>
              </HelperText>
            </FormHelperText>
          )}
        </FormGroup>
      )}
    />
  );
}
