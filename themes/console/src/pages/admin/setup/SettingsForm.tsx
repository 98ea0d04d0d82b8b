import { Card, CardBody, CardTitle, FormFieldGroup, FormFieldGroupHeader } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { Problem } from "../../../api/problem";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { CheckField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { Form } from "../../../shared/Form";
import { groups, type Kind } from "./settings";

type Settings = Schema<"SetupResult">["settings"];
type Value = string | number | boolean | null;
type Values = Record<string, Value>;

/** The settings of the realm; what was changed is sent, and nothing else. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const all = groups(Object.keys(settings));
  const kinds = new Map(all.flatMap(([, entries]) => entries));
  const values: Values = Object.fromEntries(Object.entries(settings).map(([name, text]) => [field(name), read(kinds.get(name), text)]));
  const save = async (entered: Values) => {
    const changed = Object.fromEntries(
      Object.entries(settings)
        .map(([name, text]) => [name, write(entered[field(name)]), text])
        .filter(([, now, before]) => now !== before),
    );
    try {
      await api.send("POST", "admin/setup", { settings: changed });
    } catch (error) {
      throw error instanceof Problem ? ofFields(error) : error;
    }
    alerts.done(t("saas.setup.saved"));
  };
  return (
    <Card isFlat data-testid="saas-settings">
      <CardTitle component="h2">{t("saas.setup.settings")}</CardTitle>
      <CardBody>
        <Form<Values> values={values} onSubmit={save} submit={t("saas.setup.save")}>
          {all.map(([group, entries]) => (
            <FormFieldGroup
              key={group}
              header={<FormFieldGroupHeader titleText={{ text: t(`saas.setup.group.${group}`), id: `saas-settings-${group}` }} />}
            >
              {entries.map(([name, kind]) => (
                <Setting key={name} name={name} kind={kind} />
              ))}
            </FormFieldGroup>
          ))}
        </Form>
      </CardBody>
    </Card>
  );
}

function Setting({ name, kind }: { name: string; kind: Kind }) {
  const t = useT();
  const key = `saas.setup.${name}`;
  const words = t(key);
  const shown = { name: field(name), label: words === key ? name : words, help: name };
  if (kind === "flag") {
    return <CheckField {...shown} />;
  }
  if (kind === "number") {
    return <NumberField {...shown} min={0} />;
  }
  return kind === "text" ? (
    <TextField {...shown} />
  ) : (
    <ChoiceField {...shown} options={kind.choices.map((choice) => [choice, t(`${key}.${choice}`)])} />
  );
}

/** A name with dots would be a path to a form, and `personalOrganization` is a value beside `personalOrganization.cleanUp`. */
function field(name: string): string {
  return name.replaceAll(".", "/");
}

/** The server names a field `settings.trial.days`. */
function ofFields(problem: Problem): Problem {
  const errors = problem.errors.map((error) => ({ ...error, field: field(error.field.replace(/^settings\./, "")) }));
  return new Problem({ ...problem.document, detail: problem.message, errors });
}

function read(kind: Kind | undefined, text: string): Value {
  if (kind === "flag") {
    return text === "true";
  }
  if (kind === "number") {
    return text === "" ? null : Number(text);
  }
  return text;
}

function write(value: Value | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
