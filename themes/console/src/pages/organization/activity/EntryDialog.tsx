import { CodeBlock, CodeBlockCode, Modal, ModalVariant } from "@patternfly/react-core";
import { useT } from "../../../shared/Console";
import { EventName } from "../../../shared/EventName";
import { Facts } from "../../../shared/Facts";
import { When } from "../../../shared/When";
import { Actor, type Entry } from "./Activity";

/** All that the log knows of one thing that was done. */
export function EntryDialog({ of, onClose }: { of: Entry; onClose: () => void }) {
  const t = useT();
  return (
    <Modal isOpen title={<EventName type={of.type} />} variant={ModalVariant.medium} onClose={onClose} data-testid="saas-activity-dialog">
      <Facts
        facts={[
          [t("saas.activity.what"), of.type],
          [t("saas.activity.when"), <When key="when" at={of.occurredAt} />],
          [t("saas.activity.who"), <Actor key="who" of={of.actor} />],
          of.userId !== null && [t("saas.activity.person"), of.userId],
          of.ipAddress !== null && [t("saas.activity.where"), of.ipAddress],
          of.userAgent !== null && [t("saas.activity.agent"), of.userAgent],
          of.seq !== null && [t("saas.activity.number"), of.seq],
        ]}
      />
      <CodeBlock className="pf-v5-u-mt-md">
        <CodeBlockCode>{JSON.stringify(of.data, null, 2)}</CodeBlockCode>
      </CodeBlock>
    </Modal>
  );
}
