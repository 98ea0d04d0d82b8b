import { _ as __rest, u as useOUIAProps, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
const styles = {
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
      return css(styles.modifiers.nonSelectableRaised);
    }
    if (isSelectableRaised) {
      return css(styles.modifiers.selectableRaised, isSelected && styles.modifiers.selectedRaised);
    }
    if (isSelectable && isClickable) {
      return css(styles.modifiers.selectable, styles.modifiers.clickable, (isSelected || isClicked) && styles.modifiers.current);
    }
    if (isSelectable) {
      return css(styles.modifiers.selectable, isSelected && styles.modifiers.selected);
    }
    if (isClickable) {
      return css(styles.modifiers.clickable, isClicked && styles.modifiers.current);
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
    reactExports.createElement(Component, Object.assign({ id, className: css(styles.card, isCompact && styles.modifiers.compact, isExpanded && styles.modifiers.expanded, isFlat && styles.modifiers.flat, isRounded && styles.modifiers.rounded, isLarge && styles.modifiers.displayLg, isFullHeight && styles.modifiers.fullHeight, isPlain && styles.modifiers.plain, getSelectableModifiers(), isDisabled && styles.modifiers.disabled, className), tabIndex: isSelectableRaised ? "0" : void 0 }, props, ouiaProps), children)
  );
};
Card.displayName = "Card";
const CardBody = (_a) => {
  var { children, className, component = "div", isFilled = true } = _a, props = __rest(_a, ["children", "className", "component", "isFilled"]);
  const Component = component;
  return reactExports.createElement(Component, Object.assign({ className: css(styles.cardBody, !isFilled && styles.modifiers.noFill, className) }, props), children);
};
CardBody.displayName = "CardBody";
export {
  Card as C,
  CardBody as a,
  CardContext as b,
  styles as s
};
