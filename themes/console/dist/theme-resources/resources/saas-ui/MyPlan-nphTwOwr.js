import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-BY81Gbve.js";
import { L as Loaded } from "./Loaded-CADXCH-u.js";
import { P as Page } from "./Page-CYtinqDr.js";
import { Plan } from "./Subscription-W58QM90B.js";
import { Meters } from "./Usage-BnQv7lbl.js";
import { S as Stack, a as StackItem } from "./StackItem-ZUDkVoJ-.js";
import "./PageLink-DSoy2Ejf.js";
import "./PageSection-DTYw-p-q.js";
import "./page-Ba6KOMMN.js";
import "./BreadcrumbItem-DeJ4Z37R.js";
import "./ToolbarContent-CxPSKIRM.js";
import "./Title-soWSSe7K.js";
import "./Text-BdhKjKWM.js";
import "./Facts-BkF_Pc7s.js";
import "./StandingLabel-DshwZMAi.js";
import "./Label-DJbwW0f_.js";
import "./useAction-vkZZ66rq.js";
import "./Alerts-Bmq3BZ4g.js";
import "./When-udXj4f9T.js";
import "./catalog-GWeanjMV.js";
import "./Form-BbCdYZnm.js";
import "./Choice-C4OlEvdm.js";
import "./FormGroup-CijcXF3R.js";
import "./resizeObserver-BBDFzVfZ.js";
import "./HelperTextItem-BIeEwP1r.js";
import "./plus-icon-ImXgC3Ev.js";
import "./Modal-CoQ_Fpmj.js";
import "./FocusTrap-Ci4WkTwo.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-VuPmPcTc.js";
import "./people-BZqOahB5.js";
import "./ListItem-C-90z7vt.js";
import "./SearchInput-S30FWMw7.js";
import "./Td-CJ0uweKi.js";
import "./ResourceTable-CqMeVzu0.js";
import "./Nothing-CPwR1WBP.js";
import "./FlexItem-DIXw-qOL.js";
import "./CardBody-DhZSHh8Y.js";
import "./CardTitle-B4uVSZKC.js";
import "./AlertActionLink-CvDQd47e.js";
import "./Gallery-B-12lH5Q.js";
import "./times-circle-icon-Drkm0KYG.js";
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
