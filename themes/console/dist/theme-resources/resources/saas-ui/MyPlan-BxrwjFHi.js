import { o as useT, w as useResource, n as jsxRuntimeExports } from "./Loading-C4v7ah4s.js";
import { L as Loaded } from "./Loaded-CU4JfZVi.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import { Plan } from "./Subscription-B8sZHjlm.js";
import { Meters } from "./Usage-D4d3PK6D.js";
import { S as Stack, a as StackItem } from "./StackItem-DcsUQFqz.js";
import "./PageLink-BzmCxHw8.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./Facts-DoAKAhFD.js";
import "./StandingLabel-DxXfOOGb.js";
import "./Label-BTdEcrJa.js";
import "./useAction-iINEMo_S.js";
import "./Alerts-BXZMVy3v.js";
import "./When-DyhycJ5C.js";
import "./catalog-Bisbix_M.js";
import "./Form-D92yTR9p.js";
import "./Choice-wEAxgX2p.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./plus-icon-JGRifIps.js";
import "./Modal-CAvE-jfd.js";
import "./FocusTrap-D65Z5tJz.js";
import "./time-CyRETJ0r.js";
import "./ConfirmDialog-EbgnMAov.js";
import "./Money-oPOFdFQJ.js";
import "./people-BZqOahB5.js";
import "./ListItem-DjqAbfIO.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
import "./InnerScrollContainer-CgJH--DC.js";
import "./ResourceTable-BOHdLI76.js";
import "./Nothing-DWyf5ajy.js";
import "./FlexItem-CkCmts5H.js";
import "./CardBody-MFNwgIch.js";
import "./CardTitle-Bn_o3Sg2.js";
import "./AlertActionLink-DAX1NnBz.js";
import "./Progress-PbDwaMgA.js";
import "./times-circle-icon-Bn2mHCfM.js";
import "./Gallery-eEUaQF7d.js";
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
