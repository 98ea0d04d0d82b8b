import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-B3yh7lgU.js";
import { L as Loaded } from "./Loaded-BC932fHW.js";
import { P as Page } from "./Page-DesoQsYu.js";
import { Plan } from "./Subscription-B3DCP_bt.js";
import { Meters } from "./Usage-BqzUYfPJ.js";
import { S as Stack, a as StackItem } from "./StackItem-DLuWu92l.js";
import "./PageLink-DxhU8-lQ.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./ToolbarContent-DbsQpA57.js";
import "./Title-B_-GRapD.js";
import "./Text-ChXiNSov.js";
import "./Facts-Cp0vrT1D.js";
import "./StandingLabel-CrxpKIst.js";
import "./Label-D1eJLF4j.js";
import "./useAction-CsrYDnM_.js";
import "./Alerts-DM2ugPOC.js";
import "./bell-icon-CALnj5Ki.js";
import "./When-BGNbESml.js";
import "./catalog-EH-BFQTe.js";
import "./Form-C1YEtX2o.js";
import "./Choice-wjlr6Iyk.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./plus-icon-dcNnMlRQ.js";
import "./Modal-BI1AppKU.js";
import "./FocusTrap-Ci4jHspP.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-CKo4r95P.js";
import "./Money-yAjBBjym.js";
import "./Td-eAnd6b2R.js";
import "./people-BZqOahB5.js";
import "./ListItem-s9oUKcbI.js";
import "./SearchInput-jjtyKNEz.js";
import "./Radio-TaFMTSSu.js";
import "./ResourceTable-DbnPZADO.js";
import "./Nothing-XLRTl2WB.js";
import "./EventName-BrH7omiM.js";
import "./FlexItem-DiUKBBZ6.js";
import "./CardBody-D4ZQg6-y.js";
import "./CardTitle-BBfwhN9F.js";
import "./AlertActionLink-BThIN6HB.js";
import "./Progress-BmSRz7JG.js";
import "./times-circle-icon-C8Kp-VM-.js";
import "./Gallery-CzFGCI7C.js";
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
