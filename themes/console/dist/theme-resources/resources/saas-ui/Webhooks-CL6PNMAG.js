import { n as jsxRuntimeExports } from "./Loading-Hl5Ybx9-.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail--rCmFC5u.js";
import "./Facts-71ctZLNE.js";
import "./Loaded-DjeHqDgL.js";
import "./PageLink-D8UzX3y8.js";
import "./ResourceTable-D1W91bXp.js";
import "./Nothing-Bf7Yk6QD.js";
import "./SearchInput-BCh9xV6H.js";
import "./Td-DrS0sLpd.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./ToolbarContent-BKTce9AV.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./useAction-m2LqF0zs.js";
import "./Alerts-MV6dJ_xn.js";
import "./bell-icon-DlMleKVR.js";
import "./When-ZVdxQs4f.js";
import "./Choice-BRAvy4M2.js";
import "./ConfirmDialog-DY27AUl5.js";
import "./Modal-C8kqC28M.js";
import "./StackItem-BIPaD8NT.js";
import "./Form-DUYmvKn2.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./plus-icon-7mOSDxHx.js";
import "./RowActions-DRRD-8vl.js";
import "./SecretDialog-D9WBzpOB.js";
import "./ClipboardCopy-NyWWSllp.js";
import "./ClipboardCopyButton-DdDzpMo3.js";
import "./dialogs-DToUfsw3.js";
import "./Label-Dwv71MYz.js";
import "./time-CyRETJ0r.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./FlexItem-aHPwriv3.js";
import "./Title-DlbdSTKV.js";
import "./CodeBlockCode-D-j2bfby.js";
function Webhooks({ base, where, organization, may, path, to }) {
  const endpoints = {
    api: where === "admin" ? "admin/webhooks" : `${base}/webhooks`,
    where,
    organizationId: where === "admin" ? organization.id : void 0,
    manages: may("org:webhooks:manage"),
    to
  };
  const [endpoint, delivery] = path;
  if (endpoint && delivery) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(DeliveryDetail, { ...endpoints, endpoint, id: delivery });
  }
  return endpoint ? /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointDetail, { ...endpoints, id: endpoint }) : /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointList, { ...endpoints });
}
export {
  Webhooks as default
};
