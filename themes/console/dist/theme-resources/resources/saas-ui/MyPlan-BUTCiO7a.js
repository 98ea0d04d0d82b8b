import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { a as Plan } from "./Subscription-DW7yElep.js";
import { Meters } from "./Usage-CRrUwRmB.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import "./PageLink-BoqI53rW.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./Facts-Da5lRGE5.js";
import "./StandingLabel-CIRXLBEx.js";
import "./Label-DB6yept3.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./When-j67l1iEf.js";
import "./catalog-DYXZTjSc.js";
import "./Form-BiRAG1IM.js";
import "./Choice-D0Ho_0by.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./Modal-civZ5w_s.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./Money-DikxuRh_.js";
import "./Td-BwwIQ9co.js";
import "./people-BZqOahB5.js";
import "./ListItem-DMeJVHyC.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Radio-Ba9GZLqX.js";
import "./ResourceTable-3lDzbhzX.js";
import "./Nothing-BHwwImgM.js";
import "./EventName-CA_nIbzB.js";
import "./i18n-S3lW9hxk.js";
import "./FlexItem-CLYEBJL0.js";
import "./CardBody-CIoTTbJh.js";
import "./CardTitle-Z8DL3AQB.js";
import "./Progress-CYzEUjuP.js";
import "./times-circle-icon-gOoWdPp7.js";
import "./Gallery-B1XZR0mV.js";
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
