import { y as useResource, n as jsxRuntimeExports } from "./Nothing-CPoH6Gp1.js";
import { L as Loaded } from "./When-Bp9LZb_i.js";
import { E as EntitlementTable } from "./EntitlementTable-CllSubWh.js";
import "./Alerts-pehHOAhm.js";
import "./Facts-C2eG6WqK.js";
import "./StandingLabel-CQRxmzAK.js";
import "./Label-DzMr8VeJ.js";
import "./Text-Bifg2TrL.js";
import "./catalog-j78hmlur.js";
import "./Td-DAk8tnIb.js";
import "./PageSection-C_VLhxTn.js";
import "./page-D9Sc4vCK.js";
import "./resizeObserver-8EppftOY.js";
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
