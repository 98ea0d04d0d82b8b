import { p as usePlace, w as useResource, n as jsxRuntimeExports } from "./Loading-awaAK0Qh.js";
import { L as Loaded } from "./Loaded-DmkYZr6u.js";
import { O as Organization } from "./Organization-CMt5T-b2.js";
import { P as PageSection } from "./PageSection-DYX5wRmI.js";
import "./Nothing-B_kRVI1p.js";
import "./preload-helper-DVzrZ_Op.js";
import "./plus-icon-BMkeknUx.js";
import "./page-DXfDxbqv.js";
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
