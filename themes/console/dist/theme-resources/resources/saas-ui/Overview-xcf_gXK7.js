import { m as createIcon, _ as __rest, r as reactExports, c as css, T as Tooltip, d as getUniqueId, o as useT, n as jsxRuntimeExports, w as useResource } from "./Loading-Bi7tzPhg.js";
import { L as Loaded } from "./Loaded-C0Joo--2.js";
import { N as Nothing } from "./Nothing-BrlXhTpS.js";
import { P as PageLink, a as Page } from "./Page-BEn-qGEs.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-DcD7EK-q.js";
import { S as Stack, a as StackItem, C as Card, b as CardTitle, c as CardBody } from "./StackItem-BOpxYDmo.js";
import { E as ExclamationTriangleIcon, C as CheckCircleIcon } from "./exclamation-triangle-icon-C1H8blZx.js";
import "./PageSection-BrUF6AeD.js";
import "./page-Ct1oObEi.js";
import "./FocusTrap-C5OVWb6X.js";
const TimesCircleIconConfig = {
  name: "TimesCircleIcon",
  height: 512,
  width: 512,
  svgPath: "M256 8C119 8 8 119 8 256s111 248 248 248 248-111 248-248S393 8 256 8zm121.6 313.1c4.7 4.7 4.7 12.3 0 17L338 377.6c-4.7 4.7-12.3 4.7-17 0L256 312l-65.1 65.6c-4.7 4.7-12.3 4.7-17 0L134.4 338c-4.7-4.7-4.7-12.3 0-17l65.6-65-65.6-65.1c-4.7-4.7-4.7-12.3 0-17l39.6-39.6c4.7-4.7 12.3-4.7 17 0l65 65.7 65.1-65.6c4.7-4.7 12.3-4.7 17 0l39.6 39.6c4.7 4.7 4.7 12.3 0 17L312 256l65.6 65.1z",
  yOffset: 0,
  xOffset: 0
};
const TimesCircleIcon = createIcon(TimesCircleIconConfig);
const styles$1 = {
  "modifiers": {
    "sm": "pf-m-sm",
    "lg": "pf-m-lg",
    "inside": "pf-m-inside",
    "outside": "pf-m-outside",
    "staticWidth": "pf-m-static-width",
    "singleline": "pf-m-singleline",
    "success": "pf-m-success",
    "warning": "pf-m-warning",
    "danger": "pf-m-danger",
    "truncate": "pf-m-truncate"
  },
  "progress": "pf-v5-c-progress",
  "progressBar": "pf-v5-c-progress__bar",
  "progressDescription": "pf-v5-c-progress__description",
  "progressHelperText": "pf-v5-c-progress__helper-text",
  "progressIndicator": "pf-v5-c-progress__indicator",
  "progressMeasure": "pf-v5-c-progress__measure",
  "progressStatus": "pf-v5-c-progress__status",
  "progressStatusIcon": "pf-v5-c-progress__status-icon"
};
const ProgressBar = (_a) => {
  var { progressBarAriaProps, className = "", children = null, value } = _a, props = __rest(_a, ["progressBarAriaProps", "className", "children", "value"]);
  return reactExports.createElement(
    "div",
    Object.assign({}, props, { className: css(styles$1.progressBar, className) }, progressBarAriaProps),
    reactExports.createElement(
      "div",
      { className: css(styles$1.progressIndicator), style: { width: `${value}%` } },
      reactExports.createElement("span", { className: css(styles$1.progressMeasure) }, children)
    )
  );
};
ProgressBar.displayName = "ProgressBar";
const ProgressHelperText = (_a) => {
  var { children } = _a, props = __rest(_a, ["children"]);
  return reactExports.createElement("div", Object.assign({ className: styles$1.progressHelperText }, props), children);
};
ProgressHelperText.displayName = "ProgressHelperText";
var ProgressMeasureLocation;
(function(ProgressMeasureLocation2) {
  ProgressMeasureLocation2["outside"] = "outside";
  ProgressMeasureLocation2["inside"] = "inside";
  ProgressMeasureLocation2["top"] = "top";
  ProgressMeasureLocation2["none"] = "none";
})(ProgressMeasureLocation || (ProgressMeasureLocation = {}));
var ProgressVariant;
(function(ProgressVariant2) {
  ProgressVariant2["danger"] = "danger";
  ProgressVariant2["success"] = "success";
  ProgressVariant2["warning"] = "warning";
})(ProgressVariant || (ProgressVariant = {}));
const variantToIcon = {
  danger: TimesCircleIcon,
  success: CheckCircleIcon,
  warning: ExclamationTriangleIcon
};
const ProgressContainer = ({ progressBarAriaProps, value, title = "", parentId, label = null, variant = null, measureLocation = ProgressMeasureLocation.top, isTitleTruncated = false, tooltipPosition, helperText }) => {
  const StatusIcon = variantToIcon.hasOwnProperty(variant) && variantToIcon[variant];
  const [tooltip, setTooltip] = reactExports.useState("");
  const onMouseEnter = (event) => {
    if (event.target.offsetWidth < event.target.scrollWidth) {
      setTooltip(title || event.target.innerHTML);
    } else {
      setTooltip("");
    }
  };
  const Title = reactExports.createElement("div", { className: css(styles$1.progressDescription, isTitleTruncated && typeof title === "string" && styles$1.modifiers.truncate), id: `${parentId}-description`, "aria-hidden": "true", onMouseEnter: isTitleTruncated && typeof title === "string" ? onMouseEnter : null }, title);
  return reactExports.createElement(
    reactExports.Fragment,
    null,
    title && (tooltip ? reactExports.createElement(Tooltip, { position: tooltipPosition, content: tooltip, isVisible: true }, Title) : Title),
    (measureLocation !== ProgressMeasureLocation.none || StatusIcon) && reactExports.createElement(
      "div",
      { className: css(styles$1.progressStatus), "aria-hidden": "true" },
      (measureLocation === ProgressMeasureLocation.top || measureLocation === ProgressMeasureLocation.outside) && reactExports.createElement("span", { className: css(styles$1.progressMeasure) }, label || `${value}%`),
      StatusIcon && reactExports.createElement(
        "span",
        { className: css(styles$1.progressStatusIcon) },
        reactExports.createElement(StatusIcon, null)
      )
    ),
    reactExports.createElement(ProgressBar, { role: "progressbar", progressBarAriaProps, value }, measureLocation === ProgressMeasureLocation.inside && `${value}%`),
    helperText && reactExports.createElement(ProgressHelperText, null, helperText)
  );
};
ProgressContainer.displayName = "ProgressContainer";
var ProgressSize;
(function(ProgressSize2) {
  ProgressSize2["sm"] = "sm";
  ProgressSize2["md"] = "md";
  ProgressSize2["lg"] = "lg";
})(ProgressSize || (ProgressSize = {}));
class Progress extends reactExports.Component {
  constructor() {
    super(...arguments);
    this.id = this.props.id || getUniqueId();
  }
  render() {
    const _a = this.props, {
      /* eslint-disable @typescript-eslint/no-unused-vars */
      id,
      size,
      /* eslint-enable @typescript-eslint/no-unused-vars */
      className,
      value,
      title,
      label,
      variant,
      measureLocation,
      min,
      max,
      valueText,
      isTitleTruncated,
      tooltipPosition,
      "aria-label": ariaLabel,
      "aria-labelledby": ariaLabelledBy,
      helperText
    } = _a, props = __rest(_a, ["id", "size", "className", "value", "title", "label", "variant", "measureLocation", "min", "max", "valueText", "isTitleTruncated", "tooltipPosition", "aria-label", "aria-labelledby", "helperText"]);
    const progressBarAriaProps = {
      "aria-valuemin": min,
      "aria-valuenow": value,
      "aria-valuemax": max
    };
    if (title || ariaLabelledBy) {
      progressBarAriaProps["aria-labelledby"] = title ? `${this.id}-description` : ariaLabelledBy;
    }
    if (ariaLabel) {
      progressBarAriaProps["aria-label"] = ariaLabel;
    }
    if (valueText) {
      progressBarAriaProps["aria-valuetext"] = valueText;
    }
    if (!title && !ariaLabelledBy && !ariaLabel) {
      console.warn("One of aria-label or aria-labelledby properties should be passed when using the progress component without a title.");
    }
    const scaledValue = Math.min(100, Math.max(0, Math.floor((value - min) / (max - min) * 100))) || 0;
    return reactExports.createElement(
      "div",
      Object.assign({}, props, { className: css(styles$1.progress, styles$1.modifiers[variant], ["inside", "outside"].includes(measureLocation) && styles$1.modifiers[measureLocation], measureLocation === "inside" ? styles$1.modifiers[ProgressSize.lg] : styles$1.modifiers[size], !title && styles$1.modifiers.singleline, className), id: this.id }),
      reactExports.createElement(ProgressContainer, { parentId: this.id, value: scaledValue, title, label, variant, measureLocation, progressBarAriaProps, isTitleTruncated, tooltipPosition, helperText })
    );
  }
}
Progress.displayName = "Progress";
Progress.defaultProps = {
  className: "",
  measureLocation: ProgressMeasureLocation.top,
  variant: null,
  id: "",
  title: "",
  min: 0,
  max: 100,
  size: null,
  label: null,
  value: 0,
  valueText: null,
  isTitleTruncated: false,
  tooltipPosition: "top",
  "aria-label": null,
  "aria-labelledby": null
};
const styles = {
  "gallery": "pf-v5-l-gallery",
  "modifiers": {
    "gutter": "pf-m-gutter"
  }
};
const l_gallery_GridTemplateColumns_min = {
  "name": "--pf-v5-l-gallery--GridTemplateColumns--min"
};
const l_gallery_GridTemplateColumns_max = {
  "name": "--pf-v5-l-gallery--GridTemplateColumns--max"
};
const Gallery = (_a) => {
  var { children = null, className = "", component = "div", hasGutter = false, minWidths, maxWidths } = _a, props = __rest(_a, ["children", "className", "component", "hasGutter", "minWidths", "maxWidths"]);
  const minWidthStyles = {};
  const Component = component;
  if (minWidths) {
    Object.entries(minWidths || {}).map(([breakpoint, value]) => minWidthStyles[`${l_gallery_GridTemplateColumns_min.name}${breakpoint !== "default" ? `-on-${breakpoint}` : ""}`] = value);
  }
  const maxWidthStyles = {};
  if (maxWidths) {
    Object.entries(maxWidths || {}).map(([breakpoint, value]) => maxWidthStyles[`${l_gallery_GridTemplateColumns_max.name}${breakpoint !== "default" ? `-on-${breakpoint}` : ""}`] = value);
  }
  const widthStyles = Object.assign(Object.assign({}, minWidthStyles), maxWidthStyles);
  return reactExports.createElement(Component, Object.assign({ className: css(styles.gallery, hasGutter && styles.modifiers.gutter, className) }, props, (minWidths || maxWidths) && { style: Object.assign(Object.assign({}, widthStyles), props.style) }), children);
};
Gallery.displayName = "Gallery";
const GalleryItem = (_a) => {
  var { children = null, component = "div" } = _a, props = __rest(_a, ["children", "component"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({}, props), children);
};
GalleryItem.displayName = "GalleryItem";
const STANDINGS = ["paid", "trialing", "past_due", "free"];
function PlanCounts({ counts }) {
  const t = useT();
  const plans = [...new Set(counts.map(({ plan }) => plan))].sort();
  if (plans.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.overview.noSubscriptions") });
  }
  const count = (plan, standing) => counts.find((one) => one.plan === plan && one.standing === standing)?.subscriptions ?? 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.overview.subscriptions"), variant: "compact", "data-testid": "saas-plan-counts", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t("saas.overview.plan") }),
      STANDINGS.map((standing) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t(`saas.overview.${standing}`) }, standing))
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: plans.map((plan) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t("saas.overview.plan"), children: plan }),
      STANDINGS.map((standing) => {
        const number = count(plan, standing);
        return /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t(`saas.overview.${standing}`), "data-testid": `saas-count-${plan}-${standing}`, children: number === 0 ? "0" : /* @__PURE__ */ jsxRuntimeExports.jsx(
          PageLink,
          {
            to: `organizations?plan=${encodeURIComponent(plan)}&standing=${standing}`,
            label: `${plan}, ${t(`saas.overview.${standing}`)}: ${number}`,
            children: number
          }
        ) }, standing);
      })
    ] }, plan)) })
  ] });
}
function Overview() {
  const t = useT();
  const overview = useResource("admin/overview");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.overview.title"), description: t("saas.overview.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: overview, children: (data) => data.setUp ? /* @__PURE__ */ jsxRuntimeExports.jsx(Numbers, { data }) : /* @__PURE__ */ jsxRuntimeExports.jsx(NotSetUp, {}) }) });
}
function NotSetUp() {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: t("saas.overview.notSetUp"), action: /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: "setup", children: t("saas.overview.toSetup") }), children: t("saas.overview.notSetUpText") });
}
function Numbers({ data }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Gallery, { hasGutter: true, minWidths: { default: "100%", sm: "180px" }, role: "list", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(
        Figure,
        {
          id: "trials",
          name: t("saas.overview.trials"),
          value: data.trialsEnding,
          to: `organizations?standing=trialing&trialEndsBefore=${encodeURIComponent(data.trialsEndBefore)}`
        }
      ),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "webhooks-waiting", name: t("saas.overview.webhooksWaiting"), value: data.webhooks.waiting, to: "webhooks" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "webhooks-failed", name: t("saas.overview.webhooksFailed"), value: data.webhooks.failed, to: "webhooks/dead-letters", bad: true }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "mail-waiting", name: t("saas.overview.mailWaiting"), value: data.emailMessages.waiting, to: "email-messages?state=queued" }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Figure, { id: "mail-failed", name: t("saas.overview.mailFailed"), value: data.emailMessages.failed, to: "email-messages?state=failed", bad: true })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Box, { title: t("saas.overview.subscriptions"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(PlanCounts, { counts: data.subscriptions }) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Box, { title: t("saas.overview.seats"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Seats, { seats: data.seats }) }) })
  ] });
}
function Figure({ id, name, value, to, bad = false }) {
  const alarming = bad && value > 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(GalleryItem, { role: "listitem", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isCompact: true, isFullHeight: true, isFlat: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: `pf-v5-u-font-size-2xl${alarming ? " pf-v5-u-danger-color-100" : ""}`, "data-testid": `saas-figure-${id}`, children: /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to, label: `${name}: ${value}`, children: value }) }) })
  ] }) });
}
function Box({ title, children }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: title }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children })
  ] });
}
function Seats({ seats }) {
  const t = useT();
  if (seats.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.overview.seatsEnough") });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Stack, { hasGutter: true, children: seats.map(({ organizationId, name, used, limit }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { "data-testid": `saas-seats-${organizationId}`, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: `/organizations/${organizationId}/saas`, children: name }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Progress,
      {
        "aria-label": name,
        value: Math.min(100, 100 * used / limit),
        variant: used >= limit ? "danger" : "warning",
        label: t("saas.overview.ofSeats", { used, limit }),
        measureLocation: ProgressMeasureLocation.outside
      }
    )
  ] }, organizationId)) });
}
export {
  Overview as default
};
