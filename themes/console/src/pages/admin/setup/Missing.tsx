import { Alert, Button, Card, CardBody, CardFooter, CardTitle, List, ListItem, Stack, StackItem } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { useApi, useT } from "../../../shared/Console";
import { useAction } from "../../../shared/useAction";

/** Set-up adds this; a console that was opened before does not know of us yet. */
const FIRST = "event-listener";

export function Missing({ result: { changes, warnings } }: { result: Schema<"SetupResult"> }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const first = changes.some(({ kind }) => kind === FIRST);
  const apply = async () => {
    if ((await run(() => api.send("POST", "admin/setup"), t("saas.setup.applied"))) && first) {
      location.reload();
    }
  };
  return (
    <Stack hasGutter>
      {warnings.map((warning) => (
        <StackItem key={warning}>
          <Alert variant="warning" isInline title={warning} component="p" data-testid="saas-setup-warning" />
        </StackItem>
      ))}
      <StackItem>
        {changes.length === 0 ? (
          <Alert variant="success" isInline title={t("saas.setup.complete")} component="p" data-testid="saas-setup-complete" />
        ) : (
          <Card isFlat data-testid="saas-setup-missing">
            <CardTitle component="h2">{t("saas.setup.missing", { number: changes.length })}</CardTitle>
            <CardBody>
              <List>
                {changes.map(({ kind, name, action }) => (
                  <ListItem key={`${kind} ${name} ${action}`}>
                    {kind} <strong>{name}</strong>: {action}
                  </ListItem>
                ))}
              </List>
            </CardBody>
            <CardFooter>
              <Button onClick={() => void apply()} isLoading={busy} isDisabled={busy} data-testid="saas-setup-apply">
                {t("saas.setup.apply")}
              </Button>
            </CardFooter>
          </Card>
        )}
      </StackItem>
    </Stack>
  );
}
