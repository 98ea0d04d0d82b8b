import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-BVdRaUt7.js";
import { L as Loaded } from "./Loaded-yHBHS6g-.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { Plan } from "./Subscription-C1s83GHv.js";
import { Meters } from "./Usage-BES-w45Q.js";
import { S as Stack, a as StackItem } from "./StackItem-DCCdCmnH.js";
import "./PageLink-BsJxCIvr.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./Facts-SzNxmpdj.js";
import "./StandingLabel-BAo4l_Pu.js";
import "./Label-DVbIE481.js";
import "./useAction-BWYe3C4u.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./When-CvLRIj0e.js";
import "./catalog-CYoLKd7t.js";
import "./Form-BhF9e7Up.js";
import "./Choice-CnrxPP-Y.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
import "./Modal-gfeXiwTt.js";
import "./FocusTrap-CANSQfkd.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-DvmukDES.js";
import "./Money-CPCsZzq7.js";
import "./Td-COd5BLiA.js";
import "./people-BZqOahB5.js";
import "./ListItem-DHhPzHkC.js";
import "./SearchInput-BtCLGUUI.js";
import "./Radio-aodOFfC2.js";
import "./ResourceTable-B_HCje-2.js";
import "./Nothing-BaVQTTqQ.js";
import "./EventName-CAS35L3M.js";
import "./i18n-S3lW9hxk.js";
import "./FlexItem-B2GxrlRz.js";
import "./CardBody-D6stTWGQ.js";
import "./CardTitle-DRknmN1-.js";
import "./Progress-_etaZ47t.js";
import "./times-circle-icon-EM_sO5dY.js";
import "./Gallery-Cr3e9SiE.js";
const MINE = "tenant/me";
function MyPlan() {
  const t = useT();
  const subscription = useResource(`${MINE}/subscription`);
  const me = useResource(MINE);
  const usage = useResource(`${MINE}/usage`);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.my-plan.title"), description: t("saas.my-plan.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: subscription, children: (current) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Plan, { base: MINE, where: "account", kind: "user", name: me.data?.user.username ?? "", current, manages: me.data !== void 0 }) }),
    usage.data?.items.some(({ balance }) => balance.granted !== 0 || balance.used > 0) && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Meters, { base: MINE }) })
  ] }) }) });
}
export {
  MyPlan as default
};
