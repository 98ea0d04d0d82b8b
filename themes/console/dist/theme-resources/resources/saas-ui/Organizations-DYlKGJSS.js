import { p as usePlace, n as jsxRuntimeExports } from "./Loading-BY81Gbve.js";
import OrganizationTab from "./OrganizationTab-C9-om4xP.js";
import { O as OrganizationList } from "./OrganizationList-DFdN3WYT.js";
import "./Loaded-CADXCH-u.js";
import "./useAction-vkZZ66rq.js";
import "./Alerts-Bmq3BZ4g.js";
import "./When-udXj4f9T.js";
import "./Organization-CJg1CiSH.js";
import "./Nothing-CPwR1WBP.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-DgFAHmi0.js";
import "./PageSection-DTYw-p-q.js";
import "./page-Ba6KOMMN.js";
import "./plus-icon-ImXgC3Ev.js";
import "./AlertActionLink-CvDQd47e.js";
import "./Choice-C4OlEvdm.js";
import "./ToolbarContent-CxPSKIRM.js";
import "./ConfirmDialog-VuPmPcTc.js";
import "./Modal-CoQ_Fpmj.js";
import "./FocusTrap-Ci4WkTwo.js";
import "./FormGroup-CijcXF3R.js";
import "./resizeObserver-BBDFzVfZ.js";
import "./StackItem-ZUDkVoJ-.js";
import "./Page-CYtinqDr.js";
import "./PageLink-DSoy2Ejf.js";
import "./BreadcrumbItem-DeJ4Z37R.js";
import "./Title-soWSSe7K.js";
import "./Text-BdhKjKWM.js";
import "./ResourceTable-CqMeVzu0.js";
import "./SearchInput-S30FWMw7.js";
import "./Td-CJ0uweKi.js";
import "./RowActions-BTTq5A0F.js";
import "./StandingLabel-DshwZMAi.js";
import "./Label-DJbwW0f_.js";
import "./catalog-GWeanjMV.js";
import "./Form-BbCdYZnm.js";
import "./HelperTextItem-BIeEwP1r.js";
import "./UserField-BMY8kiR_.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
