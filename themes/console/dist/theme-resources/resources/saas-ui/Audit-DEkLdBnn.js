import { o as useT, z as useApi, q as useConsole, r as reactExports, w as useResource, n as jsxRuntimeExports, B as Button } from "./Loading-C4v7ah4s.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import { AuditLog } from "./Activity-CA8lXyWn.js";
import { u as useAction } from "./useAction-KSH4gdkB.js";
import { W as When } from "./When-DyhycJ5C.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CkCmts5H.js";
import { a as Alert } from "./Alerts-BzH1j6bj.js";
import { C as ClipboardCopy } from "./ClipboardCopy-CWnoRd3c.js";
import "./PageLink-BzmCxHw8.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./Choice-wEAxgX2p.js";
import "./ResourceTable-BOHdLI76.js";
import "./Nothing-DWyf5ajy.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
import "./FocusTrap-D65Z5tJz.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./Facts-DoAKAhFD.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./Modal-Cl3YABlB.js";
import "./bell-icon-FMsm72Wl.js";
import "./CodeBlockCode-C4Fo6VWZ.js";
import "./ClipboardCopyButton-BEZ42R1X.js";
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
