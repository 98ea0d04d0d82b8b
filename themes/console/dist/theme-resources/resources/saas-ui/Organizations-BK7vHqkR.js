import { p as usePlace, n as jsxRuntimeExports } from "./Loading-BVdRaUt7.js";
import OrganizationTab from "./OrganizationTab-7KEixNnn.js";
import { O as OrganizationList } from "./OrganizationList-fJY5wJZv.js";
import "./Loaded-yHBHS6g-.js";
import "./useAction-BWYe3C4u.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./When-CvLRIj0e.js";
import "./Organization-D5ff1FMw.js";
import "./Nothing-BaVQTTqQ.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-CPQwvAag.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./plus-icon-ClbAEpZl.js";
import "./Choice-CnrxPP-Y.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./ConfirmDialog-DvmukDES.js";
import "./Modal-gfeXiwTt.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./StackItem-DCCdCmnH.js";
import "./Page-B0liO5c3.js";
import "./PageLink-BsJxCIvr.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./ResourceTable-B_HCje-2.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./RowActions-DKc8kAxp.js";
import "./StandingLabel-BAo4l_Pu.js";
import "./Label-DVbIE481.js";
import "./catalog-CYoLKd7t.js";
import "./Form-BhF9e7Up.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./UserField-DVoLMAMh.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
