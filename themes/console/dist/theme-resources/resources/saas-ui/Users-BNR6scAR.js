import { o as useT, w as useFilter, n as jsxRuntimeExports, q as useConsole, x as at, y as useResource, p as usePlace } from "./Nothing-CPoH6Gp1.js";
import { W as When, L as Loaded } from "./When-Bp9LZb_i.js";
import { P as Page } from "./Page-v2zqt_x5.js";
import ApiKeys from "./ApiKeys-D8FBQUGN.js";
import { p as personName, a as personDetail } from "./people-BZqOahB5.js";
import { E as EntitlementTable } from "./EntitlementTable-CllSubWh.js";
import Overrides from "./Overrides-B3Hq0Ajb.js";
import { Subscribed } from "./Subscription-CSHh4Ehi.js";
import { Meters } from "./Usage-C9nUBQ1u.js";
import { C as Choice } from "./Choice-DNdJhuSs.js";
import { P as PageLink } from "./PageLink-BlGz5QQa.js";
import { R as ResourceTable } from "./ResourceTable-BOMLDQ6Z.js";
import { t as tab } from "./OrganizationList-Dg2e69qB.js";
import { L as Label } from "./Label-DzMr8VeJ.js";
import { T as ToolbarItem } from "./Td-DAk8tnIb.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-Dz8SJ7Hb.js";
import { P as PageSection } from "./PageSection-C_VLhxTn.js";
import "./Alerts-pehHOAhm.js";
import "./BreadcrumbItem-ofuSx992.js";
import "./Title-CJq-uXWg.js";
import "./Text-Bifg2TrL.js";
import "./Form-QxxZhZzj.js";
import "./Modal-C3QnJqLw.js";
import "./resizeObserver-8EppftOY.js";
import "./StackItem-TP-XgW6P.js";
import "./HelperTextItem-DMsJTuI5.js";
import "./RowActions-BrXNKDJN.js";
import "./SecretDialog-DyaGNtXt.js";
import "./page-D9Sc4vCK.js";
import "./dialogs-BoA8lCoi.js";
import "./Facts-C2eG6WqK.js";
import "./StandingLabel-CQRxmzAK.js";
import "./catalog-j78hmlur.js";
import "./time-CyRETJ0r.js";
import "./CardTitle-CIQwI3BU.js";
import "./FlexItem-WlfiMs-8.js";
import "./times-circle-icon-DbD-8tS5.js";
import "./UserField-YnxJ7mUs.js";
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
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tabs, { activeKey: current, onSelect: (_event, key) => navigate(at("users", id, String(key))), "aria-label": name, "data-testid": "saas-parts", children: parts.map(([key]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: key, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${key}.title`) }), "data-testid": `saas-part-${key}` }, key)) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", children: show() })
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
