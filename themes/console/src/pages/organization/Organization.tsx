import { PageSection, Tab, Tabs, TabTitleText } from "@patternfly/react-core";
import { lazy, Suspense, useEffect, useId, useMemo, type ComponentType } from "react";
import { at, useConsole, useT } from "../../shared/Console";
import { Loading } from "../../shared/Loading";
import { Nothing } from "../../shared/Nothing";
import type { OrganizationPart, PartProps } from "../registry";
import { organizationParts } from ".";

const COMPONENTS = new Map<string, ComponentType<PartProps>>();

function component(part: OrganizationPart): ComponentType<PartProps> {
  const known = COMPONENTS.get(part.id) ?? lazy(part.load);
  COMPONENTS.set(part.id, known);
  return known;
}

interface Props {
  base: string;
  where: "admin" | "account";
  organization: PartProps["organization"];
  may: (permission: string) => boolean;
  /** Segments after the organization: the part and its own place. */
  path: string[];
  /** Segments before them. */
  root: string[];
}

/** One organization, a tab for each part that the reader may see. */
export function Organization({ base, where, organization, may, path, root }: Props) {
  const t = useT();
  const content = useId();
  const { navigate } = useConsole();
  const parts = useMemo(
    () =>
      organizationParts.filter(
        (part) => (part.where ?? where) === where && (where === "admin" || !part.permission || may(part.permission)),
      ),
    [where, may],
  );
  const part = parts.find(({ id }) => id === path[0]) ?? parts[0];
  useEffect(() => showTab(part?.id), [part?.id]);
  if (!part) {
    return <Nothing title={t("saas.nothingHere")} />;
  }
  const Part = component(part);
  return (
    <>
      <Tabs
        activeKey={part.id}
        onSelect={(_event, id) => navigate(at(...root, String(id)))}
        aria-label={organization.name}
        data-testid="saas-parts"
      >
        {parts.map(({ id }) => (
          <Tab key={id} eventKey={id} tabContentId={content} title={<TabTitleText>{t(`saas.${id}.title`)}</TabTitleText>} data-testid={`saas-part-${id}`} />
        ))}
      </Tabs>
      <PageSection variant="light" className="pf-v5-u-px-0" id={content} role="tabpanel" aria-label={t(`saas.${part.id}.title`)}>
        <Suspense fallback={<Loading />}>
          <Part
            base={base}
            where={where}
            organization={organization}
            may={may}
            path={path[0] === part.id ? path.slice(1) : []}
            to={(...segments) => at(...root, part.id, ...segments)}
            beside={(...segments) => at(...root, ...segments)}
          />
        </Suspense>
      </PageSection>
    </>
  );
}

/** On a narrow screen the tab of a place that was linked to may be out of sight. */
function showTab(id: string | undefined): void {
  document.querySelector(`[data-testid="saas-part-${id}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
