import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-Bf7C8twO.js";
import { L as Loaded } from "./Loaded-DpvKpHoj.js";
import { P as Page } from "./Page-CaLCaDT5.js";
import { a as Plan } from "./Subscription-B9qygR1G.js";
import { Meters } from "./Usage-D9DHMHIU.js";
import { S as Stack, a as StackItem } from "./StackItem-8W2QS0mG.js";
import "./PageLink-Dt6m_PNb.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./Title-CRYixdva.js";
import "./Text-Cw27cNLj.js";
import "./Facts-CGg_R0ER.js";
import "./StandingLabel-BpcyIcLX.js";
import "./Label-Df9laZkF.js";
import "./useAction-B-eGPLw_.js";
import "./Alerts-ChONuofT.js";
import "./bell-icon-BrVoN-Uy.js";
import "./When-BUj3xjna.js";
import "./catalog-BmDWHbjK.js";
import "./Form-UMUycQBf.js";
import "./Choice-xfmrB8Xw.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
import "./Modal-DJZSs1i_.js";
import "./FocusTrap-mcjSbpse.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./Money-DJTGrLuk.js";
import "./Td-D5dfLxTe.js";
import "./people-BZqOahB5.js";
import "./ListItem-HODPCpcE.js";
import "./SearchInput-aJg3KUkn.js";
import "./Radio-C_KbwuLn.js";
import "./ResourceTable-CKhSvmcO.js";
import "./Nothing-zvVhA8y2.js";
import "./EventName-CiBTWo8j.js";
import "./i18n-S3lW9hxk.js";
import "./FlexItem-BIhyYb1j.js";
import "./CardBody-CKtVQyaf.js";
import "./CardTitle-BPErYuDt.js";
import "./Progress-bKQ3JB9A.js";
import "./times-circle-icon-DJwbs_uy.js";
import "./Gallery-BxgTAtR_.js";
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
