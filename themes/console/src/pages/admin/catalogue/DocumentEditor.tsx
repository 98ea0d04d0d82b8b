import { Alert, Button, ClipboardCopyButton, CodeBlock, CodeBlockAction, CodeBlockCode, FileUpload, FormGroup, Stack, StackItem } from "@patternfly/react-core";
import { useId, useMemo, useState } from "react";
import { parse, stringify } from "yaml";
import { useT } from "../../../shared/Console";
import { Changes } from "./Changes";
import { documentOf, type Catalogue } from "./document";
import type { Editor } from "./draft";

/** As the server reads it: no anchors, and text in quotes, on which no two readers of YAML disagree. */
function written(document: Catalogue): string {
  return stringify(document, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", aliasDuplicateObjects: false, lineWidth: 0 });
}

/** The catalogue as code: to copy, and to replace by a file, which becomes the draft. */
export default function DocumentEditor({ editor }: { editor: Editor }) {
  const t = useT();
  const id = useId();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const [fault, setFault] = useState<string>();
  const [copied, setCopied] = useState(false);
  const shown = useMemo(() => (editor.document ? written(editor.document) : ""), [editor.document]);
  const take = () => {
    try {
      const document: unknown = parse(text, { maxAliasCount: 0, uniqueKeys: true });
      if (typeof document !== "object" || document === null || Array.isArray(document)) {
        throw new Error(t("saas.catalogue.noDocument"));
      }
      editor.edit(() => documentOf({ features: {}, permissions: {}, roles: {}, plans: {}, ...document }));
      setFault(undefined);
      setText("");
      setName("");
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Stack hasGutter>
      {editor.changes.length > 0 && (
        <StackItem>
          <Changes changes={editor.changes.map(({ path, before, after }) => ({ path: path.join("."), before, after }))} />
        </StackItem>
      )}
      {editor.editable && (
        <StackItem>
          <FormGroup label={t("saas.catalogue.upload")} fieldId={id}>
            <FileUpload
              id={id}
              type="text"
              value={text}
              filename={name}
              filenamePlaceholder={t("saas.catalogue.uploadHelp")}
              browseButtonText={t("saas.catalogue.browse")}
              clearButtonText={t("saas.clear")}
              aria-label={t("saas.catalogue.upload")}
              onFileInputChange={(_event, file) => setName(file.name)}
              onDataChange={(_event, data) => setText(data)}
              onTextChange={(_event, data) => setText(data)}
              onClearClick={() => {
                setText("");
                setName("");
                setFault(undefined);
              }}
              validated={fault ? "error" : "default"}
              data-testid="saas-upload"
            />
          </FormGroup>
          {fault && <Alert variant="danger" isInline title={t("saas.catalogue.unreadable")} className="pf-v5-u-mt-sm"><pre>{fault}</pre></Alert>}
          <Button variant="secondary" className="pf-v5-u-mt-sm" isDisabled={!text.trim()} onClick={take} data-testid="saas-take">
            {t("saas.catalogue.compare")}
          </Button>
        </StackItem>
      )}
      <StackItem>
        <CodeBlock
          actions={
            <CodeBlockAction>
              <ClipboardCopyButton
                id={`${id}-copy`}
                textId={`${id}-yaml`}
                aria-label={t("saas.copy")}
                variant="plain"
                exitDelay={copied ? 1500 : 600}
                onTooltipHidden={() => setCopied(false)}
                onClick={() => void navigator.clipboard.writeText(shown).then(() => setCopied(true))}
              >
                {copied ? t("saas.copied") : t("saas.copy")}
              </ClipboardCopyButton>
            </CodeBlockAction>
          }
        >
          <CodeBlockCode id={`${id}-yaml`} data-testid="saas-yaml">{shown}</CodeBlockCode>
        </CodeBlock>
      </StackItem>
    </Stack>
  );
}
