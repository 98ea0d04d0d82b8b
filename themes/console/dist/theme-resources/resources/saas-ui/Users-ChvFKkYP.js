import { o as useT, x as useFilter, n as jsxRuntimeExports, r as reactExports, q as useConsole, y as at, w as useResource, p as usePlace } from "./Loading-Hl5Ybx9-.js";
import { L as Loaded } from "./Loaded-DjeHqDgL.js";
import { P as Page } from "./Page-r5BLejqm.js";
import ApiKeys from "./ApiKeys-Cvg3Kg0S.js";
import { p as personName, a as personDetail } from "./people-BZqOahB5.js";
import { E as EntitlementTable } from "./EntitlementTable-yng256zt.js";
import Overrides from "./Overrides-JKRYoH3f.js";
import { Subscribed } from "./Subscription-Cn7c-EJD.js";
import { Meters } from "./Usage-BFv4m0LS.js";
import { C as Choice } from "./Choice-BRAvy4M2.js";
import { P as PageLink } from "./PageLink-D8UzX3y8.js";
import { R as ResourceTable } from "./ResourceTable-D1W91bXp.js";
import { W as When } from "./When-ZVdxQs4f.js";
import { t as tab } from "./OrganizationList-qg0PvYu6.js";
import { L as Label } from "./Label-Dwv71MYz.js";
import { T as ToolbarItem } from "./ToolbarContent-BKTce9AV.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-BVoPhnf4.js";
import { P as PageSection } from "./PageSection-rYyPY9db.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./ConfirmDialog-DY27AUl5.js";
import "./useAction-m2LqF0zs.js";
import "./Alerts-MV6dJ_xn.js";
import "./bell-icon-DlMleKVR.js";
import "./Modal-C8kqC28M.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./page-DkGl3kp-.js";
import "./StackItem-BIPaD8NT.js";
import "./RowActions-DRRD-8vl.js";
import "./Td-DrS0sLpd.js";
import "./SecretDialog-D9WBzpOB.js";
import "./ClipboardCopy-NyWWSllp.js";
import "./ClipboardCopyButton-DdDzpMo3.js";
import "./dialogs-DToUfsw3.js";
import "./Form-DUYmvKn2.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./plus-icon-7mOSDxHx.js";
import "./Facts-71ctZLNE.js";
import "./Nothing-Bf7Yk6QD.js";
import "./StandingLabel-CJIG8j0Z.js";
import "./catalog-D7OfABpz.js";
import "./SearchInput-BCh9xV6H.js";
import "./time-CyRETJ0r.js";
import "./Money-D5G6rct-.js";
import "./ListItem-DuBYQRvg.js";
import "./InnerScrollContainer-MTvZMXv_.js";
import "./FlexItem-aHPwriv3.js";
import "./CardBody-BogINVmh.js";
import "./CardTitle-BAfIvU8-.js";
import "./Progress-4MGQASNa.js";
import "./times-circle-icon-CdAMvpID.js";
import "./Gallery-D5__IEG2.js";
import "./UserField-BDTkmixX.js";
const STATUSES = ["active", "suspended", "deleted"];
function UserOrganizations({ base }) {
  const t = useT();
  const [status, setStatus] = useFilter("status");
  const shown = status || "active";
  const columns = [
    { title: t("saas.organizations.name"), width: 35, cell: ({ id, name }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: tab(id), children: name }) },
    {
      title: t("saas.members.roles"),
      width: 35,
      cell: ({ roles }) => (roles ?? []).map((role) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, className: "pf-v5-u-mr-xs", children: role }, role))
    },
    { title: t("saas.members.joined"), cell: ({ joinedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: joinedAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.organizations.title"),
      path: `${base}/organizations`,
      query: { status: shown },
      filtered: shown !== "active",
      columns,
      rowKey: ({ slug }) => slug,
      toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Choice,
        {
          label: t("saas.organizations.status"),
          value: shown,
          options: STATUSES.map((word) => [word, t(`saas.organizations.${word}`)]),
          onChange: setStatus,
          "data-testid": "saas-filter-status"
        }
      ) }),
      empty: { title: t("saas.users.noOrganizations"), text: t("saas.users.noOrganizationsText") }
    }
  );
}
function UserDetail({ id, part }) {
  const t = useT();
  const content = reactExports.useId();
  const { can, navigate } = useConsole();
  const base = `admin/${at("users", id)}`;
  const user = useResource(`keycloak/${at("users", id)}`);
  const name = user.data ? personName(user.data, id) : "";
  const billing = can("manage-realm");
  const may = (permission) => permission.endsWith(":read") || (permission.startsWith("org:billing:") ? billing : can("manage-users"));
  const parts = [
    ["entitlements", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Own, { base })],
    ["organizations", () => /* @__PURE__ */ jsxRuntimeExports.jsx(UserOrganizations, { base })],
    ["subscription", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Subscribed, { base, where: "admin", kind: "user", name, manages: billing })],
    ["overrides", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Overrides, { base, may })],
    ["usage", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Meters, { base })],
    ["api-keys", () => /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeys, { base, where: "admin", may })]
  ];
  const [current, show] = parts.find(([key]) => key === part) ?? parts[0];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: name, description: user.data && personDetail(user.data), crumbs: [{ title: t("saas.users.title"), to: "users" }], children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: user, children: () => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tabs, { activeKey: current, onSelect: (_event, key) => navigate(at("users", id, String(key))), "aria-label": name, "data-testid": "saas-parts", children: parts.map(([key]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: key, tabContentId: content, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${key}.title`) }), "data-testid": `saas-part-${key}` }, key)) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", id: content, role: "tabpanel", "aria-label": t(`saas.${current}.title`), children: show() })
  ] }) }) });
}
function Own({ base }) {
  const own = useResource(`${base}/entitlements`);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: own, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(EntitlementTable, { of: data, base, where: "admin", kind: "user" }) });
}
function UserList() {
  const t = useT();
  const [search, setSearch] = useFilter("search");
  const columns = [
    { title: t("saas.users.name"), width: 30, cell: (user) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: at("users", user.id), children: personName(user, user.id) }) },
    { title: t("saas.users.username"), width: 25, cell: ({ username }) => username },
    { title: t("saas.users.email"), width: 30, cell: ({ email }) => email ?? t("saas.none") },
    {
      title: t("saas.users.account"),
      cell: ({ enabled }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: enabled === false ? "grey" : "green", children: t(enabled === false ? "saas.users.disabled" : "saas.users.enabled") })
    }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.users.title"), description: t("saas.users.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      native: true,
      label: t("saas.users.title"),
      path: "keycloak/users",
      query: { briefRepresentation: true },
      search: { parameter: "search", placeholder: t("saas.findUser"), value: search, onChange: setSearch },
      columns,
      rowKey: ({ username }) => username,
      empty: { title: t("saas.users.empty"), text: t("saas.users.emptyText") }
    }
  ) });
}
function Users() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(UserDetail, { id: path[1], part: path[2] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(UserList, {});
}
export {
  Users as default
};
