import { _ as __rest, r as reactExports, b as getOUIAProps, c as css, B as Button, T as Tooltip, G as TimesIcon, R as React, A as AngleRightIcon, P as Popper, H as isElementInView, a as getDefaultOUIAId, e as canUseDOM, g as getLanguageDirection, d as getUniqueId, f as formatBreakpointMods, I as buttonStyles } from "./Loading-Bd-kfbNl.js";
import { M as MenuItem, b as Menu, c as MenuContent, d as MenuList, A as AngleLeftIcon } from "./PageSection-CScKQRWo.js";
import { P as PlusIcon } from "./plus-icon-oiGuHAa8.js";
import { G as GenerateId } from "./page-DcpG1y-z.js";
const styles$1 = {
  "modifiers": {
    "fill": "pf-m-fill",
    "scrollable": "pf-m-scrollable",
    "noBorderBottom": "pf-m-no-border-bottom",
    "box": "pf-m-box",
    "vertical": "pf-m-vertical",
    "current": "pf-m-current",
    "colorSchemeLight_300": "pf-m-color-scheme--light-300",
    "expandable": "pf-m-expandable",
    "nonExpandable": "pf-m-non-expandable",
    "expandableOnSm": "pf-m-expandable-on-sm",
    "nonExpandableOnSm": "pf-m-non-expandable-on-sm",
    "expandableOnMd": "pf-m-expandable-on-md",
    "nonExpandableOnMd": "pf-m-non-expandable-on-md",
    "expandableOnLg": "pf-m-expandable-on-lg",
    "nonExpandableOnLg": "pf-m-non-expandable-on-lg",
    "expandableOnXl": "pf-m-expandable-on-xl",
    "nonExpandableOnXl": "pf-m-non-expandable-on-xl",
    "expandableOn_2xl": "pf-m-expandable-on-2xl",
    "nonExpandableOn_2xl": "pf-m-non-expandable-on-2xl",
    "expanded": "pf-m-expanded",
    "secondary": "pf-m-secondary",
    "pageInsets": "pf-m-page-insets",
    "overflow": "pf-m-overflow",
    "action": "pf-m-action",
    "active": "pf-m-active",
    "disabled": "pf-m-disabled",
    "ariaDisabled": "pf-m-aria-disabled",
    "insetNone": "pf-m-inset-none",
    "insetSm": "pf-m-inset-sm",
    "insetMd": "pf-m-inset-md",
    "insetLg": "pf-m-inset-lg",
    "insetXl": "pf-m-inset-xl",
    "inset_2xl": "pf-m-inset-2xl",
    "insetNoneOnSm": "pf-m-inset-none-on-sm",
    "insetSmOnSm": "pf-m-inset-sm-on-sm",
    "insetMdOnSm": "pf-m-inset-md-on-sm",
    "insetLgOnSm": "pf-m-inset-lg-on-sm",
    "insetXlOnSm": "pf-m-inset-xl-on-sm",
    "inset_2xlOnSm": "pf-m-inset-2xl-on-sm",
    "insetNoneOnMd": "pf-m-inset-none-on-md",
    "insetSmOnMd": "pf-m-inset-sm-on-md",
    "insetMdOnMd": "pf-m-inset-md-on-md",
    "insetLgOnMd": "pf-m-inset-lg-on-md",
    "insetXlOnMd": "pf-m-inset-xl-on-md",
    "inset_2xlOnMd": "pf-m-inset-2xl-on-md",
    "insetNoneOnLg": "pf-m-inset-none-on-lg",
    "insetSmOnLg": "pf-m-inset-sm-on-lg",
    "insetMdOnLg": "pf-m-inset-md-on-lg",
    "insetLgOnLg": "pf-m-inset-lg-on-lg",
    "insetXlOnLg": "pf-m-inset-xl-on-lg",
    "inset_2xlOnLg": "pf-m-inset-2xl-on-lg",
    "insetNoneOnXl": "pf-m-inset-none-on-xl",
    "insetSmOnXl": "pf-m-inset-sm-on-xl",
    "insetMdOnXl": "pf-m-inset-md-on-xl",
    "insetLgOnXl": "pf-m-inset-lg-on-xl",
    "insetXlOnXl": "pf-m-inset-xl-on-xl",
    "inset_2xlOnXl": "pf-m-inset-2xl-on-xl",
    "insetNoneOn_2xl": "pf-m-inset-none-on-2xl",
    "insetSmOn_2xl": "pf-m-inset-sm-on-2xl",
    "insetMdOn_2xl": "pf-m-inset-md-on-2xl",
    "insetLgOn_2xl": "pf-m-inset-lg-on-2xl",
    "insetXlOn_2xl": "pf-m-inset-xl-on-2xl",
    "inset_2xlOn_2xl": "pf-m-inset-2xl-on-2xl"
  },
  "tabs": "pf-v5-c-tabs",
  "tabsAdd": "pf-v5-c-tabs__add",
  "tabsItem": "pf-v5-c-tabs__item",
  "tabsItemAction": "pf-v5-c-tabs__item-action",
  "tabsItemActionIcon": "pf-v5-c-tabs__item-action-icon",
  "tabsItemText": "pf-v5-c-tabs__item-text",
  "tabsLink": "pf-v5-c-tabs__link",
  "tabsLinkToggleIcon": "pf-v5-c-tabs__link-toggle-icon",
  "tabsList": "pf-v5-c-tabs__list",
  "tabsScrollButton": "pf-v5-c-tabs__scroll-button",
  "tabsToggle": "pf-v5-c-tabs__toggle",
  "tabsToggleButton": "pf-v5-c-tabs__toggle-button",
  "tabsToggleIcon": "pf-v5-c-tabs__toggle-icon",
  "tabsToggleText": "pf-v5-c-tabs__toggle-text"
};
const TabButton = (_a) => {
  var {
    children,
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tabContentRef,
    ouiaId,
    parentInnerRef,
    ouiaSafe
  } = _a, props = __rest(_a, ["children", "tabContentRef", "ouiaId", "parentInnerRef", "ouiaSafe"]);
  const Component = props.href ? "a" : "button";
  return reactExports.createElement(Component, Object.assign({}, !props.href && { type: "button" }, { ref: parentInnerRef }, getOUIAProps(TabButton.displayName, ouiaId, ouiaSafe), props), children);
};
TabButton.displayName = "TabButton";
const TabsContext = reactExports.createContext({
  variant: "default",
  mountOnEnter: false,
  unmountOnExit: false,
  localActiveKey: "",
  uniqueId: "",
  handleTabClick: () => null,
  handleTabClose: void 0
});
const TabsContextProvider = TabsContext.Provider;
const TabsContextConsumer = TabsContext.Consumer;
const TabActionBase = (_a) => {
  var { children, className, onClick, isDisabled, "aria-label": ariaLabel = "Tab action", innerRef, ouiaId, ouiaSafe } = _a, props = __rest(_a, ["children", "className", "onClick", "isDisabled", "aria-label", "innerRef", "ouiaId", "ouiaSafe"]);
  return reactExports.createElement(
    "span",
    { className: css(styles$1.tabsItemAction, className) },
    reactExports.createElement(
      Button,
      Object.assign({ ref: innerRef, type: "button", variant: "plain", "aria-label": ariaLabel, onClick, isDisabled }, getOUIAProps(TabAction.displayName, ouiaId, ouiaSafe), props),
      reactExports.createElement("span", { className: css(styles$1.tabsItemActionIcon) }, children)
    )
  );
};
const TabAction = reactExports.forwardRef((props, ref) => reactExports.createElement(TabActionBase, Object.assign({}, props, { innerRef: ref })));
TabAction.displayName = "TabAction";
const TabBase = (_a) => {
  var { title, eventKey, tabContentRef, id: childId, tabContentId, className: childClassName = "", ouiaId: childOuiaId, isDisabled, isAriaDisabled, inoperableEvents = ["onClick", "onKeyPress"], href, innerRef, tooltip, closeButtonAriaLabel, isCloseDisabled = false, actions } = _a, props = __rest(_a, ["title", "eventKey", "tabContentRef", "id", "tabContentId", "className", "ouiaId", "isDisabled", "isAriaDisabled", "inoperableEvents", "href", "innerRef", "tooltip", "closeButtonAriaLabel", "isCloseDisabled", "actions"]);
  const preventedEvents = inoperableEvents.reduce((handlers, eventToPrevent) => Object.assign(Object.assign({}, handlers), { [eventToPrevent]: (event) => {
    event.preventDefault();
  } }), {});
  const { mountOnEnter, localActiveKey, unmountOnExit, uniqueId, handleTabClick, handleTabClose } = reactExports.useContext(TabsContext);
  let ariaControls = tabContentId ? `${tabContentId}` : `pf-tab-section-${eventKey}-${childId || uniqueId}`;
  if ((mountOnEnter || unmountOnExit) && eventKey !== localActiveKey) {
    ariaControls = void 0;
  }
  const isButtonElement = Boolean(!href);
  const getDefaultTabIdx = () => {
    if (isDisabled) {
      return isButtonElement ? null : -1;
    } else if (isAriaDisabled) {
      return null;
    }
  };
  const tabButton = reactExports.createElement(TabButton, Object.assign({ parentInnerRef: innerRef, className: css(styles$1.tabsLink, isDisabled && href && styles$1.modifiers.disabled, isAriaDisabled && styles$1.modifiers.ariaDisabled), disabled: isButtonElement ? isDisabled : null, "aria-disabled": isDisabled || isAriaDisabled, tabIndex: getDefaultTabIdx(), onClick: (event) => handleTabClick(event, eventKey, tabContentRef) }, isAriaDisabled ? preventedEvents : null, { id: `pf-tab-${eventKey}-${childId || uniqueId}`, "aria-controls": ariaControls, tabContentRef, ouiaId: childOuiaId, href, role: "tab", "aria-selected": eventKey === localActiveKey }, props), title);
  return reactExports.createElement(
    "li",
    { className: css(styles$1.tabsItem, eventKey === localActiveKey && styles$1.modifiers.current, (handleTabClose || actions) && styles$1.modifiers.action, (isDisabled || isAriaDisabled) && styles$1.modifiers.disabled, childClassName), role: "presentation" },
    tooltip ? reactExports.createElement(Tooltip, Object.assign({}, tooltip.props), tabButton) : tabButton,
    actions && actions,
    handleTabClose !== void 0 && reactExports.createElement(
      TabAction,
      { "aria-label": closeButtonAriaLabel || "Close tab", onClick: (event) => handleTabClose(event, eventKey, tabContentRef), isDisabled: isCloseDisabled },
      reactExports.createElement(TimesIcon, null)
    )
  );
};
const Tab = reactExports.forwardRef((props, ref) => reactExports.createElement(TabBase, Object.assign({ innerRef: ref }, props)));
Tab.displayName = "Tab";
const styles = {
  "modifiers": {
    "light_300": "pf-m-light-300"
  },
  "tabContent": "pf-v5-c-tab-content"
};
const variantStyle$1 = {
  default: "",
  light300: styles.modifiers.light_300
};
const TabContentBase = (_a) => {
  var {
    id,
    activeKey,
    "aria-label": ariaLabel,
    child,
    children,
    className,
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    eventKey,
    innerRef,
    ouiaId,
    ouiaSafe
  } = _a, props = __rest(_a, ["id", "activeKey", "aria-label", "child", "children", "className", "eventKey", "innerRef", "ouiaId", "ouiaSafe"]);
  if (children || child) {
    let labelledBy;
    if (ariaLabel) {
      labelledBy = null;
    } else {
      labelledBy = children ? `${id}` : `pf-tab-${child.props.eventKey}-${id}`;
    }
    return reactExports.createElement(TabsContextConsumer, null, ({ variant }) => reactExports.createElement("section", Object.assign({ ref: innerRef, hidden: children ? null : child.props.eventKey !== activeKey, className: children ? css(styles.tabContent, className, variantStyle$1[variant]) : css(styles.tabContent, child.props.className, variantStyle$1[variant]), id: children ? id : `pf-tab-section-${child.props.eventKey}-${id}`, "aria-label": ariaLabel, "aria-labelledby": labelledBy, role: "tabpanel", tabIndex: 0 }, getOUIAProps("TabContent", ouiaId, ouiaSafe), props), children || child.props.children));
  }
  return null;
};
const TabContent = reactExports.forwardRef((props, ref) => reactExports.createElement(TabContentBase, Object.assign({}, props, { innerRef: ref })));
const TabTitleText = (_a) => {
  var { children, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("span", Object.assign({ className: css(styles$1.tabsItemText, className) }, props), children);
};
TabTitleText.displayName = "TabTitleText";
const OverflowTab = (_a) => {
  var { className, overflowingTabs = [], showTabCount, defaultTitleText = "More", toggleAriaLabel, zIndex = 9999, shouldPreventScrollOnItemFocus = true, focusTimeoutDelay = 0 } = _a, props = __rest(_a, ["className", "overflowingTabs", "showTabCount", "defaultTitleText", "toggleAriaLabel", "zIndex", "shouldPreventScrollOnItemFocus", "focusTimeoutDelay"]);
  const menuRef = React.useRef();
  const overflowTabRef = React.useRef();
  const overflowLIRef = React.useRef();
  const [isExpanded, setIsExpanded] = React.useState(false);
  const { localActiveKey, handleTabClick } = React.useContext(TabsContext);
  const closeMenu = () => {
    setIsExpanded(false);
    overflowTabRef.current.focus();
  };
  const handleMenuKeys = (ev) => {
    var _a2;
    const menuContainsEventTarget = (_a2 = menuRef === null || menuRef === void 0 ? void 0 : menuRef.current) === null || _a2 === void 0 ? void 0 : _a2.contains(ev.target);
    if (isExpanded && menuContainsEventTarget && ev.key === "Escape") {
      closeMenu();
    }
  };
  const handleClick = (ev) => {
    var _a2, _b;
    const clickIsOutsideMenu = !((_a2 = menuRef === null || menuRef === void 0 ? void 0 : menuRef.current) === null || _a2 === void 0 ? void 0 : _a2.contains(ev.target));
    const clickIsOutsideOverflowTab = !((_b = overflowTabRef === null || overflowTabRef === void 0 ? void 0 : overflowTabRef.current) === null || _b === void 0 ? void 0 : _b.contains(ev.target));
    if (isExpanded && clickIsOutsideMenu && clickIsOutsideOverflowTab) {
      closeMenu();
    }
  };
  React.useEffect(() => {
    window.addEventListener("click", handleClick);
    window.addEventListener("keydown", handleMenuKeys);
    return () => {
      window.removeEventListener("click", handleClick);
      window.removeEventListener("keydown", handleMenuKeys);
    };
  }, [isExpanded, menuRef, overflowTabRef]);
  const selectedTab = overflowingTabs.find((tab) => tab.eventKey === localActiveKey);
  const tabTitle = (selectedTab === null || selectedTab === void 0 ? void 0 : selectedTab.title) ? selectedTab.title : defaultTitleText;
  const toggleMenu = () => {
    setIsExpanded((prevIsExpanded) => !prevIsExpanded);
    setTimeout(() => {
      if (menuRef === null || menuRef === void 0 ? void 0 : menuRef.current) {
        const firstElement = menuRef.current.querySelector("li > button,input:not(:disabled)");
        firstElement && firstElement.focus({ preventScroll: shouldPreventScrollOnItemFocus });
      }
    }, focusTimeoutDelay);
  };
  const overflowTab = React.createElement(
    "li",
    Object.assign({ className: css(styles$1.tabsItem, styles$1.modifiers.overflow, selectedTab && styles$1.modifiers.current, className), role: "presentation", ref: overflowLIRef }, props),
    React.createElement(
      "button",
      { type: "button", className: css(styles$1.tabsLink, isExpanded && styles$1.modifiers.expanded), onClick: () => toggleMenu(), "aria-label": toggleAriaLabel, "aria-haspopup": "menu", "aria-expanded": isExpanded, role: "tab", ref: overflowTabRef },
      React.createElement(
        TabTitleText,
        null,
        tabTitle,
        showTabCount && tabTitle === defaultTitleText && ` (${overflowingTabs.length})`
      ),
      React.createElement(
        "span",
        { className: styles$1.tabsLinkToggleIcon },
        React.createElement(AngleRightIcon, null)
      )
    )
  );
  const tabs = overflowingTabs.map((tab) => React.createElement(MenuItem, { key: tab.eventKey, itemId: tab.eventKey, isSelected: localActiveKey === tab.eventKey }, tab.title));
  const onTabSelect = (event, key) => {
    closeMenu();
    const selectedTabRef = overflowingTabs.find((tab) => tab.eventKey === key).tabContentRef;
    handleTabClick(event, key, selectedTabRef);
  };
  const overflowMenu = React.createElement(
    Menu,
    { ref: menuRef, onSelect: (ev, itemId) => onTabSelect(ev, itemId) },
    React.createElement(
      MenuContent,
      null,
      React.createElement(MenuList, null, tabs)
    )
  );
  return React.createElement(
    React.Fragment,
    null,
    overflowTab,
    React.createElement(Popper, { triggerRef: overflowTabRef, popper: overflowMenu, popperRef: menuRef, isVisible: isExpanded, minWidth: "revert", appendTo: overflowLIRef.current, zIndex })
  );
};
OverflowTab.displayName = "OverflowTab";
var TabsComponent;
(function(TabsComponent2) {
  TabsComponent2["div"] = "div";
  TabsComponent2["nav"] = "nav";
})(TabsComponent || (TabsComponent = {}));
const variantStyle = {
  default: "",
  light300: styles$1.modifiers.colorSchemeLight_300
};
class Tabs extends reactExports.Component {
  constructor(props) {
    super(props);
    this.tabList = reactExports.createRef();
    this.leftScrollButtonRef = reactExports.createRef();
    this.direction = "ltr";
    this.scrollTimeout = null;
    this.countOverflowingElements = (container) => {
      const elements = Array.from(container.children);
      return elements.filter((element) => !isElementInView(container, element, false)).length;
    };
    this.handleScrollButtons = () => {
      const { isOverflowHorizontal } = this.props;
      clearTimeout(this.scrollTimeout);
      this.scrollTimeout = setTimeout(() => {
        const container = this.tabList.current;
        let disableBackScrollButton = true;
        let disableForwardScrollButton = true;
        let enableScrollButtons = false;
        let overflowingTabCount = 0;
        if (container && !this.props.isVertical && !isOverflowHorizontal) {
          const overflowOnLeft = !isElementInView(container, container.firstChild, false);
          const overflowOnRight = !isElementInView(container, container.lastChild, false);
          enableScrollButtons = overflowOnLeft || overflowOnRight;
          disableBackScrollButton = !overflowOnLeft;
          disableForwardScrollButton = !overflowOnRight;
        }
        if (isOverflowHorizontal) {
          overflowingTabCount = this.countOverflowingElements(container);
        }
        this.setState({
          enableScrollButtons,
          disableBackScrollButton,
          disableForwardScrollButton,
          overflowingTabCount
        });
      }, 100);
    };
    this.scrollBack = () => {
      if (this.tabList.current) {
        const container = this.tabList.current;
        const childrenArr = Array.from(container.children);
        let firstElementInView;
        let lastElementOutOfView;
        let i;
        for (i = 0; i < childrenArr.length && !firstElementInView; i++) {
          if (isElementInView(container, childrenArr[i], false)) {
            firstElementInView = childrenArr[i];
            lastElementOutOfView = childrenArr[i - 1];
          }
        }
        if (lastElementOutOfView) {
          if (this.direction === "ltr") {
            container.scrollLeft -= lastElementOutOfView.scrollWidth;
          } else {
            container.scrollLeft += lastElementOutOfView.scrollWidth;
          }
        }
      }
    };
    this.scrollForward = () => {
      if (this.tabList.current) {
        const container = this.tabList.current;
        const childrenArr = Array.from(container.children);
        let lastElementInView;
        let firstElementOutOfView;
        for (let i = childrenArr.length - 1; i >= 0 && !lastElementInView; i--) {
          if (isElementInView(container, childrenArr[i], false)) {
            lastElementInView = childrenArr[i];
            firstElementOutOfView = childrenArr[i + 1];
          }
        }
        if (firstElementOutOfView) {
          if (this.direction === "ltr") {
            container.scrollLeft += firstElementOutOfView.scrollWidth;
          } else {
            container.scrollLeft -= firstElementOutOfView.scrollWidth;
          }
        }
      }
    };
    this.hideScrollButtons = () => {
      const { enableScrollButtons, renderScrollButtons, showScrollButtons } = this.state;
      if (!enableScrollButtons && !showScrollButtons && renderScrollButtons) {
        this.setState({ renderScrollButtons: false });
      }
    };
    this.state = {
      enableScrollButtons: false,
      showScrollButtons: false,
      renderScrollButtons: false,
      disableBackScrollButton: true,
      disableForwardScrollButton: true,
      shownKeys: this.props.defaultActiveKey !== void 0 ? [this.props.defaultActiveKey] : [this.props.activeKey],
      // only for mountOnEnter case
      uncontrolledActiveKey: this.props.defaultActiveKey,
      uncontrolledIsExpandedLocal: this.props.defaultIsExpanded,
      ouiaStateId: getDefaultOUIAId(Tabs.displayName),
      overflowingTabCount: 0
    };
    if (this.props.isVertical && this.props.expandable !== void 0) {
      if (!this.props.toggleAriaLabel && !this.props.toggleText) {
        console.error("Tabs:", "toggleAriaLabel or the toggleText prop is required to make the toggle button accessible");
      }
    }
  }
  handleTabClick(event, eventKey, tabContentRef) {
    const { shownKeys } = this.state;
    const { onSelect, defaultActiveKey } = this.props;
    if (defaultActiveKey !== void 0) {
      this.setState({
        uncontrolledActiveKey: eventKey
      });
    } else {
      onSelect(event, eventKey);
    }
    if (tabContentRef) {
      reactExports.Children.toArray(this.props.children).filter((child) => reactExports.isValidElement(child)).filter(({ props }) => props.tabContentRef && props.tabContentRef.current).forEach((child) => child.props.tabContentRef.current.hidden = true);
      if (tabContentRef.current) {
        tabContentRef.current.hidden = false;
      }
    }
    if (this.props.mountOnEnter) {
      this.setState({
        shownKeys: shownKeys.concat(eventKey)
      });
    }
  }
  componentDidMount() {
    if (!this.props.isVertical) {
      if (canUseDOM) {
        window.addEventListener("resize", this.handleScrollButtons, false);
      }
      this.direction = getLanguageDirection(this.tabList.current);
      this.handleScrollButtons();
    }
  }
  componentWillUnmount() {
    var _a;
    if (!this.props.isVertical) {
      if (canUseDOM) {
        window.removeEventListener("resize", this.handleScrollButtons, false);
      }
    }
    clearTimeout(this.scrollTimeout);
    (_a = this.leftScrollButtonRef.current) === null || _a === void 0 ? void 0 : _a.removeEventListener("transitionend", this.hideScrollButtons);
  }
  componentDidUpdate(prevProps, prevState) {
    const { activeKey, mountOnEnter, isOverflowHorizontal, children } = this.props;
    const { shownKeys, overflowingTabCount, enableScrollButtons } = this.state;
    if (prevProps.activeKey !== activeKey && mountOnEnter && shownKeys.indexOf(activeKey) < 0) {
      this.setState({
        shownKeys: shownKeys.concat(activeKey)
      });
    }
    if (prevProps.children && children && reactExports.Children.toArray(prevProps.children).length !== reactExports.Children.toArray(children).length) {
      this.handleScrollButtons();
    }
    const currentOverflowingTabCount = this.countOverflowingElements(this.tabList.current);
    if (isOverflowHorizontal && currentOverflowingTabCount) {
      this.setState({ overflowingTabCount: currentOverflowingTabCount + overflowingTabCount });
    }
    if (!prevState.enableScrollButtons && enableScrollButtons) {
      this.setState({ renderScrollButtons: true });
      setTimeout(() => {
        var _a;
        (_a = this.leftScrollButtonRef.current) === null || _a === void 0 ? void 0 : _a.addEventListener("transitionend", this.hideScrollButtons);
        this.setState({ showScrollButtons: true });
      }, 100);
    } else if (prevState.enableScrollButtons && !enableScrollButtons) {
      this.setState({ showScrollButtons: false });
    }
    this.direction = getLanguageDirection(this.tabList.current);
  }
  static getDerivedStateFromProps(nextProps, prevState) {
    if (prevState.uncontrolledActiveKey === void 0) {
      return null;
    }
    const childrenHasTabWithActiveEventKey = reactExports.Children.toArray(nextProps.children).filter((child) => reactExports.isValidElement(child)).some(({ props }) => props.eventKey === prevState.uncontrolledActiveKey);
    if (childrenHasTabWithActiveEventKey) {
      return null;
    }
    return {
      uncontrolledActiveKey: nextProps.defaultActiveKey,
      shownKeys: nextProps.defaultActiveKey !== void 0 ? [nextProps.defaultActiveKey] : [nextProps.activeKey]
      // only for mountOnEnter case
    };
  }
  render() {
    const _a = this.props, { className, children, activeKey, defaultActiveKey, id, isFilled, isSecondary, isVertical, isBox, hasNoBorderBottom, leftScrollAriaLabel, rightScrollAriaLabel, backScrollAriaLabel, forwardScrollAriaLabel, "aria-label": ariaLabel, component, ouiaId, ouiaSafe, mountOnEnter, unmountOnExit, usePageInsets, inset, variant, expandable, isExpanded, defaultIsExpanded, toggleText, toggleAriaLabel, addButtonAriaLabel, onToggle, onClose, onAdd, isOverflowHorizontal } = _a, props = __rest(_a, ["className", "children", "activeKey", "defaultActiveKey", "id", "isFilled", "isSecondary", "isVertical", "isBox", "hasNoBorderBottom", "leftScrollAriaLabel", "rightScrollAriaLabel", "backScrollAriaLabel", "forwardScrollAriaLabel", "aria-label", "component", "ouiaId", "ouiaSafe", "mountOnEnter", "unmountOnExit", "usePageInsets", "inset", "variant", "expandable", "isExpanded", "defaultIsExpanded", "toggleText", "toggleAriaLabel", "addButtonAriaLabel", "onToggle", "onClose", "onAdd", "isOverflowHorizontal"]);
    const { showScrollButtons, renderScrollButtons, disableBackScrollButton, disableForwardScrollButton, shownKeys, uncontrolledActiveKey, uncontrolledIsExpandedLocal, overflowingTabCount } = this.state;
    const filteredChildren = reactExports.Children.toArray(children).filter((child) => reactExports.isValidElement(child)).filter(({ props: props2 }) => !props2.isHidden);
    const filteredChildrenWithoutOverflow = filteredChildren.slice(0, filteredChildren.length - overflowingTabCount);
    const filteredChildrenOverflowing = filteredChildren.slice(filteredChildren.length - overflowingTabCount);
    const overflowingTabProps = filteredChildrenOverflowing.map((child) => child.props);
    const uniqueId = id || getUniqueId();
    const Component = component === TabsComponent.nav ? "nav" : "div";
    const localActiveKey = defaultActiveKey !== void 0 ? uncontrolledActiveKey : activeKey;
    const isExpandedLocal = defaultIsExpanded !== void 0 ? uncontrolledIsExpandedLocal : isExpanded;
    const toggleTabs = (event, newValue) => {
      if (isExpanded === void 0) {
        this.setState({ uncontrolledIsExpandedLocal: newValue });
      } else {
        onToggle(event, newValue);
      }
    };
    const hasOverflowTab = isOverflowHorizontal && overflowingTabCount > 0;
    const overflowObjectProps = typeof isOverflowHorizontal === "object" ? Object.assign({}, isOverflowHorizontal) : {};
    return reactExports.createElement(
      TabsContextProvider,
      { value: {
        variant,
        mountOnEnter,
        unmountOnExit,
        localActiveKey,
        uniqueId,
        handleTabClick: (...args) => this.handleTabClick(...args),
        handleTabClose: onClose
      } },
      reactExports.createElement(
        Component,
        Object.assign({ "aria-label": ariaLabel, className: css(styles$1.tabs, isFilled && styles$1.modifiers.fill, isSecondary && styles$1.modifiers.secondary, isVertical && styles$1.modifiers.vertical, isVertical && expandable && formatBreakpointMods(expandable, styles$1), isVertical && expandable && isExpandedLocal && styles$1.modifiers.expanded, isBox && styles$1.modifiers.box, showScrollButtons && styles$1.modifiers.scrollable, usePageInsets && styles$1.modifiers.pageInsets, hasNoBorderBottom && styles$1.modifiers.noBorderBottom, formatBreakpointMods(inset, styles$1), variantStyle[variant], hasOverflowTab && styles$1.modifiers.overflow, className) }, getOUIAProps(Tabs.displayName, ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe), { id: id && id }, props),
        expandable && isVertical && reactExports.createElement(GenerateId, null, (randomId) => reactExports.createElement(
          "div",
          { className: css(styles$1.tabsToggle) },
          reactExports.createElement(
            "div",
            { className: css(styles$1.tabsToggleButton) },
            reactExports.createElement(
              Button,
              { onClick: (event) => toggleTabs(event, !isExpandedLocal), variant: "plain", "aria-label": toggleAriaLabel, "aria-expanded": isExpandedLocal, id: `${randomId}-button`, "aria-labelledby": `${randomId}-text ${randomId}-button` },
              reactExports.createElement(
                "span",
                { className: css(styles$1.tabsToggleIcon) },
                reactExports.createElement(AngleRightIcon, { "arian-hidden": "true" })
              ),
              toggleText && reactExports.createElement("span", { className: css(styles$1.tabsToggleText), id: `${randomId}-text` }, toggleText)
            )
          )
        )),
        renderScrollButtons && reactExports.createElement(
          "button",
          { type: "button", className: css(styles$1.tabsScrollButton, isSecondary && buttonStyles.modifiers.secondary), "aria-label": backScrollAriaLabel || leftScrollAriaLabel, onClick: this.scrollBack, disabled: disableBackScrollButton, "aria-hidden": disableBackScrollButton, ref: this.leftScrollButtonRef },
          reactExports.createElement(AngleLeftIcon, null)
        ),
        reactExports.createElement(
          "ul",
          { className: css(styles$1.tabsList), ref: this.tabList, onScroll: this.handleScrollButtons, role: "tablist" },
          isOverflowHorizontal ? filteredChildrenWithoutOverflow : filteredChildren,
          hasOverflowTab && reactExports.createElement(OverflowTab, Object.assign({ overflowingTabs: overflowingTabProps }, overflowObjectProps))
        ),
        renderScrollButtons && reactExports.createElement(
          "button",
          { type: "button", className: css(styles$1.tabsScrollButton, isSecondary && buttonStyles.modifiers.secondary), "aria-label": forwardScrollAriaLabel || rightScrollAriaLabel, onClick: this.scrollForward, disabled: disableForwardScrollButton, "aria-hidden": disableForwardScrollButton },
          reactExports.createElement(AngleRightIcon, null)
        ),
        onAdd !== void 0 && reactExports.createElement(
          "span",
          { className: css(styles$1.tabsAdd) },
          reactExports.createElement(
            Button,
            { variant: "plain", "aria-label": addButtonAriaLabel || "Add tab", onClick: onAdd },
            reactExports.createElement(PlusIcon, null)
          )
        )
      ),
      filteredChildren.filter((child) => child.props.children && !(unmountOnExit && child.props.eventKey !== localActiveKey) && !(mountOnEnter && shownKeys.indexOf(child.props.eventKey) === -1)).map((child) => reactExports.createElement(TabContent, { key: child.props.eventKey, activeKey: localActiveKey, child, id: child.props.id || uniqueId, ouiaId: child.props.ouiaId }))
    );
  }
}
Tabs.displayName = "Tabs";
Tabs.defaultProps = {
  activeKey: 0,
  onSelect: () => void 0,
  isFilled: false,
  isSecondary: false,
  isVertical: false,
  isBox: false,
  hasNoBorderBottom: false,
  leftScrollAriaLabel: "Scroll left",
  backScrollAriaLabel: "Scroll back",
  rightScrollAriaLabel: "Scroll right",
  forwardScrollAriaLabel: "Scroll forward",
  component: TabsComponent.div,
  mountOnEnter: false,
  unmountOnExit: false,
  ouiaSafe: true,
  variant: "default",
  onToggle: (_event, _isExpanded) => void 0
};
export {
  Tabs as T,
  Tab as a,
  TabTitleText as b
};
