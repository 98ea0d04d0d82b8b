import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-awaAK0Qh.js";
import { L as Loaded } from "./Loaded-DmkYZr6u.js";
import { P as Page } from "./Page-CELWtUZx.js";
import { Plan } from "./Subscription-F-sUT_Rb.js";
import { Meters } from "./Usage-D6c-6l0B.js";
import { S as Stack, a as StackItem } from "./StackItem-BQhL8udN.js";
import "./PageLink-C_duqRhy.js";
import "./PageSection-DYX5wRmI.js";
import "./page-DXfDxbqv.js";
import "./BreadcrumbItem-DtXnKHyT.js";
import "./ToolbarContent-RPHFdpJq.js";
import "./exclamation-triangle-icon-BhQSqsUk.js";
import "./Title-BhW_wTgJ.js";
import "./Text-jMvqPiXC.js";
import "./Facts-yw1dFUTX.js";
import "./StandingLabel-Cco24rNk.js";
import "./Label-DenHkVOr.js";
import "./Choice-CmuF-hsX.js";
import "./Alerts-COAEMHQZ.js";
import "./When-Dw9zjOua.js";
import "./Td-BUWzNFTb.js";
import "./FocusTrap-BspOsfnc.js";
import "./FormGroup-DYDKtGLX.js";
import "./resizeObserver-BECEjMa_.js";
import "./catalog-CgqhQGFV.js";
import "./Form-B1_4HvHi.js";
import "./HelperTextItem-iznxsOWG.js";
import "./plus-icon-BMkeknUx.js";
import "./Modal-lBkwxFgI.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-DYFcIgeR.js";
import "./people-BZqOahB5.js";
import "./ListItem-CQTCm-uM.js";
import "./ResourceTable-CFAT1la-.js";
import "./Nothing-B_kRVI1p.js";
import "./CardBody-BwRP1eHW.js";
import "./CardTitle-C3DzRjwV.js";
import "./FlexItem-D83Rmqpd.js";
import "./Gallery-DgSLsmlr.js";
import "./times-circle-icon-BBJaXQgH.js";
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
