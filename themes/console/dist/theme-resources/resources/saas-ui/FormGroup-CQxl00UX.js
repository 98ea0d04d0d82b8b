import { _ as __rest, r as reactExports, c as css, S as ExclamationTriangleIcon, U as ExclamationCircleIcon, V as CheckCircleIcon, a9 as trimLeft, a as getDefaultOUIAId, a3 as ValidatedOptions, b as getOUIAProps } from "./Loading-Bd-kfbNl.js";
import { g as getResizeObserver } from "./resizeObserver-BuIchSUQ.js";
import { g as ASTERISK } from "./PageSection-CScKQRWo.js";
import { G as GenerateId } from "./page-DcpG1y-z.js";
const formStyles$1 = {
  "formControl": "pf-v5-c-form-control",
  "formControlIcon": "pf-v5-c-form-control__icon",
  "formControlUtilities": "pf-v5-c-form-control__utilities",
  "modifiers": {
    "readonly": "pf-m-readonly",
    "success": "pf-m-success",
    "warning": "pf-m-warning",
    "error": "pf-m-error",
    "plain": "pf-m-plain",
    "expanded": "pf-m-expanded",
    "disabled": "pf-m-disabled",
    "icon": "pf-m-icon",
    "placeholder": "pf-m-placeholder",
    "resizeVertical": "pf-m-resize-vertical",
    "resizeHorizontal": "pf-m-resize-horizontal",
    "resizeBoth": "pf-m-resize-both",
    "status": "pf-m-status"
  }
};
const statusIcons = {
  success: CheckCircleIcon,
  error: ExclamationCircleIcon,
  warning: ExclamationTriangleIcon
};
const FormControlIcon = (_a) => {
  var { status, customIcon, className } = _a, props = __rest(_a, ["status", "customIcon", "className"]);
  const StatusIcon = status && statusIcons[status];
  return reactExports.createElement("span", Object.assign({ className: css(formStyles$1.formControlIcon, status && formStyles$1.modifiers.status, className) }, props), customIcon || reactExports.createElement(StatusIcon, null));
};
var TextInputTypes;
(function(TextInputTypes2) {
  TextInputTypes2["text"] = "text";
  TextInputTypes2["date"] = "date";
  TextInputTypes2["datetimeLocal"] = "datetime-local";
  TextInputTypes2["email"] = "email";
  TextInputTypes2["month"] = "month";
  TextInputTypes2["number"] = "number";
  TextInputTypes2["password"] = "password";
  TextInputTypes2["search"] = "search";
  TextInputTypes2["tel"] = "tel";
  TextInputTypes2["time"] = "time";
  TextInputTypes2["url"] = "url";
})(TextInputTypes || (TextInputTypes = {}));
var TextInputReadOnlyVariant;
(function(TextInputReadOnlyVariant2) {
  TextInputReadOnlyVariant2["default"] = "default";
  TextInputReadOnlyVariant2["plain"] = "plain";
})(TextInputReadOnlyVariant || (TextInputReadOnlyVariant = {}));
class TextInputBase extends reactExports.Component {
  constructor(props) {
    super(props);
    this.inputRef = reactExports.createRef();
    this.observer = () => {
    };
    this.handleChange = (event) => {
      if (this.props.onChange) {
        this.props.onChange(event, event.currentTarget.value);
      }
    };
    this.handleResize = () => {
      const inputRef = this.props.innerRef || this.inputRef;
      if (inputRef && inputRef.current) {
        trimLeft(inputRef.current, String(this.props.value));
      }
    };
    this.restoreText = () => {
      const inputRef = this.props.innerRef || this.inputRef;
      inputRef.current.value = String(this.props.value);
      inputRef.current.scrollLeft = inputRef.current.scrollWidth;
    };
    this.onFocus = (event) => {
      const { isLeftTruncated, isStartTruncated, onFocus } = this.props;
      if (isLeftTruncated || isStartTruncated) {
        this.restoreText();
      }
      onFocus && onFocus(event);
    };
    this.onBlur = (event) => {
      const { isLeftTruncated, isStartTruncated, onBlur } = this.props;
      if (isLeftTruncated || isStartTruncated) {
        this.handleResize();
      }
      onBlur && onBlur(event);
    };
    this.sanitizeInputValue = (value) => typeof value === "string" ? value.replace(/\n/g, " ") : value;
    if (!props.id && !props["aria-label"] && !props["aria-labelledby"]) {
      console.error("Text input:", "Text input requires either an id or aria-label to be specified");
    }
    this.state = {
      ouiaStateId: getDefaultOUIAId(TextInputBase.displayName)
    };
  }
  componentDidMount() {
    if (this.props.isLeftTruncated || this.props.isStartTruncated) {
      const inputRef = this.props.innerRef || this.inputRef;
      this.observer = getResizeObserver(inputRef.current, this.handleResize, true);
      this.handleResize();
    }
  }
  componentWillUnmount() {
    if (this.props.isLeftTruncated || this.props.isStartTruncated) {
      this.observer();
    }
  }
  render() {
    const _a = this.props, {
      innerRef,
      className,
      type,
      value,
      placeholder,
      validated,
      /* eslint-disable @typescript-eslint/no-unused-vars */
      onChange,
      onFocus,
      onBlur,
      isLeftTruncated,
      isStartTruncated,
      isExpanded,
      expandedProps,
      readOnly,
      readOnlyVariant,
      isRequired,
      isDisabled,
      customIcon,
      ouiaId,
      ouiaSafe
    } = _a, props = __rest(_a, ["innerRef", "className", "type", "value", "placeholder", "validated", "onChange", "onFocus", "onBlur", "isLeftTruncated", "isStartTruncated", "isExpanded", "expandedProps", "readOnly", "readOnlyVariant", "isRequired", "isDisabled", "customIcon", "ouiaId", "ouiaSafe"]);
    const hasStatusIcon = ["success", "error", "warning"].includes(validated);
    const ariaExpandedProps = expandedProps ? { "aria-expanded": expandedProps === null || expandedProps === void 0 ? void 0 : expandedProps.isExpanded, "aria-controls": expandedProps === null || expandedProps === void 0 ? void 0 : expandedProps.ariaControls, role: "combobox" } : {};
    return reactExports.createElement(
      "span",
      { className: css(formStyles$1.formControl, readOnlyVariant && formStyles$1.modifiers.readonly, readOnlyVariant === "plain" && formStyles$1.modifiers.plain, isDisabled && formStyles$1.modifiers.disabled, (isExpanded || (expandedProps === null || expandedProps === void 0 ? void 0 : expandedProps.isExpanded)) && formStyles$1.modifiers.expanded, customIcon && formStyles$1.modifiers.icon, hasStatusIcon && formStyles$1.modifiers[validated], className) },
      reactExports.createElement("input", Object.assign({}, props, { onFocus: this.onFocus, onBlur: this.onBlur, onChange: this.handleChange, type, value: this.sanitizeInputValue(value), "aria-invalid": props["aria-invalid"] ? props["aria-invalid"] : validated === ValidatedOptions.error }, ariaExpandedProps, { required: isRequired, disabled: isDisabled, readOnly: !!readOnlyVariant || readOnly, ref: innerRef || this.inputRef, placeholder }, getOUIAProps(TextInput.displayName, ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe))),
      (customIcon || hasStatusIcon) && reactExports.createElement(
        "span",
        { className: css(formStyles$1.formControlUtilities) },
        customIcon && reactExports.createElement(FormControlIcon, { customIcon }),
        hasStatusIcon && reactExports.createElement(FormControlIcon, { status: validated })
      )
    );
  }
}
TextInputBase.displayName = "TextInputBase";
TextInputBase.defaultProps = {
  "aria-label": null,
  isRequired: false,
  validated: "default",
  isDisabled: false,
  isExpanded: false,
  type: TextInputTypes.text,
  isLeftTruncated: false,
  isStartTruncated: false,
  onChange: () => void 0,
  ouiaSafe: true
};
const TextInput = reactExports.forwardRef((props, ref) => reactExports.createElement(TextInputBase, Object.assign({}, props, { innerRef: ref })));
TextInput.displayName = "TextInput";
const styles = {
  "inputGroup": "pf-v5-c-input-group",
  "inputGroupItem": "pf-v5-c-input-group__item",
  "modifiers": {
    "box": "pf-m-box",
    "plain": "pf-m-plain",
    "disabled": "pf-m-disabled",
    "fill": "pf-m-fill"
  }
};
const InputGroupBase = (_a) => {
  var { className, children, innerRef } = _a, props = __rest(_a, ["className", "children", "innerRef"]);
  const ref = reactExports.useRef(null);
  const inputGroupRef = innerRef || ref;
  return reactExports.createElement("div", Object.assign({ ref: inputGroupRef, className: css(styles.inputGroup, className) }, props), children);
};
InputGroupBase.displayName = "InputGroupBase";
const InputGroup = reactExports.forwardRef((props, ref) => reactExports.createElement(InputGroupBase, Object.assign({ innerRef: ref }, props)));
InputGroup.displayName = "InputGroup";
const InputGroupItem = (_a) => {
  var { className, children, isFill = false, isBox = false, isPlain, isDisabled } = _a, props = __rest(_a, ["className", "children", "isFill", "isBox", "isPlain", "isDisabled"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles.inputGroupItem, isFill && styles.modifiers.fill, isBox && styles.modifiers.box, isPlain && styles.modifiers.plain, isDisabled && styles.modifiers.disabled, className) }, props), children);
};
InputGroupItem.displayName = "InputGroupItem";
const formStyles = {
  "form": "pf-v5-c-form",
  "formActions": "pf-v5-c-form__actions",
  "formFieldGroup": "pf-v5-c-form__field-group",
  "formFieldGroupBody": "pf-v5-c-form__field-group-body",
  "formFieldGroupHeader": "pf-v5-c-form__field-group-header",
  "formFieldGroupHeaderActions": "pf-v5-c-form__field-group-header-actions",
  "formFieldGroupHeaderDescription": "pf-v5-c-form__field-group-header-description",
  "formFieldGroupHeaderMain": "pf-v5-c-form__field-group-header-main",
  "formFieldGroupHeaderTitle": "pf-v5-c-form__field-group-header-title",
  "formFieldGroupHeaderTitleText": "pf-v5-c-form__field-group-header-title-text",
  "formFieldGroupToggle": "pf-v5-c-form__field-group-toggle",
  "formFieldGroupToggleButton": "pf-v5-c-form__field-group-toggle-button",
  "formFieldGroupToggleIcon": "pf-v5-c-form__field-group-toggle-icon",
  "formGroup": "pf-v5-c-form__group",
  "formGroupControl": "pf-v5-c-form__group-control",
  "formGroupLabel": "pf-v5-c-form__group-label",
  "formGroupLabelInfo": "pf-v5-c-form__group-label-info",
  "formGroupLabelMain": "pf-v5-c-form__group-label-main",
  "formHelperText": "pf-v5-c-form__helper-text",
  "formLabel": "pf-v5-c-form__label",
  "formLabelRequired": "pf-v5-c-form__label-required",
  "formLabelText": "pf-v5-c-form__label-text",
  "modifiers": {
    "horizontal": "pf-m-horizontal",
    "noPaddingTop": "pf-m-no-padding-top",
    "info": "pf-m-info",
    "limitWidth": "pf-m-limit-width",
    "action": "pf-m-action",
    "inline": "pf-m-inline",
    "stack": "pf-m-stack",
    "expanded": "pf-m-expanded"
  }
};
const c_form_m_limit_width_MaxWidth = {
  "name": "--pf-v5-c-form--m-limit-width--MaxWidth"
};
const FormBase = (_a) => {
  var { children = null, className = "", isHorizontal = false, isWidthLimited = false, maxWidth = "", innerRef } = _a, props = __rest(_a, ["children", "className", "isHorizontal", "isWidthLimited", "maxWidth", "innerRef"]);
  return reactExports.createElement("form", Object.assign({ noValidate: true }, maxWidth && {
    style: Object.assign({ [c_form_m_limit_width_MaxWidth.name]: maxWidth }, props.style)
  }, props, { className: css(formStyles.form, isHorizontal && formStyles.modifiers.horizontal, (isWidthLimited || maxWidth) && formStyles.modifiers.limitWidth, className), ref: innerRef }), children);
};
const Form = reactExports.forwardRef((props, ref) => reactExports.createElement(FormBase, Object.assign({ innerRef: ref }, props)));
Form.displayName = "Form";
const FormGroup = (_a) => {
  var { children = null, className = "", label, labelInfo, labelIcon, isRequired = false, isInline = false, hasNoPaddingTop = false, isStack = false, fieldId, role } = _a, props = __rest(_a, ["children", "className", "label", "labelInfo", "labelIcon", "isRequired", "isInline", "hasNoPaddingTop", "isStack", "fieldId", "role"]);
  const isGroupOrRadioGroup = role === "group" || role === "radiogroup";
  const LabelComponent = isGroupOrRadioGroup ? "span" : "label";
  const labelContent = reactExports.createElement(
    reactExports.Fragment,
    null,
    reactExports.createElement(
      LabelComponent,
      Object.assign({ className: css(formStyles.formLabel) }, !isGroupOrRadioGroup && { htmlFor: fieldId }),
      reactExports.createElement("span", { className: css(formStyles.formLabelText) }, label),
      isRequired && reactExports.createElement(
        "span",
        { className: css(formStyles.formLabelRequired), "aria-hidden": "true" },
        " ",
        ASTERISK
      )
    ),
    " ",
    reactExports.isValidElement(labelIcon) && labelIcon
  );
  return reactExports.createElement(GenerateId, null, (randomId) => reactExports.createElement(
    "div",
    Object.assign({ className: css(formStyles.formGroup, className) }, role && { role }, isGroupOrRadioGroup && { "aria-labelledby": `${fieldId || randomId}-legend` }, props),
    label && reactExports.createElement(
      "div",
      Object.assign({ className: css(formStyles.formGroupLabel, labelInfo && formStyles.modifiers.info, hasNoPaddingTop && formStyles.modifiers.noPaddingTop) }, isGroupOrRadioGroup && { id: `${fieldId || randomId}-legend` }),
      labelInfo && reactExports.createElement(
        reactExports.Fragment,
        null,
        reactExports.createElement("div", { className: css(formStyles.formGroupLabelMain) }, labelContent),
        reactExports.createElement("div", { className: css(formStyles.formGroupLabelInfo) }, labelInfo)
      ),
      !labelInfo && labelContent
    ),
    reactExports.createElement("div", { className: css(formStyles.formGroupControl, isInline && formStyles.modifiers.inline, isStack && formStyles.modifiers.stack) }, children)
  ));
};
FormGroup.displayName = "FormGroup";
export {
  FormGroup as F,
  InputGroup as I,
  TextInput as T,
  Form as a,
  formStyles$1 as b,
  FormControlIcon as c,
  InputGroupItem as d,
  formStyles as f
};
