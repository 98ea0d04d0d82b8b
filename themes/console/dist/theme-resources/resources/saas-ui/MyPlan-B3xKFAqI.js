import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-Hl5Ybx9-.js";
import { L as Loaded } from "./Loaded-DjeHqDgL.js";
import { P as Page } from "./Page-r5BLejqm.js";
import { Plan } from "./Subscription-Cn7c-EJD.js";
import { Meters } from "./Usage-BFv4m0LS.js";
import { S as Stack, a as StackItem } from "./StackItem-BIPaD8NT.js";
import "./PageLink-D8UzX3y8.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./ToolbarContent-BKTce9AV.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./Facts-71ctZLNE.js";
import "./StandingLabel-CJIG8j0Z.js";
import "./Label-Dwv71MYz.js";
import "./useAction-m2LqF0zs.js";
import "./Alerts-MV6dJ_xn.js";
import "./bell-icon-DlMleKVR.js";
import "./When-ZVdxQs4f.js";
import "./catalog-D7OfABpz.js";
import "./Form-DUYmvKn2.js";
import "./Choice-BRAvy4M2.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./plus-icon-7mOSDxHx.js";
import "./Modal-C8kqC28M.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-DY27AUl5.js";
import "./Money-D5G6rct-.js";
import "./people-BZqOahB5.js";
import "./ListItem-DuBYQRvg.js";
import "./SearchInput-BCh9xV6H.js";
import "./Td-DrS0sLpd.js";
import "./InnerScrollContainer-MTvZMXv_.js";
import "./ResourceTable-D1W91bXp.js";
import "./Nothing-Bf7Yk6QD.js";
import "./FlexItem-aHPwriv3.js";
import "./CardBody-BogINVmh.js";
import "./CardTitle-BAfIvU8-.js";
import "./Progress-4MGQASNa.js";
import "./times-circle-icon-CdAMvpID.js";
import "./Gallery-D5__IEG2.js";
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
