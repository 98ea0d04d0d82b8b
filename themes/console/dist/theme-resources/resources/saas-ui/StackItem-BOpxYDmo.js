import { _ as __rest, u as useOUIAProps, r as reactExports, c as css } from "./Loading-Bi7tzPhg.js";
const styles$1 = {
  "card": "pf-v5-c-card",
  "cardBody": "pf-v5-c-card__body",
  "cardFooter": "pf-v5-c-card__footer",
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
      return css(styles$1.modifiers.nonSelectableRaised);
    }
    if (isSelectableRaised) {
      return css(styles$1.modifiers.selectableRaised, isSelected && styles$1.modifiers.selectedRaised);
    }
    if (isSelectable && isClickable) {
      return css(styles$1.modifiers.selectable, styles$1.modifiers.clickable, (isSelected || isClicked) && styles$1.modifiers.current);
    }
    if (isSelectable) {
      return css(styles$1.modifiers.selectable, isSelected && styles$1.modifiers.selected);
    }
    if (isClickable) {
      return css(styles$1.modifiers.clickable, isClicked && styles$1.modifiers.current);
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
    reactExports.createElement(Component, Object.assign({ id, className: css(styles$1.card, isCompact && styles$1.modifiers.compact, isExpanded && styles$1.modifiers.expanded, isFlat && styles$1.modifiers.flat, isRounded && styles$1.modifiers.rounded, isLarge && styles$1.modifiers.displayLg, isFullHeight && styles$1.modifiers.fullHeight, isPlain && styles$1.modifiers.plain, getSelectableModifiers(), isDisabled && styles$1.modifiers.disabled, className), tabIndex: isSelectableRaised ? "0" : void 0 }, props, ouiaProps), children)
  );
};
Card.displayName = "Card";
const CardBody = (_a) => {
  var { children, className, component = "div", isFilled = true } = _a, props = __rest(_a, ["children", "className", "component", "isFilled"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({ className: css(styles$1.cardBody, !isFilled && styles$1.modifiers.noFill, className) }, props), children);
};
CardBody.displayName = "CardBody";
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
    { className: css(styles$1.cardTitle) },
    reactExports.createElement(Component, Object.assign({ className: css(styles$1.cardTitleText, className), id: titleId || void 0 }, props), children)
  );
};
CardTitle.displayName = "CardTitle";
const styles = {
  "modifiers": {
    "fill": "pf-m-fill",
    "gutter": "pf-m-gutter"
  },
  "stack": "pf-v5-l-stack",
  "stackItem": "pf-v5-l-stack__item"
};
const Stack = (_a) => {
  var { hasGutter = false, className = "", children = null, component = "div" } = _a, props = __rest(_a, ["hasGutter", "className", "children", "component"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({}, props, { className: css(styles.stack, hasGutter && styles.modifiers.gutter, className) }), children);
};
Stack.displayName = "Stack";
const StackItem = (_a) => {
  var { isFilled = false, className = "", children = null } = _a, props = __rest(_a, ["isFilled", "className", "children"]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(styles.stackItem, isFilled && styles.modifiers.fill, className) }), children);
};
StackItem.displayName = "StackItem";
export {
  Card as C,
  Stack as S,
  StackItem as a,
  CardTitle as b,
  CardBody as c,
  styles$1 as s
};
