import { w as useResource, n as jsxRuntimeExports } from "./Loading-C4v7ah4s.js";
import { L as Loaded } from "./Loaded-CU4JfZVi.js";
import { E as EntitlementTable } from "./EntitlementTable-DKLJdTzn.js";
import "./Facts-DoAKAhFD.js";
import "./Nothing-DWyf5ajy.js";
import "./StandingLabel-DxXfOOGb.js";
import "./Label-BTdEcrJa.js";
import "./When-DyhycJ5C.js";
import "./Text-BxDyg6bz.js";
import "./catalog-Bisbix_M.js";
import "./Td-pluXk-UL.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./FocusTrap-D65Z5tJz.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./SearchInput-DZYyn_89.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
function Entitlements({ base, where, may }) {
  const answer = useResource(`${base}/entitlements`);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: answer, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(
    EntitlementTable,
    {
      of: "organization" in data ? data.organization : data,
      base,
      where,
      explains: where === "admin" || may("org:billing:read")
    }
  ) });
}
export {
  Entitlements as default
};
