import { p as usePlace, n as jsxRuntimeExports } from "./Loading-C4v7ah4s.js";
import OrganizationTab from "./OrganizationTab-spnVgyBk.js";
import { O as OrganizationList } from "./OrganizationList-DixnUR_1.js";
import "./Loaded-CU4JfZVi.js";
import "./useAction-iINEMo_S.js";
import "./Alerts-BXZMVy3v.js";
import "./When-DyhycJ5C.js";
import "./Organization-4le3RNPQ.js";
import "./Nothing-DWyf5ajy.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-DSdwLvJK.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./plus-icon-JGRifIps.js";
import "./AlertActionLink-DAX1NnBz.js";
import "./Choice-wEAxgX2p.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./ConfirmDialog-EbgnMAov.js";
import "./Modal-CAvE-jfd.js";
import "./FocusTrap-D65Z5tJz.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./StackItem-DcsUQFqz.js";
import "./Page-DBgLsOx6.js";
import "./PageLink-BzmCxHw8.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./ResourceTable-BOHdLI76.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
import "./RowActions-Drbdsrey.js";
import "./StandingLabel-DxXfOOGb.js";
import "./Label-BTdEcrJa.js";
import "./catalog-Bisbix_M.js";
import "./Form-D92yTR9p.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./UserField-vyrfPuHH.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
