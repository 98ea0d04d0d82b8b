import { useT } from "../../../shared/Console";
import { CheckField, ChoiceField, TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { Problem } from "../../../api/problem";
import { withFeature, type Catalogue, type Feature } from "./document";

/** Refuses a key that is taken, at its field, as the server would at publishing. */
export function refuseTaken(key: string, taken: object, message: string) {
  if (Object.hasOwn(taken, key)) {
    throw new Problem({ code: "key_taken", detail: message, errors: [{ field: "key", code: "key_taken", message }] });
  }
}

/** A new feature, or the words of one that is there: a type never changes. */
export function FeatureDialog({
  featureKey,
  document,
  onEdit,
  onClose,
}: {
  featureKey: string;
  document: Catalogue;
  onEdit: (change: (document: Catalogue) => Catalogue) => void;
  onClose: () => void;
}) {
  const t = useT();
  const isNew = featureKey === "";
  const known = isNew ? undefined : document.features[featureKey];
  return (
    <FormDialog<{ key: string; type: Feature["type"]; description: string; retired: boolean }>
      title={isNew ? t("saas.plans.addFeature") : featureKey}
      submit={t("saas.catalogue.takeOver")}
      values={{ key: featureKey, type: known?.type ?? "boolean", description: known?.description ?? "", retired: known?.retired ?? false }}
      onClose={onClose}
      onSubmit={({ key, type, description, retired }) => {
        const named = key.trim();
        if (isNew) {
          refuseTaken(named, document.features, t("saas.plans.keyTaken"));
        }
        const feature: Feature = { type, ...(description.trim() && { description: description.trim() }), ...(retired && { retired }) };
        onEdit((current) => withFeature(current, named, feature));
        return Promise.resolve();
      }}
    >
      {isNew && <TextField name="key" label={t("saas.plans.key")} help={t("saas.plans.featureKeyHelp")} required />}
      {isNew && (
        <ChoiceField name="type" label={t("saas.plans.type")} options={(["boolean", "limit", "metered"] as const).map((type) => [type, t(`saas.plans.type.${type}`)])} />
      )}
      <TextField name="description" label={t("saas.plans.descriptionField")} />
      {!isNew && <CheckField name="retired" label={t("saas.plans.retired")} help={t("saas.plans.retiredHelp")} />}
    </FormDialog>
  );
}
