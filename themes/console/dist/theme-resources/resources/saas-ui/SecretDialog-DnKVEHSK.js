import { o as useT, n as jsxRuntimeExports, B as Button } from "./Loading-Bd-kfbNl.js";
import { C as ClipboardCopy } from "./ClipboardCopy-CJ9mY1RP.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { a as Alert } from "./Alerts-Bk31Y1e-.js";
function SecretDialog({ title, secret, onClose }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Modal,
    {
      isOpen: true,
      title,
      variant: ModalVariant.medium,
      onClose,
      "data-testid": "saas-secret-dialog",
      actions: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: onClose, "data-testid": "saas-secret-kept", children: t("saas.secretKept") }, "done")
      ],
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, isPlain: true, variant: "warning", title: t("saas.secretOnce") }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ClipboardCopy, { isReadOnly: true, hoverTip: t("saas.copy"), clickTip: t("saas.copied"), textAriaLabel: title, toggleAriaLabel: title, "data-testid": "saas-secret", children: secret }) })
      ] })
    }
  );
}
export {
  SecretDialog as S
};
