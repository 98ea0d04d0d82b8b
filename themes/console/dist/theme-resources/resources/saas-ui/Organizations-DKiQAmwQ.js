import { p as usePlace, n as jsxRuntimeExports } from "./Nothing-CPoH6Gp1.js";
import OrganizationTab from "./OrganizationTab-CEuBKWnD.js";
import { O as OrganizationList } from "./OrganizationList-Dg2e69qB.js";
import "./When-Bp9LZb_i.js";
import "./Alerts-pehHOAhm.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-Dz8SJ7Hb.js";
import "./PageSection-C_VLhxTn.js";
import "./page-D9Sc4vCK.js";
import "./Choice-DNdJhuSs.js";
import "./Td-DAk8tnIb.js";
import "./resizeObserver-8EppftOY.js";
import "./Form-QxxZhZzj.js";
import "./Modal-C3QnJqLw.js";
import "./StackItem-TP-XgW6P.js";
import "./HelperTextItem-DMsJTuI5.js";
import "./Page-v2zqt_x5.js";
import "./PageLink-BlGz5QQa.js";
import "./BreadcrumbItem-ofuSx992.js";
import "./Title-CJq-uXWg.js";
import "./Text-Bifg2TrL.js";
import "./ResourceTable-BOMLDQ6Z.js";
import "./RowActions-BrXNKDJN.js";
import "./StandingLabel-CQRxmzAK.js";
import "./Label-DzMr8VeJ.js";
import "./catalog-j78hmlur.js";
import "./UserField-YnxJ7mUs.js";
function Organizations() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationTab, { id: path[1], root: [path[0], path[1]] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  Organizations as default
};
