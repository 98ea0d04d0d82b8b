import { o as useT, x as useApi, n as jsxRuntimeExports, y as useFilter, r as reactExports, B as Button, z as at } from "./Loading-Bd-kfbNl.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { W as When } from "./When-j67l1iEf.js";
import { u as useOffer } from "./catalog-DYXZTjSc.js";
import { F as FormDialog, a as ChoiceField, T as TextField, u as useFormContext, N as NumberField, b as CheckField } from "./Form-BiRAG1IM.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { i as instant } from "./time-CyRETJ0r.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./useAction-BjTydznq.js";
import "./Modal-civZ5w_s.js";
import "./bell-icon-BIjx4OeL.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./StackItem-B3gT1Bjs.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
function AddOverride({ base, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { features, featureName } = useOffer("admin");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.overrides.add"),
      description: t("saas.overrides.addText"),
      submit: t("saas.overrides.add"),
      values: { feature: "", effect: "", value: null, unlimited: false, reason: "", startsAt: "", endsAt: "" },
      onSubmit: async ({ feature, effect, value, unlimited, reason, startsAt, endsAt }) => {
        await api.send("POST", `${base}/overrides`, {
          feature,
          effect,
          reason,
          ...effect === "value" && { value: unlimited ? "unlimited" : value },
          startsAt: instant(startsAt),
          endsAt: instant(endsAt)
        });
        alerts.done(t("saas.overrides.added"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "feature", label: t("saas.entitlements.feature"), options: features.map(({ key }) => [key, featureName(key)]), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Effect, { features }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "reason", label: t("saas.subscription.reason"), help: t("saas.subscription.reasonHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "startsAt", type: "datetime-local", label: t("saas.overrides.from"), help: t("saas.overrides.fromHelp") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "endsAt", type: "datetime-local", label: t("saas.overrides.until"), help: t("saas.overrides.untilHelp") })
      ]
    }
  );
}
function Effect({ features }) {
  const t = useT();
  const { watch } = useFormContext();
  const [key, effect, unlimited] = watch(["feature", "effect", "unlimited"]);
  const type = features.find((feature) => feature.key === key)?.type;
  const effects = type === "limit" ? ["value", "deny"] : type === "boolean" ? ["allow", "deny"] : type === "metered" ? ["deny"] : ["allow", "value", "deny"];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "effect", label: t("saas.overrides.effect"), options: effects.map((word) => [word, t(`saas.overrides.${word}`)]), required: true }),
    effect === "value" && !unlimited && /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "value", label: t("saas.overrides.amount"), min: 0, required: true }),
    effect === "value" && /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "unlimited", label: t("saas.overrides.unlimited") })
  ] });
}
const COLORS = { allow: "green", value: "blue", deny: "red" };
function Overrides({ base, may }) {
  const t = useT();
  const api = useApi();
  const [past, setPast] = useFilter("past");
  const [adding, setAdding] = reactExports.useState(false);
  const [removing, setRemoving] = reactExports.useState();
  const { featureName } = useOffer("admin");
  const manages = may("org:billing:manage");
  const columns = [
    { title: t("saas.entitlements.feature"), width: 25, cell: ({ feature }) => featureName(feature) },
    {
      title: t("saas.overrides.effect"),
      width: 15,
      cell: ({ effect, value }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Label, { color: COLORS[effect], children: [
        t(`saas.overrides.${effect}`),
        value !== null && `: ${value === -1 ? t("saas.unlimited") : value}`
      ] })
    },
    { title: t("saas.subscription.reason"), width: 25, cell: ({ reason }) => reason },
    { title: t("saas.overrides.from"), cell: ({ startsAt, createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: startsAt ?? createdAt }) },
    {
      title: t("saas.overrides.until"),
      cell: ({ endsAt, removedAt }) => removedAt ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        t("saas.overrides.removedAt"),
        ": ",
        /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: removedAt })
      ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: endsAt, none: t("saas.overrides.forGood") })
    }
  ];
  const add = manages && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setAdding(true), "data-testid": "saas-add-override", children: t("saas.overrides.add") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.overrides.title"),
        path: `${base}/overrides${past ? "/history" : ""}`,
        filtered: past !== "",
        columns,
        rowKey: ({ id }) => id,
        actions: manages && !past ? (override) => /* @__PURE__ */ jsxRuntimeExports.jsx(RowActions, { of: override.feature, actions: [{ id: "remove", title: t("saas.overrides.remove"), danger: true, onClick: () => setRemoving(override) }] }) : void 0,
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Choice,
            {
              label: t("saas.overrides.which"),
              value: past,
              options: [
                ["", t("saas.overrides.current")],
                ["all", t("saas.overrides.history")]
              ],
              onChange: setPast,
              "data-testid": "saas-filter-past"
            }
          ) }),
          add && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: add })
        ] }),
        keepToolbar: true,
        empty: { title: t("saas.overrides.empty"), text: t("saas.overrides.emptyText") }
      },
      past
    ),
    adding && /* @__PURE__ */ jsxRuntimeExports.jsx(AddOverride, { base, onClose: () => setAdding(false) }),
    removing && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.overrides.removeTitle", { feature: removing.feature }),
        confirm: t("saas.overrides.remove"),
        done: t("saas.overrides.removed"),
        onConfirm: () => api.send("DELETE", `${base}/${at("overrides", removing.id)}`),
        onClose: () => setRemoving(void 0),
        children: t("saas.overrides.removeText")
      }
    )
  ] });
}
export {
  Overrides as default
};
