import { w as useResource, n as jsxRuntimeExports } from "./Loading-Hl5Ybx9-.js";
import { L as Loaded } from "./Loaded-DjeHqDgL.js";
import { E as EntitlementTable } from "./EntitlementTable-yng256zt.js";
import "./Facts-71ctZLNE.js";
import "./Nothing-Bf7Yk6QD.js";
import "./StandingLabel-CJIG8j0Z.js";
import "./Label-Dwv71MYz.js";
import "./When-ZVdxQs4f.js";
import "./Text-C6mCIWLP.js";
import "./catalog-D7OfABpz.js";
import "./Td-DrS0sLpd.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./ToolbarContent-BKTce9AV.js";
import "./SearchInput-BCh9xV6H.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
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
