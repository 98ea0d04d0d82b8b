import { n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { D as DeliveryDetail, E as EndpointDetail, a as EndpointList } from "./DeliveryDetail-Bhj3p3c-.js";
import "./Facts-Da5lRGE5.js";
import "./Loaded-zQv6rfvD.js";
import "./PageLink-BoqI53rW.js";
import "./ResourceTable-3lDzbhzX.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./When-j67l1iEf.js";
import "./Choice-D0Ho_0by.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./Modal-civZ5w_s.js";
import "./StackItem-B3gT1Bjs.js";
import "./Form-BiRAG1IM.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./RowActions-CSC7KlxF.js";
import "./SecretDialog-DnKVEHSK.js";
import "./ClipboardCopy-CJ9mY1RP.js";
import "./ClipboardCopyButton-HU5X1BWt.js";
import "./dialogs-CBJVhcHW.js";
import "./i18n-S3lW9hxk.js";
import "./Label-DB6yept3.js";
import "./time-CyRETJ0r.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./FlexItem-CLYEBJL0.js";
import "./Title-BAmqs2CC.js";
import "./CodeBlockCode-BA0BaNFx.js";
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
