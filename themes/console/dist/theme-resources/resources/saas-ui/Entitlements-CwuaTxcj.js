import { w as useResource, n as jsxRuntimeExports } from "./Loading-Bf7C8twO.js";
import { L as Loaded } from "./Loaded-DpvKpHoj.js";
import { E as EntitlementTable, G as Grants } from "./Grants-DIjvAonW.js";
import "./Facts-CGg_R0ER.js";
import "./Nothing-zvVhA8y2.js";
import "./StandingLabel-BpcyIcLX.js";
import "./Label-Df9laZkF.js";
import "./When-BUj3xjna.js";
import "./Text-Cw27cNLj.js";
import "./catalog-BmDWHbjK.js";
import "./Td-D5dfLxTe.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./FocusTrap-mcjSbpse.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./SearchInput-aJg3KUkn.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./Choice-xfmrB8Xw.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./useAction-B-eGPLw_.js";
import "./Alerts-ChONuofT.js";
import "./bell-icon-BrVoN-Uy.js";
import "./Modal-DJZSs1i_.js";
import "./StackItem-8W2QS0mG.js";
import "./ResourceTable-CKhSvmcO.js";
import "./RowActions-QDwNEWUg.js";
import "./Form-UMUycQBf.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
import "./time-CyRETJ0r.js";
import "./Title-CRYixdva.js";
function Entitlements({ base, where, may }) {
  const answer = useResource(`${base}/entitlements`);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: answer, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      EntitlementTable,
      {
        of: "organization" in data ? data.organization : data,
        base,
        where,
        explains: where === "admin" || may("org:billing:read")
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Grants, { base, where, may })
  ] }) });
}
export {
  Entitlements as default
};
