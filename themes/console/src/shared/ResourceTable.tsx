import { Button, SearchInput, Spinner, Toolbar, ToolbarContent, ToolbarGroup, ToolbarItem } from "@patternfly/react-core";
import { AngleLeftIcon, AngleRightIcon } from "@patternfly/react-icons";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useEffect, useState, type ReactNode } from "react";
import type { Page, Query } from "../api/api";
import { useT } from "./Console";
import { Failure } from "./Failure";
import { Loading } from "./Loading";
import { Nothing } from "./Nothing";
import { useResource } from "./useResource";

export interface Column<T> {
  title: string;
  cell: (row: T) => ReactNode;
  /** Percent of the width on a wide screen. */
  width?: 10 | 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50;
}

interface Props<T> {
  /** Names the table for screen readers. */
  label: string;
  /** A list of the API: keyset pages. */
  path: string;
  /** The list is one of Keycloak's own: an array, by `first` and `max`. */
  native?: boolean;
  /** Filters; a change begins at the first page again. */
  query?: Query;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  /** What each row offers, as its last cell. */
  actions?: (row: T) => ReactNode;
  /** Sends what is typed as this parameter. */
  search?: { parameter: string; placeholder: string; value: string; onChange: (value: string) => void };
  /** Beside the search: filters and buttons. */
  toolbar?: ReactNode;
  /** Whether the toolbar stays where there is nothing at all: it leads to rows of another list. */
  keepToolbar?: boolean;
  /** Where there is nothing at all. */
  empty: { title: string; text?: ReactNode; action?: ReactNode };
  /** Whether a filter is set: then "nothing matches" instead of `empty`. */
  filtered?: boolean;
  pageSize?: number;
}

const TYPING_MILLIS = 300;

/** A list that the server searches and pages: 10,000 rows open as fast as 10. */
export function ResourceTable<T>(props: Props<T>) {
  const t = useT();
  const { query = {}, search, filtered = false, pageSize = 20 } = props;
  const asked = search ? { ...query, [search.parameter]: search.value } : query;
  const filters = JSON.stringify([props.path, asked]);
  const [position, setPosition] = useState<{ filters: string; cursors: string[] }>({ filters, cursors: [] });
  const cursors = position.filters === filters ? position.cursors : [];
  const first = Number(cursors.at(-1) ?? 0);
  const rows = useResource<Page<T> | T[]>(
    props.path,
    props.native ? { ...asked, first, max: pageSize + 1 } : { ...asked, pageSize, cursor: cursors.at(-1) },
  );
  const page = Array.isArray(rows.data) ? slice(rows.data, first, pageSize) : rows.data;
  const go = (to: string[]) => setPosition({ filters, cursors: to });
  const items = page?.items;
  const searching = filtered || Boolean(search?.value);
  const toolbar = search || props.toolbar;

  const bare = items?.length === 0 && !searching && cursors.length === 0;
  const nothing = bare ? (
    <Nothing title={props.empty.title} action={props.empty.action}>
      {props.empty.text}
    </Nothing>
  ) : (
    <Nothing title={t("saas.noMatch")}>{t("saas.noMatchText")}</Nothing>
  );

  if (bare && !props.keepToolbar) {
    return nothing;
  }
  return (
    <>
      {toolbar && (
        <Toolbar>
          <ToolbarContent>
            {search && (
              <ToolbarItem>
                <Search {...search} />
              </ToolbarItem>
            )}
            {props.toolbar}
            {rows.loading && items && (
              <ToolbarItem alignSelf="center">
                <Spinner size="md" aria-label={t("saas.loading")} />
              </ToolbarItem>
            )}
          </ToolbarContent>
        </Toolbar>
      )}
      {rows.problem && <Failure problem={rows.problem} retry={rows.reload} />}
      {!rows.problem && !items && <Loading />}
      {items?.length === 0 && nothing}
      {items && items.length > 0 && <Rows {...props} items={items} />}
      {(cursors.length > 0 || page?.nextCursor) && (
        <Pages
          page={cursors.length + 1}
          back={cursors.length > 0 ? () => go(cursors.slice(0, -1)) : undefined}
          on={page?.nextCursor ? () => go([...cursors, page.nextCursor ?? ""]) : undefined}
        />
      )}
    </>
  );
}

/** One row more than is shown tells whether there is another page. */
function slice<T>(rows: T[], first: number, size: number): Page<T> {
  return { items: rows.slice(0, size), nextCursor: rows.length > size ? String(first + size) : null };
}

function Rows<T>({ label, columns, rowKey, actions, items }: Props<T> & { items: T[] }) {
  const t = useT();
  return (
    <Table aria-label={label} variant="compact" data-testid="saas-table">
      <Thead>
        <Tr>
          {columns.map(({ title, width }) => (
            <Th key={title} width={width}>
              {title}
            </Th>
          ))}
          {actions && <Th screenReaderText={t("saas.actions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {items.map((row) => (
          <Tr key={rowKey(row)} data-testid={`saas-row-${rowKey(row)}`}>
            {columns.map(({ title, cell }) => (
              <Td key={title} dataLabel={title} modifier="breakWord">
                <div>{cell(row)}</div>
              </Td>
            ))}
            {actions && <Td isActionCell>{actions(row)}</Td>}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Pages({ page, back, on }: { page: number; back?: () => void; on?: () => void }) {
  const t = useT();
  return (
    <Toolbar>
      <ToolbarContent>
        <ToolbarGroup align={{ default: "alignRight" }}>
          <ToolbarItem>
            <Button variant="plain" isDisabled={!back} onClick={back} aria-label={t("saas.previousPage")} data-testid="saas-previous">
              <AngleLeftIcon />
            </Button>
          </ToolbarItem>
          <ToolbarItem alignSelf="center">{t("saas.page", { page })}</ToolbarItem>
          <ToolbarItem>
            <Button variant="plain" isDisabled={!on} onClick={on} aria-label={t("saas.nextPage")} data-testid="saas-next">
              <AngleRightIcon />
            </Button>
          </ToolbarItem>
        </ToolbarGroup>
      </ToolbarContent>
    </Toolbar>
  );
}

/** Asks when the typing pauses. */
function Search({ placeholder, value, onChange }: NonNullable<Props<unknown>["search"]>) {
  const t = useT();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) {
      return undefined;
    }
    const timer = setTimeout(() => onChange(typed), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <SearchInput
      placeholder={placeholder}
      aria-label={placeholder}
      value={typed}
      onChange={(_event, text) => setTyped(text)}
      onSearch={() => onChange(typed)}
      onClear={() => onChange("")}
      resetButtonLabel={t("saas.clear")}
      data-testid="saas-search"
    />
  );
}
