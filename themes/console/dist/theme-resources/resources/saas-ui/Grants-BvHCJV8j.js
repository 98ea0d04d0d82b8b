import { _ as __rest, r as reactExports, c as css, m as createIcon, U as ExclamationCircleIcon, S as ExclamationTriangleIcon, V as CheckCircleIcon, o as useT, q as useConsole, w as useResource, n as jsxRuntimeExports, B as Button, x as useApi, y as useFilter, z as at } from "./Loading-Bd-kfbNl.js";
import { F as Facts } from "./Facts-Da5lRGE5.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { S as StandingLabel } from "./StandingLabel-CIRXLBEx.js";
import { W as When } from "./When-j67l1iEf.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { T as TextContent, a as Text } from "./Text-gNWvcATi.js";
import { L as Label } from "./Label-DB6yept3.js";
import { u as useOffer } from "./catalog-DYXZTjSc.js";
import { f as styles$1, T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { a as Toolbar, b as ToolbarContent, T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { S as SearchInput } from "./SearchInput-HPE3BtcJ.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { F as FormDialog, a as ChoiceField, T as TextField, N as NumberField, u as useFormContext, b as CheckField } from "./Form-BiRAG1IM.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { i as instant } from "./time-CyRETJ0r.js";
import { T as Title } from "./Title-BAmqs2CC.js";
const styles = {
  "modifiers": {
    "center": "pf-m-center",
    "compact": "pf-m-compact",
    "current": "pf-m-current",
    "pending": "pf-m-pending",
    "success": "pf-m-success",
    "danger": "pf-m-danger",
    "warning": "pf-m-warning",
    "info": "pf-m-info",
    "helpText": "pf-m-help-text",
    "vertical": "pf-m-vertical"
  },
  "progressStepper": "pf-v5-c-progress-stepper",
  "progressStepperStep": "pf-v5-c-progress-stepper__step",
  "progressStepperStepConnector": "pf-v5-c-progress-stepper__step-connector",
  "progressStepperStepDescription": "pf-v5-c-progress-stepper__step-description",
  "progressStepperStepIcon": "pf-v5-c-progress-stepper__step-icon",
  "progressStepperStepMain": "pf-v5-c-progress-stepper__step-main",
  "progressStepperStepTitle": "pf-v5-c-progress-stepper__step-title"
};
const ProgressStepper = (_a) => {
  var { children, className, isCenterAligned, isVertical, isCompact, "aria-label": ariaLabel } = _a, props = __rest(_a, ["children", "className", "isCenterAligned", "isVertical", "isCompact", "aria-label"]);
  return reactExports.createElement("ol", Object.assign({ className: css(styles.progressStepper, isCenterAligned && styles.modifiers.center, isVertical && styles.modifiers.vertical, isCompact && styles.modifiers.compact, className), role: "list", "aria-label": ariaLabel }, props), children);
};
ProgressStepper.displayName = "ProgressStepper";
const ResourcesFullIconConfig = {
  name: "ResourcesFullIcon",
  height: 1024,
  width: 1024,
  svgPath: "M512.1,0 C229.7,0 0,229.8 0,512 C0,794.3 229.8,1024 512.1,1024 C794.4,1024 1024,794.3 1024,512 C1024,229.7 794.4,0 512.1,0 Z M512,896 C300.2,896 128,723.9 128,512 C128,300.3 300.2,128 512,128 C723.7,128 896,300.2 896,512 C896,723.8 723.7,896 512,896 Z M512,224 C671.1,224 800,352.9 800,512 C800,671.1 671.1,800 512,800 C352.9,800 224,671.1 224,512 C224,352.9 352.9,224 512,224",
  yOffset: 0,
  xOffset: 0
};
const ResourcesFullIcon = createIcon(ResourcesFullIconConfig);
var ProgressStepVariant;
(function(ProgressStepVariant2) {
  ProgressStepVariant2["default"] = "default";
  ProgressStepVariant2["pending"] = "pending";
  ProgressStepVariant2["success"] = "success";
  ProgressStepVariant2["info"] = "info";
  ProgressStepVariant2["danger"] = "danger";
  ProgressStepVariant2["warning"] = "warning";
})(ProgressStepVariant || (ProgressStepVariant = {}));
const variantIcons = {
  default: void 0,
  pending: void 0,
  success: reactExports.createElement(CheckCircleIcon, null),
  info: reactExports.createElement(ResourcesFullIcon, null),
  warning: reactExports.createElement(ExclamationTriangleIcon, null),
  danger: reactExports.createElement(ExclamationCircleIcon, null)
};
const variantStyle = {
  default: "",
  info: styles.modifiers.info,
  success: styles.modifiers.success,
  pending: styles.modifiers.pending,
  warning: styles.modifiers.warning,
  danger: styles.modifiers.danger
};
const ProgressStep = (_a) => {
  var { children, className, variant: variant2, isCurrent, description, icon, titleId, "aria-label": ariaLabel, popoverRender } = _a, props = __rest(_a, ["children", "className", "variant", "isCurrent", "description", "icon", "titleId", "aria-label", "popoverRender"]);
  const _icon = icon !== void 0 ? icon : variantIcons[variant2];
  const Component = popoverRender !== void 0 ? "button" : "div";
  const stepRef = reactExports.useRef();
  if (props.id === void 0 || titleId === void 0) {
    console.warn("ProgressStep: The titleId and id properties are required to make this component accessible, and one or both of these properties are missing.");
  }
  return reactExports.createElement(
    "li",
    Object.assign({
      className: css(styles.progressStepperStep, variantStyle[variant2], isCurrent && styles.modifiers.current, className),
      "aria-label": ariaLabel,
      // CSS style `display: contents` gives this li a generic role, we need to override that
      role: "listitem"
    }, isCurrent && { "aria-current": "step" }, props),
    reactExports.createElement(
      "div",
      { className: css(styles.progressStepperStepConnector) },
      reactExports.createElement("span", { className: css(styles.progressStepperStepIcon) }, _icon && _icon)
    ),
    reactExports.createElement(
      "div",
      { className: css(styles.progressStepperStepMain) },
      reactExports.createElement(
        Component,
        Object.assign({ className: css(styles.progressStepperStepTitle, popoverRender && styles.modifiers.helpText), id: titleId, ref: stepRef }, popoverRender && { type: "button" }, props.id !== void 0 && titleId !== void 0 && popoverRender && { "aria-labelledby": `${props.id} ${titleId}` }),
        children,
        popoverRender && popoverRender(stepRef)
      ),
      description && reactExports.createElement("div", { className: css(styles.progressStepperStepDescription) }, description)
    )
  );
};
ProgressStep.displayName = "ProgressStep";
const ExpandableRowContent = (_a) => {
  var { children = null } = _a, props = __rest(_a, ["children"]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(styles$1.tableExpandableRowContent) }), children);
};
ExpandableRowContent.displayName = "ExpandableRowContent";
const HELPS = /* @__PURE__ */ new Set(["gives", "counts", "default_plan", "adds", "allows", "replaces"]);
const HURTS = /* @__PURE__ */ new Set(["denies", "does_not_count", "not_active", "not_a_member"]);
function Why({
  base,
  feature,
  at: at2,
  planName = (key) => key
}) {
  const t = useT();
  const { locale } = useConsole();
  const explained = useResource(`${base}/entitlements/${encodeURIComponent(feature)}/explain`, { asOf: at2 });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: explained, children: (explanation) => /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { "data-testid": "saas-why", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(TextContent, { className: "pf-v5-u-mb-md", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: explanation.granted ? "green" : "red", children: t(explanation.granted ? "saas.granted" : "saas.notGranted") }),
        " ",
        /* @__PURE__ */ jsxRuntimeExports.jsx("strong", { children: explanation.feature }),
        explanation.value !== null && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          " = ",
          amount(explanation.value, t("saas.unlimited"), locale)
        ] }),
        explanation.validUntil && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          " · ",
          t("saas.nextChange"),
          " ",
          /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: explanation.validUntil })
        ] })
      ] }),
      !explanation.granted && explanation.grantedBy.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "small", children: t("saas.grantedBy", { plans: explanation.grantedBy.map(planName).join(", ") }) })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(ProgressStepper, { isVertical: true, "aria-label": t("saas.why"), children: explanation.steps.map((step, index) => /* @__PURE__ */ jsxRuntimeExports.jsxs(
      ProgressStep,
      {
        id: `why-${index}`,
        titleId: `why-title-${index}`,
        variant: variant(step, explanation.granted),
        "aria-label": t(effect(step, explanation.granted)),
        description: /* @__PURE__ */ jsxRuntimeExports.jsx(Detail, { step, granted: explanation.granted }),
        children: [
          t(`saas.stage.${step.stage}${step.subject && step.stage !== "merge" ? `.${step.subject}` : ""}`),
          step.stage === "plan" && step.id && `: ${planName(step.id.split("@")[0])}`
        ]
      },
      index
    )) })
  ] }) });
}
function Detail({ step, granted }) {
  const t = useT();
  const { locale } = useConsole();
  const day = (at2) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at2));
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: [
    t(effect(step, granted)) + (step.value === null ? "" : `: ${amount(step.value, t("saas.unlimited"), locale)}`),
    step.stage === "plan" && step.id && t("saas.version", { version: step.id.split("@")[1] }),
    step.status && t(`saas.standing.${step.status}`),
    step.from && `${t("saas.from")} ${day(step.from)}`,
    step.until && `${t("saas.until")} ${day(step.until)}`,
    step.reason && `“${step.reason}”`
  ].filter(Boolean).join(" · ") });
}
function effect({ stage, effect: does, id }, granted) {
  if (stage === "merge") {
    return `saas.effect.merge.${does === "denies" ? does : granted ? "gives" : "nothing"}`;
  }
  const none = does === "nothing" && (stage === "status" || stage === "plan" && id === null);
  return none ? `saas.effect.${stage}.nothing` : `saas.effect.${does}`;
}
function amount(value, unlimited, locale) {
  return value === -1 ? unlimited : value.toLocaleString(locale);
}
function variant(step, granted) {
  if (step.stage === "merge") {
    return granted ? "success" : "danger";
  }
  if (HURTS.has(step.effect)) {
    return "danger";
  }
  return HELPS.has(step.effect) ? "success" : "pending";
}
function EntitlementTable({
  of,
  base,
  where,
  kind = "organization",
  explains = true
}) {
  const t = useT();
  const offer = useOffer(where, kind);
  const [search, setSearch] = reactExports.useState("");
  const [open, setOpen] = reactExports.useState();
  const known = new Map(offer.features.map((feature) => [feature.key, feature]));
  const rows = [.../* @__PURE__ */ new Set([...of.features, ...Object.keys(of.limits), ...known.keys()])].sort().map((key) => ({
    key,
    description: known.get(key)?.description ?? "",
    granted: of.features.includes(key) || key in of.limits,
    limit: of.limits[key]
  }));
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(({ key, description }) => `${key} ${description}`.toLowerCase().includes(wanted));
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Facts,
      {
        facts: [
          [t("saas.subscription.plan"), of.plan ? offer.planName(of.plan) : t("saas.none")],
          of.userPlan !== null && [t("saas.entitlements.ownPlan"), offer.planName(of.userPlan)],
          [t("saas.entitlements.standing"), /* @__PURE__ */ jsxRuntimeExports.jsx(StandingLabel, { standing: of.standing }, "standing")],
          of.validUntil !== null && [t("saas.entitlements.changesAt"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.validUntil }, "until")]
        ]
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      SearchInput,
      {
        placeholder: t("saas.entitlements.search"),
        "aria-label": t("saas.entitlements.search"),
        value: search,
        onChange: (_event, text) => setSearch(text),
        onClear: () => setSearch(""),
        resetButtonLabel: t("saas.clear"),
        "data-testid": "saas-search"
      }
    ) }) }) }),
    rows.length === 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.entitlements.empty"), children: t("saas.entitlements.emptyText") }),
    rows.length > 0 && shown.length === 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.noMatch"), children: t("saas.noMatchText") }),
    shown.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.entitlements.title"), variant: "compact", "data-testid": "saas-entitlements", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { width: 50, children: t("saas.entitlements.feature") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t("saas.entitlements.granted") }),
        explains && /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { screenReaderText: t("saas.why") })
      ] }) }),
      shown.map((row) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tbody, { isExpanded: open === row.key, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { "data-testid": `saas-entitlement-${row.key}`, children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t("saas.entitlements.feature"), modifier: "breakWord", children: /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: row.description || row.key }),
            row.description && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: row.key })
          ] }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t("saas.entitlements.granted"), children: /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Value, { row }) }) }),
          explains && /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { isActionCell: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              variant: "link",
              isInline: true,
              "aria-expanded": open === row.key,
              "aria-label": `${t("saas.why")}: ${row.key}`,
              onClick: () => setOpen(open === row.key ? void 0 : row.key),
              "data-testid": `saas-why-${row.key}`,
              children: t("saas.why")
            }
          ) })
        ] }),
        open === row.key && /* @__PURE__ */ jsxRuntimeExports.jsx(Tr, { isExpanded: true, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { colSpan: 3, children: /* @__PURE__ */ jsxRuntimeExports.jsx(ExpandableRowContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Why, { base, feature: row.key, planName: offer.planName }) }) }) })
      ] }, row.key))
    ] })
  ] });
}
function Value({ row }) {
  const t = useT();
  const { locale } = useConsole();
  if (row.limit !== void 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: row.limit === 0 ? "grey" : "green", children: row.limit === -1 ? t("saas.unlimited") : row.limit.toLocaleString(locale) });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: row.granted ? "green" : "grey", children: t(row.granted ? "saas.granted" : "saas.notGranted") });
}
const SOURCES = ["bought", "promotional", "manual"];
const MAX_AMOUNT = 1e12;
const MAX_PRIORITY = 1e3;
function GiveGrant({ base, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { features, featureName } = useOffer("admin");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.grants.give"),
      description: t("saas.grants.giveText"),
      submit: t("saas.grants.give"),
      values: { feature: "", amount: null, unlimited: false, source: "manual", reason: "", priority: null, startsAt: "", endsAt: "" },
      onSubmit: async ({ amount: amount2, unlimited, priority, startsAt, endsAt, ...values }) => {
        await api.send("POST", `${base}/grants`, {
          ...values,
          amount: unlimited ? "unlimited" : amount2,
          ...priority !== null && { priority },
          startsAt: instant(startsAt),
          endsAt: instant(endsAt)
        });
        alerts.done(t("saas.grants.given"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ChoiceField,
          {
            name: "feature",
            label: t("saas.entitlements.feature"),
            options: features.filter(({ type }) => type !== "boolean").map(({ key }) => [key, featureName(key)]),
            required: true
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Amount, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "source", label: t("saas.grants.source"), options: SOURCES.map((source) => [source, t(`saas.grants.source.${source}`)]) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "reason", label: t("saas.subscription.reason"), help: t("saas.subscription.reasonHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "priority", label: t("saas.grants.priority"), help: t("saas.grants.priorityHelp"), min: 0, max: MAX_PRIORITY }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "startsAt", type: "datetime-local", label: t("saas.overrides.from"), help: t("saas.overrides.fromHelp") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "endsAt", type: "datetime-local", label: t("saas.overrides.until"), help: t("saas.overrides.untilHelp") })
      ]
    }
  );
}
function Amount() {
  const t = useT();
  const { watch } = useFormContext();
  const unlimited = watch("unlimited");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    !unlimited && /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "amount", label: t("saas.grants.amount"), min: 1, max: MAX_AMOUNT, required: true }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "unlimited", label: t("saas.overrides.unlimited") })
  ] });
}
const COLORS = { bought: "green", promotional: "purple" };
function Grants({ base, where, may }) {
  const t = useT();
  const api = useApi();
  const { locale } = useConsole();
  const { featureName } = useOffer(where);
  const [past, setPast] = useFilter("grants");
  const [giving, setGiving] = reactExports.useState(false);
  const [revoking, setRevoking] = reactExports.useState();
  const admin = where === "admin";
  const manages = admin && may("org:billing:manage");
  const number = new Intl.NumberFormat(locale);
  const columns = [
    { title: t("saas.entitlements.feature"), width: 15, cell: ({ feature }) => featureName(feature) },
    {
      title: t("saas.grants.amount"),
      width: 10,
      cell: ({ amount: amount2, used }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: amount2 === -1 ? t("saas.unlimited") : number.format(amount2) }),
        used > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: t("saas.grants.used", { used: number.format(used) }) })
      ] })
    },
    { title: t("saas.grants.source"), width: 15, cell: ({ source }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[source] ?? "grey", children: t(`saas.grants.source.${source}`) }) },
    ...admin ? [{ title: t("saas.subscription.reason"), width: 20, cell: ({ reason }) => reason }] : [],
    { title: t("saas.grants.priority"), width: 10, cell: ({ priority }) => priority },
    { title: t("saas.overrides.from"), width: 15, cell: ({ startsAt, createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: startsAt ?? createdAt }) },
    {
      title: t("saas.overrides.until"),
      cell: ({ endsAt, revokedAt }) => revokedAt ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        t("saas.grants.revokedAt"),
        ": ",
        /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: revokedAt })
      ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: endsAt, none: t("saas.overrides.forGood") })
    }
  ];
  const give = manages && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setGiving(true), "data-testid": "saas-give-grant", children: t("saas.grants.give") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs("section", { className: "pf-v5-u-mt-xl", "data-testid": "saas-grants", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Title, { headingLevel: "h2", size: "lg", className: "pf-v5-u-mb-sm", children: t("saas.grants.title") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.grants.title"),
        path: `${base}/grants${past ? "/history" : ""}`,
        filtered: past !== "",
        columns,
        rowKey: ({ id }) => id,
        pageSize: 10,
        actions: manages && !past ? (grant) => /* @__PURE__ */ jsxRuntimeExports.jsx(RowActions, { of: grant.feature, actions: [{ id: "revoke", title: t("saas.grants.revoke"), danger: true, onClick: () => setRevoking(grant) }] }) : void 0,
        toolbar: admin && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
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
              "data-testid": "saas-filter-grants"
            }
          ) }),
          give && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: give })
        ] }),
        keepToolbar: true,
        empty: { title: t("saas.grants.empty"), text: t(admin ? "saas.grants.emptyText" : "saas.grants.emptyMember") }
      },
      past
    ),
    giving && /* @__PURE__ */ jsxRuntimeExports.jsx(GiveGrant, { base, onClose: () => setGiving(false) }),
    revoking && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.grants.revokeTitle", { feature: revoking.feature }),
        confirm: t("saas.grants.revoke"),
        done: t("saas.grants.revoked"),
        onConfirm: () => api.send("DELETE", `${base}/${at("grants", revoking.id)}`),
        onClose: () => setRevoking(void 0),
        children: t("saas.grants.revokeText")
      }
    )
  ] });
}
export {
  EntitlementTable as E,
  Grants as G
};
