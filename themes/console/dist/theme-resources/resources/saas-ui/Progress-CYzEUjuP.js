import { _ as __rest, r as reactExports, c as css, T as Tooltip, S as ExclamationTriangleIcon, V as CheckCircleIcon, d as getUniqueId } from "./Loading-Bd-kfbNl.js";
import { T as TimesCircleIcon } from "./times-circle-icon-gOoWdPp7.js";
const styles = {
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
    Object.assign({}, props, { className: css(styles.progressBar, className) }, progressBarAriaProps),
    reactExports.createElement(
      "div",
      { className: css(styles.progressIndicator), style: { width: `${value}%` } },
      reactExports.createElement("span", { className: css(styles.progressMeasure) }, children)
    )
  );
};
ProgressBar.displayName = "ProgressBar";
const ProgressHelperText = (_a) => {
  var { children } = _a, props = __rest(_a, ["children"]);
  return reactExports.createElement("div", Object.assign({ className: styles.progressHelperText }, props), children);
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
  const Title = reactExports.createElement("div", { className: css(styles.progressDescription, isTitleTruncated && typeof title === "string" && styles.modifiers.truncate), id: `${parentId}-description`, "aria-hidden": "true", onMouseEnter: isTitleTruncated && typeof title === "string" ? onMouseEnter : null }, title);
  return reactExports.createElement(
    reactExports.Fragment,
    null,
    title && (tooltip ? reactExports.createElement(Tooltip, { position: tooltipPosition, content: tooltip, isVisible: true }, Title) : Title),
    (measureLocation !== ProgressMeasureLocation.none || StatusIcon) && reactExports.createElement(
      "div",
      { className: css(styles.progressStatus), "aria-hidden": "true" },
      (measureLocation === ProgressMeasureLocation.top || measureLocation === ProgressMeasureLocation.outside) && reactExports.createElement("span", { className: css(styles.progressMeasure) }, label || `${value}%`),
      StatusIcon && reactExports.createElement(
        "span",
        { className: css(styles.progressStatusIcon) },
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
      Object.assign({}, props, { className: css(styles.progress, styles.modifiers[variant], ["inside", "outside"].includes(measureLocation) && styles.modifiers[measureLocation], measureLocation === "inside" ? styles.modifiers[ProgressSize.lg] : styles.modifiers[size], !title && styles.modifiers.singleline, className), id: this.id }),
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
export {
  Progress as P,
  ProgressMeasureLocation as a,
  ProgressVariant as b
};
