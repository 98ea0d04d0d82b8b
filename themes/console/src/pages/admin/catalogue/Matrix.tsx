import { Button, Checkbox, SearchInput, TextInput, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { CheckIcon } from "@patternfly/react-icons";
import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { memo, useState } from "react";
import { useConsole, useT } from "../../../shared/Console";
import { Nothing } from "../../../shared/Nothing";
import { parseValue, withValue, type Catalogue, type Feature, type Value } from "./document";

type Edit = (change: (document: Catalogue) => Catalogue) => void;

/** Feature × plan, changed in place. */
export function Matrix({ document, onEdit, onFeature }: { document: Catalogue; onEdit?: Edit; onFeature?: (key: string) => void }) {
  const t = useT();
  const [search, setSearch] = useState("");
  const plans = Object.entries(document.plans).filter(([, plan]) => !plan.archived);
  const wanted = search.trim().toLowerCase();
  const features = Object.entries(document.features).filter(
    ([key, { description, retired }]) => !retired && `${key} ${description ?? ""}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <Toolbar>
        <ToolbarContent>
          <ToolbarItem>
            <SearchInput
              placeholder={t("saas.plans.searchFeatures")}
              aria-label={t("saas.plans.searchFeatures")}
              value={search}
              onChange={(_event, text) => setSearch(text)}
              onClear={() => setSearch("")}
              resetButtonLabel={t("saas.clear")}
              data-testid="saas-search"
            />
          </ToolbarItem>
        </ToolbarContent>
      </Toolbar>
      {features.length === 0 ? (
        <Nothing title={wanted ? t("saas.noMatch") : t("saas.plans.noFeatures")}>{wanted ? t("saas.noMatchText") : t("saas.plans.noFeaturesText")}</Nothing>
      ) : (
        <InnerScrollContainer>
          <Table aria-label={t("saas.plans.compare")} variant="compact" gridBreakPoint="" data-testid="saas-matrix">
            <Thead>
              <Tr>
                <Th isStickyColumn modifier="nowrap">
                  {t("saas.plans.feature")}
                </Th>
                {plans.map(([key, plan]) => (
                  <Th key={key} modifier="nowrap">
                    {plan.name}
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {features.map(([key, feature]) => (
                <Tr key={key} data-testid={`saas-feature-${key}`}>
                  <Th isStickyColumn scope="row">
                    {onFeature ? (
                      <Button variant="link" isInline onClick={() => onFeature(key)} data-testid={`saas-edit-feature-${key}`}>
                        {key}
                      </Button>
                    ) : (
                      key
                    )}
                    {feature.description && <div className="pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal">{feature.description}</div>}
                  </Th>
                  {plans.map(([plan, { name, values }]) => (
                    <Td key={plan} dataLabel={name}>
                      <Cell id={`${plan}-${key}`} label={t("saas.plans.cell", { feature: key, plan: name })} feature={feature} value={values[key]} plan={plan} featureKey={key} onEdit={onEdit} />
                    </Td>
                  ))}
                </Tr>
              ))}
            </Tbody>
          </Table>
        </InnerScrollContainer>
      )}
    </>
  );
}

interface CellProps {
  id: string;
  label: string;
  feature: Feature;
  value: Value | undefined;
  plan: string;
  featureKey: string;
  onEdit?: Edit;
}

const Cell = memo(function Cell({ id, label, feature, value, plan, featureKey, onEdit }: CellProps) {
  const t = useT();
  const set = (to: Value | undefined) => onEdit?.((document) => withValue(document, plan, featureKey, to));
  if (feature.type === "boolean") {
    return onEdit ? (
      <Checkbox id={`saas-cell-${id}`} aria-label={label} isChecked={value === true} onChange={(_event, checked) => set(checked)} data-testid={`saas-cell-${id}`} />
    ) : value === true ? (
      <CheckIcon aria-label={t("saas.granted")} role="img" />
    ) : (
      <>{t("saas.none")}</>
    );
  }
  return onEdit ? <Amount id={id} label={label} value={value} onSet={set} /> : <Shown value={value} />;
});

function Shown({ value }: { value: Value | undefined }) {
  const t = useT();
  const { locale } = useConsole();
  if (value === undefined || value === false) {
    return <>{t("saas.none")}</>;
  }
  return <>{value === "unlimited" ? t("saas.unlimited") : Number(value).toLocaleString(locale)}</>;
}

/** A number, `unlimited`, or nothing; taken when one leaves the cell or presses Enter. */
function Amount({ id, label, value, onSet }: { id: string; label: string; value: Value | undefined; onSet: (value: Value | undefined) => void }) {
  const t = useT();
  const shown = value === "unlimited" ? t("saas.unlimited") : value === undefined ? "" : String(value);
  const [typed, setTyped] = useState<string>();
  const parsed = typed === undefined ? value : parseValue(typed, t("saas.unlimited"));
  const take = () => {
    if (typed !== undefined && parsed !== null) {
      if (parsed !== value) {
        onSet(parsed);
      }
      setTyped(undefined);
    }
  };
  return (
    <TextInput
      id={`saas-cell-${id}`}
      aria-label={label}
      title={parsed === null ? t("saas.plans.valueHelp") : undefined}
      value={typed ?? shown}
      placeholder={t("saas.none")}
      validated={parsed === null ? "error" : "default"}
      onChange={(_event, text) => setTyped(text)}
      onBlur={take}
      onKeyDown={(event) => (event.key === "Enter" ? take() : event.key === "Escape" && setTyped(undefined))}
      style={{ minWidth: "7rem", maxWidth: "9rem" }}
      data-testid={`saas-cell-${id}`}
    />
  );
}
