import { o as useT, x as useFilter, n as jsxRuntimeExports, r as reactExports, q as useConsole, y as at, w as useResource, p as usePlace } from "./Loading-BY81Gbve.js";
import { L as Loaded } from "./Loaded-CADXCH-u.js";
import { P as Page } from "./Page-CYtinqDr.js";
import ApiKeys from "./ApiKeys-CjyFlCoA.js";
import { p as personName, a as personDetail } from "./people-BZqOahB5.js";
import { E as EntitlementTable } from "./EntitlementTable-BeHrNnpo.js";
import Overrides from "./Overrides-Bh8XYosO.js";
import { Subscribed } from "./Subscription-W58QM90B.js";
import { Meters } from "./Usage-BnQv7lbl.js";
import { C as Choice } from "./Choice-C4OlEvdm.js";
import { P as PageLink } from "./PageLink-DSoy2Ejf.js";
import { R as ResourceTable } from "./ResourceTable-CqMeVzu0.js";
import { W as When } from "./When-udXj4f9T.js";
import { t as tab } from "./OrganizationList-DFdN3WYT.js";
import { L as Label } from "./Label-DJbwW0f_.js";
import { T as ToolbarItem } from "./ToolbarContent-CxPSKIRM.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DgFAHmi0.js";
import { P as PageSection } from "./PageSection-DTYw-p-q.js";
import "./BreadcrumbItem-DeJ4Z37R.js";
import "./Title-soWSSe7K.js";
import "./Text-BdhKjKWM.js";
import "./ConfirmDialog-VuPmPcTc.js";
import "./useAction-vkZZ66rq.js";
import "./Alerts-Bmq3BZ4g.js";
import "./Modal-CoQ_Fpmj.js";
import "./FocusTrap-Ci4WkTwo.js";
import "./FormGroup-CijcXF3R.js";
import "./resizeObserver-BBDFzVfZ.js";
import "./page-Ba6KOMMN.js";
import "./StackItem-ZUDkVoJ-.js";
import "./RowActions-BTTq5A0F.js";
import "./Td-CJ0uweKi.js";
import "./SecretDialog-BtF23D-q.js";
import "./ClipboardCopy-BVCDec8_.js";
import "./dialogs-BoHdygr7.js";
import "./Form-BbCdYZnm.js";
import "./HelperTextItem-BIeEwP1r.js";
import "./plus-icon-ImXgC3Ev.js";
import "./Facts-BkF_Pc7s.js";
import "./Nothing-CPwR1WBP.js";
import "./StandingLabel-DshwZMAi.js";
import "./catalog-GWeanjMV.js";
import "./SearchInput-S30FWMw7.js";
import "./time-CyRETJ0r.js";
import "./ListItem-C-90z7vt.js";
import "./FlexItem-DIXw-qOL.js";
import "./CardBody-DhZSHh8Y.js";
import "./CardTitle-B4uVSZKC.js";
import "./AlertActionLink-CvDQd47e.js";
import "./Gallery-B-12lH5Q.js";
import "./times-circle-icon-Drkm0KYG.js";
import "./UserField-BMY8kiR_.js";
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
