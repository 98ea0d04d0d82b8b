import { p as usePlace, n as jsxRuntimeExports } from "./Loading-Bf7C8twO.js";
import OrganizationTab from "./OrganizationTab-CNcJG9cE.js";
import { O as OrganizationList } from "./OrganizationList-Knohh6-k.js";
import "./Loaded-DpvKpHoj.js";
import "./useAction-B-eGPLw_.js";
import "./Alerts-ChONuofT.js";
import "./bell-icon-BrVoN-Uy.js";
import "./When-BUj3xjna.js";
import "./Organization-CFaQyWMl.js";
import "./Nothing-zvVhA8y2.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-CBcT_Q71.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./plus-icon-C4o6aabe.js";
import "./Choice-xfmrB8Xw.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./Modal-DJZSs1i_.js";
import "./FocusTrap-mcjSbpse.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./StackItem-8W2QS0mG.js";
import "./Page-CaLCaDT5.js";
import "./PageLink-Dt6m_PNb.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./Title-CRYixdva.js";
import "./Text-Cw27cNLj.js";
import "./ResourceTable-CKhSvmcO.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
import "./RowActions-QDwNEWUg.js";
import "./StandingLabel-BpcyIcLX.js";
import "./Label-Df9laZkF.js";
import "./catalog-BmDWHbjK.js";
import "./Form-UMUycQBf.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./UserField-BNASc7vo.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
