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
  const words = options.find(([key]) => key === value)?.[1];
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
        <MenuToggle ref={ref} id={id} isExpanded={open} onClick={() => setOpen(!open)} aria-label={words ? `${label}: ${words}` : label} data-testid={testId}>
          {words ?? label}
        </MenuToggle>
      )}
    >
      <SelectList aria-label={label}>
        {options.map(([key, option]) => (
          <SelectOption key={key} value={key} data-testid={testId && `${testId}-${key}`}>
            {option}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}
