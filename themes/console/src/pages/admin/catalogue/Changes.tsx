import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useConsole, useT } from "../../../shared/Console";
import { money } from "../../../shared/Money";

/** A value as one would write it into the document. */
function written(value: unknown, none: string): string {
  if (value === undefined || value === null) {
    return none;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The API tells prices as the document has them, in minor units. */
const PRICE = /\b(\d+) ([A-Z]{3})(?=\/(?:month|year))/;
const PRICED = /^plans\.[^.]+(?:\.price)?$/;

/** Places in the catalogue with what stands there before and afterwards. */
export function Changes({ changes, theirs = false }: { changes: { path: string; before?: unknown; after?: unknown }[]; theirs?: boolean }) {
  const t = useT();
  const { locale } = useConsole();
  const read = (path: string, value: unknown) => {
    const text = written(value, t("saas.none"));
    return PRICED.test(path) ? text.replace(PRICE, (_all, minor: string, currency: string) => money(Number(minor), currency, locale)) : text;
  };
  const columns = [t("saas.catalogue.place"), theirs ? t("saas.catalogue.theirs") : t("saas.catalogue.before"), theirs ? t("saas.catalogue.yours") : t("saas.catalogue.after")];
  return (
    <Table aria-label={t("saas.catalogue.changes")} variant="compact" data-testid="saas-changes">
      <Thead>
        <Tr>
          {columns.map((title) => (
            <Th key={title}>{title}</Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {changes.map(({ path, before, after }) => (
          <Tr key={path}>
            {[path, read(path, before), read(path, after)].map((text, i) => (
              <Td key={columns[i]} dataLabel={columns[i]} modifier="breakWord">
                {text}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
