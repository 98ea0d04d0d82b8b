import { n as jsxRuntimeExports } from "./Loading-C4v7ah4s.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-CkVrrGMJ.js";
import "./Facts-DoAKAhFD.js";
import "./Loaded-CU4JfZVi.js";
import "./PageLink-BzmCxHw8.js";
import "./ResourceTable-BOHdLI76.js";
import "./Nothing-DWyf5ajy.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./FocusTrap-D65Z5tJz.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./useAction-KSH4gdkB.js";
import "./Alerts-BzH1j6bj.js";
import "./bell-icon-FMsm72Wl.js";
import "./When-DyhycJ5C.js";
import "./Choice-wEAxgX2p.js";
import "./ConfirmDialog-BFyBnUxw.js";
import "./Modal-Cl3YABlB.js";
import "./StackItem-DcsUQFqz.js";
import "./Form-DYUkqZr9.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./plus-icon-JGRifIps.js";
import "./RowActions-Drbdsrey.js";
import "./SecretDialog-DJM0KEQ8.js";
import "./ClipboardCopy-CWnoRd3c.js";
import "./ClipboardCopyButton-BEZ42R1X.js";
import "./dialogs-w0IfTEBH.js";
import "./Label-BTdEcrJa.js";
import "./time-CyRETJ0r.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./FlexItem-CkCmts5H.js";
import "./Title-DimvTMFx.js";
import "./CodeBlockCode-C4Fo6VWZ.js";
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
