import { o as useT, r as reactExports, n as jsxRuntimeExports, B as Button } from "./Loading-Bd-kfbNl.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { a as Form, F as FormGroup, T as TextInput } from "./FormGroup-CQxl00UX.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
function ConfirmDialog({
  title,
  children,
  name,
  confirm,
  danger = true,
  onConfirm,
  done,
  onClose
}) {
  const t = useT();
  const id = reactExports.useId();
  const [typed, setTyped] = reactExports.useState("");
  const [run, busy] = useAction();
  const ready = name === void 0 || typed === name;
  const go = async () => {
    if (ready && await run(onConfirm, done)) {
      onClose();
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Modal,
    {
      isOpen: true,
      title,
      titleIconVariant: danger ? "warning" : void 0,
      variant: ModalVariant.small,
      onClose,
      "data-testid": "saas-confirm-dialog",
      actions: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: danger ? "danger" : "primary", isDisabled: !ready || busy, isLoading: busy, onClick: () => void go(), "data-testid": "saas-confirm", children: confirm }, "confirm"),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", onClick: onClose, "data-testid": "saas-cancel", children: t("saas.cancel") }, "cancel")
      ],
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children }),
        name !== void 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Form,
          {
            onSubmit: (event) => {
              event.preventDefault();
              void go();
            },
            children: /* @__PURE__ */ jsxRuntimeExports.jsx(FormGroup, { label: t("saas.typeName", { name }), fieldId: id, children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextInput, { id, value: typed, onChange: (_event, text) => setTyped(text), autoComplete: "off", "data-testid": "saas-confirm-name" }) })
          }
        ) })
      ] })
    }
  );
}
export {
  ConfirmDialog as C
};
