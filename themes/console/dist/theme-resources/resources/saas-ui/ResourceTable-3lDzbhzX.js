import { o as useT, r as reactExports, w as useResource, n as jsxRuntimeExports, a0 as Spinner, t as Failure, L as Loading, B as Button, A as AngleRightIcon } from "./Loading-Bd-kfbNl.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { S as SearchInput } from "./SearchInput-HPE3BtcJ.js";
import { a as Toolbar, b as ToolbarContent, T as ToolbarItem, c as ToolbarGroup } from "./ToolbarContent-Bl9MGIEI.js";
import { A as AngleLeftIcon } from "./PageSection-CScKQRWo.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
const TYPING_MILLIS = 300;
function ResourceTable(props) {
  const t = useT();
  const { query = {}, search, filtered = false, pageSize = 20 } = props;
  const asked = search ? { ...query, [search.parameter]: search.value } : query;
  const filters = JSON.stringify([props.path, asked]);
  const [position, setPosition] = reactExports.useState({ filters, cursors: [] });
  const cursors = position.filters === filters ? position.cursors : [];
  const first = Number(cursors.at(-1) ?? 0);
  const rows = useResource(
    props.path,
    props.native ? { ...asked, first, max: pageSize + 1 } : { ...asked, pageSize, cursor: cursors.at(-1) }
  );
  const page = Array.isArray(rows.data) ? slice(rows.data, first, pageSize) : rows.data;
  const go = (to) => setPosition({ filters, cursors: to });
  const items = page?.items;
  const searching = filtered || Boolean(search?.value);
  const toolbar = search || props.toolbar;
  const bare = items?.length === 0 && !searching && cursors.length === 0;
  const nothing = bare ? /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: props.empty.title, action: props.empty.action, children: props.empty.text }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.noMatch"), children: t("saas.noMatchText") });
  if (bare && !props.keepToolbar) {
    return nothing;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    toolbar && /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ToolbarContent, { children: [
      search && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Search, { ...search }) }),
      props.toolbar,
      rows.loading && items && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { alignSelf: "center", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { size: "md", "aria-label": t("saas.loading") }) })
    ] }) }),
    rows.problem && /* @__PURE__ */ jsxRuntimeExports.jsx(Failure, { problem: rows.problem, retry: rows.reload }),
    !rows.problem && !items && /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}),
    items?.length === 0 && nothing,
    items && items.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Rows, { ...props, items }),
    (cursors.length > 0 || page?.nextCursor) && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Pages,
      {
        page: cursors.length + 1,
        back: cursors.length > 0 ? () => go(cursors.slice(0, -1)) : void 0,
        on: page?.nextCursor ? () => go([...cursors, page.nextCursor ?? ""]) : void 0
      }
    )
  ] });
}
function slice(rows, first, size) {
  return { items: rows.slice(0, size), nextCursor: rows.length > size ? String(first + size) : null };
}
function Rows({ label, columns, rowKey, actions, items }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": label, variant: "compact", "data-testid": "saas-table", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
      columns.map(({ title, width }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { width, children: title }, title)),
      actions && /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { screenReaderText: t("saas.actions") })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: items.map((row) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { "data-testid": `saas-row-${rowKey(row)}`, children: [
      columns.map(({ title, cell }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: title, modifier: "breakWord", children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: cell(row) }) }, title)),
      actions && /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { isActionCell: true, children: actions(row) })
    ] }, rowKey(row))) })
  ] });
}
function Pages({ page, back, on }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(ToolbarGroup, { align: { default: "alignRight" }, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "plain", isDisabled: !back, onClick: back, "aria-label": t("saas.previousPage"), "data-testid": "saas-previous", children: /* @__PURE__ */ jsxRuntimeExports.jsx(AngleLeftIcon, {}) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { alignSelf: "center", children: t("saas.page", { page }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "plain", isDisabled: !on, onClick: on, "aria-label": t("saas.nextPage"), "data-testid": "saas-next", children: /* @__PURE__ */ jsxRuntimeExports.jsx(AngleRightIcon, {}) }) })
  ] }) }) });
}
function Search({ placeholder, value, onChange }) {
  const t = useT();
  const [typed, setTyped] = reactExports.useState(value);
  reactExports.useEffect(() => setTyped(value), [value]);
  reactExports.useEffect(() => {
    if (typed === value) {
      return void 0;
    }
    const timer = setTimeout(() => onChange(typed), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    SearchInput,
    {
      placeholder,
      "aria-label": placeholder,
      value: typed,
      onChange: (_event, text) => setTyped(text),
      onSearch: () => onChange(typed),
      onClear: () => onChange(""),
      resetButtonLabel: t("saas.clear"),
      "data-testid": "saas-search"
    }
  );
}
export {
  ResourceTable as R
};
