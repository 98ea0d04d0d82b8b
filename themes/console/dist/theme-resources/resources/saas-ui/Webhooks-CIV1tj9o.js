import { n as jsxRuntimeExports } from "./Loading-B3yh7lgU.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-BPEgCkTE.js";
import "./Facts-Cp0vrT1D.js";
import "./Loaded-BC932fHW.js";
import "./PageLink-DxhU8-lQ.js";
import "./ResourceTable-DbnPZADO.js";
import "./Nothing-XLRTl2WB.js";
import "./SearchInput-jjtyKNEz.js";
import "./Td-eAnd6b2R.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./FocusTrap-Ci4jHspP.js";
import "./ToolbarContent-DbsQpA57.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./useAction-CsrYDnM_.js";
import "./Alerts-DM2ugPOC.js";
import "./bell-icon-CALnj5Ki.js";
import "./When-BGNbESml.js";
import "./Choice-wjlr6Iyk.js";
import "./ConfirmDialog-CKo4r95P.js";
import "./Modal-BI1AppKU.js";
import "./StackItem-DLuWu92l.js";
import "./Form-C1YEtX2o.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./plus-icon-dcNnMlRQ.js";
import "./RowActions-YAknx2D8.js";
import "./SecretDialog-CqsdlMbz.js";
import "./ClipboardCopy-Vyhmovwe.js";
import "./ClipboardCopyButton-CvpEQdxF.js";
import "./dialogs-CtgA5KM2.js";
import "./Label-D1eJLF4j.js";
import "./time-CyRETJ0r.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./FlexItem-DiUKBBZ6.js";
import "./Title-B_-GRapD.js";
import "./CodeBlockCode-BwfAQs09.js";
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
