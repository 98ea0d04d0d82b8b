import { o as useT, r as reactExports, w as useResource, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { u as useFormContext, d as Controller, e as FormHelperText } from "./Form-BiRAG1IM.js";
import { T as TextInputGroup, a as TextInputGroupMain } from "./SearchInput-HPE3BtcJ.js";
import { F as FormGroup } from "./FormGroup-CQxl00UX.js";
import { S as Select, a as SelectList, b as SelectOption } from "./Choice-D0Ho_0by.js";
import { M as MenuToggle } from "./ToolbarContent-Bl9MGIEI.js";
import { H as HelperText, a as HelperTextItem } from "./HelperTextItem-DhOujRdr.js";
const SHOWN = 10;
const TYPING_MILLIS = 300;
function UserField({ name, label, help, required }) {
  const t = useT();
  const id = reactExports.useId();
  const { control } = useFormContext();
  const [typed, setTyped] = reactExports.useState("");
  const [asked, setAsked] = reactExports.useState("");
  const [open, setOpen] = reactExports.useState(false);
  reactExports.useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), TYPING_MILLIS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useResource(open ? "keycloak/users" : void 0, { search: asked.trim(), max: SHOWN, briefRepresentation: true });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Controller,
    {
      name,
      control,
      rules: required ? { required: t("saas.required") } : void 0,
      render: ({ field: { onChange, onBlur }, fieldState: { error } }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(FormGroup, { label, fieldId: id, isRequired: required, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          Select,
          {
            isOpen: open,
            onOpenChange: setOpen,
            onSelect: (_event, chosen) => {
              const user = found.data?.find((one) => one.id === chosen);
              if (user) {
                onChange(user.id);
                setTyped(user.username);
              }
              setOpen(false);
            },
            toggle: (toggle) => /* @__PURE__ */ jsxRuntimeExports.jsx(MenuToggle, { ref: toggle, variant: "typeahead", isFullWidth: true, isExpanded: open, onClick: () => setOpen(!open), "aria-label": label, children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextInputGroup, { isPlain: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
              TextInputGroupMain,
              {
                inputId: id,
                value: typed,
                autoComplete: "off",
                placeholder: t("saas.findUser"),
                role: "combobox",
                isExpanded: open,
                "aria-controls": `${id}-list`,
                "aria-label": label,
                onClick: () => setOpen(true),
                onBlur,
                onChange: (_event, text) => {
                  setTyped(text);
                  onChange("");
                  setOpen(true);
                },
                "data-testid": `saas-field-${name}`
              }
            ) }) }),
            children: /* @__PURE__ */ jsxRuntimeExports.jsxs(SelectList, { id: `${id}-list`, "aria-label": label, children: [
              (found.data ?? []).map((user) => /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { value: user.id, description: user.email, "data-testid": `saas-user-${user.username}`, children: [user.firstName, user.lastName].filter(Boolean).join(" ") || user.username }, user.id)),
              found.data?.length !== 0 ? null : /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { isDisabled: true, children: t("saas.noMatch") }),
              found.problem && /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { isDisabled: true, children: t("saas.noUsers") }),
              !found.data && !found.problem && /* @__PURE__ */ jsxRuntimeExports.jsx(SelectOption, { isDisabled: true, children: t("saas.loading") })
            ] })
          }
        ),
        (error || help) && /* @__PURE__ */ jsxRuntimeExports.jsx(FormHelperText, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(HelperText, { isLiveRegion: Boolean(error), children: /* @__PURE__ */ jsxRuntimeExports.jsx(HelperTextItem, { variant: error ? "error" : "default", "data-testid": error && `saas-error-${name}`, children: error?.message || help }) }) })
      ] })
    }
  );
}
export {
  UserField as U
};
