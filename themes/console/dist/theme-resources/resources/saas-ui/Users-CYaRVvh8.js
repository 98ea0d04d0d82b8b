import { o as useT, x as useFilter, n as jsxRuntimeExports, r as reactExports, q as useConsole, y as at, w as useResource, p as usePlace } from "./Loading-C4v7ah4s.js";
import { L as Loaded } from "./Loaded-CU4JfZVi.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import ApiKeys from "./ApiKeys-ItqQGcFh.js";
import { p as personName, a as personDetail } from "./people-BZqOahB5.js";
import { E as EntitlementTable } from "./EntitlementTable-DKLJdTzn.js";
import Overrides from "./Overrides-CJPtZvF4.js";
import { Subscribed } from "./Subscription-B8sZHjlm.js";
import { Meters } from "./Usage-D4d3PK6D.js";
import { C as Choice } from "./Choice-wEAxgX2p.js";
import { P as PageLink } from "./PageLink-BzmCxHw8.js";
import { R as ResourceTable } from "./ResourceTable-BOHdLI76.js";
import { W as When } from "./When-DyhycJ5C.js";
import { t as tab } from "./OrganizationList-DixnUR_1.js";
import { L as Label } from "./Label-BTdEcrJa.js";
import { T as ToolbarItem } from "./ToolbarContent-D_qFFVF3.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DSdwLvJK.js";
import { P as PageSection } from "./PageSection-C5hvWlry.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./ConfirmDialog-EbgnMAov.js";
import "./useAction-iINEMo_S.js";
import "./Alerts-BXZMVy3v.js";
import "./Modal-CAvE-jfd.js";
import "./FocusTrap-D65Z5tJz.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./page-CmG36kRZ.js";
import "./StackItem-DcsUQFqz.js";
import "./RowActions-Drbdsrey.js";
import "./Td-pluXk-UL.js";
import "./SecretDialog-WRfMYi1u.js";
import "./ClipboardCopy-CWnoRd3c.js";
import "./ClipboardCopyButton-BEZ42R1X.js";
import "./dialogs-DTt26HgN.js";
import "./Form-D92yTR9p.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./plus-icon-JGRifIps.js";
import "./Facts-DoAKAhFD.js";
import "./Nothing-DWyf5ajy.js";
import "./StandingLabel-DxXfOOGb.js";
import "./catalog-Bisbix_M.js";
import "./SearchInput-DZYyn_89.js";
import "./time-CyRETJ0r.js";
import "./Money-oPOFdFQJ.js";
import "./ListItem-DjqAbfIO.js";
import "./InnerScrollContainer-CgJH--DC.js";
import "./FlexItem-CkCmts5H.js";
import "./CardBody-MFNwgIch.js";
import "./CardTitle-Bn_o3Sg2.js";
import "./AlertActionLink-DAX1NnBz.js";
import "./Progress-PbDwaMgA.js";
import "./times-circle-icon-Bn2mHCfM.js";
import "./Gallery-eEUaQF7d.js";
import "./UserField-vyrfPuHH.js";
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
