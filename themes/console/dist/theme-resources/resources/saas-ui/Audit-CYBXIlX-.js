import { o as useT, z as useApi, q as useConsole, r as reactExports, w as useResource, n as jsxRuntimeExports, B as Button } from "./Loading-Hl5Ybx9-.js";
import { P as Page } from "./Page-r5BLejqm.js";
import { AuditLog } from "./Activity-BEEJr4UC.js";
import { u as useAction } from "./useAction-m2LqF0zs.js";
import { W as When } from "./When-ZVdxQs4f.js";
import { F as Flex, a as FlexItem } from "./FlexItem-aHPwriv3.js";
import { a as Alert } from "./Alerts-MV6dJ_xn.js";
import { C as ClipboardCopy } from "./ClipboardCopy-NyWWSllp.js";
import "./PageLink-D8UzX3y8.js";
import "./PageSection-rYyPY9db.js";
import "./page-DkGl3kp-.js";
import "./BreadcrumbItem-Do94J4o5.js";
import "./ToolbarContent-BKTce9AV.js";
import "./Title-DlbdSTKV.js";
import "./Text-C6mCIWLP.js";
import "./Choice-BRAvy4M2.js";
import "./ResourceTable-D1W91bXp.js";
import "./Nothing-Bf7Yk6QD.js";
import "./SearchInput-BCh9xV6H.js";
import "./Td-DrS0sLpd.js";
import "./FocusTrap-3cH1Vj7o.js";
import "./FormGroup-D45Pp0-0.js";
import "./resizeObserver-KJWJjEfo.js";
import "./Facts-71ctZLNE.js";
import "./HelperTextItem-f4O0ONHK.js";
import "./Modal-C8kqC28M.js";
import "./bell-icon-DlMleKVR.js";
import "./CodeBlockCode-D-j2bfby.js";
import "./ClipboardCopyButton-DdDzpMo3.js";
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
