import { p as usePlace, n as jsxRuntimeExports } from "./Loading-B3yh7lgU.js";
import OrganizationTab from "./OrganizationTab-BiU1aJgC.js";
import { O as OrganizationList } from "./OrganizationList-BsGe4BlY.js";
import "./Loaded-BC932fHW.js";
import "./useAction-CsrYDnM_.js";
import "./Alerts-DM2ugPOC.js";
import "./bell-icon-CALnj5Ki.js";
import "./When-BGNbESml.js";
import "./Organization-DLrDakVw.js";
import "./Nothing-XLRTl2WB.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-Bb7IRmSb.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./plus-icon-dcNnMlRQ.js";
import "./AlertActionLink-BThIN6HB.js";
import "./Choice-wjlr6Iyk.js";
import "./ToolbarContent-DbsQpA57.js";
import "./ConfirmDialog-CKo4r95P.js";
import "./Modal-BI1AppKU.js";
import "./FocusTrap-Ci4jHspP.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./StackItem-DLuWu92l.js";
import "./Page-DesoQsYu.js";
import "./PageLink-DxhU8-lQ.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./Title-B_-GRapD.js";
import "./Text-ChXiNSov.js";
import "./ResourceTable-DbnPZADO.js";
import "./SearchInput-jjtyKNEz.js";
import "./Td-eAnd6b2R.js";
import "./RowActions-YAknx2D8.js";
import "./StandingLabel-CrxpKIst.js";
import "./Label-D1eJLF4j.js";
import "./catalog-EH-BFQTe.js";
import "./Form-C1YEtX2o.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./UserField-GcxsCiFr.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
