import { w as useResource, n as jsxRuntimeExports } from "./Loading-DlnF7sOz.js";
import { L as Loaded } from "./Loaded-pMMn6eFv.js";
import { E as EntitlementTable } from "./EntitlementTable-CQZXzqn3.js";
import "./Facts-Cnpwfp2h.js";
import "./Nothing-XHHA-oTF.js";
import "./StandingLabel-Dmcs-AkD.js";
import "./Label-BmAVxR-P.js";
import "./When-0YY0n0_H.js";
import "./Text-COJ5WSO9.js";
import "./catalog-mG_9Ad1v.js";
import "./Td-DoqQbblU.js";
import "./PageSection-B01WXDGx.js";
import "./page-DbXoGkt8.js";
import "./FocusTrap-D4CPRl6O.js";
import "./ToolbarContent-D1SUPnmC.js";
import "./SearchInput-rGu-k5rS.js";
import "./FormGroup-D9k_8J7A.js";
import "./resizeObserver-wQyzz0V_.js";
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
