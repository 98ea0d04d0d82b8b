import { o as useT, q as useConsole, r as reactExports, n as jsxRuntimeExports, x as at, L as Loading, p as usePlace, N as useResource } from "./Loading-BndfQa8i.js";
import { L as Loaded } from "./Loaded-XF-fc0Dk.js";
import { N as Nothing } from "./Nothing-BUH9Km_O.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-BWqQZAU6.js";
import { P as PageSection } from "./PageSection-D2De65y6.js";
import "./plus-icon-C7gsSoiW.js";
import "./page-CiapAgxb.js";
const organizationParts = [];
const COMPONENTS = /* @__PURE__ */ new Map();
function component(part) {
  const known = COMPONENTS.get(part.id) ?? reactExports.lazy(part.load);
  COMPONENTS.set(part.id, known);
  return known;
}
function Organization({ base, where, organization, may, path, root }) {
  const t = useT();
  const { navigate } = useConsole();
  const parts = reactExports.useMemo(
    () => organizationParts.filter(
      (part2) => (part2.where ?? where) === where && (where === "admin" || !part2.permission || may(part2.permission))
    ),
    [where, may]
  );
  const part = parts.find(({ id }) => id === path[0]) ?? parts[0];
  if (!part) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.nothingHere") });
  }
  const Part = component(part);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Tabs,
      {
        activeKey: part.id,
        onSelect: (_event, id) => navigate(at(...root, String(id))),
        "aria-label": organization.name,
        "data-testid": "saas-parts",
        children: parts.map(({ id }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: id, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.${id}.title`) }), "data-testid": `saas-part-${id}` }, id))
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", className: "pf-v5-u-px-0", children: /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      Part,
      {
        base,
        where,
        organization,
        may,
        path: path[0] === part.id ? path.slice(1) : [],
        to: (...segments) => at(...root, part.id, ...segments)
      }
    ) }) })
  ] });
}
const EVERYTHING = () => true;
function OrganizationTab({ id }) {
  const { path } = usePlace();
  const base = `admin/organizations/${encodeURIComponent(id)}`;
  const organization = useResource(base);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", "data-testid": "saas-organization", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: organization, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(Organization, { base, where: "admin", organization: data, may: EVERYTHING, path, root: [] }) }) });
}
export {
  OrganizationTab as default
};
