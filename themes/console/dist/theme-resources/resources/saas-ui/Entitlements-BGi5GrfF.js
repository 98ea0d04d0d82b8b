import { w as useResource, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { E as EntitlementTable, G as Grants } from "./Grants-BvHCJV8j.js";
import "./Facts-Da5lRGE5.js";
import "./Nothing-BHwwImgM.js";
import "./StandingLabel-CIRXLBEx.js";
import "./Label-DB6yept3.js";
import "./When-j67l1iEf.js";
import "./Text-gNWvcATi.js";
import "./catalog-DYXZTjSc.js";
import "./Td-BwwIQ9co.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./SearchInput-HPE3BtcJ.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./Choice-D0Ho_0by.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./Modal-civZ5w_s.js";
import "./StackItem-B3gT1Bjs.js";
import "./ResourceTable-3lDzbhzX.js";
import "./RowActions-CSC7KlxF.js";
import "./Form-BiRAG1IM.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./time-CyRETJ0r.js";
import "./Title-BAmqs2CC.js";
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
