import { DescriptionList, DescriptionListDescription, DescriptionListGroup, DescriptionListTerm } from "@patternfly/react-core";
import type { ReactNode } from "react";

/** What is known of one thing: `[name, value]`, the absent ones left out. */
export function Facts({ facts }: { facts: ([string, ReactNode] | undefined | null | false)[] }) {
  return (
    <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ md: "20ch" }}>
      {facts
        .filter((fact) => !!fact)
        .map(([name, value]) => (
          <DescriptionListGroup key={name}>
            <DescriptionListTerm>{name}</DescriptionListTerm>
            <DescriptionListDescription className="pf-v5-u-text-break-word">{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
    </DescriptionList>
  );
}
