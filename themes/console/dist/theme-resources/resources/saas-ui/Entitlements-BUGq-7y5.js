import { w as useResource, n as jsxRuntimeExports } from "./Loading-BY81Gbve.js";
import { L as Loaded } from "./Loaded-CADXCH-u.js";
import { E as EntitlementTable } from "./EntitlementTable-BeHrNnpo.js";
import "./Facts-BkF_Pc7s.js";
import "./Nothing-CPwR1WBP.js";
import "./StandingLabel-DshwZMAi.js";
import "./Label-DJbwW0f_.js";
import "./When-udXj4f9T.js";
import "./Text-BdhKjKWM.js";
import "./catalog-GWeanjMV.js";
import "./Td-CJ0uweKi.js";
import "./PageSection-DTYw-p-q.js";
import "./page-Ba6KOMMN.js";
import "./FocusTrap-Ci4WkTwo.js";
import "./ToolbarContent-CxPSKIRM.js";
import "./SearchInput-S30FWMw7.js";
import "./FormGroup-CijcXF3R.js";
import "./resizeObserver-BBDFzVfZ.js";
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
