import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button, x as useApi, q as useConsole, v as Problem, y as useFilter, w as useResource, L as Loading, t as Failure, z as at, p as usePlace } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import ApiKeys from "./ApiKeys-MQxq3zzS.js";
import { p as personName, a as personDetail } from "./people-BZqOahB5.js";
import Overrides from "./Overrides-DM8cTjJZ.js";
import { i as isSafe, P as PAGES, S as Subscribed } from "./Subscription-DW7yElep.js";
import { Meters } from "./Usage-CRrUwRmB.js";
import { F as FormDialog, T as TextField } from "./Form-BiRAG1IM.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { G as Grants, E as EntitlementTable } from "./Grants-BvHCJV8j.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { W as When } from "./When-j67l1iEf.js";
import { r as roleWords } from "./roles-CInfuspf.js";
import { t as tab } from "./OrganizationList-DxE1yivC.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DdYg3o_h.js";
import { P as PageSection } from "./PageSection-CScKQRWo.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./Modal-civZ5w_s.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./page-DcpG1y-z.js";
import "./StackItem-B3gT1Bjs.js";
import "./RowActions-CSC7KlxF.js";
import "./Td-BwwIQ9co.js";
import "./SecretDialog-DnKVEHSK.js";
import "./ClipboardCopy-CJ9mY1RP.js";
import "./ClipboardCopyButton-HU5X1BWt.js";
import "./dialogs-CBJVhcHW.js";
import "./catalog-DYXZTjSc.js";
import "./time-CyRETJ0r.js";
import "./Facts-Da5lRGE5.js";
import "./StandingLabel-CIRXLBEx.js";
import "./Money-DikxuRh_.js";
import "./ListItem-DMeJVHyC.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Radio-Ba9GZLqX.js";
import "./EventName-CA_nIbzB.js";
import "./i18n-S3lW9hxk.js";
import "./CardBody-CIoTTbJh.js";
import "./CardTitle-Z8DL3AQB.js";
import "./plus-icon-oiGuHAa8.js";
import "./Nothing-BHwwImgM.js";
import "./Progress-CYzEUjuP.js";
import "./times-circle-icon-gOoWdPp7.js";
import "./Gallery-B1XZR0mV.js";
import "./HelperTextItem-DhOujRdr.js";
import "./LabelGroup-DTeyM3KP.js";
import "./UserField-MReQHtN4.js";
function ActAs({ base, name }) {
  const t = useT();
  const [asking, setAsking] = reactExports.useState(false);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setAsking(true), "data-testid": "saas-act-as", children: t("saas.users.actAs") }),
    asking && /* @__PURE__ */ jsxRuntimeExports.jsx(Ask, { base, name, onClose: () => setAsking(false) })
  ] });
}
function Ask({ base, name, onClose }) {
  const t = useT();
  const api = useApi();
  const { realm, loginRealm } = useConsole();
  const leaves = realm === loginRealm;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    FormDialog,
    {
      title: t("saas.users.actAsTitle", { name }),
      description: t("saas.users.actAsText"),
      submit: t("saas.users.actAs"),
      values: { reason: "" },
      onSubmit: async ({ reason }) => {
        const { data } = await api.ask("POST", `${base}/impersonation`, { reason }, { cookies: true });
        const to = new URL(data.redirect, location.href).href;
        if (!isSafe(to, PAGES)) {
          throw new Problem({ status: 0, code: "no_answer" });
        }
        if (leaves) {
          location.assign(to);
        } else {
          window.open(to, "_blank", "noopener");
        }
      },
      onClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "reason", label: t("saas.subscription.reason"), help: t(leaves ? "saas.users.actAsLeaves" : "saas.users.actAsHelp"), required: true })
    }
  );
}
const ALONE = "-";
const MOST = 100;
function UserEntitlements({ base, may }) {
  const t = useT();
  const [chosen, setChosen] = useFilter("organization");
  const { can } = useConsole();
  const sees = can("view-organizations");
  const organizations = useResource(sees ? `${base}/organizations` : void 0, { pageSize: MOST });
  if (sees && !organizations.data && !organizations.problem) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {});
  }
  if (organizations.problem && organizations.problem.status !== 403) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Failure, { problem: organizations.problem, retry: organizations.reload });
  }
  const items = organizations.data?.items ?? [];
  const current = chosen || (items[0]?.slug ?? ALONE);
  const options = items.map(({ slug, name }) => [slug, name]);
  if (current !== ALONE && !items.some(({ slug }) => slug === current)) {
    options.push([current, current]);
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    options.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { className: "pf-v5-u-mb-md", alignItems: { default: "alignItemsCenter" }, spaceItems: { default: "spaceItemsSm" }, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: t("saas.users.actsIn") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Choice,
        {
          label: t("saas.users.actsIn"),
          value: current,
          options: [...options, [ALONE, t("saas.users.alone")]],
          onChange: setChosen,
          "data-testid": "saas-acts-in"
        }
      ) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Shown, { base: current === ALONE ? base : `${base}/${at("organizations", current)}`, alone: current === ALONE }, current),
    current === ALONE && /* @__PURE__ */ jsxRuntimeExports.jsx(Grants, { base, where: "admin", may })
  ] });
}
function Shown({ base, alone }) {
  const set = useResource(`${base}/entitlements`);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: set, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(EntitlementTable, { of: data, base, where: "admin", kind: alone ? "user" : "organization" }) });
}
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
      cell: ({ roles }) => (roles ?? []).map((role) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, className: "pf-v5-u-mr-xs", children: roleWords(role, t) }, role))
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
    ["entitlements", () => /* @__PURE__ */ jsxRuntimeExports.jsx(UserEntitlements, { base, may })],
    ["organizations", () => /* @__PURE__ */ jsxRuntimeExports.jsx(UserOrganizations, { base })],
    ["subscription", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Subscribed, { base, where: "admin", kind: "user", name, manages: billing })],
    ["overrides", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Overrides, { base, may })],
    ["usage", () => /* @__PURE__ */ jsxRuntimeExports.jsx(Meters, { base })],
    ["api-keys", () => /* @__PURE__ */ jsxRuntimeExports.jsx(ApiKeys, { base, where: "admin", may })]
  ];
  const [current, show] = parts.find(([key]) => key === part) ?? parts[0];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Page,
    {
      title: name,
      description: user.data && personDetail(user.data),
      crumbs: [{ title: t("saas.users.title"), to: "users" }],
      actions: user.data && can("impersonation") && /* @__PURE__ */ jsxRuntimeExports.jsx(ActAs, { base, name }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: user, children: () => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Tabs, { activeKey: current, onSelect: (_event, key) => navigate(at("users", id, String(key))), "aria-label": name, "data-testid": "saas-parts", children: parts.map(([key]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: key, tabContentId: content, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${key}.title`) }), "data-testid": `saas-part-${key}` }, key)) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", id: content, role: "tabpanel", "aria-label": t(`saas.${current}.title`), children: show() })
      ] }) })
    }
  );
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
