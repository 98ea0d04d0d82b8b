import { m as createIcon, _ as __rest, r as reactExports, a0 as Spinner, c as css, a4 as KeyTypes, B as Button, l as ButtonVariant, G as TimesIcon, P as Popper, a6 as Badge } from "./Loading-Bd-kfbNl.js";
import { A as AngleDownIcon } from "./Td-BwwIQ9co.js";
import { C as CaretDownIcon } from "./ToolbarContent-Bl9MGIEI.js";
import { f as formStyles, a as Form, F as FormGroup, T as TextInput, I as InputGroup, d as InputGroupItem } from "./FormGroup-CQxl00UX.js";
import { G as GenerateId } from "./page-DcpG1y-z.js";
const AngleUpIconConfig = {
  name: "AngleUpIcon",
  height: 512,
  width: 320,
  svgPath: "M177 159.7l136 136c9.4 9.4 9.4 24.6 0 33.9l-22.6 22.6c-9.4 9.4-24.6 9.4-33.9 0L160 255.9l-96.4 96.4c-9.4 9.4-24.6 9.4-33.9 0L7 329.7c-9.4-9.4-9.4-24.6 0-33.9l136-136c9.4-9.5 24.6-9.5 34-.1z",
  yOffset: 0,
  xOffset: 0
};
const AngleUpIcon = createIcon(AngleUpIconConfig);
const styles$1 = {
  "icon": "pf-v5-c-icon",
  "iconContent": "pf-v5-c-icon__content",
  "iconProgress": "pf-v5-c-icon__progress",
  "modifiers": {
    "inline": "pf-m-inline",
    "sm": "pf-m-sm",
    "md": "pf-m-md",
    "lg": "pf-m-lg",
    "xl": "pf-m-xl",
    "inProgress": "pf-m-in-progress",
    "danger": "pf-m-danger",
    "warning": "pf-m-warning",
    "success": "pf-m-success",
    "info": "pf-m-info",
    "custom": "pf-m-custom"
  }
};
const Icon = (_a) => {
  var { children, className, progressIcon, size, iconSize, progressIconSize, status, isInline = false, isInProgress = false, defaultProgressArialabel = "Loading...", shouldMirrorRTL = false } = _a, props = __rest(_a, ["children", "className", "progressIcon", "size", "iconSize", "progressIconSize", "status", "isInline", "isInProgress", "defaultProgressArialabel", "shouldMirrorRTL"]);
  const _progressIcon = progressIcon !== null && progressIcon !== void 0 ? progressIcon : reactExports.createElement(Spinner, { diameter: "1em", "aria-label": defaultProgressArialabel });
  return reactExports.createElement(
    "span",
    Object.assign({ className: css(styles$1.icon, isInline && styles$1.modifiers.inline, isInProgress && styles$1.modifiers.inProgress, styles$1.modifiers[size], className) }, props),
    reactExports.createElement("span", { className: css(styles$1.iconContent, styles$1.modifiers[iconSize], styles$1.modifiers[status], shouldMirrorRTL && "pf-v5-m-mirror-inline-rtl") }, children),
    isInProgress && reactExports.createElement("span", { className: css(styles$1.iconProgress, styles$1.modifiers[progressIconSize], className) }, _progressIcon)
  );
};
Icon.displayName = "Icon";
const SearchIconConfig = {
  name: "SearchIcon",
  height: 512,
  width: 512,
  svgPath: "M505 442.7L405.3 343c-4.5-4.5-10.6-7-17-7H372c27.6-35.3 44-79.7 44-128C416 93.1 322.9 0 208 0S0 93.1 0 208s93.1 208 208 208c48.3 0 92.7-16.4 128-44v16.3c0 6.4 2.5 12.5 7 17l99.7 99.7c9.4 9.4 24.6 9.4 33.9 0l28.3-28.3c9.4-9.4 9.4-24.6.1-34zM208 336c-70.7 0-128-57.2-128-128 0-70.7 57.2-128 128-128 70.7 0 128 57.2 128 128 0 70.7-57.2 128-128 128z",
  yOffset: 0,
  xOffset: 0
};
const SearchIcon = createIcon(SearchIconConfig);
const ArrowRightIconConfig = {
  name: "ArrowRightIcon",
  height: 512,
  width: 448,
  svgPath: "M190.5 66.9l22.2-22.2c9.4-9.4 24.6-9.4 33.9 0L441 239c9.4 9.4 9.4 24.6 0 33.9L246.6 467.3c-9.4 9.4-24.6 9.4-33.9 0l-22.2-22.2c-9.5-9.5-9.3-25 .4-34.3L311.4 296H24c-13.3 0-24-10.7-24-24v-32c0-13.3 10.7-24 24-24h287.4L190.9 101.2c-9.8-9.3-10-24.8-.4-34.3z",
  yOffset: 0,
  xOffset: 0
};
const ArrowRightIcon = createIcon(ArrowRightIconConfig);
const ActionGroup = (_a) => {
  var { children = null, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  const customClassName = css(formStyles.formGroup, formStyles.modifiers.action, className);
  const formActionsComponent = reactExports.createElement("div", { className: css(formStyles.formActions) }, children);
  return reactExports.createElement(
    "div",
    Object.assign({}, props, { className: customClassName }),
    reactExports.createElement("div", { className: css(formStyles.formGroupControl) }, formActionsComponent)
  );
};
ActionGroup.displayName = "ActionGroup";
const styles = {
  "modifiers": {
    "bordered": "pf-m-bordered",
    "raised": "pf-m-raised",
    "scrollable": "pf-m-scrollable"
  },
  "panel": "pf-v5-c-panel",
  "panelMain": "pf-v5-c-panel__main",
  "panelMainBody": "pf-v5-c-panel__main-body"
};
const PanelBase = (_a) => {
  var { className, children, variant, isScrollable, innerRef } = _a, props = __rest(_a, ["className", "children", "variant", "isScrollable", "innerRef"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles.panel, variant === "raised" && styles.modifiers.raised, variant === "bordered" && styles.modifiers.bordered, isScrollable && styles.modifiers.scrollable, className), ref: innerRef }, props), children);
};
const Panel = reactExports.forwardRef((props, ref) => reactExports.createElement(PanelBase, Object.assign({ innerRef: ref }, props)));
Panel.displayName = "Panel";
const c_panel__main_MaxHeight = {
  "name": "--pf-v5-c-panel__main--MaxHeight"
};
const PanelMain = (_a) => {
  var { className, children, maxHeight } = _a, props = __rest(_a, ["className", "children", "maxHeight"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles.panelMain, className), style: { [c_panel__main_MaxHeight.name]: maxHeight } }, props), children);
};
PanelMain.displayName = "PanelMain";
const PanelMainBody = (_a) => {
  var { className, children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles.panelMainBody, className) }, props), children);
};
PanelMainBody.displayName = "PanelMainBody";
const AdvancedSearchMenu = ({ className, parentRef, parentInputRef, value = "", attributes = [], formAdditionalItems, hasWordsAttrLabel = "Has words", advancedSearchDelimiter, getAttrValueMap, onChange, onSearch, onClear, resetButtonLabel = "Reset", submitSearchButtonLabel = "Search", isSearchMenuOpen, onToggleAdvancedMenu }) => {
  const firstAttrRef = reactExports.useRef(null);
  const [putFocusBackOnInput, setPutFocusBackOnInput] = reactExports.useState(false);
  reactExports.useEffect(() => {
    if (attributes.length > 0 && !advancedSearchDelimiter) {
      console.error("AdvancedSearchMenu: An advancedSearchDelimiter prop is required when advanced search attributes are provided using the attributes prop");
    }
  });
  reactExports.useEffect(() => {
    if (isSearchMenuOpen && firstAttrRef && firstAttrRef.current) {
      firstAttrRef.current.focus();
      setPutFocusBackOnInput(true);
    } else if (!isSearchMenuOpen && putFocusBackOnInput && parentInputRef && parentInputRef.current) {
      parentInputRef.current.focus();
    }
  }, [isSearchMenuOpen]);
  reactExports.useEffect(() => {
    document.addEventListener("mousedown", onDocClick);
    document.addEventListener("touchstart", onDocClick);
    document.addEventListener("keydown", onEscPress);
    return function cleanup() {
      document.removeEventListener("mousedown", onDocClick);
      document.removeEventListener("touchstart", onDocClick);
      document.removeEventListener("keydown", onEscPress);
    };
  });
  const onDocClick = (event) => {
    const clickedWithinSearchInput = parentRef && parentRef.current.contains(event.target);
    if (isSearchMenuOpen && !clickedWithinSearchInput) {
      onToggleAdvancedMenu(event);
    }
  };
  const onEscPress = (event) => {
    if (isSearchMenuOpen && event.key === KeyTypes.Escape && parentRef && parentRef.current.contains(event.target)) {
      onToggleAdvancedMenu(event);
      if (parentInputRef) {
        parentInputRef.current.focus();
      }
    }
  };
  const onSearchHandler = (event) => {
    event.preventDefault();
    if (onSearch) {
      onSearch(event, value, getAttrValueMap());
    }
    if (isSearchMenuOpen) {
      onToggleAdvancedMenu(event);
    }
  };
  const handleValueChange = (attribute, newValue, event) => {
    const newMap = getAttrValueMap();
    newMap[attribute] = newValue;
    let updatedValue = "";
    Object.entries(newMap).forEach(([k, v]) => {
      if (v.trim() !== "") {
        const quoteWrappedValue = v.includes(" ") ? `'${v.replace(/(^'|'$)/g, "")}'` : v;
        if (k !== "haswords") {
          updatedValue = `${updatedValue} ${k}${advancedSearchDelimiter}${quoteWrappedValue}`;
        } else {
          updatedValue = `${updatedValue} ${quoteWrappedValue}`;
        }
      }
    });
    if (onChange) {
      onChange(event, updatedValue.replace(/^\s+/g, ""));
    }
  };
  const getValue = (attribute) => {
    const map = getAttrValueMap();
    return map.hasOwnProperty(attribute) ? map[attribute] : "";
  };
  const buildFormGroups = () => {
    const formGroups = [];
    attributes.forEach((attribute, index) => {
      const display = typeof attribute === "string" ? attribute : attribute.display;
      const queryAttr = typeof attribute === "string" ? attribute : attribute.attr;
      if (index === 0) {
        formGroups.push(reactExports.createElement(
          FormGroup,
          { label: display, fieldId: `${queryAttr}_${index}`, key: `${attribute}_${index}` },
          reactExports.createElement(TextInput, { ref: firstAttrRef, type: "text", id: `${queryAttr}_${index}`, value: getValue(queryAttr), onChange: (evt, value2) => handleValueChange(queryAttr, value2, evt) })
        ));
      } else {
        formGroups.push(reactExports.createElement(
          FormGroup,
          { label: display, fieldId: `${queryAttr}_${index}`, key: `${attribute}_${index}` },
          reactExports.createElement(TextInput, { type: "text", id: `${queryAttr}_${index}`, value: getValue(queryAttr), onChange: (evt, value2) => handleValueChange(queryAttr, value2, evt) })
        ));
      }
    });
    formGroups.push(reactExports.createElement(GenerateId, { key: "hasWords" }, (randomId) => reactExports.createElement(
      FormGroup,
      { label: hasWordsAttrLabel, fieldId: randomId },
      reactExports.createElement(TextInput, { type: "text", id: randomId, value: getValue("haswords"), onChange: (evt, value2) => handleValueChange("haswords", value2, evt) })
    )));
    return formGroups;
  };
  return isSearchMenuOpen ? reactExports.createElement(
    Panel,
    { variant: "raised", className: css(className) },
    reactExports.createElement(
      PanelMain,
      null,
      reactExports.createElement(
        PanelMainBody,
        null,
        reactExports.createElement(
          Form,
          null,
          buildFormGroups(),
          formAdditionalItems ? formAdditionalItems : null,
          reactExports.createElement(
            ActionGroup,
            null,
            reactExports.createElement(Button, { variant: "primary", type: "submit", onClick: onSearchHandler, isDisabled: !value }, submitSearchButtonLabel),
            !!onClear && reactExports.createElement(Button, { variant: "link", type: "reset", onClick: onClear }, resetButtonLabel)
          )
        )
      )
    )
  ) : null;
};
AdvancedSearchMenu.displayName = "SearchInput";
const textInputGroupStyles = {
  "modifiers": {
    "disabled": "pf-m-disabled",
    "plain": "pf-m-plain",
    "icon": "pf-m-icon",
    "hint": "pf-m-hint"
  },
  "textInputGroup": "pf-v5-c-text-input-group",
  "textInputGroupGroup": "pf-v5-c-text-input-group__group",
  "textInputGroupIcon": "pf-v5-c-text-input-group__icon",
  "textInputGroupMain": "pf-v5-c-text-input-group__main",
  "textInputGroupText": "pf-v5-c-text-input-group__text",
  "textInputGroupTextInput": "pf-v5-c-text-input-group__text-input",
  "textInputGroupUtilities": "pf-v5-c-text-input-group__utilities"
};
const TextInputGroupContext = reactExports.createContext({
  isDisabled: false
});
const TextInputGroup = (_a) => {
  var { children, className, isDisabled, isPlain, innerRef } = _a, props = __rest(_a, ["children", "className", "isDisabled", "isPlain", "innerRef"]);
  const ref = reactExports.useRef(null);
  const textInputGroupRef = innerRef || ref;
  return reactExports.createElement(
    TextInputGroupContext.Provider,
    { value: { isDisabled } },
    reactExports.createElement("div", Object.assign({ ref: textInputGroupRef, className: css(textInputGroupStyles.textInputGroup, isDisabled && textInputGroupStyles.modifiers.disabled, isPlain && textInputGroupStyles.modifiers.plain, className) }, props), children)
  );
};
TextInputGroup.displayName = "TextInputGroup";
const TextInputGroupMainBase = (_a) => {
  var { children, className, icon, type = "text", hint, onChange = () => void 0, onFocus, onBlur, "aria-label": ariaLabel = "Type to filter", value: inputValue, placeholder: inputPlaceHolder, innerRef, name, "aria-activedescendant": ariaActivedescendant, role, isExpanded, "aria-controls": ariaControls, inputId } = _a, props = __rest(_a, ["children", "className", "icon", "type", "hint", "onChange", "onFocus", "onBlur", "aria-label", "value", "placeholder", "innerRef", "name", "aria-activedescendant", "role", "isExpanded", "aria-controls", "inputId"]);
  const { isDisabled } = reactExports.useContext(TextInputGroupContext);
  const ref = reactExports.useRef(null);
  const textInputGroupInputInputRef = innerRef || ref;
  const handleChange = (event) => {
    onChange(event, event.currentTarget.value);
  };
  return reactExports.createElement(
    "div",
    Object.assign({ className: css(textInputGroupStyles.textInputGroupMain, icon && textInputGroupStyles.modifiers.icon, className) }, props),
    children,
    reactExports.createElement(
      "span",
      { className: css(textInputGroupStyles.textInputGroupText) },
      hint && reactExports.createElement("input", { className: css(textInputGroupStyles.textInputGroupTextInput, textInputGroupStyles.modifiers.hint), type: "text", disabled: true, "aria-hidden": "true", value: hint, id: inputId }),
      icon && reactExports.createElement("span", { className: css(textInputGroupStyles.textInputGroupIcon) }, icon),
      reactExports.createElement("input", Object.assign({ ref: textInputGroupInputInputRef, type, className: css(textInputGroupStyles.textInputGroupTextInput), "aria-label": ariaLabel, disabled: isDisabled, onChange: handleChange, onFocus, onBlur, value: inputValue || "", placeholder: inputPlaceHolder, name, "aria-activedescendant": ariaActivedescendant, id: inputId }, role && { role }, isExpanded !== void 0 && { "aria-expanded": isExpanded }, ariaControls && { "aria-controls": ariaControls }))
    )
  );
};
const TextInputGroupMain = reactExports.forwardRef((props, ref) => reactExports.createElement(TextInputGroupMainBase, Object.assign({ innerRef: ref }, props)));
TextInputGroupMain.displayName = "TextInputGroupMain";
const TextInputGroupUtilities = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(textInputGroupStyles.textInputGroupUtilities, className) }, props), children);
};
TextInputGroupUtilities.displayName = "TextInputGroupUtilities";
const SearchInputBase = (_a) => {
  var { className, searchInputId, value = "", attributes = [], formAdditionalItems, hasWordsAttrLabel = "Has words", advancedSearchDelimiter, placeholder, hint, onChange, onSearch, onClear, onToggleAdvancedSearch, isAdvancedSearchOpen, resultsCount, onNextClick, onPreviousClick, innerRef, expandableInput, "aria-label": ariaLabel = "Search input", resetButtonLabel = "Reset", openMenuButtonAriaLabel = "Open advanced search", previousNavigationButtonAriaLabel = "Previous", isPreviousNavigationButtonDisabled = false, isNextNavigationButtonDisabled = false, nextNavigationButtonAriaLabel = "Next", submitSearchButtonLabel = "Search", isDisabled = false, appendTo, zIndex = 9999, name, areUtilitiesDisplayed } = _a, props = __rest(_a, ["className", "searchInputId", "value", "attributes", "formAdditionalItems", "hasWordsAttrLabel", "advancedSearchDelimiter", "placeholder", "hint", "onChange", "onSearch", "onClear", "onToggleAdvancedSearch", "isAdvancedSearchOpen", "resultsCount", "onNextClick", "onPreviousClick", "innerRef", "expandableInput", "aria-label", "resetButtonLabel", "openMenuButtonAriaLabel", "previousNavigationButtonAriaLabel", "isPreviousNavigationButtonDisabled", "isNextNavigationButtonDisabled", "nextNavigationButtonAriaLabel", "submitSearchButtonLabel", "isDisabled", "appendTo", "zIndex", "name", "areUtilitiesDisplayed"]);
  const [isSearchMenuOpen, setIsSearchMenuOpen] = reactExports.useState(false);
  const [searchValue, setSearchValue] = reactExports.useState(value);
  const searchInputRef = reactExports.useRef(null);
  const ref = reactExports.useRef(null);
  const searchInputInputRef = innerRef || ref;
  const searchInputExpandableToggleRef = reactExports.useRef(null);
  const triggerRef = reactExports.useRef(null);
  const popperRef = reactExports.useRef(null);
  const [focusAfterExpandChange, setFocusAfterExpandChange] = reactExports.useState(false);
  const { isExpanded, onToggleExpand, toggleAriaLabel } = expandableInput || {};
  reactExports.useEffect(() => {
    var _a2, _b;
    if (!focusAfterExpandChange) {
      return;
    } else if (isExpanded) {
      (_a2 = searchInputInputRef === null || searchInputInputRef === void 0 ? void 0 : searchInputInputRef.current) === null || _a2 === void 0 ? void 0 : _a2.focus();
    } else {
      (_b = searchInputExpandableToggleRef === null || searchInputExpandableToggleRef === void 0 ? void 0 : searchInputExpandableToggleRef.current) === null || _b === void 0 ? void 0 : _b.focus();
    }
    setFocusAfterExpandChange(false);
  }, [focusAfterExpandChange, isExpanded, searchInputInputRef, searchInputExpandableToggleRef]);
  reactExports.useEffect(() => {
    setSearchValue(value);
  }, [value]);
  reactExports.useEffect(() => {
    if (attributes.length > 0 && !advancedSearchDelimiter) {
      console.error("An advancedSearchDelimiter prop is required when advanced search attributes are provided using the attributes prop");
    }
  });
  reactExports.useEffect(() => {
    setIsSearchMenuOpen(isAdvancedSearchOpen);
  }, [isAdvancedSearchOpen]);
  const onChangeHandler = (event, value2) => {
    if (onChange) {
      onChange(event, value2);
    }
    setSearchValue(value2);
  };
  const onToggle = (e) => {
    const isOpen = !isSearchMenuOpen;
    setIsSearchMenuOpen(isOpen);
    if (onToggleAdvancedSearch) {
      onToggleAdvancedSearch(e, isOpen);
    }
  };
  const onSearchHandler = (event) => {
    event.preventDefault();
    if (onSearch) {
      onSearch(event, value, getAttrValueMap());
    }
    setIsSearchMenuOpen(false);
  };
  const splitStringExceptInQuotes = (str) => {
    let quoteType;
    return str.match(/\\?.|^$/g).reduce((p, c) => {
      if (c === "'" || c === '"') {
        if (!quoteType) {
          quoteType = c;
        }
        if (c === quoteType) {
          p.quote = !p.quote;
        }
      } else if (!p.quote && c === " ") {
        p.a.push("");
      } else {
        p.a[p.a.length - 1] += c.replace(/\\(.)/, "$1");
      }
      return p;
    }, { a: [""] }).a;
  };
  const getAttrValueMap = () => {
    const attrValue = {};
    const pairs = splitStringExceptInQuotes(searchValue);
    pairs.map((pair) => {
      const splitPair = pair.split(advancedSearchDelimiter);
      if (splitPair.length === 2) {
        attrValue[splitPair[0]] = splitPair[1].replace(/(^'|'$)/g, "");
      } else if (splitPair.length === 1) {
        attrValue.haswords = attrValue.hasOwnProperty("haswords") ? `${attrValue.haswords} ${splitPair[0]}` : splitPair[0];
      }
    });
    return attrValue;
  };
  const onEnter = (event) => {
    if (event.key === "Enter") {
      onSearchHandler(event);
    }
  };
  const onClearInput = (e) => {
    if (onClear) {
      onClear(e);
    }
    if (searchInputInputRef && searchInputInputRef.current) {
      searchInputInputRef.current.focus();
    }
  };
  const onExpandHandler = (event) => {
    setSearchValue("");
    onToggleExpand(event, isExpanded);
    setFocusAfterExpandChange(true);
  };
  const renderUtilities = value && (resultsCount || !!onNextClick && !!onPreviousClick || !!onClear && !expandableInput);
  const buildTextInputGroup = (_a2 = {}) => {
    var searchInputProps2 = __rest(_a2, []);
    return reactExports.createElement(
      TextInputGroup,
      Object.assign({ isDisabled }, searchInputProps2),
      reactExports.createElement(TextInputGroupMain, { hint, icon: reactExports.createElement(SearchIcon, null), innerRef: searchInputInputRef, value: searchValue, placeholder, "aria-label": ariaLabel, onKeyDown: onEnter, onChange: onChangeHandler, name, inputId: searchInputId }),
      (renderUtilities || areUtilitiesDisplayed) && reactExports.createElement(
        TextInputGroupUtilities,
        null,
        resultsCount && reactExports.createElement(Badge, { isRead: true }, resultsCount),
        !!onNextClick && !!onPreviousClick && reactExports.createElement(
          "div",
          { className: textInputGroupStyles.textInputGroupGroup },
          reactExports.createElement(
            Button,
            { variant: ButtonVariant.plain, "aria-label": previousNavigationButtonAriaLabel, isDisabled: isDisabled || isPreviousNavigationButtonDisabled, onClick: onPreviousClick },
            reactExports.createElement(AngleUpIcon, null)
          ),
          reactExports.createElement(
            Button,
            { variant: ButtonVariant.plain, "aria-label": nextNavigationButtonAriaLabel, isDisabled: isDisabled || isNextNavigationButtonDisabled, onClick: onNextClick },
            reactExports.createElement(AngleDownIcon, null)
          )
        ),
        !!onClear && !expandableInput && reactExports.createElement(
          Button,
          { variant: ButtonVariant.plain, isDisabled, "aria-label": resetButtonLabel, onClick: onClearInput },
          reactExports.createElement(TimesIcon, null)
        )
      )
    );
  };
  const expandableToggle = reactExports.createElement(Button, { variant: ButtonVariant.plain, "aria-label": toggleAriaLabel, "aria-expanded": isExpanded, icon: isExpanded ? reactExports.createElement(TimesIcon, null) : reactExports.createElement(SearchIcon, null), onClick: onExpandHandler, ref: searchInputExpandableToggleRef });
  const buildExpandableSearchInput = (_a2 = {}) => {
    var searchInputProps2 = __rest(_a2, []);
    return reactExports.createElement(
      InputGroup,
      Object.assign({}, searchInputProps2),
      reactExports.createElement(
        InputGroupItem,
        { isFill: true },
        buildTextInputGroup(),
        " "
      ),
      reactExports.createElement(InputGroupItem, { isPlain: true }, expandableToggle)
    );
  };
  const buildSearchTextInputGroup = (_a2 = {}) => {
    var searchInputProps2 = __rest(_a2, []);
    if (expandableInput) {
      return buildExpandableSearchInput(Object.assign({}, searchInputProps2));
    }
    return buildTextInputGroup(Object.assign({}, searchInputProps2));
  };
  const buildSearchTextInputGroupWithExtraButtons = (_a2 = {}) => {
    var searchInputProps2 = __rest(_a2, []);
    return reactExports.createElement(
      InputGroup,
      Object.assign({ ref: triggerRef }, searchInputProps2),
      reactExports.createElement(InputGroupItem, { isFill: true }, buildTextInputGroup()),
      (attributes.length > 0 || onToggleAdvancedSearch) && reactExports.createElement(
        InputGroupItem,
        { isPlain: true },
        reactExports.createElement(
          Button,
          { className: isSearchMenuOpen && "pf-m-expanded", variant: ButtonVariant.control, "aria-label": openMenuButtonAriaLabel, onClick: onToggle, isDisabled, "aria-expanded": isSearchMenuOpen },
          reactExports.createElement(CaretDownIcon, null)
        )
      ),
      !!onSearch && reactExports.createElement(
        InputGroupItem,
        null,
        reactExports.createElement(
          Button,
          { type: "submit", variant: ButtonVariant.control, "aria-label": submitSearchButtonLabel, onClick: onSearchHandler, isDisabled },
          reactExports.createElement(
            Icon,
            { shouldMirrorRTL: true },
            reactExports.createElement(ArrowRightIcon, null)
          )
        )
      ),
      expandableInput && reactExports.createElement(InputGroupItem, null, expandableToggle)
    );
  };
  const searchInputProps = Object.assign(Object.assign({}, props), { className: className && css(className), innerRef: searchInputRef });
  if (!!expandableInput && !isExpanded) {
    return reactExports.createElement(
      InputGroup,
      Object.assign({}, searchInputProps),
      reactExports.createElement(InputGroupItem, null, expandableToggle)
    );
  }
  if (!!onSearch || attributes.length > 0 || !!onToggleAdvancedSearch) {
    if (attributes.length > 0) {
      const AdvancedSearch = reactExports.createElement(
        "div",
        { ref: popperRef },
        reactExports.createElement(AdvancedSearchMenu, { value, parentRef: searchInputRef, parentInputRef: searchInputInputRef, onSearch, onClear, onChange, onToggleAdvancedMenu: onToggle, resetButtonLabel, submitSearchButtonLabel, attributes, formAdditionalItems, hasWordsAttrLabel, advancedSearchDelimiter, getAttrValueMap, isSearchMenuOpen })
      );
      const AdvancedSearchWithPopper = reactExports.createElement(
        "div",
        Object.assign({ className: css(className), ref: searchInputRef }, props),
        reactExports.createElement(Popper, { trigger: buildSearchTextInputGroupWithExtraButtons(), triggerRef, popper: AdvancedSearch, popperRef, isVisible: isSearchMenuOpen, enableFlip: true, appendTo: () => appendTo || searchInputRef.current, zIndex })
      );
      const AdvancedSearchInline = reactExports.createElement(
        "div",
        Object.assign({ className: css(className), ref: searchInputRef }, props),
        buildSearchTextInputGroupWithExtraButtons(),
        AdvancedSearch
      );
      return appendTo !== "inline" ? AdvancedSearchWithPopper : AdvancedSearchInline;
    }
    return buildSearchTextInputGroupWithExtraButtons(Object.assign({}, searchInputProps));
  }
  return buildSearchTextInputGroup(searchInputProps);
};
SearchInputBase.displayName = "SearchInputBase";
const SearchInput = reactExports.forwardRef((props, ref) => reactExports.createElement(SearchInputBase, Object.assign({}, props, { innerRef: ref })));
SearchInput.displayName = "SearchInput";
export {
  ArrowRightIcon as A,
  SearchInput as S,
  TextInputGroup as T,
  TextInputGroupMain as a
};
