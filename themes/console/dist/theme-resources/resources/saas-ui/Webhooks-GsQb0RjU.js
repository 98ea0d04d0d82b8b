import { n as jsxRuntimeExports } from "./Loading-BVdRaUt7.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-CV79r2XB.js";
import "./Facts-SzNxmpdj.js";
import "./Loaded-yHBHS6g-.js";
import "./PageLink-BsJxCIvr.js";
import "./ResourceTable-B_HCje-2.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./FocusTrap-CANSQfkd.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./useAction-BWYe3C4u.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./When-CvLRIj0e.js";
import "./Choice-CnrxPP-Y.js";
import "./ConfirmDialog-DvmukDES.js";
import "./Modal-gfeXiwTt.js";
import "./StackItem-DCCdCmnH.js";
import "./Form-BhF9e7Up.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
import "./RowActions-DKc8kAxp.js";
import "./SecretDialog-cdRT1D3A.js";
import "./ClipboardCopy-7fAXj-GH.js";
import "./ClipboardCopyButton-sYOmPTBS.js";
import "./dialogs-0T9DKw9G.js";
import "./Label-DVbIE481.js";
import "./time-CyRETJ0r.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./FlexItem-B2GxrlRz.js";
import "./Title-CQ9AuRhv.js";
import "./CodeBlockCode-BjU8ZGBx.js";
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
