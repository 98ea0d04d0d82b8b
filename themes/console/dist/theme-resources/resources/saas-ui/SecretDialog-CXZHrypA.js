import { o as useT, n as jsxRuntimeExports, B as Button } from "./Loading-Bf7C8twO.js";
import { C as ClipboardCopy } from "./ClipboardCopy-B0m52x6L.js";
import { M as Modal, a as ModalVariant } from "./Modal-DJZSs1i_.js";
import { S as Stack, a as StackItem } from "./StackItem-8W2QS0mG.js";
import { a as Alert } from "./Alerts-ChONuofT.js";
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
