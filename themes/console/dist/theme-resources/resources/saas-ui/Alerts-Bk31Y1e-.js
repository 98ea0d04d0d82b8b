import { _ as __rest, r as reactExports, c as css, S as ExclamationTriangleIcon, U as ExclamationCircleIcon, V as CheckCircleIcon, B as Button, l as ButtonVariant, A as AngleRightIcon, W as capitalize, u as useOUIAProps, T as Tooltip, G as TimesIcon, e as canUseDOM, X as reactDomExports, o as useT, E as problemText, D as asProblem, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { B as BellIcon, I as InfoCircleIcon } from "./bell-icon-BIjx4OeL.js";
const styles$1 = {
  "alert": "pf-v5-c-alert",
  "alertAction": "pf-v5-c-alert__action",
  "alertActionGroup": "pf-v5-c-alert__action-group",
  "alertDescription": "pf-v5-c-alert__description",
  "alertIcon": "pf-v5-c-alert__icon",
  "alertTitle": "pf-v5-c-alert__title",
  "alertToggle": "pf-v5-c-alert__toggle",
  "alertToggleIcon": "pf-v5-c-alert__toggle-icon",
  "modifiers": {
    "custom": "pf-m-custom",
    "success": "pf-m-success",
    "danger": "pf-m-danger",
    "warning": "pf-m-warning",
    "info": "pf-m-info",
    "inline": "pf-m-inline",
    "plain": "pf-m-plain",
    "expandable": "pf-m-expandable",
    "expanded": "pf-m-expanded",
    "truncate": "pf-m-truncate"
  }
};
const variantIcons = {
  success: CheckCircleIcon,
  danger: ExclamationCircleIcon,
  warning: ExclamationTriangleIcon,
  info: InfoCircleIcon,
  custom: BellIcon
};
const AlertIcon = (_a) => {
  var { variant, customIcon, className = "" } = _a, props = __rest(_a, ["variant", "customIcon", "className"]);
  const Icon = variantIcons[variant];
  return Icon ? reactExports.createElement("div", Object.assign({}, props, { className: css(styles$1.alertIcon, className) }), customIcon || reactExports.createElement(Icon, null)) : null;
};
const AlertContext = reactExports.createContext(null);
const c_alert__title_max_lines = {
  "name": "--pf-v5-c-alert__title--max-lines"
};
const AlertToggleExpandButton = (_a) => {
  var { "aria-label": ariaLabel = "", variantLabel, onToggleExpand, isExpanded = false } = _a, props = __rest(_a, ["aria-label", "variantLabel", "onToggleExpand", "isExpanded"]);
  const { title, variantLabel: alertVariantLabel } = reactExports.useContext(AlertContext);
  return reactExports.createElement(
    Button,
    Object.assign({ variant: ButtonVariant.plain, onClick: onToggleExpand, "aria-expanded": isExpanded, "aria-label": ariaLabel === "" ? `Toggle ${variantLabel || alertVariantLabel} alert: ${title}` : ariaLabel }, props),
    reactExports.createElement(
      "span",
      { className: css(styles$1.alertToggleIcon) },
      reactExports.createElement(AngleRightIcon, { "aria-hidden": "true" })
    )
  );
};
AlertToggleExpandButton.displayName = "AlertToggleExpandButton";
var AlertVariant;
(function(AlertVariant2) {
  AlertVariant2["success"] = "success";
  AlertVariant2["danger"] = "danger";
  AlertVariant2["warning"] = "warning";
  AlertVariant2["info"] = "info";
  AlertVariant2["custom"] = "custom";
})(AlertVariant || (AlertVariant = {}));
const Alert = (_a) => {
  var { variant = AlertVariant.custom, isInline = false, isPlain = false, isLiveRegion = false, variantLabel = `${capitalize(variant)} alert:`, actionClose, actionLinks, title, component = "h4", children = "", className = "", ouiaId, ouiaSafe = true, timeout = false, timeoutAnimation = 3e3, onTimeout = () => {
  }, truncateTitle = 0, tooltipPosition, customIcon, isExpandable = false, toggleAriaLabel = `${capitalize(variant)} alert details`, onMouseEnter = () => {
  }, onMouseLeave = () => {
  }, id } = _a, props = __rest(_a, ["variant", "isInline", "isPlain", "isLiveRegion", "variantLabel", "actionClose", "actionLinks", "title", "component", "children", "className", "ouiaId", "ouiaSafe", "timeout", "timeoutAnimation", "onTimeout", "truncateTitle", "tooltipPosition", "customIcon", "isExpandable", "toggleAriaLabel", "onMouseEnter", "onMouseLeave", "id"]);
  const ouiaProps = useOUIAProps(Alert.displayName, ouiaId, ouiaSafe, variant);
  const getHeadingContent = reactExports.createElement(
    reactExports.Fragment,
    null,
    reactExports.createElement("span", { className: "pf-v5-screen-reader" }, variantLabel),
    title
  );
  const titleRef = reactExports.useRef(null);
  const TitleComponent = component;
  const divRef = reactExports.useRef();
  const [isTooltipVisible, setIsTooltipVisible] = reactExports.useState(false);
  reactExports.useEffect(() => {
    if (!titleRef.current || !truncateTitle) {
      return;
    }
    titleRef.current.style.setProperty(c_alert__title_max_lines.name, truncateTitle.toString());
    const showTooltip = titleRef.current && titleRef.current.offsetHeight < titleRef.current.scrollHeight;
    if (isTooltipVisible !== showTooltip) {
      setIsTooltipVisible(showTooltip);
    }
  }, [titleRef, truncateTitle, isTooltipVisible]);
  const [timedOut, setTimedOut] = reactExports.useState(false);
  const [timedOutAnimation, setTimedOutAnimation] = reactExports.useState(true);
  const [isMouseOver, setIsMouseOver] = reactExports.useState();
  const [containsFocus, setContainsFocus] = reactExports.useState();
  const dismissed = timedOut && timedOutAnimation && !isMouseOver && !containsFocus;
  reactExports.useEffect(() => {
    const calculatedTimeout = timeout === true ? 8e3 : Number(timeout);
    if (calculatedTimeout > 0) {
      const timer = setTimeout(() => setTimedOut(true), calculatedTimeout);
      return () => clearTimeout(timer);
    }
  }, [timeout]);
  reactExports.useEffect(() => {
    const onDocumentFocus = () => {
      if (divRef.current) {
        if (divRef.current.contains(document.activeElement)) {
          setContainsFocus(true);
          setTimedOutAnimation(false);
        } else if (containsFocus) {
          setContainsFocus(false);
        }
      }
    };
    document.addEventListener("focus", onDocumentFocus, true);
    return () => document.removeEventListener("focus", onDocumentFocus, true);
  }, [containsFocus]);
  reactExports.useEffect(() => {
    if (containsFocus === false || isMouseOver === false) {
      const timer = setTimeout(() => setTimedOutAnimation(true), timeoutAnimation);
      return () => clearTimeout(timer);
    }
  }, [containsFocus, isMouseOver, timeoutAnimation]);
  reactExports.useEffect(() => {
    dismissed && onTimeout();
  }, [dismissed, onTimeout]);
  const [isExpanded, setIsExpanded] = reactExports.useState(false);
  const onToggleExpand = () => {
    setIsExpanded(!isExpanded);
  };
  const myOnMouseEnter = (ev) => {
    setIsMouseOver(true);
    setTimedOutAnimation(false);
    onMouseEnter(ev);
  };
  const myOnMouseLeave = (ev) => {
    setIsMouseOver(false);
    onMouseLeave(ev);
  };
  if (dismissed) {
    return null;
  }
  const Title = reactExports.createElement(TitleComponent, Object.assign({}, isTooltipVisible && { tabIndex: 0 }, { ref: titleRef, className: css(styles$1.alertTitle, truncateTitle && styles$1.modifiers.truncate) }), getHeadingContent);
  return reactExports.createElement(
    "div",
    Object.assign({ ref: divRef, className: css(styles$1.alert, isInline && styles$1.modifiers.inline, isPlain && styles$1.modifiers.plain, isExpandable && styles$1.modifiers.expandable, isExpanded && styles$1.modifiers.expanded, styles$1.modifiers[variant], className) }, ouiaProps, isLiveRegion && {
      "aria-live": "polite",
      "aria-atomic": "false"
    }, { onMouseEnter: myOnMouseEnter, onMouseLeave: myOnMouseLeave, id }, props),
    isExpandable && reactExports.createElement(
      AlertContext.Provider,
      { value: { title, variantLabel } },
      reactExports.createElement(
        "div",
        { className: css(styles$1.alertToggle) },
        reactExports.createElement(AlertToggleExpandButton, { isExpanded, onToggleExpand, "aria-label": toggleAriaLabel })
      )
    ),
    reactExports.createElement(AlertIcon, { variant, customIcon }),
    isTooltipVisible ? reactExports.createElement(Tooltip, { content: getHeadingContent, position: tooltipPosition }, Title) : Title,
    actionClose && reactExports.createElement(
      AlertContext.Provider,
      { value: { title, variantLabel } },
      reactExports.createElement("div", { className: css(styles$1.alertAction) }, actionClose)
    ),
    children && (!isExpandable || isExpandable && isExpanded) && reactExports.createElement("div", { className: css(styles$1.alertDescription) }, children),
    actionLinks && reactExports.createElement("div", { className: css(styles$1.alertActionGroup) }, actionLinks)
  );
};
Alert.displayName = "Alert";
const AlertActionCloseButton = (_a) => {
  var { className, onClose = () => void 0, "aria-label": ariaLabel = "", variantLabel } = _a, props = __rest(_a, ["className", "onClose", "aria-label", "variantLabel"]);
  return reactExports.createElement(AlertContext.Consumer, null, ({ title, variantLabel: alertVariantLabel }) => reactExports.createElement(
    Button,
    Object.assign({ variant: ButtonVariant.plain, onClick: onClose, "aria-label": ariaLabel === "" ? `Close ${variantLabel || alertVariantLabel} alert: ${title}` : ariaLabel, className }, props),
    reactExports.createElement(TimesIcon, null)
  ));
};
AlertActionCloseButton.displayName = "AlertActionCloseButton";
const styles = {
  "alertGroup": "pf-v5-c-alert-group",
  "alertGroupOverflowButton": "pf-v5-c-alert-group__overflow-button",
  "modifiers": {
    "toast": "pf-m-toast"
  }
};
const AlertGroupInline = (_a) => {
  var { className, children, isToast, isLiveRegion, onOverflowClick, overflowMessage } = _a, rest = __rest(_a, ["className", "children", "isToast", "isLiveRegion", "onOverflowClick", "overflowMessage"]);
  return reactExports.createElement(
    "ul",
    Object.assign({ role: "list", "aria-live": isLiveRegion ? "polite" : null, "aria-atomic": isLiveRegion ? false : null, className: css(styles.alertGroup, className, isToast ? styles.modifiers.toast : "") }, rest),
    reactExports.Children.toArray(children).map((alert, index) => {
      var _a2;
      return reactExports.createElement("li", { key: ((_a2 = alert.props) === null || _a2 === void 0 ? void 0 : _a2.id) || index }, alert);
    }),
    overflowMessage && reactExports.createElement(
      "li",
      null,
      reactExports.createElement("button", { onClick: onOverflowClick, className: css(styles.alertGroupOverflowButton) }, overflowMessage)
    )
  );
};
AlertGroupInline.displayName = "AlertGroupInline";
class AlertGroup extends reactExports.Component {
  constructor() {
    super(...arguments);
    this.state = {
      container: void 0
    };
  }
  componentDidMount() {
    const container = document.createElement("div");
    const target = this.getTargetElement();
    this.setState({ container });
    target.appendChild(container);
  }
  componentWillUnmount() {
    const target = this.getTargetElement();
    if (this.state.container) {
      target.removeChild(this.state.container);
    }
  }
  getTargetElement() {
    const appendTo = this.props.appendTo;
    if (typeof appendTo === "function") {
      return appendTo();
    }
    return appendTo || document.body;
  }
  render() {
    const _a = this.props, {
      className,
      children,
      isToast,
      isLiveRegion,
      onOverflowClick,
      overflowMessage,
      "aria-label": ariaLabel,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      appendTo
    } = _a, props = __rest(_a, ["className", "children", "isToast", "isLiveRegion", "onOverflowClick", "overflowMessage", "aria-label", "appendTo"]);
    const alertGroup = reactExports.createElement(AlertGroupInline, Object.assign({ onOverflowClick, className, isToast, isLiveRegion, overflowMessage, "aria-label": ariaLabel }, props), children);
    if (!this.props.isToast) {
      return alertGroup;
    }
    const container = this.state.container;
    if (!canUseDOM || !container) {
      return null;
    }
    return reactDomExports.createPortal(alertGroup, container);
  }
}
AlertGroup.displayName = "AlertGroup";
const Context = reactExports.createContext({ done: () => void 0, failed: () => void 0 });
const SHOWN_MILLIS = 8e3;
const useAlerts = () => reactExports.useContext(Context);
function AlertsProvider({ children }) {
  const t = useT();
  const [notes, setNotes] = reactExports.useState([]);
  const next = reactExports.useRef(0);
  const close = reactExports.useCallback((id) => setNotes((all) => all.filter((note) => note.id !== id)), []);
  const alerts = reactExports.useMemo(() => {
    const add = (variant, text) => setNotes((all) => [{ id: next.current++, variant, text }, ...all]);
    return {
      done: (text) => add("success", text),
      failed: (error) => add("danger", problemText(asProblem(error), t))
    };
  }, [t]);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Context.Provider, { value: alerts, children: [
    children,
    /* @__PURE__ */ jsxRuntimeExports.jsx(AlertGroup, { isToast: true, isLiveRegion: true, children: notes.map(({ id, variant, text }) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      Alert,
      {
        variant,
        title: text,
        timeout: variant === "success" ? SHOWN_MILLIS : void 0,
        onTimeout: () => close(id),
        actionClose: /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionCloseButton, { title: t("saas.close"), onClose: () => close(id) }),
        "data-testid": `saas-alert-${variant}`
      },
      id
    )) })
  ] });
}
export {
  AlertsProvider as A,
  Alert as a,
  useAlerts as u
};
