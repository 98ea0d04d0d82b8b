const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./DocumentEditor-BjBvSAvH.js","./Loading-BndfQa8i.js","./Loading-YHZM4UGU.css","./FeatureDialog-BVTMOTs2.js","./Td-DtLiQkKC.js","./resizeObserver-BIyUsybd.js","./exclamation-triangle-icon-BnvIEldz.js","./PageSection-D2De65y6.js","./page-CiapAgxb.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./Td-B9XpTjOD.css","./Choice-Bq4pi8wY.js","./Alerts-Cbll_ass.js","./Alerts-D5kmpZcJ.css","./plus-icon-C7gsSoiW.js","./FeatureDialog-Cg2QTNf8.css","./DocumentEditor-Dxrt4cu4.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { _ as __rest, r as reactExports, c as css, u as useOUIAProps, a as getDefaultOUIAId, b as getOUIAProps, B as Button, A as AngleRightIcon, m as createIcon, T as Tooltip, w as fillTemplate, o as useT, n as jsxRuntimeExports, q as useConsole, v as Problem, p as usePlace, x as at, L as Loading } from "./Loading-BndfQa8i.js";
import { L as Loaded } from "./Loaded-XF-fc0Dk.js";
import { T as Toolbar, a as ToolbarContent, b as ToolbarItem, c as Table, d as Thead, e as Tr, f as Th, g as Tbody, h as Td, i as TextInput, j as TextContent, k as Text, l as TextVariants, P as Page } from "./Td-DtLiQkKC.js";
import { I as InnerScrollContainer, w as withValue, p as parseValue, F as FormDialog, T as TextField, C as ChecksField, a as ChoiceField, b as CheckField, N as NumberField, r as refuseTaken, c as withPlan, u as useCatalogue, D as DraftBar, d as FeatureDialog } from "./FeatureDialog-BVTMOTs2.js";
import { N as Nothing } from "./Nothing-BUH9Km_O.js";
import { S as SearchInput } from "./SearchInput-BB97S7Nc.js";
import { C as Checkbox, a as CheckIcon } from "./PageSection-D2De65y6.js";
import { s as styles$4, L as Label, l as labelStyles } from "./Label-79C6JlmV.js";
import { G as GenerateId } from "./page-CiapAgxb.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-BWqQZAU6.js";
import "./resizeObserver-BIyUsybd.js";
import "./exclamation-triangle-icon-BnvIEldz.js";
import "./Choice-Bq4pi8wY.js";
import "./Alerts-Cbll_ass.js";
import "./plus-icon-C7gsSoiW.js";
const styles$3 = {
  "actionList": "pf-v5-c-action-list",
  "modifiers": {
    "icons": "pf-m-icons"
  }
};
const ActionList = (_a) => {
  var { children, isIconList, className = "" } = _a, props = __rest(_a, ["children", "isIconList", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$3.actionList, isIconList && styles$3.modifiers.icons, className) }, props), children);
};
ActionList.displayName = "ActionList";
const ActionListItem = (_a) => {
  var { children, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(`${styles$3.actionList}__item`, className) }, props), children);
};
ActionListItem.displayName = "ActionListItem";
const styles$2 = {
  "card": "pf-v5-c-card",
  "cardActions": "pf-v5-c-card__actions",
  "cardBody": "pf-v5-c-card__body",
  "cardFooter": "pf-v5-c-card__footer",
  "cardHeader": "pf-v5-c-card__header",
  "cardHeaderMain": "pf-v5-c-card__header-main",
  "cardHeaderToggle": "pf-v5-c-card__header-toggle",
  "cardHeaderToggleIcon": "pf-v5-c-card__header-toggle-icon",
  "cardSelectableActions": "pf-v5-c-card__selectable-actions",
  "cardTitle": "pf-v5-c-card__title",
  "cardTitleText": "pf-v5-c-card__title-text",
  "modifiers": {
    "selectable": "pf-m-selectable",
    "clickable": "pf-m-clickable",
    "selected": "pf-m-selected",
    "current": "pf-m-current",
    "disabled": "pf-m-disabled",
    "selectableRaised": "pf-m-selectable-raised",
    "nonSelectableRaised": "pf-m-non-selectable-raised",
    "selectedRaised": "pf-m-selected-raised",
    "compact": "pf-m-compact",
    "displayLg": "pf-m-display-lg",
    "flat": "pf-m-flat",
    "plain": "pf-m-plain",
    "rounded": "pf-m-rounded",
    "expanded": "pf-m-expanded",
    "fullHeight": "pf-m-full-height",
    "toggleRight": "pf-m-toggle-right",
    "noOffset": "pf-m-no-offset",
    "noFill": "pf-m-no-fill"
  }
};
const CardContext = reactExports.createContext({
  cardId: "",
  registerTitleId: () => {
  },
  isExpanded: false,
  isClickable: false,
  isSelectable: false,
  isSelected: false,
  isClicked: false,
  isDisabled: false
});
const Card = (_a) => {
  var { children, id = "", className, component = "div", isCompact = false, isSelectable = false, isClickable = false, isDisabled = false, isSelectableRaised = false, isSelected = false, isClicked = false, isDisabledRaised = false, isFlat = false, isExpanded = false, isRounded = false, isLarge = false, isFullHeight = false, isPlain = false, ouiaId, ouiaSafe = true, hasSelectableInput = false, selectableInputAriaLabel, onSelectableInputChange = () => {
  } } = _a, props = __rest(_a, ["children", "id", "className", "component", "isCompact", "isSelectable", "isClickable", "isDisabled", "isSelectableRaised", "isSelected", "isClicked", "isDisabledRaised", "isFlat", "isExpanded", "isRounded", "isLarge", "isFullHeight", "isPlain", "ouiaId", "ouiaSafe", "hasSelectableInput", "selectableInputAriaLabel", "onSelectableInputChange"]);
  const Component = component;
  const ouiaProps = useOUIAProps(Card.displayName, ouiaId, ouiaSafe);
  const [titleId, setTitleId] = reactExports.useState("");
  const [ariaProps, setAriaProps] = reactExports.useState();
  if (isCompact && isLarge) {
    console.warn("Card: Cannot use isCompact with isLarge. Defaulting to isCompact");
    isLarge = false;
  }
  const getSelectableModifiers = () => {
    if (isDisabledRaised) {
      return css(styles$2.modifiers.nonSelectableRaised);
    }
    if (isSelectableRaised) {
      return css(styles$2.modifiers.selectableRaised, isSelected && styles$2.modifiers.selectedRaised);
    }
    if (isSelectable && isClickable) {
      return css(styles$2.modifiers.selectable, styles$2.modifiers.clickable, (isSelected || isClicked) && styles$2.modifiers.current);
    }
    if (isSelectable) {
      return css(styles$2.modifiers.selectable, isSelected && styles$2.modifiers.selected);
    }
    if (isClickable) {
      return css(styles$2.modifiers.clickable, isClicked && styles$2.modifiers.current);
    }
    return "";
  };
  const containsCardTitleChildRef = reactExports.useRef(false);
  const registerTitleId = (id2) => {
    setTitleId(id2);
    containsCardTitleChildRef.current = !!id2;
  };
  reactExports.useEffect(() => {
    if (selectableInputAriaLabel) {
      setAriaProps({ "aria-label": selectableInputAriaLabel });
    } else if (titleId) {
      setAriaProps({ "aria-labelledby": titleId });
    } else if (hasSelectableInput && !containsCardTitleChildRef.current) {
      setAriaProps({});
      console.warn("If no CardTitle component is passed as a child of Card the selectableInputAriaLabel prop must be passed");
    }
  }, [hasSelectableInput, selectableInputAriaLabel, titleId]);
  return reactExports.createElement(
    CardContext.Provider,
    { value: {
      cardId: id,
      registerTitleId,
      isExpanded,
      isClickable,
      isSelectable,
      isSelected,
      isClicked,
      isDisabled,
      // TODO: Remove hasSelectableInput when deprecated prop is removed
      hasSelectableInput
    } },
    hasSelectableInput && reactExports.createElement("input", Object.assign({ className: "pf-v5-screen-reader", id: `${id}-input` }, ariaProps, { type: "checkbox", checked: isSelected, onChange: (event) => onSelectableInputChange(event, id), disabled: isDisabledRaised, tabIndex: -1 })),
    reactExports.createElement(Component, Object.assign({ id, className: css(styles$2.card, isCompact && styles$2.modifiers.compact, isExpanded && styles$2.modifiers.expanded, isFlat && styles$2.modifiers.flat, isRounded && styles$2.modifiers.rounded, isLarge && styles$2.modifiers.displayLg, isFullHeight && styles$2.modifiers.fullHeight, isPlain && styles$2.modifiers.plain, getSelectableModifiers(), isDisabled && styles$2.modifiers.disabled, className), tabIndex: isSelectableRaised ? "0" : void 0 }, props, ouiaProps), children)
  );
};
Card.displayName = "Card";
const CardBody = (_a) => {
  var { children, className, component = "div", isFilled = true } = _a, props = __rest(_a, ["children", "className", "component", "isFilled"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({ className: css(styles$2.cardBody, !isFilled && styles$2.modifiers.noFill, className) }, props), children);
};
CardBody.displayName = "CardBody";
const CardFooter = (_a) => {
  var { children, className, component = "div" } = _a, props = __rest(_a, ["children", "className", "component"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({ className: css(styles$2.cardFooter, className) }, props), children);
};
CardFooter.displayName = "CardFooter";
const CardTitle = (_a) => {
  var { children, className, component = "div" } = _a, props = __rest(_a, ["children", "className", "component"]);
  const { cardId, registerTitleId } = reactExports.useContext(CardContext);
  const Component = component;
  const titleId = cardId ? `${cardId}-title` : "";
  reactExports.useEffect(() => {
    registerTitleId(titleId);
    return () => registerTitleId("");
  }, [registerTitleId, titleId]);
  return reactExports.createElement(
    "div",
    { className: css(styles$2.cardTitle) },
    reactExports.createElement(Component, Object.assign({ className: css(styles$2.cardTitleText, className), id: titleId || void 0 }, props), children)
  );
};
CardTitle.displayName = "CardTitle";
const CardHeaderMain = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$2.cardHeaderMain, className) }, props), children);
};
CardHeaderMain.displayName = "CardHeaderMain";
const CardActions = (_a) => {
  var { children, className, hasNoOffset = false } = _a, props = __rest(_a, ["children", "className", "hasNoOffset"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$2.cardActions, hasNoOffset && styles$2.modifiers.noOffset, className) }, props), children);
};
CardActions.displayName = "CardActions";
const CardSelectableActions = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$2.cardSelectableActions, className) }, props), children);
};
CardSelectableActions.displayName = "CardSelectableActions";
const styles$1 = {
  "modifiers": {
    "standalone": "pf-m-standalone",
    "disabled": "pf-m-disabled"
  },
  "radio": "pf-v5-c-radio",
  "radioBody": "pf-v5-c-radio__body",
  "radioDescription": "pf-v5-c-radio__description",
  "radioInput": "pf-v5-c-radio__input",
  "radioLabel": "pf-v5-c-radio__label"
};
class Radio extends reactExports.Component {
  constructor(props) {
    super(props);
    this.handleChange = (event) => {
      this.props.onChange(event, event.currentTarget.checked);
    };
    if (!props.label && !props["aria-label"]) {
      console.error("Radio:", "Radio requires an aria-label to be specified");
    }
    this.state = {
      ouiaStateId: getDefaultOUIAId(Radio.displayName)
    };
  }
  render() {
    const _a = this.props, {
      "aria-label": ariaLabel,
      checked,
      className,
      inputClassName,
      defaultChecked,
      isLabelWrapped,
      isLabelBeforeButton,
      isChecked,
      isDisabled,
      isValid,
      label,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      onChange,
      description,
      body,
      ouiaId,
      ouiaSafe = true,
      component
    } = _a, props = __rest(_a, ["aria-label", "checked", "className", "inputClassName", "defaultChecked", "isLabelWrapped", "isLabelBeforeButton", "isChecked", "isDisabled", "isValid", "label", "onChange", "description", "body", "ouiaId", "ouiaSafe", "component"]);
    if (!props.id) {
      console.error("Radio:", "id is required to make input accessible");
    }
    const inputRendered = reactExports.createElement("input", Object.assign({}, props, { className: css(styles$1.radioInput, inputClassName), type: "radio", onChange: this.handleChange, "aria-invalid": !isValid, disabled: isDisabled, checked: checked || isChecked }, checked === void 0 && { defaultChecked }, !label && { "aria-label": ariaLabel }, getOUIAProps(Radio.displayName, ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe)));
    const wrapWithLabel = isLabelWrapped && !component || component === "label";
    const Label2 = wrapWithLabel ? "span" : "label";
    const labelRendered = label ? reactExports.createElement(Label2, { className: css(styles$1.radioLabel, isDisabled && styles$1.modifiers.disabled), htmlFor: !wrapWithLabel ? props.id : void 0 }, label) : null;
    const Component = component !== null && component !== void 0 ? component : wrapWithLabel ? "label" : "div";
    return reactExports.createElement(
      Component,
      { className: css(styles$1.radio, !label && styles$1.modifiers.standalone, className), htmlFor: wrapWithLabel ? props.id : void 0 },
      isLabelBeforeButton ? reactExports.createElement(
        reactExports.Fragment,
        null,
        labelRendered,
        inputRendered
      ) : reactExports.createElement(
        reactExports.Fragment,
        null,
        inputRendered,
        labelRendered
      ),
      description && reactExports.createElement("span", { className: css(styles$1.radioDescription) }, description),
      body && reactExports.createElement("span", { className: css(styles$1.radioBody) }, body)
    );
  }
}
Radio.displayName = "Radio";
Radio.defaultProps = {
  className: "",
  isDisabled: false,
  isValid: true,
  onChange: () => {
  }
};
const CardHeader = (_a) => {
  var { children, className, actions, selectableActions, id, onExpand, toggleButtonProps, isToggleRightAligned } = _a, props = __rest(_a, ["children", "className", "actions", "selectableActions", "id", "onExpand", "toggleButtonProps", "isToggleRightAligned"]);
  return reactExports.createElement(CardContext.Consumer, null, ({ cardId, isClickable, isSelectable, isSelected, isClicked, isDisabled: isCardDisabled, hasSelectableInput }) => {
    const cardHeaderToggle = reactExports.createElement(
      "div",
      { className: css(styles$2.cardHeaderToggle) },
      reactExports.createElement(
        Button,
        Object.assign({ variant: "plain", type: "button", onClick: (evt) => {
          onExpand(evt, cardId);
        } }, toggleButtonProps),
        reactExports.createElement(
          "span",
          { className: css(styles$2.cardHeaderToggleIcon) },
          reactExports.createElement(AngleRightIcon, { "aria-hidden": "true" })
        )
      )
    );
    const isClickableOrSelectableOnly = isClickable && !isSelectable || isSelectable && !isClickable;
    const isDeprecatedSelectableCard = hasSelectableInput;
    if ((actions === null || actions === void 0 ? void 0 : actions.actions) && isClickableOrSelectableOnly && !isDeprecatedSelectableCard) {
      console.warn(`${isClickable ? "Clickable" : "Selectable"} only cards should not contain any other actions. If you wish to include additional actions, use a clickable and selectable card.`);
    }
    const handleActionClick = (event) => {
      if (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.onClickAction) {
        selectableActions.onClickAction(event);
      } else if (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.to) {
        window.open(selectableActions.to, selectableActions.isExternalLink ? "_blank" : "_self");
      }
    };
    const getClickableSelectableProps = () => {
      var _a2;
      const baseProps = {
        className: "pf-m-standalone",
        inputClassName: isClickable && !isSelectable && "pf-v5-screen-reader",
        label: reactExports.createElement(reactExports.Fragment, null),
        "aria-label": selectableActions.selectableActionAriaLabel,
        "aria-labelledby": selectableActions.selectableActionAriaLabelledby,
        id: selectableActions.selectableActionId,
        name: selectableActions.name,
        isDisabled: isCardDisabled
      };
      const isSelectableInputChecked = (_a2 = selectableActions.isChecked) !== null && _a2 !== void 0 ? _a2 : isSelected;
      if (isClickable && !isSelectable) {
        return Object.assign(Object.assign({}, baseProps), { onClick: handleActionClick, isChecked: isClicked });
      }
      if (isSelectable) {
        return Object.assign(Object.assign({}, baseProps), { onChange: selectableActions.onChange, isChecked: isSelectableInputChecked });
      }
      return baseProps;
    };
    return reactExports.createElement(
      "div",
      Object.assign({ className: css(styles$2.cardHeader, isToggleRightAligned && styles$2.modifiers.toggleRight, className), id }, props),
      onExpand && !isToggleRightAligned && cardHeaderToggle,
      (actions || selectableActions && (isClickable || isSelectable)) && reactExports.createElement(
        CardActions,
        { className: actions === null || actions === void 0 ? void 0 : actions.className, hasNoOffset: (actions === null || actions === void 0 ? void 0 : actions.hasNoOffset) || (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.hasNoOffset) },
        actions === null || actions === void 0 ? void 0 : actions.actions,
        selectableActions && (isClickable || isSelectable) && reactExports.createElement(CardSelectableActions, { className: selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.className }, (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.variant) === "single" || isClickable && !isSelectable ? reactExports.createElement(Radio, Object.assign({}, getClickableSelectableProps())) : reactExports.createElement(Checkbox, Object.assign({}, getClickableSelectableProps())))
      ),
      children && reactExports.createElement(CardHeaderMain, null, children),
      onExpand && isToggleRightAligned && cardHeaderToggle
    );
  });
};
CardHeader.displayName = "CardHeader";
const TimesCircleIconConfig = {
  name: "TimesCircleIcon",
  height: 512,
  width: 512,
  svgPath: "M256 8C119 8 8 119 8 256s111 248 248 248 248-111 248-248S393 8 256 8zm121.6 313.1c4.7 4.7 4.7 12.3 0 17L338 377.6c-4.7 4.7-12.3 4.7-17 0L256 312l-65.1 65.6c-4.7 4.7-12.3 4.7-17 0L134.4 338c-4.7-4.7-4.7-12.3 0-17l65.6-65-65.6-65.1c-4.7-4.7-4.7-12.3 0-17l39.6-39.6c4.7-4.7 12.3-4.7 17 0l65 65.7 65.1-65.6c4.7-4.7 12.3-4.7 17 0l39.6 39.6c4.7 4.7 4.7 12.3 0 17L312 256l65.6 65.1z",
  yOffset: 0,
  xOffset: 0
};
const TimesCircleIcon = createIcon(TimesCircleIconConfig);
class LabelGroup extends reactExports.Component {
  constructor(props) {
    super(props);
    this.headingRef = reactExports.createRef();
    this.toggleCollapse = () => {
      this.setState((prevState) => ({
        isOpen: !prevState.isOpen,
        isTooltipVisible: Boolean(this.headingRef.current && this.headingRef.current.offsetWidth < this.headingRef.current.scrollWidth)
      }));
    };
    this.state = {
      isOpen: this.props.defaultIsOpen,
      isTooltipVisible: false
    };
  }
  componentDidMount() {
    this.setState({
      isTooltipVisible: Boolean(this.headingRef.current && this.headingRef.current.offsetWidth < this.headingRef.current.scrollWidth)
    });
  }
  renderLabel(id) {
    const { categoryName, tooltipPosition } = this.props;
    const { isTooltipVisible } = this.state;
    return isTooltipVisible ? reactExports.createElement(
      Tooltip,
      { position: tooltipPosition, content: categoryName },
      reactExports.createElement(
        "span",
        { tabIndex: 0, ref: this.headingRef, className: css(styles$4.labelGroupLabel) },
        reactExports.createElement("span", { "aria-hidden": "true", id }, categoryName)
      )
    ) : reactExports.createElement("span", { ref: this.headingRef, className: css(styles$4.labelGroupLabel), "aria-hidden": "true", id }, categoryName);
  }
  render() {
    const _a = this.props, {
      categoryName,
      children,
      className,
      isClosable,
      isCompact,
      closeBtnAriaLabel,
      "aria-label": ariaLabel,
      onClick,
      numLabels,
      expandedText,
      collapsedText,
      /* eslint-disable @typescript-eslint/no-unused-vars */
      defaultIsOpen,
      tooltipPosition,
      isVertical,
      isEditable,
      hasEditableTextArea,
      editableTextAreaProps,
      addLabelControl
    } = _a, rest = __rest(_a, ["categoryName", "children", "className", "isClosable", "isCompact", "closeBtnAriaLabel", "aria-label", "onClick", "numLabels", "expandedText", "collapsedText", "defaultIsOpen", "tooltipPosition", "isVertical", "isEditable", "hasEditableTextArea", "editableTextAreaProps", "addLabelControl"]);
    const { isOpen } = this.state;
    const renderedChildren = reactExports.Children.toArray(children);
    const numChildren = renderedChildren.length;
    const collapsedTextResult = fillTemplate(collapsedText, {
      remaining: numChildren - numLabels
    });
    const renderLabelGroup = (id) => {
      const labelArray = !isOpen ? renderedChildren.slice(0, numLabels) : renderedChildren;
      const content = reactExports.createElement(
        reactExports.Fragment,
        null,
        categoryName && this.renderLabel(id),
        reactExports.createElement(
          "ul",
          Object.assign({ className: css(styles$4.labelGroupList) }, categoryName && { "aria-labelledby": id }, !categoryName && { "aria-label": ariaLabel }, { role: "list" }, rest),
          labelArray.map((child, i) => reactExports.createElement("li", { className: css(styles$4.labelGroupListItem), key: i }, child)),
          numChildren > numLabels && reactExports.createElement(
            "li",
            { className: css(styles$4.labelGroupListItem) },
            reactExports.createElement(Label, { isOverflowLabel: true, onClick: this.toggleCollapse, className: css(isCompact && labelStyles.modifiers.compact) }, isOpen ? expandedText : collapsedTextResult)
          ),
          addLabelControl && reactExports.createElement("li", { className: css(styles$4.labelGroupListItem) }, addLabelControl),
          isEditable && hasEditableTextArea && reactExports.createElement(
            "li",
            { className: css(styles$4.labelGroupListItem, styles$4.modifiers.textarea) },
            reactExports.createElement("textarea", Object.assign({ className: css(styles$4.labelGroupTextarea), rows: 1, tabIndex: 0 }, editableTextAreaProps))
          )
        )
      );
      const close = reactExports.createElement(
        "div",
        { className: css(styles$4.labelGroupClose) },
        reactExports.createElement(
          Button,
          { variant: "plain", "aria-label": closeBtnAriaLabel, onClick, id: `remove_group_${id}`, "aria-labelledby": `remove_group_${id} ${id}` },
          reactExports.createElement(TimesCircleIcon, { "aria-hidden": "true" })
        )
      );
      return reactExports.createElement(
        "div",
        { className: css(styles$4.labelGroup, className, categoryName && styles$4.modifiers.category, isVertical && styles$4.modifiers.vertical, isEditable && styles$4.modifiers.editable) },
        reactExports.createElement("div", { className: css(styles$4.labelGroupMain) }, content),
        isClosable && close
      );
    };
    return numChildren === 0 && addLabelControl === void 0 ? null : reactExports.createElement(GenerateId, null, (randomId) => renderLabelGroup(this.props.id || randomId));
  }
}
LabelGroup.displayName = "LabelGroup";
LabelGroup.defaultProps = {
  expandedText: "Show Less",
  collapsedText: "${remaining} more",
  categoryName: "",
  defaultIsOpen: false,
  numLabels: 3,
  isClosable: false,
  isCompact: false,
  onClick: (_e) => void 0,
  closeBtnAriaLabel: "Close label group",
  tooltipPosition: "top",
  "aria-label": "Label group category",
  isVertical: false,
  isEditable: false,
  hasEditableTextArea: false
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
function Matrix({ document, onEdit, onFeature }) {
  const t = useT();
  const [search, setSearch] = reactExports.useState("");
  const plans = Object.entries(document.plans).filter(([, plan]) => !plan.archived);
  const wanted = search.trim().toLowerCase();
  const features = Object.entries(document.features).filter(
    ([key, { description, retired }]) => !retired && `${key} ${description ?? ""}`.toLowerCase().includes(wanted)
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      SearchInput,
      {
        placeholder: t("saas.plans.searchFeatures"),
        "aria-label": t("saas.plans.searchFeatures"),
        value: search,
        onChange: (_event, text) => setSearch(text),
        onClear: () => setSearch(""),
        resetButtonLabel: t("saas.clear"),
        "data-testid": "saas-search"
      }
    ) }) }) }),
    features.length === 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: wanted ? t("saas.noMatch") : t("saas.plans.noFeatures"), children: wanted ? t("saas.noMatchText") : t("saas.plans.noFeaturesText") }) : /* @__PURE__ */ jsxRuntimeExports.jsx(InnerScrollContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.plans.compare"), variant: "compact", gridBreakPoint: "", "data-testid": "saas-matrix", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { isStickyColumn: true, modifier: "nowrap", children: t("saas.plans.feature") }),
        plans.map(([key, plan]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { modifier: "nowrap", children: plan.name }, key))
      ] }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: features.map(([key, feature]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { "data-testid": `saas-feature-${key}`, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Th, { isStickyColumn: true, scope: "row", children: [
          onFeature ? /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => onFeature(key), "data-testid": `saas-edit-feature-${key}`, children: key }) : key,
          feature.description && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal", children: feature.description })
        ] }),
        plans.map(([plan, { name, values }]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: name, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Cell, { id: `${plan}-${key}`, label: t("saas.plans.cell", { feature: key, plan: name }), feature, value: values[key], plan, featureKey: key, onEdit }) }, plan))
      ] }, key)) })
    ] }) })
  ] });
}
const Cell = reactExports.memo(function Cell2({ id, label, feature, value, plan, featureKey, onEdit }) {
  const t = useT();
  const set = (to) => onEdit?.((document) => withValue(document, plan, featureKey, to));
  if (feature.type === "boolean") {
    return onEdit ? /* @__PURE__ */ jsxRuntimeExports.jsx(Checkbox, { id: `saas-cell-${id}`, "aria-label": label, isChecked: value === true, onChange: (_event, checked) => set(checked), "data-testid": `saas-cell-${id}` }) : value === true ? /* @__PURE__ */ jsxRuntimeExports.jsx(CheckIcon, { "aria-label": t("saas.granted"), role: "img" }) : /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.none") });
  }
  return onEdit ? /* @__PURE__ */ jsxRuntimeExports.jsx(Amount, { id, label, value, onSet: set }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Shown, { value });
});
function Shown({ value }) {
  const t = useT();
  const { locale } = useConsole();
  if (value === void 0 || value === false) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.none") });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: value === "unlimited" ? t("saas.unlimited") : Number(value).toLocaleString(locale) });
}
function Amount({ id, label, value, onSet }) {
  const t = useT();
  const shown = value === "unlimited" ? t("saas.unlimited") : value === void 0 ? "" : String(value);
  const [typed, setTyped] = reactExports.useState();
  const parsed = typed === void 0 ? value : parseValue(typed, t("saas.unlimited"));
  const take = () => {
    if (typed !== void 0 && parsed !== null) {
      if (parsed !== value) {
        onSet(parsed);
      }
      setTyped(void 0);
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TextInput,
    {
      id: `saas-cell-${id}`,
      "aria-label": label,
      title: parsed === null ? t("saas.plans.valueHelp") : void 0,
      value: typed ?? shown,
      placeholder: t("saas.none"),
      validated: parsed === null ? "error" : "default",
      onChange: (_event, text) => setTyped(text),
      onBlur: take,
      onKeyDown: (event) => event.key === "Enter" ? take() : event.key === "Escape" && setTyped(void 0),
      style: { minWidth: "7rem", maxWidth: "9rem" },
      "data-testid": `saas-cell-${id}`
    }
  );
}
function money(minor, currency, locale) {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
function PlanCards({ document, onOpen }) {
  const defaults = Object.values(document.defaults ?? {});
  const plans = Object.entries(document.plans).sort(([, a], [, b]) => Number(Boolean(a.archived)) - Number(Boolean(b.archived)));
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Gallery, { hasGutter: true, minWidths: { default: "220px" }, className: "pf-v5-u-mb-lg", children: plans.map(([key, plan]) => /* @__PURE__ */ jsxRuntimeExports.jsx(PlanCard, { planKey: key, plan, isDefault: defaults.includes(key), onOpen }, key)) });
}
function PlanCard({ planKey, plan, isDefault, onOpen }) {
  const t = useT();
  const { locale } = useConsole();
  const price = plan.price;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFullHeight: true, isCompact: true, isFlat: true, "data-testid": `saas-plan-${planKey}`, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardHeader, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: plan.name }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(TextContent, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { component: TextVariants.h3, className: "pf-v5-u-mb-xs", children: [
        price ? money(price.amount, price.currency, locale) : t("saas.plans.free"),
        " ",
        price && /* @__PURE__ */ jsxRuntimeExports.jsx("small", { children: t(`saas.plans.per.${price.perSeat ? "seat." : ""}${price.interval}`) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: TextVariants.small, children: planKey }),
      plan.description && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: plan.description })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(CardFooter, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(LabelGroup, { numLabels: 6, "aria-label": t("saas.plans.marks", { plan: plan.name }), children: [
        plan.for.map((audience) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, children: t(`saas.plans.for.${audience}`) }, audience)),
        [
          isDefault && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "green", children: t("saas.plans.default") }, "default"),
          Boolean(plan.trialDays) && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "blue", children: t("saas.plans.trial", { days: plan.trialDays ?? 0 }) }, "trial"),
          plan.public === false && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "orange", children: t("saas.plans.hidden") }, "hidden"),
          plan.archived && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "red", children: t("saas.plans.archived") }, "archived")
        ].filter((mark) => mark !== false && mark !== void 0)
      ] }),
      onOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-mt-sm", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => onOpen(planKey), "aria-label": t("saas.plans.editPlan", { plan: plan.name }), "data-testid": `saas-edit-plan-${planKey}`, children: t("saas.plans.edit") }) })
    ] })
  ] });
}
function decimals(currency) {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
function minorUnits(amount, places) {
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(amount.trim());
  if (!match || (match[2]?.length ?? 0) > places) {
    return void 0;
  }
  return Number(match[1] + (match[2] ?? "").padEnd(places, "0"));
}
function major(price) {
  const places = decimals(price.currency);
  const digits = String(price.amount).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function PlanDialog({
  planKey,
  document,
  onEdit,
  onClose
}) {
  const t = useT();
  const isNew = planKey === "";
  const known = isNew ? { name: "", for: ["organization"], values: {} } : document.plans[planKey];
  const currency = known.price?.currency ?? Object.values(document.plans).find(({ price: price2 }) => price2)?.price?.currency ?? "USD";
  const price = (entered) => {
    if (!entered.amount.trim()) {
      return void 0;
    }
    const code = entered.currency.trim().toUpperCase();
    const amount = /^[A-Z]{3}$/.test(code) ? minorUnits(entered.amount, decimals(code)) : void 0;
    if (!amount) {
      const message = t("saas.plans.amountHelp");
      throw new Problem({ code: "invalid_amount", detail: message, errors: [{ field: "amount", code: "invalid_amount", message }] });
    }
    return { amount, currency: code, interval: entered.interval, ...entered.perSeat && { perSeat: true } };
  };
  const plan = (entered) => {
    const { price: _price, trialDays: _days, public: _public, archived: _archived, description: _description, ...others } = known;
    const cost = price(entered);
    return {
      ...others,
      name: entered.name.trim(),
      for: entered.for,
      ...entered.description.trim() && { description: entered.description.trim() },
      ...cost && { price: cost },
      ...entered.trialDays && { trialDays: entered.trialDays },
      ...entered.hidden && { public: false },
      ...entered.archived && { archived: true }
    };
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: isNew ? t("saas.plans.addPlan") : t("saas.plans.editPlan", { plan: known.name }),
      submit: t("saas.catalogue.takeOver"),
      values: {
        key: planKey,
        name: known.name,
        description: known.description ?? "",
        for: known.for,
        amount: known.price ? major(known.price) : "",
        currency,
        interval: known.price?.interval ?? "month",
        perSeat: known.price?.perSeat ?? false,
        trialDays: known.trialDays ?? null,
        hidden: known.public === false,
        archived: known.archived ?? false
      },
      onClose,
      onSubmit: async (entered) => {
        const key = entered.key.trim();
        if (isNew) {
          refuseTaken(key, document.plans, t("saas.plans.keyTaken"));
        }
        const changed = plan(entered);
        onEdit((current) => withPlan(current, key, changed));
        await Promise.resolve();
      },
      children: [
        isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "key", label: t("saas.plans.key"), help: t("saas.plans.planKeyHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.plans.name"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "description", label: t("saas.plans.descriptionField") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChecksField, { name: "for", label: t("saas.plans.for"), options: ["organization", "user"].map((who) => [who, t(`saas.plans.for.${who}`)]) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "amount", label: t("saas.plans.amount"), help: t("saas.plans.amountHelp") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "currency", label: t("saas.plans.currency") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "interval", label: t("saas.plans.interval"), options: ["month", "year"].map((word) => [word, t(`saas.plans.per.${word}`)]) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "perSeat", label: t("saas.plans.perSeat") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "trialDays", label: t("saas.plans.trialDays"), min: 0, max: 365 }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "hidden", label: t("saas.plans.hiddenField"), help: t("saas.plans.hiddenHelp") }),
        !isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "archived", label: t("saas.plans.archivedField"), help: t("saas.plans.archivedHelp") })
      ]
    }
  );
}
const DocumentEditor = reactExports.lazy(() => __vitePreload(() => import("./DocumentEditor-BjBvSAvH.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]) : void 0, import.meta.url));
const TABS = ["compare", "document"];
function Plans() {
  const t = useT();
  const { navigate } = useConsole();
  const { path } = usePlace();
  const editor = useCatalogue();
  const { document, editable, edit } = editor;
  const [plan, setPlan] = reactExports.useState();
  const [feature, setFeature] = reactExports.useState();
  const tab = TABS.includes(path[1]) ? path[1] : TABS[0];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    Page,
    {
      title: t("saas.plans.title"),
      description: t("saas.plans.description", { version: editor.published.data?.version ?? "–" }),
      actions: editable && document && /* @__PURE__ */ jsxRuntimeExports.jsxs(ActionList, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(ActionListItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setPlan(""), "data-testid": "saas-add-plan", children: t("saas.plans.addPlan") }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ActionListItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setFeature(""), "data-testid": "saas-add-feature", children: t("saas.plans.addFeature") }) })
      ] }),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(DraftBar, { editor }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Tabs, { activeKey: tab, onSelect: (_event, key) => navigate(at("plans", String(key))), "aria-label": t("saas.plans.title"), className: "pf-v5-u-mb-md", children: TABS.map((key) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: key, title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t(`saas.plans.${key}`) }), "data-testid": `saas-tab-${key}` }, key)) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: editor.published, children: () => document && (tab === "document" ? /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(DocumentEditor, { editor }) }) : /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(PlanCards, { document, onOpen: editable ? setPlan : void 0 }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Matrix, { document, onEdit: editable ? edit : void 0, onFeature: editable ? setFeature : void 0 })
        ] })) }),
        plan !== void 0 && document && /* @__PURE__ */ jsxRuntimeExports.jsx(PlanDialog, { planKey: plan, document, onEdit: edit, onClose: () => setPlan(void 0) }),
        feature !== void 0 && document && /* @__PURE__ */ jsxRuntimeExports.jsx(FeatureDialog, { featureKey: feature, document, onEdit: edit, onClose: () => setFeature(void 0) })
      ]
    }
  );
}
export {
  Plans as default
};
