import { w as useResource, n as jsxRuntimeExports } from "./Loading-B3yh7lgU.js";
import { L as Loaded } from "./Loaded-BC932fHW.js";
import { E as EntitlementTable, G as Grants } from "./Grants-DvPVSfDP.js";
import "./Facts-Cp0vrT1D.js";
import "./Nothing-XLRTl2WB.js";
import "./StandingLabel-CrxpKIst.js";
import "./Label-D1eJLF4j.js";
import "./When-BGNbESml.js";
import "./Text-ChXiNSov.js";
import "./catalog-EH-BFQTe.js";
import "./Td-eAnd6b2R.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./FocusTrap-Ci4jHspP.js";
import "./ToolbarContent-DbsQpA57.js";
import "./SearchInput-jjtyKNEz.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./Choice-wjlr6Iyk.js";
import "./ConfirmDialog-CKo4r95P.js";
import "./useAction-CsrYDnM_.js";
import "./Alerts-DM2ugPOC.js";
import "./bell-icon-CALnj5Ki.js";
import "./Modal-BI1AppKU.js";
import "./StackItem-DLuWu92l.js";
import "./ResourceTable-DbnPZADO.js";
import "./RowActions-YAknx2D8.js";
import "./Form-C1YEtX2o.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./plus-icon-dcNnMlRQ.js";
import "./time-CyRETJ0r.js";
import "./Title-B_-GRapD.js";
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
