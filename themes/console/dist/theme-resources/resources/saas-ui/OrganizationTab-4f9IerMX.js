import { p as usePlace, w as useResource, n as jsxRuntimeExports } from "./Loading-BxOeVYWV.js";
import { L as Loaded } from "./Loaded-CmauXhO1.js";
import { O as Organization } from "./Organization-XLTUHxY6.js";
import { P as PageSection } from "./PageSection-muTIiE6W.js";
import "./Nothing-DLkDmQCo.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-DBd2E4gu.js";
import "./plus-icon-D7CzWwwY.js";
import "./page-CQ4ATcgg.js";
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
