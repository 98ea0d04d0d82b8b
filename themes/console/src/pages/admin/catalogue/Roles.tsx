import { Button, Checkbox } from "@patternfly/react-core";
import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useState } from "react";
import { useT } from "../../../shared/Console";
import { TextField } from "../../../shared/fields";
import { FormDialog } from "../../../shared/Form";
import { Loaded } from "../../../shared/Loaded";
import { Page } from "../../../shared/Page";
import { ALL, withPermission, withRole, type Catalogue } from "./document";
import { useCatalogue, type Editor } from "./draft";
import { DraftBar } from "./DraftBar";
import { refuseTaken } from "./FeatureDialog";

/** Permission × role, changed in place as a draft of the same catalogue that the plans are in. */
export default function Roles() {
  const t = useT();
  const editor = useCatalogue();
  const { document, editable, edit } = editor;
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t("saas.roles.title")}
      description={t("saas.roles.description")}
      actions={
        editable &&
        document && (
          <Button onClick={() => setAdding(true)} data-testid="saas-add-role">
            {t("saas.roles.add")}
          </Button>
        )
      }
    >
      <DraftBar editor={editor} />
      <Loaded of={editor.published}>{() => document && <Matrix document={document} editor={editor} />}</Loaded>
      {adding && document && (
        <FormDialog<{ key: string; name: string }>
          title={t("saas.roles.add")}
          submit={t("saas.catalogue.takeOver")}
          values={{ key: "org:", name: "" }}
          onClose={() => setAdding(false)}
          onSubmit={({ key, name }) => {
            refuseTaken(key.trim(), document.roles, t("saas.plans.keyTaken"));
            edit((current) => withRole(current, key.trim(), { name: name.trim(), permissions: [] }));
            return Promise.resolve();
          }}
        >
          <TextField name="key" label={t("saas.plans.key")} help={t("saas.roles.keyHelp")} required />
          <TextField name="name" label={t("saas.plans.name")} required />
        </FormDialog>
      )}
    </Page>
  );
}

function Matrix({ document, editor }: { document: Catalogue; editor: Editor }) {
  const t = useT();
  const roles = Object.entries(document.roles);
  return (
    <InnerScrollContainer>
      <Table aria-label={t("saas.roles.title")} variant="compact" gridBreakPoint="" data-testid="saas-matrix">
        <Thead>
          <Tr>
            <Th isStickyColumn>{t("saas.roles.permission")}</Th>
            {roles.map(([key, role]) => (
              <Th key={key} modifier="nowrap">
                {role.name}
                <div className="pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal">{key}</div>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {Object.entries(document.permissions).map(([permission, { description, requires }]) => (
            <Tr key={permission} data-testid={`saas-permission-${permission}`}>
              <Th isStickyColumn scope="row">
                {permission}
                <div className="pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal">
                  {description}
                  {requires && ` (${t("saas.roles.requires", { feature: requires })})`}
                </div>
              </Th>
              {roles.map(([key, role]) => {
                const all = role.permissions.includes(ALL);
                return (
                  <Td key={key} dataLabel={role.name}>
                    <Checkbox
                      id={`saas-role-${key}-${permission}`}
                      aria-label={t("saas.roles.cell", { role: role.name, permission })}
                      isChecked={all || role.permissions.includes(permission)}
                      isDisabled={all || !editor.editable}
                      onChange={(_event, checked) => editor.edit((current) => withPermission(current, key, permission, checked))}
                      data-testid={`saas-cell-${key}-${permission}`}
                    />
                  </Td>
                );
              })}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </InnerScrollContainer>
  );
}
