import { Dropdown, DropdownItem, DropdownList, MenuToggle } from "@patternfly/react-core";
import { EllipsisVIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { useT } from "./Console";

export interface RowAction {
  id: string;
  title: string;
  danger?: boolean;
  onClick: () => void;
}

/** What can be done with one row; nothing where there is nothing. */
export function RowActions({ of, actions }: { of: string; actions: (RowAction | false | undefined)[] }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const offered = actions.filter((action) => !!action);
  if (offered.length === 0) {
    return null;
  }
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: "right" }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plain"
          isExpanded={open}
          onClick={() => setOpen(!open)}
          aria-label={t("saas.actionsOf", { name: of })}
          data-testid="saas-row-actions"
        >
          <EllipsisVIcon />
        </MenuToggle>
      )}
    >
      <DropdownList>
        {offered.map(({ id, title, danger, onClick }) => (
          <DropdownItem key={id} isDanger={danger} onClick={onClick} data-testid={`saas-action-${id}`}>
            {title}
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
}
