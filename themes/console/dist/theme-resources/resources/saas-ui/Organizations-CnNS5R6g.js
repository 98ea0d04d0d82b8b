import { p as usePlace, n as jsxRuntimeExports } from "./Loading-DlnF7sOz.js";
import OrganizationTab from "./OrganizationTab-DGyCtKu4.js";
import { O as OrganizationList } from "./OrganizationList-CXzkMs4R.js";
import "./Loaded-pMMn6eFv.js";
import "./useAction-TuIp8yfs.js";
import "./Alerts-B6PhAvyX.js";
import "./When-0YY0n0_H.js";
import "./Nothing-XHHA-oTF.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-BBL5E2Ij.js";
import "./PageSection-B01WXDGx.js";
import "./page-DbXoGkt8.js";
import "./plus-icon-CYviOipv.js";
import "./Choice-UhDdr48W.js";
import "./ToolbarContent-D1SUPnmC.js";
import "./ConfirmDialog-CmaB4ck4.js";
import "./Modal-CT8RfYlT.js";
import "./FocusTrap-D4CPRl6O.js";
import "./FormGroup-D9k_8J7A.js";
import "./resizeObserver-wQyzz0V_.js";
import "./StackItem-C8dujXvD.js";
import "./Page-Ds1oNOkh.js";
import "./PageLink-CuithbOJ.js";
import "./BreadcrumbItem-ChQQ0cpw.js";
import "./Title-ofZD0-sQ.js";
import "./Text-COJ5WSO9.js";
import "./ResourceTable-BtPl3e1D.js";
import "./SearchInput-rGu-k5rS.js";
import "./Td-DoqQbblU.js";
import "./RowActions-iAVfrc-T.js";
import "./StandingLabel-Dmcs-AkD.js";
import "./Label-BmAVxR-P.js";
import "./catalog-mG_9Ad1v.js";
import "./Form-D6n4i_G8.js";
import "./HelperTextItem-B_08CaCF.js";
import "./UserField-BcG_tPDY.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
