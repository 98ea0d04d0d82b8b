import { n as jsxRuntimeExports } from "./Loading-Bf7C8twO.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-CIkXQCqT.js";
import "./Facts-CGg_R0ER.js";
import "./Loaded-DpvKpHoj.js";
import "./PageLink-Dt6m_PNb.js";
import "./ResourceTable-CKhSvmcO.js";
import "./Nothing-zvVhA8y2.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./FocusTrap-mcjSbpse.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./useAction-B-eGPLw_.js";
import "./Alerts-ChONuofT.js";
import "./bell-icon-BrVoN-Uy.js";
import "./When-BUj3xjna.js";
import "./Choice-xfmrB8Xw.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./Modal-DJZSs1i_.js";
import "./StackItem-8W2QS0mG.js";
import "./Form-UMUycQBf.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
import "./RowActions-QDwNEWUg.js";
import "./SecretDialog-CXZHrypA.js";
import "./ClipboardCopy-B0m52x6L.js";
import "./ClipboardCopyButton-CUK97GZT.js";
import "./dialogs-C4q0L8j-.js";
import "./i18n-S3lW9hxk.js";
import "./Label-Df9laZkF.js";
import "./time-CyRETJ0r.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./FlexItem-BIhyYb1j.js";
import "./Title-CRYixdva.js";
import "./CodeBlockCode-Cgs9Tw6k.js";
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
