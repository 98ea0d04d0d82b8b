import { o as useT, x as useApi, q as useConsole, r as reactExports, w as useResource, n as jsxRuntimeExports, B as Button } from "./Loading-BVdRaUt7.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { AuditLog } from "./Activity-Dl-NQWHe.js";
import { u as useAction } from "./useAction-BWYe3C4u.js";
import { W as When } from "./When-CvLRIj0e.js";
import { F as Flex, a as FlexItem } from "./FlexItem-B2GxrlRz.js";
import { a as Alert } from "./Alerts-cy1DZa53.js";
import { C as ClipboardCopy } from "./ClipboardCopy-7fAXj-GH.js";
import "./PageLink-BsJxCIvr.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./Choice-CnrxPP-Y.js";
import "./EventName-CAS35L3M.js";
import "./i18n-S3lW9hxk.js";
import "./ResourceTable-B_HCje-2.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./Facts-SzNxmpdj.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./Modal-gfeXiwTt.js";
import "./bell-icon-CJvACYI_.js";
import "./CodeBlockCode-BjU8ZGBx.js";
import "./ClipboardCopyButton-sYOmPTBS.js";
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
