import { o as useT, x as useApi, q as useConsole, r as reactExports, w as useResource, n as jsxRuntimeExports, B as Button } from "./Loading-B3yh7lgU.js";
import { P as Page } from "./Page-DesoQsYu.js";
import { AuditLog } from "./Activity-BmDOzLSh.js";
import { u as useAction } from "./useAction-CsrYDnM_.js";
import { W as When } from "./When-BGNbESml.js";
import { F as Flex, a as FlexItem } from "./FlexItem-DiUKBBZ6.js";
import { a as Alert } from "./Alerts-DM2ugPOC.js";
import { C as ClipboardCopy } from "./ClipboardCopy-Vyhmovwe.js";
import "./PageLink-DxhU8-lQ.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./ToolbarContent-DbsQpA57.js";
import "./Title-B_-GRapD.js";
import "./Text-ChXiNSov.js";
import "./Choice-wjlr6Iyk.js";
import "./EventName-BrH7omiM.js";
import "./ResourceTable-DbnPZADO.js";
import "./Nothing-XLRTl2WB.js";
import "./SearchInput-jjtyKNEz.js";
import "./Td-eAnd6b2R.js";
import "./FocusTrap-Ci4jHspP.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./Facts-Cp0vrT1D.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./Modal-BI1AppKU.js";
import "./bell-icon-CALnj5Ki.js";
import "./CodeBlockCode-BwfAQs09.js";
import "./ClipboardCopyButton-CvpEQdxF.js";
function Chain() {
  const t = useT();
  const api = useApi();
  const { can } = useConsole();
  const [found, setFound] = reactExports.useState();
  const [checkpoint, setCheckpoint] = reactExports.useState();
  const [run, busy] = useAction();
  const checkpoints = useResource("admin/audit/checkpoints", { pageSize: 1 });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { className: "pf-v5-u-mb-md", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { spaceItems: { default: "spaceItemsSm" }, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          variant: "secondary",
          isLoading: busy,
          isDisabled: busy,
          onClick: () => void run(async () => setFound((await api.ask("GET", "admin/audit/verify")).data)),
          "data-testid": "saas-verify",
          children: t("saas.audit.verify")
        }
      ) }),
      can("manage-realm") && checkpoints.data && /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          variant: "secondary",
          isDisabled: busy,
          onClick: () => void run(async () => setCheckpoint((await api.send("POST", "admin/audit/checkpoints")).data)),
          "data-testid": "saas-checkpoint",
          children: t("saas.audit.checkpoint")
        }
      ) })
    ] }),
    found && /* @__PURE__ */ jsxRuntimeExports.jsxs(
      Alert,
      {
        className: "pf-v5-u-mt-md",
        isInline: true,
        variant: found.valid ? "success" : "danger",
        title: found.fault ? t("saas.audit.fault", { kind: t(`saas.audit.fault.${found.fault.kind}`), seq: found.fault.seq }) : t("saas.audit.valid", { count: found.verified, seq: found.seq }),
        "data-testid": "saas-verified",
        children: [
          t("saas.audit.checked"),
          " ",
          /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.checkedAt }),
          found.waiting > 0 && `, ${t("saas.audit.waiting", { count: found.waiting })}`
        ]
      }
    ),
    checkpoint && /* @__PURE__ */ jsxRuntimeExports.jsxs(Alert, { className: "pf-v5-u-mt-md", isInline: true, variant: "info", title: t("saas.audit.taken", { seq: checkpoint.seq }), "data-testid": "saas-taken", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "pf-v5-u-mb-sm", children: t("saas.audit.keep") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(ClipboardCopy, { isReadOnly: true, hoverTip: t("saas.copy"), clickTip: t("saas.copied"), textAriaLabel: t("saas.audit.checkpoint"), children: checkpoint.text })
    ] })
  ] });
}
function Audit() {
  const t = useT();
  const { realm } = useConsole();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Page, { title: t("saas.audit.title"), description: t("saas.audit.description"), children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Chain, {}),
    /* @__PURE__ */ jsxRuntimeExports.jsx(AuditLog, { path: "admin/audit", query: {}, name: realm })
  ] });
}
export {
  Audit as default
};
