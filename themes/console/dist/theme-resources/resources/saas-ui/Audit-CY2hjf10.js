import { o as useT, x as useApi, q as useConsole, r as reactExports, w as useResource, n as jsxRuntimeExports, B as Button } from "./Loading-Bf7C8twO.js";
import { P as Page } from "./Page-CaLCaDT5.js";
import { AuditLog } from "./Activity-BX6haPHR.js";
import { u as useAction } from "./useAction-B-eGPLw_.js";
import { W as When } from "./When-BUj3xjna.js";
import { F as Flex, a as FlexItem } from "./FlexItem-BIhyYb1j.js";
import { a as Alert } from "./Alerts-ChONuofT.js";
import { C as ClipboardCopy } from "./ClipboardCopy-B0m52x6L.js";
import "./PageLink-Dt6m_PNb.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./Title-CRYixdva.js";
import "./Text-Cw27cNLj.js";
import "./i18n-S3lW9hxk.js";
import "./Choice-xfmrB8Xw.js";
import "./EventName-CiBTWo8j.js";
import "./ResourceTable-CKhSvmcO.js";
import "./Nothing-zvVhA8y2.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
import "./FocusTrap-mcjSbpse.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./Facts-CGg_R0ER.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./Modal-DJZSs1i_.js";
import "./bell-icon-BrVoN-Uy.js";
import "./CodeBlockCode-Cgs9Tw6k.js";
import "./ClipboardCopyButton-CUK97GZT.js";
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
