import { p as usePlace, n as jsxRuntimeExports } from "./Loading-Hl5Ybx9-.js";
import OrganizationTab from "./OrganizationTab-RXFZ4O59.js";
import { O as OrganizationList } from "./OrganizationList-qg0PvYu6.js";
import "./Loaded-DjeHqDgL.js";
import "./useAction-m2LqF0zs.js";
import "./Alerts-MV6dJ_xn.js";
import "./bell-icon-DlMleKVR.js";
import "./When-ZVdxQs4f.js";
import "./Organization-B39_pfC4.js";
import "./Nothing-Bf7Yk6QD.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-BVoPhnf4.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./plus-icon-7mOSDxHx.js";
import "./Choice-BRAvy4M2.js";
import "./ToolbarContent-BKTce9AV.js";
import "./ConfirmDialog-DY27AUl5.js";
import "./Modal-C8kqC28M.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./StackItem-BIPaD8NT.js";
import "./Page-r5BLejqm.js";
import "./PageLink-D8UzX3y8.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./ResourceTable-D1W91bXp.js";
import "./SearchInput-BCh9xV6H.js";
import "./Td-DrS0sLpd.js";
import "./RowActions-DRRD-8vl.js";
import "./StandingLabel-CJIG8j0Z.js";
import "./Label-Dwv71MYz.js";
import "./catalog-D7OfABpz.js";
import "./Form-DUYmvKn2.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./UserField-BDTkmixX.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
