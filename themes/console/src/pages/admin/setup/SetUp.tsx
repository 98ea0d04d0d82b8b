import { Stack, StackItem } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { Page } from "../../../shared/Page";
import { useResource } from "../../../shared/useResource";
import { Missing } from "./Missing";
import { SettingsForm } from "./SettingsForm";

/** What this realm lacks, added by one button; and its settings. */
export default function SetUp() {
  const t = useT();
  const preview = useResource<Schema<"SetupResult">>("admin/setup", { dryRun: true }, "POST");
  return (
    <Page title={t("saas.setup.title")} description={t("saas.setup.description")}>
      <Loaded of={preview}>
        {(result) => (
          <Stack hasGutter>
            <StackItem>
              <Missing result={result} />
            </StackItem>
            <StackItem>
              <SettingsForm key={JSON.stringify(result.settings)} settings={result.settings} />
            </StackItem>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
