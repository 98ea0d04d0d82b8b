import { _ as __rest, r as reactExports, c as css, B as Button, G as TimesIcon, W as capitalize, S as ExclamationTriangleIcon, U as ExclamationCircleIcon, V as CheckCircleIcon, Y as useIsomorphicLayoutEffect, T as Tooltip, b as getOUIAProps, a5 as styles$1, a4 as KeyTypes, a as getDefaultOUIAId, e as canUseDOM, X as reactDomExports } from "./Loading-Bd-kfbNl.js";
import { B as BellIcon, I as InfoCircleIcon } from "./bell-icon-BIjx4OeL.js";
import { F as FocusTrap } from "./FocusTrap-ZHQpXcu7.js";
const styles = {
  "backdrop": "pf-v5-c-backdrop",
  "backdropOpen": "pf-v5-c-backdrop__open"
};
const modalStyles = {
  "modalBox": "pf-v5-c-modal-box",
  "modalBoxBody": "pf-v5-c-modal-box__body",
  "modalBoxClose": "pf-v5-c-modal-box__close",
  "modalBoxDescription": "pf-v5-c-modal-box__description",
  "modalBoxFooter": "pf-v5-c-modal-box__footer",
  "modalBoxHeader": "pf-v5-c-modal-box__header",
  "modalBoxHeaderMain": "pf-v5-c-modal-box__header-main",
  "modalBoxTitle": "pf-v5-c-modal-box__title",
  "modalBoxTitleIcon": "pf-v5-c-modal-box__title-icon",
  "modalBoxTitleText": "pf-v5-c-modal-box__title-text",
  "modifiers": {
    "sm": "pf-m-sm",
    "md": "pf-m-md",
    "lg": "pf-m-lg",
    "alignTop": "pf-m-align-top",
    "danger": "pf-m-danger",
    "warning": "pf-m-warning",
    "success": "pf-m-success",
    "custom": "pf-m-custom",
    "info": "pf-m-info",
    "help": "pf-m-help",
    "icon": "pf-m-icon"
  }
};
const Backdrop = (_a) => {
  var { children = null, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(styles.backdrop, className) }), children);
};
Backdrop.displayName = "Backdrop";
const ModalBoxBody = (_a) => {
  var { children = null, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(modalStyles.modalBoxBody, className) }), children);
};
ModalBoxBody.displayName = "ModalBoxBody";
const ModalBoxCloseButton = (_a) => {
  var { className, onClose = () => void 0, "aria-label": ariaLabel = "Close", ouiaId } = _a, props = __rest(_a, ["className", "onClose", "aria-label", "ouiaId"]);
  return reactExports.createElement(
    "div",
    { className: css(modalStyles.modalBoxClose, className) },
    reactExports.createElement(
      Button,
      Object.assign({ variant: "plain", onClick: (event) => onClose(event), "aria-label": ariaLabel }, ouiaId && { ouiaId: `${ouiaId}-${ModalBoxCloseButton.displayName}` }, props),
      reactExports.createElement(TimesIcon, null)
    )
  );
};
ModalBoxCloseButton.displayName = "ModalBoxCloseButton";
const c_modal_box_m_align_top_spacer = {
  "name": "--pf-v5-c-modal-box--m-align-top--spacer"
};
const ModalBox = (_a) => {
  var { children, className = "", variant = "default", position, positionOffset, "aria-labelledby": ariaLabelledby, "aria-label": ariaLabel = "", "aria-describedby": ariaDescribedby, style } = _a, props = __rest(_a, ["children", "className", "variant", "position", "positionOffset", "aria-labelledby", "aria-label", "aria-describedby", "style"]);
  if (positionOffset) {
    style = style || {};
    style[c_modal_box_m_align_top_spacer.name] = positionOffset;
  }
  return reactExports.createElement("div", Object.assign({}, props, { role: "dialog", "aria-label": ariaLabel || null, "aria-labelledby": ariaLabelledby || null, "aria-describedby": ariaDescribedby, "aria-modal": "true", className: css(modalStyles.modalBox, className, position === "top" && modalStyles.modifiers.alignTop, variant === "large" && modalStyles.modifiers.lg, variant === "small" && modalStyles.modifiers.sm, variant === "medium" && modalStyles.modifiers.md), style }), children);
};
ModalBox.displayName = "ModalBox";
const ModalBoxFooter = (_a) => {
  var { children = null, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("footer", Object.assign({}, props, { className: css(modalStyles.modalBoxFooter, className) }), children);
};
ModalBoxFooter.displayName = "ModalBoxFooter";
const ModalBoxDescription = (_a) => {
  var { children = null, className = "", id = "" } = _a, props = __rest(_a, ["children", "className", "id"]);
  return reactExports.createElement("div", Object.assign({}, props, { id, className: css(modalStyles.modalBoxDescription, className) }), children);
};
ModalBoxDescription.displayName = "ModalBoxDescription";
const ModalBoxHeader = (_a) => {
  var { children = null, className = "", help = null } = _a, props = __rest(_a, ["children", "className", "help"]);
  return reactExports.createElement(
    "header",
    Object.assign({ className: css(modalStyles.modalBoxHeader, help && modalStyles.modifiers.help, className) }, props),
    help && reactExports.createElement(
      reactExports.Fragment,
      null,
      reactExports.createElement("div", { className: css(modalStyles.modalBoxHeaderMain) }, children),
      reactExports.createElement("div", { className: `${modalStyles.modalBoxHeader}-help` }, help)
    ),
    !help && children
  );
};
ModalBoxHeader.displayName = "ModalBoxHeader";
const isVariantIcon = (icon) => ["success", "danger", "warning", "info", "custom"].includes(icon);
const ModalBoxTitle = (_a) => {
  var { className = "", id, title, titleIconVariant, titleLabel = "" } = _a, props = __rest(_a, ["className", "id", "title", "titleIconVariant", "titleLabel"]);
  const [hasTooltip, setHasTooltip] = reactExports.useState(false);
  const h1 = reactExports.useRef(null);
  const label = titleLabel || (isVariantIcon(titleIconVariant) ? `${capitalize(titleIconVariant)} alert:` : titleLabel);
  const variantIcons = {
    success: reactExports.createElement(CheckCircleIcon, null),
    danger: reactExports.createElement(ExclamationCircleIcon, null),
    warning: reactExports.createElement(ExclamationTriangleIcon, null),
    info: reactExports.createElement(InfoCircleIcon, null),
    custom: reactExports.createElement(BellIcon, null)
  };
  const CustomIcon = !isVariantIcon(titleIconVariant) && titleIconVariant;
  useIsomorphicLayoutEffect(() => {
    setHasTooltip(h1.current && h1.current.offsetWidth < h1.current.scrollWidth);
  }, []);
  const content = reactExports.createElement(
    "h1",
    Object.assign({ id, ref: h1, className: css(modalStyles.modalBoxTitle, titleIconVariant && modalStyles.modifiers.icon, className) }, props),
    titleIconVariant && reactExports.createElement("span", { className: css(modalStyles.modalBoxTitleIcon) }, isVariantIcon(titleIconVariant) ? variantIcons[titleIconVariant] : reactExports.createElement(CustomIcon, null)),
    label && reactExports.createElement("span", { className: "pf-v5-screen-reader" }, label),
    reactExports.createElement("span", { className: css(modalStyles.modalBoxTitleText) }, title)
  );
  return hasTooltip ? reactExports.createElement(Tooltip, { content: title }, content) : content;
};
ModalBoxTitle.displayName = "ModalBoxTitle";
const ModalContent = (_a) => {
  var { children, className = "", isOpen = false, header = null, help = null, description = null, title = "", titleIconVariant = null, titleLabel = "", "aria-label": ariaLabel = "", "aria-describedby": ariaDescribedby, "aria-labelledby": ariaLabelledby, bodyAriaLabel, bodyAriaRole, showClose = true, footer = null, actions = [], onClose = () => void 0, variant = "default", position, positionOffset, width, maxWidth, boxId, labelId, backdropId, descriptorId, disableFocusTrap = false, hasNoBodyWrapper = false, ouiaId, ouiaSafe = true, elementToFocus } = _a, props = __rest(_a, ["children", "className", "isOpen", "header", "help", "description", "title", "titleIconVariant", "titleLabel", "aria-label", "aria-describedby", "aria-labelledby", "bodyAriaLabel", "bodyAriaRole", "showClose", "footer", "actions", "onClose", "variant", "position", "positionOffset", "width", "maxWidth", "boxId", "labelId", "backdropId", "descriptorId", "disableFocusTrap", "hasNoBodyWrapper", "ouiaId", "ouiaSafe", "elementToFocus"]);
  if (!isOpen) {
    return null;
  }
  const modalBoxHeader = header ? reactExports.createElement(ModalBoxHeader, { help }, header) : title && reactExports.createElement(
    ModalBoxHeader,
    { help },
    reactExports.createElement(ModalBoxTitle, { title, titleIconVariant, titleLabel, id: labelId }),
    description && reactExports.createElement(ModalBoxDescription, { id: descriptorId }, description)
  );
  const modalBoxFooter = footer ? reactExports.createElement(ModalBoxFooter, null, footer) : actions.length > 0 && reactExports.createElement(ModalBoxFooter, null, actions);
  const defaultModalBodyAriaRole = bodyAriaLabel ? "region" : void 0;
  const hasNoDescription = !description && !ariaDescribedby;
  const id = hasNoDescription ? descriptorId : void 0;
  const modalBody = hasNoBodyWrapper ? children : reactExports.createElement(ModalBoxBody, Object.assign({ "aria-label": bodyAriaLabel, role: bodyAriaRole || defaultModalBodyAriaRole }, props, { id }), children);
  const ariaLabelledbyFormatted = () => {
    if (ariaLabelledby === null) {
      return null;
    }
    const idRefList = [];
    if ((ariaLabel && boxId) !== "") {
      idRefList.push(ariaLabel && boxId);
    }
    if (ariaLabelledby) {
      idRefList.push(ariaLabelledby);
    }
    if (title) {
      idRefList.push(labelId);
    }
    return idRefList.join(" ");
  };
  const modalBox = reactExports.createElement(
    ModalBox,
    Object.assign({ id: boxId, className: css(className, isVariantIcon(titleIconVariant) && modalStyles.modifiers[titleIconVariant]), variant, position, positionOffset, "aria-label": ariaLabel, "aria-labelledby": ariaLabelledbyFormatted(), "aria-describedby": ariaDescribedby || (hasNoBodyWrapper ? null : descriptorId) }, getOUIAProps(ModalContent.displayName, ouiaId, ouiaSafe), { style: Object.assign(Object.assign({}, width && { "--pf-v5-c-modal-box--Width": typeof width !== "number" ? width : `${width}px` }), maxWidth && {
      "--pf-v5-c-modal-box--MaxWidth": typeof maxWidth !== "number" ? maxWidth : `${maxWidth}px`
    }) }),
    showClose && reactExports.createElement(ModalBoxCloseButton, { onClose: (event) => onClose(event), ouiaId }),
    modalBoxHeader,
    modalBody,
    modalBoxFooter
  );
  return reactExports.createElement(
    Backdrop,
    { id: backdropId },
    reactExports.createElement(FocusTrap, { active: !disableFocusTrap, focusTrapOptions: {
      clickOutsideDeactivates: true,
      tabbableOptions: { displayCheck: "none" },
      // FocusTrap's initialFocus can accept false as a value to prevent initial focus.
      // We want to prevent this in case false is ever passed in.
      initialFocus: elementToFocus || void 0
    }, className: css(styles$1.bullseye) }, modalBox)
  );
};
ModalContent.displayName = "ModalContent";
var ModalVariant;
(function(ModalVariant2) {
  ModalVariant2["small"] = "small";
  ModalVariant2["medium"] = "medium";
  ModalVariant2["large"] = "large";
  ModalVariant2["default"] = "default";
})(ModalVariant || (ModalVariant = {}));
class Modal extends reactExports.Component {
  constructor(props) {
    super(props);
    this.boxId = "";
    this.labelId = "";
    this.descriptorId = "";
    this.backdropId = "";
    this.handleEscKeyClick = (event) => {
      var _a, _b;
      const { onEscapePress } = this.props;
      if (event.key === KeyTypes.Escape && this.props.isOpen) {
        onEscapePress ? onEscapePress(event) : (_b = (_a = this.props).onClose) === null || _b === void 0 ? void 0 : _b.call(_a, event);
      }
    };
    this.getElement = (appendTo) => {
      if (typeof appendTo === "function") {
        return appendTo();
      }
      return appendTo || document.body;
    };
    this.toggleSiblingsFromScreenReaders = (hide) => {
      const { appendTo } = this.props;
      const target = this.getElement(appendTo);
      const bodyChildren = target.children;
      for (const child of Array.from(bodyChildren)) {
        if (child.id !== this.backdropId) {
          hide ? child.setAttribute("aria-hidden", "" + hide) : child.removeAttribute("aria-hidden");
        }
      }
    };
    this.isEmpty = (value) => value === null || value === void 0 || value === "";
    const boxIdNum = Modal.currentId++;
    const labelIdNum = boxIdNum + 1;
    const descriptorIdNum = boxIdNum + 2;
    const backdropIdNum = boxIdNum + 3;
    this.boxId = props.id || `pf-modal-part-${boxIdNum}`;
    this.labelId = `pf-modal-part-${labelIdNum}`;
    this.descriptorId = `pf-modal-part-${descriptorIdNum}`;
    this.backdropId = `pf-modal-part-${backdropIdNum}`;
    this.state = {
      ouiaStateId: getDefaultOUIAId(Modal.displayName, props.variant)
    };
  }
  componentDidMount() {
    const { appendTo, title, "aria-label": ariaLabel, "aria-labelledby": ariaLabelledby, hasNoBodyWrapper, header } = this.props;
    const target = this.getElement(appendTo);
    target.addEventListener("keydown", this.handleEscKeyClick, false);
    if (this.props.isOpen) {
      target.classList.add(css(styles.backdropOpen));
      this.toggleSiblingsFromScreenReaders(true);
    }
    if (!title && this.isEmpty(ariaLabel) && this.isEmpty(ariaLabelledby)) {
      console.error("Modal: Specify at least one of: title, aria-label, aria-labelledby.");
    }
    if (this.isEmpty(ariaLabel) && this.isEmpty(ariaLabelledby) && (hasNoBodyWrapper || header)) {
      console.error("Modal: When using hasNoBodyWrapper or setting a custom header, ensure you assign an accessible name to the the modal container with aria-label or aria-labelledby.");
    }
  }
  componentDidUpdate(prevProps) {
    const { appendTo } = this.props;
    const target = this.getElement(appendTo);
    if (this.props.isOpen) {
      target.classList.add(css(styles.backdropOpen));
      this.toggleSiblingsFromScreenReaders(true);
    } else {
      if (prevProps.isOpen !== this.props.isOpen) {
        target.classList.remove(css(styles.backdropOpen));
        this.toggleSiblingsFromScreenReaders(false);
      }
    }
  }
  componentWillUnmount() {
    const { appendTo } = this.props;
    const target = this.getElement(appendTo);
    target.removeEventListener("keydown", this.handleEscKeyClick, false);
    target.classList.remove(css(styles.backdropOpen));
    this.toggleSiblingsFromScreenReaders(false);
  }
  render() {
    const _a = this.props, {
      appendTo,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      onEscapePress,
      "aria-labelledby": ariaLabelledby,
      "aria-label": ariaLabel,
      "aria-describedby": ariaDescribedby,
      bodyAriaLabel,
      bodyAriaRole,
      title,
      titleIconVariant,
      titleLabel,
      ouiaId,
      ouiaSafe,
      position,
      elementToFocus
    } = _a, props = __rest(_a, ["appendTo", "onEscapePress", "aria-labelledby", "aria-label", "aria-describedby", "bodyAriaLabel", "bodyAriaRole", "title", "titleIconVariant", "titleLabel", "ouiaId", "ouiaSafe", "position", "elementToFocus"]);
    if (!canUseDOM || !this.getElement(appendTo)) {
      return null;
    }
    return reactDomExports.createPortal(reactExports.createElement(ModalContent, Object.assign({}, props, { boxId: this.boxId, labelId: this.labelId, descriptorId: this.descriptorId, backdropId: this.backdropId, title, titleIconVariant, titleLabel, "aria-label": ariaLabel, "aria-describedby": ariaDescribedby, "aria-labelledby": ariaLabelledby, bodyAriaLabel, bodyAriaRole, ouiaId: ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe, position, elementToFocus })), this.getElement(appendTo));
  }
}
Modal.displayName = "Modal";
Modal.currentId = 0;
Modal.defaultProps = {
  className: "",
  isOpen: false,
  title: "",
  titleIconVariant: null,
  titleLabel: "",
  "aria-label": "",
  showClose: true,
  "aria-describedby": "",
  "aria-labelledby": "",
  id: void 0,
  actions: [],
  onClose: () => void 0,
  variant: "default",
  hasNoBodyWrapper: false,
  appendTo: () => document.body,
  ouiaSafe: true,
  position: "default"
};
export {
  Modal as M,
  ModalVariant as a
};
