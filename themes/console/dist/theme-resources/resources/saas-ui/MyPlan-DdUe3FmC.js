import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-BxOeVYWV.js";
import { L as Loaded } from "./Loaded-CmauXhO1.js";
import { P as Page } from "./Page-SRS5SZ68.js";
import { Plan } from "./Subscription-CerHGdG3.js";
import { Meters } from "./Usage-D3eslwef.js";
import { S as Stack, a as StackItem } from "./StackItem-DXrgKcZb.js";
import "./PageLink-ZBKij8vF.js";
import "./PageSection-muTIiE6W.js";
import "./page-CQ4ATcgg.js";
import "./BreadcrumbItem-DC2wAk0S.js";
import "./ToolbarContent-CDytOEh2.js";
import "./exclamation-triangle-icon-B0xBHU5v.js";
import "./Title-DqbX1bE1.js";
import "./Text-BEZnGnY9.js";
import "./Facts-DMlvnuiO.js";
import "./StandingLabel-i2oWSlOb.js";
import "./Label-DqVommQE.js";
import "./Choice-Ch5W9nU5.js";
import "./Alerts-B-RhWQgt.js";
import "./When-CkuYIM3x.js";
import "./catalog-DQh9iN4O.js";
import "./Form-DVHp7VbH.js";
import "./FormGroup-CBZFu6SF.js";
import "./resizeObserver-CoOEeacQ.js";
import "./HelperTextItem-DfNgH7Sq.js";
import "./plus-icon-D7CzWwwY.js";
import "./Modal-BedUR_pm.js";
import "./FocusTrap-q5R1i_VP.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-D7x_OLYS.js";
import "./Money-CTu919Kw.js";
import "./people-BZqOahB5.js";
import "./SearchInput-BNAyCdR8.js";
import "./Td-BFhoEHwe.js";
import "./ListItem-CRFZmRof.js";
import "./InnerScrollContainer-CYGssCPk.js";
import "./ResourceTable--es7K_3m.js";
import "./Nothing-DLkDmQCo.js";
import "./CardBody-Bh3_XH1x.js";
import "./CardTitle-J_E-w0hc.js";
import "./FlexItem-CEHnNe_I.js";
import "./Progress-xIITbw2z.js";
import "./times-circle-icon-B5Bl7ZuP.js";
import "./Gallery-CwD09M5Q.js";
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
