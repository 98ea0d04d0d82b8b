import { Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import { at, useConsole, usePlace, useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { DeliveryDetail } from "../../organization/webhooks/DeliveryDetail";
import { EndpointDetail } from "../../organization/webhooks/EndpointDetail";
import { EndpointList } from "../../organization/webhooks/EndpointList";
import { DeadLetters } from "./DeadLetters";

const DEAD = "dead-letters";

/** The realm's endpoints and those of its organizations, and what could not be delivered to any. */
export default function Webhooks() {
  const t = useT();
  const { can, navigate } = useConsole();
  const [, endpoint, delivery] = usePlace().path;
  const to = (...segments: string[]) => at("webhooks", ...segments);
  const endpoints = { api: "admin/webhooks", where: "admin" as const, manages: can("manage-realm"), to };
  const tab = endpoint === DEAD ? DEAD : "endpoints";
  if (endpoint && endpoint !== DEAD) {
    return (
      <Page title={t(delivery ? "saas.hooks.delivery" : "saas.hooks.endpoint")}>
        {delivery ? <DeliveryDetail {...endpoints} endpoint={endpoint} id={delivery} /> : <EndpointDetail {...endpoints} id={endpoint} />}
      </Page>
    );
  }
  return (
    <Page title={t("saas.webhooks.title")} description={t("saas.hooks.realmText")}>
      <Tabs activeKey={tab} onSelect={(_event, key) => navigate(key === DEAD ? to(DEAD) : to())} aria-label={t("saas.webhooks.title")} mountOnEnter unmountOnExit>
        <Tab eventKey="endpoints" title={<TabTitleText>{t("saas.hooks.endpoints")}</TabTitleText>} data-testid="saas-tab-endpoints">
          {tab !== DEAD && <EndpointList {...endpoints} />}
        </Tab>
        <Tab eventKey={DEAD} title={<TabTitleText>{t("saas.hooks.dead")}</TabTitleText>} data-testid="saas-tab-dead-letters">
          {tab === DEAD && <DeadLetters {...endpoints} />}
        </Tab>
      </Tabs>
    </Page>
  );
}
