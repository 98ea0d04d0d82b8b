import { ActionList, ActionListItem, Button, Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import { lazy, Suspense, useState } from "react";
import { at, useConsole, usePlace, useT } from "../../../shared/Console";
import { Loaded } from "../../../shared/Loaded";
import { Loading } from "../../../shared/Loading";
import { Page } from "../../../shared/Page";
import { DraftBar } from "./DraftBar";
import { useCatalogue } from "./draft";
import { FeatureDialog } from "./FeatureDialog";
import { Matrix } from "./Matrix";
import { PlanCards } from "./PlanCards";
import { PlanDialog } from "./PlanDialog";

/** Brings a YAML library: only who opens it loads it. */
const DocumentEditor = lazy(() => import("./DocumentEditor"));

const TABS = ["compare", "document"];

/** Plans as cards and as a matrix, and the whole catalogue as a document; what one changes is a draft until it is published. */
export default function Plans() {
  const t = useT();
  const { navigate } = useConsole();
  const { path } = usePlace();
  const editor = useCatalogue();
  const { document, editable, edit } = editor;
  /** A plan's key, `""` for a new one. */
  const [plan, setPlan] = useState<string>();
  const [feature, setFeature] = useState<string>();
  const tab = TABS.includes(path[1]) ? path[1] : TABS[0];
  return (
    <Page
      title={t("saas.plans.title")}
      description={t("saas.plans.description", { version: editor.published.data?.version ?? "–" })}
      actions={
        editable &&
        document && (
          <ActionList>
            <ActionListItem>
              <Button onClick={() => setPlan("")} data-testid="saas-add-plan">
                {t("saas.plans.addPlan")}
              </Button>
            </ActionListItem>
            <ActionListItem>
              <Button variant="secondary" onClick={() => setFeature("")} data-testid="saas-add-feature">
                {t("saas.plans.addFeature")}
              </Button>
            </ActionListItem>
          </ActionList>
        )
      }
    >
      <DraftBar editor={editor} />
      <Tabs
        activeKey={tab}
        onSelect={(_event, key) => navigate(at("plans", String(key)))}
        aria-label={t("saas.plans.title")}
        mountOnEnter
        unmountOnExit
      >
        <Tab eventKey="compare" title={<TabTitleText>{t("saas.plans.compare")}</TabTitleText>} data-testid="saas-tab-compare">
          {tab === "compare" && (
            <div className="pf-v5-u-pt-md">
              <Loaded of={editor.published}>
                {() =>
                  document && (
                    <>
                      <PlanCards document={document} onOpen={editable ? setPlan : undefined} />
                      <Matrix document={document} onEdit={editable ? edit : undefined} onFeature={editable ? setFeature : undefined} />
                    </>
                  )
                }
              </Loaded>
            </div>
          )}
        </Tab>
        <Tab eventKey="document" title={<TabTitleText>{t("saas.plans.document")}</TabTitleText>} data-testid="saas-tab-document">
          {tab === "document" && (
            <div className="pf-v5-u-pt-md">
              <Suspense fallback={<Loading />}>
                <Loaded of={editor.published}>{() => <DocumentEditor editor={editor} />}</Loaded>
              </Suspense>
            </div>
          )}
        </Tab>
      </Tabs>
      {plan !== undefined && document && <PlanDialog planKey={plan} document={document} onEdit={edit} onClose={() => setPlan(undefined)} />}
      {feature !== undefined && document && <FeatureDialog featureKey={feature} document={document} onEdit={edit} onClose={() => setFeature(undefined)} />}
    </Page>
  );
}
