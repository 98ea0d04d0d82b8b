import { Card, CardBody, CardTitle, FormFieldGroup, FormFieldGroupHeader } from "@patternfly/react-core";
import type { Schema } from "../../../api/api";
import { useAlerts } from "../../../shared/Alerts";
import { useApi, useT } from "../../../shared/Console";
import { CheckField, ChoiceField, NumberField, TextField } from "../../../shared/fields";
import { Form } from "../../../shared/Form";
import { groups, type Kind } from "./settings";

type Settings = Schema<"SetupResult">["settings"];
type Tree = { [name: string]: Value };
type Value = string | number | boolean | null | Tree;

/** The settings of the realm; what was changed is sent, and nothing else. */
export function SettingsForm({ settings }: { settings: Settings }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const all = groups(Object.keys(settings));
  const kinds = new Map(all.flatMap(([, entries]) => entries));
  const values: Tree = {};
  for (const [name, text] of Object.entries(settings)) {
    put(values, path(name), read(kinds.get(name), text));
  }
  const save = async (entered: Tree) => {
    const changed = Object.fromEntries(
      Object.entries(settings)
        .map(([name, text]) => [name, write(get(entered, path(name))), text])
        .filter(([, now, before]) => now !== before),
    );
    await api.send("POST", "admin/setup", { settings: changed });
    alerts.done(t("saas.setup.saved"));
  };
  return (
    <Card isFlat data-testid="saas-settings">
      <CardTitle component="h2">{t("saas.setup.settings")}</CardTitle>
      <CardBody>
        <Form<Tree> values={values} onSubmit={save} submit={t("saas.setup.save")}>
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
  const field = { name: path(name).join("."), label: words === key ? name : words, help: name };
  if (kind === "flag") {
    return <CheckField {...field} />;
  }
  if (kind === "number") {
    return <NumberField {...field} min={0} />;
  }
  return kind === "text" ? (
    <TextField {...field} />
  ) : (
    <ChoiceField {...field} options={kind.choices.map((choice) => [choice, t(`${key}.${choice}`)])} />
  );
}

/** As the server names the field in its errors: what has dots in it is a path to a form. */
function path(name: string): string[] {
  return ["settings", ...name.split(".")];
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

function put(tree: Tree, [head, ...rest]: string[], value: Value): void {
  if (rest.length === 0) {
    tree[head] = value;
  } else {
    const below = (tree[head] ??= {}) as Tree;
    put(below, rest, value);
  }
}

function get(tree: Tree, [head, ...rest]: string[]): Value | undefined {
  const value = tree[head];
  return rest.length === 0 ? value : get((value ?? {}) as Tree, rest);
}
