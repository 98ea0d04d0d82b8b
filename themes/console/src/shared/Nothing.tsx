import { EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter, EmptyStateHeader, EmptyStateIcon } from "@patternfly/react-core";
import { CubesIcon } from "@patternfly/react-icons";
import type { ReactNode } from "react";

/** An empty state: what would be here, what to do, and the button that does it. */
export function Nothing({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <EmptyState data-testid="saas-empty">
      <EmptyStateHeader titleText={title} headingLevel="h2" icon={<EmptyStateIcon icon={CubesIcon} />} />
      {children && <EmptyStateBody>{children}</EmptyStateBody>}
      {action && (
        <EmptyStateFooter>
          <EmptyStateActions>{action}</EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
