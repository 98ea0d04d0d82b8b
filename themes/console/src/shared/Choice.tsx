import { MenuToggle, Select, SelectList, SelectOption } from "@patternfly/react-core";
import { useState } from "react";

/** One of a few, as a filter or a field: `[value, words]`. */
export function Choice({
  label,
  value,
  options,
  onChange,
  id,
  "data-testid": testId,
}: {
  label: string;
  value: string;
  options: [string, string][];
  onChange: (value: string) => void;
  id?: string;
  "data-testid"?: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Select
      isOpen={open}
      onOpenChange={setOpen}
      selected={value}
      onSelect={(_event, chosen) => {
        setOpen(false);
        onChange(String(chosen));
      }}
      toggle={(ref) => (
        <MenuToggle ref={ref} id={id} isExpanded={open} onClick={() => setOpen(!open)} aria-label={label} data-testid={testId}>
          {options.find(([key]) => key === value)?.[1] ?? label}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={label}>
        {options.map(([key, words]) => (
          <SelectOption key={key} value={key} data-testid={testId && `${testId}-${key}`}>
            {words}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}
