import { w as useResource, n as jsxRuntimeExports } from "./Loading-BVdRaUt7.js";
import { L as Loaded } from "./Loaded-yHBHS6g-.js";
import { E as EntitlementTable, G as Grants } from "./Grants-bN7TvHrY.js";
import "./Facts-SzNxmpdj.js";
import "./Nothing-BaVQTTqQ.js";
import "./StandingLabel-BAo4l_Pu.js";
import "./Label-DVbIE481.js";
import "./When-CvLRIj0e.js";
import "./Text-CWR8ZA-E.js";
import "./catalog-CYoLKd7t.js";
import "./Td-COd5BLiA.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./FocusTrap-CANSQfkd.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./Choice-CnrxPP-Y.js";
import "./ConfirmDialog-DvmukDES.js";
import "./useAction-BWYe3C4u.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./Modal-gfeXiwTt.js";
import "./StackItem-DCCdCmnH.js";
import "./ResourceTable-B_HCje-2.js";
import "./RowActions-DKc8kAxp.js";
import "./Form-BhF9e7Up.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
import "./time-CyRETJ0r.js";
import "./Title-CQ9AuRhv.js";
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
