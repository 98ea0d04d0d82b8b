import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter, EmptyStateHeader, EmptyStateIcon } from "@patternfly/react-core";
import { ExclamationCircleIcon, LockIcon } from "@patternfly/react-icons";
import type { Problem } from "../api/problem";
import type { Translate } from "../i18n";
import { useT } from "./Console";

/** What to tell a person: the server's own sentence where it has one. */
export function problemText(problem: Problem, t: Translate): string {
  if (problem.status === 0) {
    return t("saas.noAnswer");
  }
  if (problem.status === 401) {
    return t("saas.sessionExpired");
  }
  return problem.message || t("saas.refused", { status: problem.status });
}

/** In the place of what could not be shown. */
export function Failure({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const t = useT();
  if (problem.status === 403) {
    return <Forbidden detail={problem.message} />;
  }
  return (
    <EmptyState data-testid="saas-failure">
      <EmptyStateHeader
        titleText={t("saas.failed")}
        headingLevel="h2"
        icon={<EmptyStateIcon icon={ExclamationCircleIcon} color="var(--pf-v5-global--danger-color--100)" />}
      />
      <EmptyStateBody>{problemText(problem, t)}</EmptyStateBody>
      {retry && (
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button onClick={retry} data-testid="saas-retry">
              {t("saas.retry")}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}

export function Forbidden({ detail }: { detail?: string }) {
  const t = useT();
  return (
    <EmptyState data-testid="saas-forbidden">
      <EmptyStateHeader titleText={t("saas.forbidden")} headingLevel="h2" icon={<EmptyStateIcon icon={LockIcon} />} />
      <EmptyStateBody>{detail || t("saas.forbiddenText")}</EmptyStateBody>
    </EmptyState>
  );
}
