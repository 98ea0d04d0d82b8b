import { p as usePlace, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import OrganizationTab from "./OrganizationTab-DOvTJQW5.js";
import { O as OrganizationList } from "./OrganizationList-DxE1yivC.js";
import "./Loaded-zQv6rfvD.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./When-j67l1iEf.js";
import "./Organization-d5KZ-Cm6.js";
import "./Nothing-BHwwImgM.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-DdYg3o_h.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./plus-icon-oiGuHAa8.js";
import "./Choice-D0Ho_0by.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./Modal-civZ5w_s.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./StackItem-B3gT1Bjs.js";
import "./Page-Dhp5Ie98.js";
import "./PageLink-BoqI53rW.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./ResourceTable-3lDzbhzX.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./RowActions-CSC7KlxF.js";
import "./StandingLabel-CIRXLBEx.js";
import "./Label-DB6yept3.js";
import "./catalog-DYXZTjSc.js";
import "./Form-BiRAG1IM.js";
import "./HelperTextItem-DhOujRdr.js";
import "./UserField-MReQHtN4.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
