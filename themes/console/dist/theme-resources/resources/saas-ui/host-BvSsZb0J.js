import { _ as __rest, r as reactExports, c as css, f as formatBreakpointMods, g as getLanguageDirection, a as getDefaultOUIAId, b as getOUIAProps, d as getUniqueId, A as AngleRightIcon, u as useOUIAProps, P as Popper, e as canUseDOM, h as global_breakpoint_xl, i as debounce, j as getVerticalBreakpoint, k as getBreakpoint, B as Button, l as ButtonVariant, m as createIcon, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { c as clientExports } from "./mount-D8gVbz3S.js";
import { a as accountPages } from "./account-element-q9_S0gZr.js";
import { a as adminPages, t as title } from "./titles-hronBaQG.js";
import { o as oneAtATime, a as accessToken } from "./tokens-BbordYTb.js";
import "./element-CTLkoG7a.js";
import { G as GenerateId, P as PageContext, a as PageContextConsumer, s as styles$3, b as PageContextProvider } from "./page-DcpG1y-z.js";
import { g as getResizeObserver } from "./resizeObserver-BuIchSUQ.js";
import { F as FocusTrap } from "./FocusTrap-ZHQpXcu7.js";
import "./i18n-S3lW9hxk.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Nothing-BHwwImgM.js";
const styles$2 = {
  "drawer": "pf-v5-c-drawer",
  "drawerBody": "pf-v5-c-drawer__body",
  "drawerContent": "pf-v5-c-drawer__content",
  "drawerMain": "pf-v5-c-drawer__main",
  "drawerPanel": "pf-v5-c-drawer__panel",
  "drawerPanelMain": "pf-v5-c-drawer__panel-main",
  "drawerSplitter": "pf-v5-c-drawer__splitter",
  "drawerSplitterHandle": "pf-v5-c-drawer__splitter-handle",
  "modifiers": {
    "panelBottom": "pf-m-panel-bottom",
    "inline": "pf-m-inline",
    "noBorder": "pf-m-no-border",
    "resizable": "pf-m-resizable",
    "static": "pf-m-static",
    "panelLeft": "pf-m-panel-left",
    "expanded": "pf-m-expanded",
    "resizing": "pf-m-resizing",
    "noBackground": "pf-m-no-background",
    "light_200": "pf-m-light-200",
    "noPadding": "pf-m-no-padding",
    "padding": "pf-m-padding",
    "vertical": "pf-m-vertical",
    "width_25": "pf-m-width-25",
    "width_33": "pf-m-width-33",
    "width_50": "pf-m-width-50",
    "width_66": "pf-m-width-66",
    "width_75": "pf-m-width-75",
    "width_100": "pf-m-width-100",
    "width_25OnLg": "pf-m-width-25-on-lg",
    "width_33OnLg": "pf-m-width-33-on-lg",
    "width_50OnLg": "pf-m-width-50-on-lg",
    "width_66OnLg": "pf-m-width-66-on-lg",
    "width_75OnLg": "pf-m-width-75-on-lg",
    "width_100OnLg": "pf-m-width-100-on-lg",
    "width_25OnXl": "pf-m-width-25-on-xl",
    "width_33OnXl": "pf-m-width-33-on-xl",
    "width_50OnXl": "pf-m-width-50-on-xl",
    "width_66OnXl": "pf-m-width-66-on-xl",
    "width_75OnXl": "pf-m-width-75-on-xl",
    "width_100OnXl": "pf-m-width-100-on-xl",
    "width_25On_2xl": "pf-m-width-25-on-2xl",
    "width_33On_2xl": "pf-m-width-33-on-2xl",
    "width_50On_2xl": "pf-m-width-50-on-2xl",
    "width_66On_2xl": "pf-m-width-66-on-2xl",
    "width_75On_2xl": "pf-m-width-75-on-2xl",
    "width_100On_2xl": "pf-m-width-100-on-2xl",
    "inlineOnLg": "pf-m-inline-on-lg",
    "staticOnLg": "pf-m-static-on-lg",
    "inlineOnXl": "pf-m-inline-on-xl",
    "staticOnXl": "pf-m-static-on-xl",
    "inlineOn_2xl": "pf-m-inline-on-2xl",
    "staticOn_2xl": "pf-m-static-on-2xl"
  }
};
var DrawerColorVariant;
(function(DrawerColorVariant2) {
  DrawerColorVariant2["default"] = "default";
  DrawerColorVariant2["light200"] = "light-200";
  DrawerColorVariant2["noBackground"] = "no-background";
})(DrawerColorVariant || (DrawerColorVariant = {}));
const DrawerContext = reactExports.createContext({
  isExpanded: false,
  isStatic: false,
  onExpand: () => {
  },
  position: "end",
  drawerRef: null,
  drawerContentRef: null,
  isInline: false
});
const Drawer = (_a) => {
  var { className = "", children, isExpanded = false, isInline = false, isStatic = false, position = "end", onExpand = () => {
  } } = _a, props = __rest(_a, ["className", "children", "isExpanded", "isInline", "isStatic", "position", "onExpand"]);
  const drawerRef = reactExports.useRef();
  const drawerContentRef = reactExports.useRef();
  return reactExports.createElement(
    DrawerContext.Provider,
    { value: { isExpanded, isStatic, onExpand, position, drawerRef, drawerContentRef, isInline } },
    reactExports.createElement("div", Object.assign({ className: css(styles$2.drawer, isExpanded && styles$2.modifiers.expanded, isInline && styles$2.modifiers.inline, isStatic && styles$2.modifiers.static, (position === "left" || position === "start") && styles$2.modifiers.panelLeft, position === "bottom" && styles$2.modifiers.panelBottom, className), ref: drawerRef }, props), children)
  );
};
Drawer.displayName = "Drawer";
const DrawerMain = (_a) => {
  var { className = "", children } = _a, props = __rest(_a, ["className", "children"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$2.drawerMain, className) }, props), children);
};
DrawerMain.displayName = "DrawerMain";
const DrawerContent = (_a) => {
  var { className = "", children, panelContent, colorVariant = DrawerColorVariant.default } = _a, props = __rest(_a, ["className", "children", "panelContent", "colorVariant"]);
  const { drawerContentRef } = reactExports.useContext(DrawerContext);
  return reactExports.createElement(
    DrawerMain,
    null,
    reactExports.createElement("div", Object.assign({ className: css(styles$2.drawerContent, colorVariant === DrawerColorVariant.light200 && styles$2.modifiers.light_200, colorVariant === DrawerColorVariant.noBackground && styles$2.modifiers.noBackground, className), ref: drawerContentRef }, props), children),
    panelContent
  );
};
DrawerContent.displayName = "DrawerContent";
const DrawerContentBody = (_a) => {
  var { className = "", children, hasPadding = false } = _a, props = __rest(_a, ["className", "children", "hasPadding"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$2.drawerBody, hasPadding && styles$2.modifiers.padding, className) }, props), children);
};
DrawerContentBody.displayName = "DrawerContentBody";
const c_drawer__panel_md_FlexBasis = {
  "name": "--pf-v5-c-drawer__panel--md--FlexBasis"
};
const c_drawer__panel_md_FlexBasis_min = {
  "name": "--pf-v5-c-drawer__panel--md--FlexBasis--min"
};
const c_drawer__panel_md_FlexBasis_max = {
  "name": "--pf-v5-c-drawer__panel--md--FlexBasis--max"
};
let isResizing = null;
let newSize = 0;
const DrawerPanelContent = (_a) => {
  var { className = "", id, children, hasNoBorder = false, isResizable = false, onResize, minSize, defaultSize, maxSize, increment = 5, resizeAriaLabel = "Resize", widths, colorVariant = DrawerColorVariant.default, focusTrap } = _a, props = __rest(_a, ["className", "id", "children", "hasNoBorder", "isResizable", "onResize", "minSize", "defaultSize", "maxSize", "increment", "resizeAriaLabel", "widths", "colorVariant", "focusTrap"]);
  const panel = reactExports.useRef();
  const splitterRef = reactExports.useRef();
  const [separatorValue, setSeparatorValue] = reactExports.useState(0);
  const { position, isExpanded, isStatic, onExpand, drawerRef, drawerContentRef, isInline } = reactExports.useContext(DrawerContext);
  const hidden = isStatic ? false : !isExpanded;
  const [isExpandedInternal, setIsExpandedInternal] = reactExports.useState(!hidden);
  const [isFocusTrapActive, setIsFocusTrapActive] = reactExports.useState(false);
  const previouslyFocusedElement = reactExports.useRef(null);
  let currWidth = 0;
  let panelRect;
  let end;
  let start;
  let bottom;
  let setInitialVals = true;
  if (isStatic && (focusTrap === null || focusTrap === void 0 ? void 0 : focusTrap.enabled)) {
    console.warn(`DrawerPanelContent: The focusTrap.enabled prop cannot be true if the Drawer's isStatic prop is true. This will cause a permanent focus trap.`);
  }
  reactExports.useEffect(() => {
    if (!isStatic && isExpanded) {
      setIsExpandedInternal(isExpanded);
    }
  }, [isStatic, isExpanded]);
  const calcValueNow = () => {
    let splitterPos;
    let drawerSize;
    const isRTL = getLanguageDirection(panel.current) === "rtl";
    if (isInline && (position === "end" || position === "right")) {
      if (isRTL) {
        splitterPos = panel.current.getBoundingClientRect().left - splitterRef.current.getBoundingClientRect().right;
        drawerSize = drawerRef.current.getBoundingClientRect().left - drawerRef.current.getBoundingClientRect().right;
      } else {
        splitterPos = panel.current.getBoundingClientRect().right - splitterRef.current.getBoundingClientRect().left;
        drawerSize = drawerRef.current.getBoundingClientRect().right - drawerRef.current.getBoundingClientRect().left;
      }
    } else if (isInline && (position === "start" || position === "left")) {
      if (isRTL) {
        splitterPos = splitterRef.current.getBoundingClientRect().left - panel.current.getBoundingClientRect().right;
        drawerSize = drawerRef.current.getBoundingClientRect().left - drawerRef.current.getBoundingClientRect().right;
      } else {
        splitterPos = splitterRef.current.getBoundingClientRect().right - panel.current.getBoundingClientRect().left;
        drawerSize = drawerRef.current.getBoundingClientRect().right - drawerRef.current.getBoundingClientRect().left;
      }
    } else if (position === "end" || position === "right") {
      if (isRTL) {
        splitterPos = drawerContentRef.current.getBoundingClientRect().left - splitterRef.current.getBoundingClientRect().right;
        drawerSize = drawerContentRef.current.getBoundingClientRect().left - drawerContentRef.current.getBoundingClientRect().right;
      } else {
        splitterPos = drawerContentRef.current.getBoundingClientRect().right - splitterRef.current.getBoundingClientRect().left;
        drawerSize = drawerContentRef.current.getBoundingClientRect().right - drawerContentRef.current.getBoundingClientRect().left;
      }
    } else if (position === "start" || position === "left") {
      if (isRTL) {
        splitterPos = splitterRef.current.getBoundingClientRect().left - drawerContentRef.current.getBoundingClientRect().right;
        drawerSize = drawerContentRef.current.getBoundingClientRect().left - drawerContentRef.current.getBoundingClientRect().right;
      } else {
        splitterPos = splitterRef.current.getBoundingClientRect().right - drawerContentRef.current.getBoundingClientRect().left;
        drawerSize = drawerContentRef.current.getBoundingClientRect().right - drawerContentRef.current.getBoundingClientRect().left;
      }
    } else if (position === "bottom") {
      splitterPos = drawerContentRef.current.getBoundingClientRect().bottom - splitterRef.current.getBoundingClientRect().top;
      drawerSize = drawerContentRef.current.getBoundingClientRect().bottom - drawerContentRef.current.getBoundingClientRect().top;
    }
    const newSplitterPos = splitterPos / drawerSize * 100;
    return Math.round((newSplitterPos + Number.EPSILON) * 100) / 100;
  };
  const handleTouchStart = (e) => {
    e.stopPropagation();
    document.addEventListener("touchmove", callbackTouchMove, { passive: false });
    document.addEventListener("touchend", callbackTouchEnd);
    isResizing = true;
  };
  const handleMousedown = (e) => {
    e.stopPropagation();
    e.preventDefault();
    document.addEventListener("mousemove", callbackMouseMove);
    document.addEventListener("mouseup", callbackMouseUp);
    drawerRef.current.classList.add(css(styles$2.modifiers.resizing));
    isResizing = true;
    setInitialVals = true;
  };
  const handleMouseMove = (e) => {
    const mousePos = position === "bottom" ? e.clientY : e.clientX;
    handleControlMove(e, mousePos);
  };
  const handleTouchMove = (e) => {
    e.preventDefault();
    e.stopImmediatePropagation();
    const touchPos = position === "bottom" ? e.touches[0].clientY : e.touches[0].clientX;
    handleControlMove(e, touchPos);
  };
  const handleControlMove = (e, controlPosition) => {
    const isRTL = getLanguageDirection(panel.current) === "rtl";
    e.stopPropagation();
    if (!isResizing) {
      return;
    }
    if (setInitialVals) {
      panelRect = panel.current.getBoundingClientRect();
      if (isRTL) {
        start = panelRect.right;
        end = panelRect.left;
      } else {
        end = panelRect.right;
        start = panelRect.left;
      }
      bottom = panelRect.bottom;
      setInitialVals = false;
    }
    const mousePos = controlPosition;
    let newSize2 = 0;
    if (position === "end" || position === "right") {
      newSize2 = isRTL ? mousePos - end : end - mousePos;
    } else if (position === "start" || position === "left") {
      newSize2 = isRTL ? start - mousePos : mousePos - start;
    } else {
      newSize2 = bottom - mousePos;
    }
    if (position === "bottom") {
      panel.current.style.overflowAnchor = "none";
    }
    panel.current.style.setProperty(c_drawer__panel_md_FlexBasis.name, newSize2 + "px");
    currWidth = newSize2;
    setSeparatorValue(calcValueNow());
  };
  const handleMouseup = (e) => {
    if (!isResizing) {
      return;
    }
    drawerRef.current.classList.remove(css(styles$2.modifiers.resizing));
    isResizing = false;
    onResize && onResize(e, currWidth, id);
    setInitialVals = true;
    document.removeEventListener("mousemove", callbackMouseMove);
    document.removeEventListener("mouseup", callbackMouseUp);
  };
  const handleTouchEnd = (e) => {
    e.stopPropagation();
    if (!isResizing) {
      return;
    }
    isResizing = false;
    onResize && onResize(e, currWidth, id);
    document.removeEventListener("touchmove", callbackTouchMove);
    document.removeEventListener("touchend", callbackTouchEnd);
  };
  const callbackMouseMove = reactExports.useCallback(handleMouseMove, []);
  const callbackTouchEnd = reactExports.useCallback(handleTouchEnd, []);
  const callbackTouchMove = reactExports.useCallback(handleTouchMove, []);
  const callbackMouseUp = reactExports.useCallback(handleMouseup, []);
  const handleKeys = (e) => {
    const isRTL = getLanguageDirection(panel.current) === "rtl";
    const key = e.key;
    if (key !== "Escape" && key !== "Enter" && key !== "ArrowUp" && key !== "ArrowDown" && key !== "ArrowLeft" && key !== "ArrowRight") {
      if (isResizing) {
        e.preventDefault();
      }
      return;
    }
    e.preventDefault();
    if (key === "Escape" || key === "Enter") {
      onResize && onResize(e, currWidth, id);
    }
    const panelRect2 = panel.current.getBoundingClientRect();
    newSize = position === "bottom" ? panelRect2.height : panelRect2.width;
    let delta = 0;
    if (key === "ArrowRight") {
      if (isRTL) {
        delta = position === "left" || position === "start" ? -increment : increment;
      } else {
        delta = position === "left" || position === "start" ? increment : -increment;
      }
    } else if (key === "ArrowLeft") {
      if (isRTL) {
        delta = position === "left" || position === "start" ? increment : -increment;
      } else {
        delta = position === "left" || position === "start" ? -increment : increment;
      }
    } else if (key === "ArrowUp") {
      delta = increment;
    } else if (key === "ArrowDown") {
      delta = -increment;
    }
    newSize = newSize + delta;
    if (position === "bottom") {
      panel.current.style.overflowAnchor = "none";
    }
    panel.current.style.setProperty(c_drawer__panel_md_FlexBasis.name, newSize + "px");
    currWidth = newSize;
    setSeparatorValue(calcValueNow());
  };
  const boundaryCssVars = {};
  if (defaultSize) {
    boundaryCssVars[c_drawer__panel_md_FlexBasis.name] = defaultSize;
  }
  if (minSize) {
    boundaryCssVars[c_drawer__panel_md_FlexBasis_min.name] = minSize;
  }
  if (maxSize) {
    boundaryCssVars[c_drawer__panel_md_FlexBasis_max.name] = maxSize;
  }
  const isValidFocusTrap = (focusTrap === null || focusTrap === void 0 ? void 0 : focusTrap.enabled) && !isStatic;
  const Component = isValidFocusTrap ? FocusTrap : "div";
  return reactExports.createElement(GenerateId, { prefix: "pf-drawer-panel-" }, (panelId) => {
    const focusTrapProps = {
      tabIndex: -1,
      "aria-modal": true,
      role: "dialog",
      active: isFocusTrapActive,
      "aria-labelledby": (focusTrap === null || focusTrap === void 0 ? void 0 : focusTrap["aria-labelledby"]) || id || panelId,
      focusTrapOptions: {
        fallbackFocus: () => panel.current,
        onActivate: () => {
          if (previouslyFocusedElement.current !== document.activeElement) {
            previouslyFocusedElement.current = document.activeElement;
          }
        },
        onDeactivate: () => {
          previouslyFocusedElement.current && previouslyFocusedElement.current.focus && previouslyFocusedElement.current.focus();
        },
        clickOutsideDeactivates: true,
        returnFocusOnDeactivate: false,
        // FocusTrap's initialFocus can accept false as a value to prevent initial focus.
        // We want to prevent this in case false is ever passed in.
        initialFocus: (focusTrap === null || focusTrap === void 0 ? void 0 : focusTrap.elementToFocusOnExpand) || void 0,
        escapeDeactivates: false
      }
    };
    return reactExports.createElement(Component, Object.assign({}, isValidFocusTrap && focusTrapProps, { id: id || panelId, className: css(styles$2.drawerPanel, isResizable && styles$2.modifiers.resizable, hasNoBorder && styles$2.modifiers.noBorder, formatBreakpointMods(widths, styles$2), colorVariant === DrawerColorVariant.light200 && styles$2.modifiers.light_200, colorVariant === DrawerColorVariant.noBackground && styles$2.modifiers.noBackground, className), onTransitionEnd: (ev) => {
      if (ev.target === panel.current) {
        if (!hidden && ev.nativeEvent.propertyName === "transform") {
          onExpand(ev);
        }
        setIsExpandedInternal(!hidden);
        if (isValidFocusTrap && ev.nativeEvent.propertyName === "transform") {
          setIsFocusTrapActive((prevIsFocusTrapActive) => !prevIsFocusTrapActive);
        }
      }
    }, hidden }, (defaultSize || minSize || maxSize) && {
      style: boundaryCssVars
    }, props, { ref: panel }), isExpandedInternal && reactExports.createElement(
      reactExports.Fragment,
      null,
      isResizable && reactExports.createElement(
        reactExports.Fragment,
        null,
        reactExports.createElement(
          "div",
          { className: css(styles$2.drawerSplitter, position !== "bottom" && styles$2.modifiers.vertical), role: "separator", tabIndex: 0, "aria-orientation": position === "bottom" ? "horizontal" : "vertical", "aria-label": resizeAriaLabel, "aria-valuenow": separatorValue, "aria-valuemin": 0, "aria-valuemax": 100, "aria-controls": id || panelId, onMouseDown: handleMousedown, onKeyDown: handleKeys, onTouchStart: handleTouchStart, ref: splitterRef },
          reactExports.createElement("div", { className: css(styles$2.drawerSplitterHandle), "aria-hidden": true })
        ),
        reactExports.createElement("div", { className: css(styles$2.drawerPanelMain) }, children)
      ),
      !isResizable && children
    ));
  });
};
DrawerPanelContent.displayName = "DrawerPanelContent";
const styles$1 = {
  "masthead": "pf-v5-c-masthead",
  "mastheadBrand": "pf-v5-c-masthead__brand",
  "mastheadContent": "pf-v5-c-masthead__content",
  "mastheadMain": "pf-v5-c-masthead__main",
  "mastheadToggle": "pf-v5-c-masthead__toggle",
  "modifiers": {
    "light_200": "pf-m-light-200",
    "light": "pf-m-light",
    "plain": "pf-m-plain",
    "resizeObserver": "pf-m-resize-observer",
    "fullHeight": "pf-m-full-height",
    "horizontal": "pf-m-horizontal",
    "displayStack": "pf-m-display-stack",
    "displayInline": "pf-m-display-inline",
    "insetNone": "pf-m-inset-none",
    "insetSm": "pf-m-inset-sm",
    "insetMd": "pf-m-inset-md",
    "insetLg": "pf-m-inset-lg",
    "insetXl": "pf-m-inset-xl",
    "inset_2xl": "pf-m-inset-2xl",
    "displayStackOnSm": "pf-m-display-stack-on-sm",
    "displayInlineOnSm": "pf-m-display-inline-on-sm",
    "insetNoneOnSm": "pf-m-inset-none-on-sm",
    "insetSmOnSm": "pf-m-inset-sm-on-sm",
    "insetMdOnSm": "pf-m-inset-md-on-sm",
    "insetLgOnSm": "pf-m-inset-lg-on-sm",
    "insetXlOnSm": "pf-m-inset-xl-on-sm",
    "inset_2xlOnSm": "pf-m-inset-2xl-on-sm",
    "displayStackOnMd": "pf-m-display-stack-on-md",
    "displayInlineOnMd": "pf-m-display-inline-on-md",
    "insetNoneOnMd": "pf-m-inset-none-on-md",
    "insetSmOnMd": "pf-m-inset-sm-on-md",
    "insetMdOnMd": "pf-m-inset-md-on-md",
    "insetLgOnMd": "pf-m-inset-lg-on-md",
    "insetXlOnMd": "pf-m-inset-xl-on-md",
    "inset_2xlOnMd": "pf-m-inset-2xl-on-md",
    "displayStackOnLg": "pf-m-display-stack-on-lg",
    "displayInlineOnLg": "pf-m-display-inline-on-lg",
    "insetNoneOnLg": "pf-m-inset-none-on-lg",
    "insetSmOnLg": "pf-m-inset-sm-on-lg",
    "insetMdOnLg": "pf-m-inset-md-on-lg",
    "insetLgOnLg": "pf-m-inset-lg-on-lg",
    "insetXlOnLg": "pf-m-inset-xl-on-lg",
    "inset_2xlOnLg": "pf-m-inset-2xl-on-lg",
    "displayStackOnXl": "pf-m-display-stack-on-xl",
    "displayInlineOnXl": "pf-m-display-inline-on-xl",
    "insetNoneOnXl": "pf-m-inset-none-on-xl",
    "insetSmOnXl": "pf-m-inset-sm-on-xl",
    "insetMdOnXl": "pf-m-inset-md-on-xl",
    "insetLgOnXl": "pf-m-inset-lg-on-xl",
    "insetXlOnXl": "pf-m-inset-xl-on-xl",
    "inset_2xlOnXl": "pf-m-inset-2xl-on-xl",
    "displayStackOn_2xl": "pf-m-display-stack-on-2xl",
    "displayInlineOn_2xl": "pf-m-display-inline-on-2xl",
    "insetNoneOn_2xl": "pf-m-inset-none-on-2xl",
    "insetSmOn_2xl": "pf-m-inset-sm-on-2xl",
    "insetMdOn_2xl": "pf-m-inset-md-on-2xl",
    "insetLgOn_2xl": "pf-m-inset-lg-on-2xl",
    "insetXlOn_2xl": "pf-m-inset-xl-on-2xl",
    "inset_2xlOn_2xl": "pf-m-inset-2xl-on-2xl"
  }
};
const Masthead = (_a) => {
  var { children, className, backgroundColor = "dark", display = {
    md: "inline"
  }, inset } = _a, props = __rest(_a, ["children", "className", "backgroundColor", "display", "inset"]);
  const { width, getBreakpoint: getBreakpoint2 } = reactExports.useContext(PageContext);
  return reactExports.createElement("header", Object.assign({ className: css(styles$1.masthead, formatBreakpointMods(display, styles$1, "display-", getBreakpoint2(width)), formatBreakpointMods(inset, styles$1, "", getBreakpoint2(width)), backgroundColor === "light" && styles$1.modifiers.light, backgroundColor === "light200" && styles$1.modifiers.light_200, className) }, props), children);
};
Masthead.displayName = "Masthead";
const MastheadBrand = (_a) => {
  var { children, className, component } = _a, props = __rest(_a, ["children", "className", "component"]);
  let Component = component;
  if (!component) {
    if ((props === null || props === void 0 ? void 0 : props.href) !== void 0) {
      Component = "a";
    } else {
      Component = "span";
    }
  }
  return reactExports.createElement(Component, Object.assign({ className: css(styles$1.mastheadBrand, className) }, Component === "a" && { tabIndex: 0 }, props), children);
};
MastheadBrand.displayName = "MastheadBrand";
const MastheadContent = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$1.mastheadContent, className) }, props), children);
};
MastheadContent.displayName = "MastheadContent";
const MastheadMain = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$1.mastheadMain, className) }, props), children);
};
MastheadMain.displayName = "MastheadMain";
const MastheadToggle = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("span", Object.assign({ className: css(styles$1.mastheadToggle, className) }, props), children);
};
MastheadToggle.displayName = "MastheadToggle";
const styles = {
  "divider": "pf-v5-c-divider",
  "menu": "pf-v5-c-menu",
  "modifiers": {
    "flyout": "pf-m-flyout",
    "current": "pf-m-current",
    "horizontal": "pf-m-horizontal",
    "tertiary": "pf-m-tertiary",
    "horizontalSubnav": "pf-m-horizontal-subnav",
    "light": "pf-m-light",
    "scrollable": "pf-m-scrollable",
    "hover": "pf-m-hover"
  },
  "nav": "pf-v5-c-nav",
  "navItem": "pf-v5-c-nav__item",
  "navLink": "pf-v5-c-nav__link",
  "navList": "pf-v5-c-nav__list",
  "navSection": "pf-v5-c-nav__section",
  "navSectionTitle": "pf-v5-c-nav__section-title",
  "navToggle": "pf-v5-c-nav__toggle",
  "navToggleIcon": "pf-v5-c-nav__toggle-icon"
};
const navContextDefaults = {};
const NavContext = reactExports.createContext(navContextDefaults);
class Nav extends reactExports.Component {
  constructor() {
    super(...arguments);
    this.state = {
      isScrollable: false,
      ouiaStateId: getDefaultOUIAId(Nav.displayName, this.props.variant),
      flyoutRef: null
    };
    this.navRef = reactExports.createRef();
  }
  // Callback from NavItem
  onSelect(event, groupId, itemId, to, preventDefault, onClick) {
    if (preventDefault) {
      event.preventDefault();
    }
    this.props.onSelect(event, { groupId, itemId, to });
    if (onClick) {
      onClick(event, itemId, groupId, to);
    }
  }
  // Callback from NavExpandable
  onToggle(event, groupId, toggleValue) {
    this.props.onToggle(event, {
      groupId,
      isExpanded: toggleValue
    });
  }
  render() {
    const _a = this.props, {
      "aria-label": ariaLabel,
      children,
      className,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      onSelect,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      onToggle,
      theme,
      ouiaId,
      ouiaSafe,
      variant
    } = _a, props = __rest(_a, ["aria-label", "children", "className", "onSelect", "onToggle", "theme", "ouiaId", "ouiaSafe", "variant"]);
    const isHorizontal = ["horizontal", "tertiary"].includes(variant);
    return reactExports.createElement(
      NavContext.Provider,
      { value: {
        onSelect: (event, groupId, itemId, to, preventDefault, onClick) => this.onSelect(event, groupId, itemId, to, preventDefault, onClick),
        onToggle: (event, groupId, expanded) => this.onToggle(event, groupId, expanded),
        updateIsScrollable: (isScrollable) => this.setState({ isScrollable }),
        isHorizontal: ["horizontal", "tertiary", "horizontal-subnav"].includes(variant),
        flyoutRef: this.state.flyoutRef,
        setFlyoutRef: (flyoutRef) => this.setState({ flyoutRef }),
        navRef: this.navRef
      } },
      reactExports.createElement("nav", Object.assign({ className: css(styles.nav, theme === "light" && styles.modifiers.light, isHorizontal && styles.modifiers.horizontal, variant === "tertiary" && styles.modifiers.tertiary, variant === "horizontal-subnav" && styles.modifiers.horizontalSubnav, this.state.isScrollable && styles.modifiers.scrollable, className), "aria-label": ariaLabel || (["tertiary", "horizontal-subnav"].includes(variant) ? "Local" : "Global"), ref: this.navRef }, getOUIAProps(Nav.displayName, ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe), props), children)
    );
  }
}
Nav.displayName = "Nav";
Nav.defaultProps = {
  onSelect: () => void 0,
  onToggle: () => void 0,
  theme: "dark",
  ouiaSafe: true
};
const pageSidebarContextDefaults = {
  isSidebarOpen: true
};
const PageSidebarContext = reactExports.createContext(pageSidebarContextDefaults);
const PageSidebar = (_a) => {
  var { className = "", children, isSidebarOpen = true, theme = "dark", id = "page-sidebar" } = _a, props = __rest(_a, ["className", "children", "isSidebarOpen", "theme", "id"]);
  return reactExports.createElement(PageContextConsumer, null, ({ isManagedSidebar, isSidebarOpen: managedIsNavOpen }) => {
    const sidebarOpen = isManagedSidebar ? managedIsNavOpen : isSidebarOpen;
    return reactExports.createElement(
      "div",
      Object.assign({ id, className: css(styles$3.pageSidebar, theme === "light" && styles$3.modifiers.light, sidebarOpen && styles$3.modifiers.expanded, !sidebarOpen && styles$3.modifiers.collapsed, className), "aria-hidden": !sidebarOpen }, props),
      reactExports.createElement(PageSidebarContext.Provider, { value: { isSidebarOpen: sidebarOpen } }, children)
    );
  });
};
PageSidebar.displayName = "PageSidebar";
const NavGroup = (_a) => {
  var { title: title2, children = null, className = "", id = getUniqueId() } = _a, props = __rest(_a, ["title", "children", "className", "id"]);
  if (!title2 && !props["aria-label"]) {
    console.warn("For accessibility reasons an aria-label should be specified on nav groups if a title isn't");
  }
  const labelledBy = title2 ? id : void 0;
  return reactExports.createElement(
    "section",
    Object.assign({ className: css(styles.navSection, className), "aria-labelledby": labelledBy }, props),
    title2 && reactExports.createElement("h2", { className: css(styles.navSectionTitle), id }, title2),
    reactExports.createElement("ul", { className: css(styles.navList, className), role: "list" }, children)
  );
};
NavGroup.displayName = "NavGroup";
const NavItem = (_a) => {
  var { children, styleChildren = true, className, to, isActive = false, groupId = null, itemId = null, preventDefault = false, onClick, component = "a", flyout, onShowFlyout, ouiaId, ouiaSafe, zIndex = 9999, hasNavLinkWrapper } = _a, props = __rest(_a, ["children", "styleChildren", "className", "to", "isActive", "groupId", "itemId", "preventDefault", "onClick", "component", "flyout", "onShowFlyout", "ouiaId", "ouiaSafe", "zIndex", "hasNavLinkWrapper"]);
  const { flyoutRef, setFlyoutRef, navRef } = reactExports.useContext(NavContext);
  const { isSidebarOpen } = reactExports.useContext(PageSidebarContext);
  const [flyoutTarget, setFlyoutTarget] = reactExports.useState(null);
  const [isHovered, setIsHovered] = reactExports.useState(false);
  const ref = reactExports.useRef();
  const flyoutVisible = ref === flyoutRef;
  const popperRef = reactExports.useRef();
  const hasFlyout = flyout !== void 0;
  const Component = hasFlyout ? "button" : component;
  if (to && hasFlyout) {
    console.error('NavItem cannot have both "to" and "flyout" props.');
  }
  const showFlyout = (show, override) => {
    if ((!flyoutVisible || override) && show) {
      setFlyoutRef(ref);
    } else if ((flyoutVisible || override) && !show) {
      setFlyoutRef(null);
    }
    onShowFlyout && show && onShowFlyout();
  };
  const onMouseOver = (event) => {
    const evtContainedInFlyout = event.target.closest(`.${styles.navItem}.pf-m-flyout`);
    if (hasFlyout && !flyoutVisible) {
      showFlyout(true);
    } else if (flyoutRef !== null && !evtContainedInFlyout) {
      setFlyoutRef(null);
    }
  };
  const onFlyoutClick = (event) => {
    const target = event.target;
    const closestItem = target.closest(".pf-m-flyout");
    if (!closestItem) {
      if (hasFlyout) {
        showFlyout(false, true);
      } else if (flyoutRef !== null) {
        setFlyoutRef(null);
      }
    }
  };
  const handleFlyout = (event) => {
    var _a2, _b;
    const key = event.key;
    const target = event.target;
    if ((key === " " || key === "Enter" || key === "ArrowRight") && hasFlyout && ((_a2 = ref === null || ref === void 0 ? void 0 : ref.current) === null || _a2 === void 0 ? void 0 : _a2.contains(target))) {
      event.stopPropagation();
      event.preventDefault();
      if (!flyoutVisible) {
        showFlyout(true);
        setFlyoutTarget(target);
      }
    }
    if ((key === "Escape" || key === "ArrowLeft") && ((_b = popperRef === null || popperRef === void 0 ? void 0 : popperRef.current) === null || _b === void 0 ? void 0 : _b.querySelectorAll(`.${styles.menu}`).length) === 1) {
      if (flyoutVisible) {
        event.stopPropagation();
        event.preventDefault();
        showFlyout(false);
      }
    }
  };
  reactExports.useEffect(() => {
    if (hasFlyout) {
      window.addEventListener("click", onFlyoutClick);
    }
    return () => {
      if (hasFlyout) {
        window.removeEventListener("click", onFlyoutClick);
      }
    };
  }, []);
  reactExports.useEffect(() => {
    if (flyoutTarget) {
      if (flyoutVisible) {
        const flyoutItems = Array.from(popperRef.current.getElementsByTagName("UL")[0].children).filter((el) => !(el.classList.contains("pf-m-disabled") || el.classList.contains(styles.divider)));
        flyoutItems[0].firstChild.focus();
      } else {
        flyoutTarget.focus();
      }
    }
  }, [flyoutVisible, flyoutTarget]);
  const flyoutButton = reactExports.createElement(
    "span",
    { className: css(styles.navToggle) },
    reactExports.createElement(
      "span",
      { className: css(styles.navToggleIcon) },
      reactExports.createElement(AngleRightIcon, { "aria-hidden": true })
    )
  );
  const ariaFlyoutProps = {
    "aria-haspopup": "menu",
    "aria-expanded": flyoutVisible
  };
  const tabIndex = isSidebarOpen ? null : -1;
  const renderDefaultLink = (context) => {
    const preventLinkDefault = preventDefault || !to;
    return reactExports.createElement(
      Component,
      Object.assign({ href: to, onClick: (e) => context.onSelect(e, groupId, itemId, to, preventLinkDefault, onClick), className: css(styles.navLink, isActive && styles.modifiers.current, isHovered && styles.modifiers.hover, className), "aria-current": isActive ? "page" : null, tabIndex }, hasFlyout && Object.assign({}, ariaFlyoutProps), props),
      hasNavLinkWrapper ? reactExports.createElement("span", { className: css(`${styles.nav}__link-text`) }, children) : children,
      flyout && flyoutButton
    );
  };
  const renderClonedChild = (context, child) => reactExports.cloneElement(child, Object.assign(Object.assign({ onClick: (e) => context.onSelect(e, groupId, itemId, to, preventDefault, onClick), "aria-current": isActive ? "page" : null }, styleChildren && {
    className: css(styles.navLink, isActive && styles.modifiers.current, child.props && child.props.className)
  }), { tabIndex: child.props.tabIndex || tabIndex, children: hasFlyout ? reactExports.createElement(
    reactExports.Fragment,
    null,
    child.props.children,
    flyoutButton
  ) : child.props.children }));
  const ouiaProps = useOUIAProps(NavItem.displayName, ouiaId, ouiaSafe);
  const handleMouseEnter = () => {
    setIsHovered(true);
  };
  const handleMouseLeave = () => {
    setIsHovered(false);
  };
  const flyoutPopper = reactExports.createElement(Popper, { triggerRef: ref, popper: reactExports.createElement("div", { ref: popperRef, onMouseEnter: handleMouseEnter, onMouseLeave: handleMouseLeave }, flyout), popperRef, placement: "right-start", isVisible: flyoutVisible, onDocumentKeyDown: handleFlyout, zIndex, appendTo: navRef === null || navRef === void 0 ? void 0 : navRef.current });
  const navItem = reactExports.createElement(
    reactExports.Fragment,
    null,
    reactExports.createElement(
      "li",
      Object.assign({ onMouseOver, className: css(styles.navItem, hasFlyout && styles.modifiers.flyout, className), ref }, ouiaProps),
      reactExports.createElement(NavContext.Consumer, null, (context) => reactExports.isValidElement(children) ? renderClonedChild(context, children) : renderDefaultLink(context))
    ),
    flyout && flyoutPopper
  );
  return navItem;
};
NavItem.displayName = "NavItem";
const PageGroup = (_a) => {
  var { className = "", children, stickyOnBreakpoint, hasShadowTop = false, hasShadowBottom = false, hasOverflowScroll = false, "aria-label": ariaLabel } = _a, props = __rest(_a, ["className", "children", "stickyOnBreakpoint", "hasShadowTop", "hasShadowBottom", "hasOverflowScroll", "aria-label"]);
  const { height, getVerticalBreakpoint: getVerticalBreakpoint2 } = reactExports.useContext(PageContext);
  reactExports.useEffect(() => {
    if (hasOverflowScroll && !ariaLabel) {
      console.warn("PageGroup: An accessible aria-label is required when hasOverflowScroll is set to true.");
    }
  }, [hasOverflowScroll, ariaLabel]);
  return reactExports.createElement("div", Object.assign({}, props, { className: css(styles$3.pageMainGroup, formatBreakpointMods(stickyOnBreakpoint, styles$3, "sticky-", getVerticalBreakpoint2(height), true), hasShadowTop && styles$3.modifiers.shadowTop, hasShadowBottom && styles$3.modifiers.shadowBottom, hasOverflowScroll && styles$3.modifiers.overflowScroll, className) }, hasOverflowScroll && { tabIndex: 0, role: "region", "aria-label": ariaLabel }), children);
};
PageGroup.displayName = "PageGroup";
var PageLayouts;
(function(PageLayouts2) {
  PageLayouts2["vertical"] = "vertical";
  PageLayouts2["horizontal"] = "horizontal";
})(PageLayouts || (PageLayouts = {}));
class Page extends reactExports.Component {
  constructor(props) {
    super(props);
    this.mainRef = reactExports.createRef();
    this.pageRef = reactExports.createRef();
    this.observer = () => {
    };
    this.getWindowWidth = () => {
      if (canUseDOM) {
        return this.pageRef.current ? this.pageRef.current.clientWidth : window.innerWidth;
      } else {
        return 1200;
      }
    };
    this.isMobile = () => (
      // eslint-disable-next-line radix
      this.getWindowWidth() < Number.parseInt(global_breakpoint_xl.value, 10)
    );
    this.resize = (_event) => {
      var _a;
      const { onPageResize } = this.props;
      const mobileView = this.isMobile();
      if (onPageResize) {
        onPageResize(_event, { mobileView, windowSize: this.getWindowWidth() });
      }
      if (mobileView !== this.state.mobileView) {
        this.setState({ mobileView });
      }
      if ((_a = this.pageRef) === null || _a === void 0 ? void 0 : _a.current) {
        const currentWidth = this.pageRef.current.clientWidth;
        const currentHeight = this.pageRef.current.clientHeight;
        if (this.state.width !== currentWidth) {
          this.setState({ width: currentWidth });
        }
        if (this.state.height !== currentHeight) {
          this.setState({ height: currentHeight });
        }
      }
    };
    this.handleResize = debounce(this.resize, 250);
    this.handleMainClick = () => {
      if (this.isMobile() && this.state.mobileIsSidebarOpen && this.mainRef.current) {
        this.setState({ mobileIsSidebarOpen: false });
      }
    };
    this.onSidebarToggleMobile = () => {
      this.setState((prevState) => ({
        mobileIsSidebarOpen: !prevState.mobileIsSidebarOpen
      }));
    };
    this.onSidebarToggleDesktop = () => {
      this.setState((prevState) => ({
        desktopIsSidebarOpen: !prevState.desktopIsSidebarOpen
      }));
    };
    const { isManagedSidebar, defaultManagedSidebarIsOpen } = props;
    const managedSidebarOpen = !isManagedSidebar ? true : defaultManagedSidebarIsOpen;
    this.state = {
      desktopIsSidebarOpen: managedSidebarOpen,
      mobileIsSidebarOpen: false,
      mobileView: false,
      width: null,
      height: null
    };
  }
  componentDidMount() {
    const { isManagedSidebar, onPageResize } = this.props;
    if (isManagedSidebar || onPageResize) {
      this.observer = getResizeObserver(this.pageRef.current, this.handleResize);
      const currentRef = this.mainRef.current;
      if (currentRef) {
        currentRef.addEventListener("mousedown", this.handleMainClick);
        currentRef.addEventListener("touchstart", this.handleMainClick);
      }
      this.resize();
    }
  }
  componentWillUnmount() {
    const { isManagedSidebar, onPageResize } = this.props;
    if (isManagedSidebar || onPageResize) {
      this.observer();
      const currentRef = this.mainRef.current;
      if (currentRef) {
        currentRef.removeEventListener("mousedown", this.handleMainClick);
        currentRef.removeEventListener("touchstart", this.handleMainClick);
      }
    }
  }
  render() {
    const _a = this.props, {
      breadcrumb,
      isBreadcrumbWidthLimited,
      className,
      children,
      header,
      sidebar,
      notificationDrawer,
      isNotificationDrawerExpanded,
      onNotificationDrawerExpand,
      drawerDefaultSize,
      drawerMinSize,
      drawerMaxSize,
      isTertiaryNavWidthLimited,
      skipToContent,
      role,
      mainContainerId,
      isManagedSidebar,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      defaultManagedSidebarIsOpen,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      onPageResize,
      getBreakpoint: getBreakpoint2,
      getVerticalBreakpoint: getVerticalBreakpoint2,
      mainAriaLabel,
      mainTabIndex,
      mainComponent,
      tertiaryNav,
      isTertiaryNavGrouped,
      isBreadcrumbGrouped,
      additionalGroupedContent,
      groupProps,
      breadcrumbProps
    } = _a, rest = __rest(_a, ["breadcrumb", "isBreadcrumbWidthLimited", "className", "children", "header", "sidebar", "notificationDrawer", "isNotificationDrawerExpanded", "onNotificationDrawerExpand", "drawerDefaultSize", "drawerMinSize", "drawerMaxSize", "isTertiaryNavWidthLimited", "skipToContent", "role", "mainContainerId", "isManagedSidebar", "defaultManagedSidebarIsOpen", "onPageResize", "getBreakpoint", "getVerticalBreakpoint", "mainAriaLabel", "mainTabIndex", "mainComponent", "tertiaryNav", "isTertiaryNavGrouped", "isBreadcrumbGrouped", "additionalGroupedContent", "groupProps", "breadcrumbProps"]);
    const { mobileView, mobileIsSidebarOpen, desktopIsSidebarOpen, width, height } = this.state;
    const context = {
      isManagedSidebar,
      onSidebarToggle: mobileView ? this.onSidebarToggleMobile : this.onSidebarToggleDesktop,
      isSidebarOpen: mobileView ? mobileIsSidebarOpen : desktopIsSidebarOpen,
      width,
      height,
      getBreakpoint: getBreakpoint2,
      getVerticalBreakpoint: getVerticalBreakpoint2
    };
    let nav = null;
    if (tertiaryNav && isTertiaryNavWidthLimited) {
      nav = reactExports.createElement(
        "div",
        { className: css(styles$3.pageMainNav, styles$3.modifiers.limitWidth) },
        reactExports.createElement("div", { className: css(styles$3.pageMainBody) }, tertiaryNav)
      );
    } else if (tertiaryNav) {
      nav = reactExports.createElement("div", { className: css(styles$3.pageMainNav) }, tertiaryNav);
    }
    const crumb = breadcrumb ? reactExports.createElement("section", { className: css(styles$3.pageMainBreadcrumb, isBreadcrumbWidthLimited && styles$3.modifiers.limitWidth, formatBreakpointMods(breadcrumbProps === null || breadcrumbProps === void 0 ? void 0 : breadcrumbProps.stickyOnBreakpoint, styles$3, "sticky-", getVerticalBreakpoint2(height), true)) }, isBreadcrumbWidthLimited ? reactExports.createElement("div", { className: css(styles$3.pageMainBody) }, breadcrumb) : breadcrumb) : null;
    const isGrouped = isTertiaryNavGrouped || isBreadcrumbGrouped || additionalGroupedContent;
    const group = isGrouped ? reactExports.createElement(
      PageGroup,
      Object.assign({}, groupProps),
      isTertiaryNavGrouped && nav,
      isBreadcrumbGrouped && crumb,
      additionalGroupedContent
    ) : null;
    const Component = mainComponent;
    const main = reactExports.createElement(
      Component,
      { ref: this.mainRef, role, id: mainContainerId, className: css(styles$3.pageMain), tabIndex: mainTabIndex, "aria-label": mainAriaLabel },
      group,
      !isTertiaryNavGrouped && nav,
      !isBreadcrumbGrouped && crumb,
      children
    );
    const panelContent = reactExports.createElement(DrawerPanelContent, { defaultSize: drawerDefaultSize, minSize: drawerMinSize, maxSize: drawerMaxSize }, notificationDrawer);
    return reactExports.createElement(
      PageContextProvider,
      { value: context },
      reactExports.createElement(
        "div",
        Object.assign({ ref: this.pageRef }, rest, { className: css(styles$3.page, width !== null && height !== null && "pf-m-resize-observer", width !== null && `pf-m-breakpoint-${getBreakpoint2(width)}`, height !== null && `pf-m-height-breakpoint-${getVerticalBreakpoint2(height)}`, className) }),
        skipToContent,
        header,
        sidebar,
        notificationDrawer && reactExports.createElement(
          "div",
          { className: css(styles$3.pageDrawer) },
          reactExports.createElement(
            Drawer,
            { isExpanded: isNotificationDrawerExpanded, onExpand: (event) => onNotificationDrawerExpand(event) },
            reactExports.createElement(
              DrawerContent,
              { panelContent },
              reactExports.createElement(DrawerContentBody, null, main)
            )
          )
        ),
        !notificationDrawer && main
      )
    );
  }
}
Page.displayName = "Page";
Page.defaultProps = {
  isManagedSidebar: false,
  isBreadcrumbWidthLimited: false,
  defaultManagedSidebarIsOpen: true,
  mainTabIndex: -1,
  isNotificationDrawerExpanded: false,
  onNotificationDrawerExpand: () => null,
  mainComponent: "main",
  getBreakpoint,
  getVerticalBreakpoint
};
const PageSidebarBody = (_a) => {
  var { children, className, usePageInsets, isFilled } = _a, props = __rest(_a, ["children", "className", "usePageInsets", "isFilled"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$3.pageSidebarBody, usePageInsets && styles$3.modifiers.pageInsets, isFilled === false && styles$3.modifiers.noFill, isFilled === true && styles$3.modifiers.fill, className) }, props), children);
};
PageSidebarBody.displayName = "PageSidebarBody";
const PageToggleButton = (_a) => {
  var { children, isSidebarOpen = true, onSidebarToggle = () => void 0, id = "nav-toggle" } = _a, props = __rest(_a, ["children", "isSidebarOpen", "onSidebarToggle", "id"]);
  return reactExports.createElement(PageContextConsumer, null, ({ isManagedSidebar, onSidebarToggle: managedOnSidebarToggle, isSidebarOpen: managedIsSidebarOpen }) => {
    const sidebarToggle = isManagedSidebar ? managedOnSidebarToggle : onSidebarToggle;
    const sidebarOpen = isManagedSidebar ? managedIsSidebarOpen : isSidebarOpen;
    return reactExports.createElement(Button, Object.assign({ id, onClick: sidebarToggle, "aria-label": "Side navigation toggle", "aria-expanded": sidebarOpen ? "true" : "false", variant: ButtonVariant.plain }, props), children);
  });
};
PageToggleButton.displayName = "PageToggleButton";
const BarsIconConfig = {
  name: "BarsIcon",
  height: 512,
  width: 448,
  svgPath: "M16 132h416c8.837 0 16-7.163 16-16V76c0-8.837-7.163-16-16-16H16C7.163 60 0 67.163 0 76v40c0 8.837 7.163 16 16 16zm0 160h416c8.837 0 16-7.163 16-16v-40c0-8.837-7.163-16-16-16H16c-8.837 0-16 7.163-16 16v40c0 8.837 7.163 16 16 16zm0 160h416c8.837 0 16-7.163 16-16v-40c0-8.837-7.163-16-16-16H16c-8.837 0-16 7.163-16 16v40c0 8.837 7.163 16 16 16z",
  yOffset: 0,
  xOffset: 0
};
const BarsIcon = createIcon(BarsIconConfig);
const CONTENT_TYPE_JSON = "application/json";
class Keycloak {
  /** @type {Pick<PromiseWithResolvers<boolean>, 'resolve' | 'reject'>[]} */
  #refreshQueue = [];
  /** @type {KeycloakAdapter} */
  #adapter;
  /** @type {boolean} */
  #useNonce = true;
  /** @type {CallbackStorage} */
  #callbackStorage;
  #logInfo = this.#createLogger(console.info);
  #logWarn = this.#createLogger(console.warn);
  /** @type {LoginIframe} */
  #loginIframe = {
    enable: true,
    callbackList: [],
    interval: 5
  };
  /** @type {KeycloakConfig} config */
  #config;
  didInitialize = false;
  authenticated = false;
  loginRequired = false;
  /** @type {KeycloakResponseMode} */
  responseMode = "fragment";
  /** @type {KeycloakResponseType} */
  responseType = "code";
  /** @type {KeycloakFlow} */
  flow = "standard";
  /** @type {number?} */
  timeSkew = null;
  /** @type {string=} */
  redirectUri;
  /** @type {string=} */
  silentCheckSsoRedirectUri;
  /** @type {boolean} */
  silentCheckSsoFallback = true;
  /** @type {KeycloakPkceMethod} */
  pkceMethod = "S256";
  enableLogging = false;
  /** @type {'GET' | 'POST'} */
  logoutMethod = "GET";
  /** @type {string=} */
  scope;
  messageReceiveTimeout = 1e4;
  /** @type {string=} */
  idToken;
  /** @type {KeycloakTokenParsed=} */
  idTokenParsed;
  /** @type {string=} */
  token;
  /** @type {KeycloakTokenParsed=} */
  tokenParsed;
  /** @type {string=} */
  refreshToken;
  /** @type {KeycloakTokenParsed=} */
  refreshTokenParsed;
  /** @type {string=} */
  clientId;
  /** @type {string=} */
  sessionId;
  /** @type {string=} */
  subject;
  /** @type {string=} */
  authServerUrl;
  /** @type {string=} */
  realm;
  /** @type {KeycloakRoles=} */
  realmAccess;
  /** @type {KeycloakResourceAccess=} */
  resourceAccess;
  /** @type {KeycloakProfile=} */
  profile;
  /** @type {{}=} */
  userInfo;
  /** @type {Endpoints} */
  endpoints;
  /** @type {number=} */
  tokenTimeoutHandle;
  /** @type {() => void=} */
  onAuthSuccess;
  /** @type {(errorData?: KeycloakError) => void=} */
  onAuthError;
  /** @type {() => void=} */
  onAuthRefreshSuccess;
  /** @type {() => void=} */
  onAuthRefreshError;
  /** @type {() => void=} */
  onTokenExpired;
  /** @type {() => void=} */
  onAuthLogout;
  /** @type {(authenticated: boolean) => void=} */
  onReady;
  /** @type {(status: 'success' | 'cancelled' | 'error', action: string) => void=} */
  onActionUpdate;
  /**
   * @param {KeycloakConfig} config
   */
  constructor(config) {
    if (typeof config !== "string" && !isObject(config)) {
      throw new Error("The 'Keycloak' constructor must be provided with a configuration object, or a URL to a JSON configuration file.");
    }
    if (isObject(config)) {
      const requiredProperties = "oidcProvider" in config ? ["clientId"] : ["url", "realm", "clientId"];
      for (const property of requiredProperties) {
        if (!(property in config)) {
          throw new Error(`The configuration object is missing the required '${property}' property.`);
        }
      }
    }
    if (!globalThis.isSecureContext) {
      this.#logWarn(
        "[KEYCLOAK] Keycloak JS must be used in a 'secure context' to function properly as it relies on browser APIs that are otherwise not available.\nContinuing to run your application insecurely will lead to unexpected behavior and breakage.\n\nFor more information see: https://developer.mozilla.org/en-US/docs/Web/Security/Secure_Contexts"
      );
    }
    this.#config = config;
  }
  /**
   * @param {KeycloakInitOptions} initOptions
   * @returns {Promise<boolean>}
   */
  init = async (initOptions = {}) => {
    if (this.didInitialize) {
      throw new Error("A 'Keycloak' instance can only be initialized once.");
    }
    this.didInitialize = true;
    this.#callbackStorage = createCallbackStorage();
    const adapters = ["default", "cordova", "cordova-native"];
    if (typeof initOptions.adapter === "string" && adapters.includes(initOptions.adapter)) {
      this.#adapter = this.#loadAdapter(initOptions.adapter);
    } else if (typeof initOptions.adapter === "object") {
      this.#adapter = initOptions.adapter;
    } else if ("Cordova" in window || "cordova" in window) {
      this.#adapter = this.#loadAdapter("cordova");
    } else {
      this.#adapter = this.#loadAdapter("default");
    }
    if (typeof initOptions.useNonce !== "undefined") {
      this.#useNonce = initOptions.useNonce;
    }
    if (typeof initOptions.checkLoginIframe !== "undefined") {
      this.#loginIframe.enable = initOptions.checkLoginIframe;
    }
    if (initOptions.checkLoginIframeInterval) {
      this.#loginIframe.interval = initOptions.checkLoginIframeInterval;
    }
    if (initOptions.onLoad === "login-required") {
      this.loginRequired = true;
    }
    if (initOptions.responseMode) {
      if (initOptions.responseMode === "query" || initOptions.responseMode === "fragment") {
        this.responseMode = initOptions.responseMode;
      } else {
        throw new Error("Invalid value for responseMode");
      }
    }
    if (initOptions.flow) {
      switch (initOptions.flow) {
        case "standard":
          this.responseType = "code";
          break;
        case "implicit":
          this.responseType = "id_token token";
          break;
        case "hybrid":
          this.responseType = "code id_token token";
          break;
        default:
          throw new Error("Invalid value for flow");
      }
      this.flow = initOptions.flow;
    }
    if (typeof initOptions.timeSkew === "number") {
      this.timeSkew = initOptions.timeSkew;
    }
    if (initOptions.redirectUri) {
      this.redirectUri = initOptions.redirectUri;
    }
    if (initOptions.silentCheckSsoRedirectUri) {
      this.silentCheckSsoRedirectUri = initOptions.silentCheckSsoRedirectUri;
    }
    if (typeof initOptions.silentCheckSsoFallback === "boolean") {
      this.silentCheckSsoFallback = initOptions.silentCheckSsoFallback;
    }
    if (typeof initOptions.pkceMethod !== "undefined") {
      if (initOptions.pkceMethod !== "S256" && initOptions.pkceMethod !== false) {
        throw new TypeError(`Invalid value for pkceMethod', expected 'S256' or false but got ${initOptions.pkceMethod}.`);
      }
      this.pkceMethod = initOptions.pkceMethod;
    }
    if (typeof initOptions.enableLogging === "boolean") {
      this.enableLogging = initOptions.enableLogging;
    }
    if (initOptions.logoutMethod === "POST") {
      this.logoutMethod = "POST";
    }
    if (typeof initOptions.scope === "string") {
      this.scope = initOptions.scope;
    }
    if (typeof initOptions.messageReceiveTimeout === "number" && initOptions.messageReceiveTimeout > 0) {
      this.messageReceiveTimeout = initOptions.messageReceiveTimeout;
    }
    await this.#loadConfig();
    await this.#check3pCookiesSupported();
    await this.#processInit(initOptions);
    this.onReady?.(this.authenticated);
    return this.authenticated;
  };
  /**
   * @param {"default" | "cordova" | "cordova-native"} type
   * @returns {KeycloakAdapter}
   */
  #loadAdapter(type) {
    if (type === "default") {
      return this.#loadDefaultAdapter();
    }
    if (type === "cordova") {
      this.#loginIframe.enable = false;
      return this.#loadCordovaAdapter();
    }
    if (type === "cordova-native") {
      this.#loginIframe.enable = false;
      return this.#loadCordovaNativeAdapter();
    }
    throw new Error("invalid adapter type: " + type);
  }
  /**
   * @returns {KeycloakAdapter}
   */
  #loadDefaultAdapter() {
    const redirectUri = (options) => {
      return options?.redirectUri || this.redirectUri || globalThis.location.href;
    };
    return {
      login: async (options) => {
        window.location.assign(await this.createLoginUrl(options));
        return await new Promise(() => {
        });
      },
      logout: async (options) => {
        const logoutMethod = options?.logoutMethod ?? this.logoutMethod;
        if (logoutMethod === "GET") {
          window.location.replace(this.createLogoutUrl(options));
          return;
        }
        const form = document.createElement("form");
        form.setAttribute("method", "POST");
        form.setAttribute("action", this.createLogoutUrl(options));
        form.style.display = "none";
        const data = {
          id_token_hint: this.idToken,
          client_id: this.clientId,
          post_logout_redirect_uri: redirectUri(options)
        };
        for (const [name, value] of Object.entries(data)) {
          const input = document.createElement("input");
          input.setAttribute("type", "hidden");
          input.setAttribute("name", name);
          input.setAttribute(
            "value",
            /** @type {string} */
            value
          );
          form.appendChild(input);
        }
        document.body.appendChild(form);
        form.submit();
      },
      register: async (options) => {
        window.location.assign(await this.createRegisterUrl(options));
        return await new Promise(() => {
        });
      },
      accountManagement: async () => {
        const accountUrl = this.createAccountUrl();
        if (typeof accountUrl !== "undefined") {
          window.location.href = accountUrl;
        } else {
          throw new Error("Not supported by the OIDC server");
        }
        return await new Promise(() => {
        });
      },
      redirectUri
    };
  }
  /**
   * @returns {KeycloakAdapter}
   */
  #loadCordovaAdapter() {
    const cordovaOpenWindowWrapper = (loginUrl, target, options) => {
      if (window.cordova && window.cordova.InAppBrowser) {
        return window.cordova.InAppBrowser.open(loginUrl, target, options);
      } else {
        return window.open(loginUrl, target, options);
      }
    };
    const shallowCloneCordovaOptions = (userOptions) => {
      if (userOptions && userOptions.cordovaOptions) {
        return Object.keys(userOptions.cordovaOptions).reduce((options, optionName) => {
          options[optionName] = userOptions.cordovaOptions[optionName];
          return options;
        }, {});
      } else {
        return {};
      }
    };
    const formatCordovaOptions = (cordovaOptions) => {
      return Object.keys(cordovaOptions).reduce((options, optionName) => {
        options.push(optionName + "=" + cordovaOptions[optionName]);
        return options;
      }, []).join(",");
    };
    const createCordovaOptions = (userOptions) => {
      const cordovaOptions = shallowCloneCordovaOptions(userOptions);
      cordovaOptions.location = "no";
      if (userOptions && userOptions.prompt === "none") {
        cordovaOptions.hidden = "yes";
      }
      return formatCordovaOptions(cordovaOptions);
    };
    const getCordovaRedirectUri = () => {
      return this.redirectUri || "http://localhost";
    };
    return {
      login: async (options) => {
        const cordovaOptions = createCordovaOptions(options);
        const loginUrl = await this.createLoginUrl(options);
        const ref = cordovaOpenWindowWrapper(loginUrl, "_blank", cordovaOptions);
        let completed = false;
        let closed = false;
        function closeBrowser() {
          closed = true;
          ref.close();
        }
        return await new Promise((resolve, reject) => {
          ref.addEventListener("loadstart", async (event) => {
            if (event.url.indexOf(getCordovaRedirectUri()) === 0) {
              const callback = this.#parseCallback(event.url);
              completed = true;
              closeBrowser();
              try {
                await this.#processCallback(callback);
                resolve();
              } catch (error) {
                reject(error);
              }
            }
          });
          ref.addEventListener("loaderror", async (event) => {
            if (!completed) {
              if (event.url.indexOf(getCordovaRedirectUri()) === 0) {
                const callback = this.#parseCallback(event.url);
                completed = true;
                closeBrowser();
                try {
                  await this.#processCallback(callback);
                  resolve();
                } catch (error) {
                  reject(error);
                }
              } else {
                reject(new Error("Unable to process login."));
                closeBrowser();
              }
            }
          });
          ref.addEventListener("exit", function(event) {
            if (!closed) {
              reject(new Error("User closed the login window."));
            }
          });
        });
      },
      logout: async (options) => {
        const logoutUrl = this.createLogoutUrl(options);
        const ref = cordovaOpenWindowWrapper(logoutUrl, "_blank", "location=no,hidden=yes,clearcache=yes");
        let error = false;
        ref.addEventListener("loadstart", (event) => {
          if (event.url.indexOf(getCordovaRedirectUri()) === 0) {
            ref.close();
          }
        });
        ref.addEventListener("loaderror", (event) => {
          if (event.url.indexOf(getCordovaRedirectUri()) === 0) {
            ref.close();
          } else {
            error = true;
            ref.close();
          }
        });
        await new Promise((resolve, reject) => {
          ref.addEventListener("exit", () => {
            if (error) {
              reject(new Error("User closed the login window."));
            } else {
              this.clearToken();
              resolve();
            }
          });
        });
      },
      register: async (options) => {
        const registerUrl = await this.createRegisterUrl();
        const cordovaOptions = createCordovaOptions(options);
        const ref = cordovaOpenWindowWrapper(registerUrl, "_blank", cordovaOptions);
        const promise = new Promise((resolve, reject) => {
          ref.addEventListener("loadstart", async (event) => {
            if (event.url.indexOf(getCordovaRedirectUri()) === 0) {
              ref.close();
              const oauth = this.#parseCallback(event.url);
              try {
                await this.#processCallback(oauth);
                resolve();
              } catch (error) {
                reject(error);
              }
            }
          });
        });
        await promise;
      },
      accountManagement: async () => {
        const accountUrl = this.createAccountUrl();
        if (typeof accountUrl !== "undefined") {
          const ref = cordovaOpenWindowWrapper(accountUrl, "_blank", "location=no");
          ref.addEventListener("loadstart", function(event) {
            if (event.url.indexOf(getCordovaRedirectUri()) === 0) {
              ref.close();
            }
          });
        } else {
          throw new Error("Not supported by the OIDC server");
        }
      },
      redirectUri: () => {
        return getCordovaRedirectUri();
      }
    };
  }
  /**
   * @returns {KeycloakAdapter}
   */
  #loadCordovaNativeAdapter() {
    return {
      login: async (options) => {
        const loginUrl = await this.createLoginUrl(options);
        await new Promise((resolve, reject) => {
          universalLinks.subscribe("keycloak", async (event) => {
            universalLinks.unsubscribe("keycloak");
            window.cordova.plugins.browsertab.close();
            const oauth = this.#parseCallback(event.url);
            try {
              await this.#processCallback(oauth);
              resolve();
            } catch (error) {
              reject(error);
            }
          });
          window.cordova.plugins.browsertab.openUrl(loginUrl);
        });
      },
      logout: async (options) => {
        const logoutUrl = this.createLogoutUrl(options);
        await new Promise((resolve) => {
          universalLinks.subscribe("keycloak", () => {
            universalLinks.unsubscribe("keycloak");
            window.cordova.plugins.browsertab.close();
            this.clearToken();
            resolve();
          });
          window.cordova.plugins.browsertab.openUrl(logoutUrl);
        });
      },
      register: async (options) => {
        const registerUrl = await this.createRegisterUrl(options);
        await new Promise((resolve, reject) => {
          universalLinks.subscribe("keycloak", async (event) => {
            universalLinks.unsubscribe("keycloak");
            window.cordova.plugins.browsertab.close();
            const oauth = this.#parseCallback(event.url);
            try {
              await this.#processCallback(oauth);
              resolve();
            } catch (error) {
              reject(error);
            }
          });
          window.cordova.plugins.browsertab.openUrl(registerUrl);
        });
      },
      accountManagement: async () => {
        const accountUrl = this.createAccountUrl();
        if (typeof accountUrl !== "undefined") {
          window.cordova.plugins.browsertab.openUrl(accountUrl);
        } else {
          throw new Error("Not supported by the OIDC server");
        }
      },
      redirectUri: (options) => {
        if (options && options.redirectUri) {
          return options.redirectUri;
        } else if (this.redirectUri) {
          return this.redirectUri;
        } else {
          return "http://localhost";
        }
      }
    };
  }
  /**
   * @returns {Promise<void>}
   */
  async #loadConfig() {
    if (typeof this.#config === "string") {
      const jsonConfig = await fetchJsonConfig(this.#config);
      this.authServerUrl = jsonConfig["auth-server-url"];
      this.realm = jsonConfig.realm;
      this.clientId = jsonConfig.resource;
      this.#setupEndpoints();
    } else {
      this.clientId = this.#config.clientId;
      if ("oidcProvider" in this.#config) {
        await this.#loadOidcConfig(this.#config.oidcProvider);
      } else {
        this.authServerUrl = this.#config.url;
        this.realm = this.#config.realm;
        this.#setupEndpoints();
      }
    }
  }
  /**
   * @returns {void}
   */
  #setupEndpoints() {
    this.endpoints = {
      authorize: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/auth";
      },
      token: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/token";
      },
      logout: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/logout";
      },
      checkSessionIframe: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/login-status-iframe.html";
      },
      thirdPartyCookiesIframe: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/3p-cookies/step1.html";
      },
      register: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/registrations";
      },
      userinfo: () => {
        return this.#getRealmUrl() + "/protocol/openid-connect/userinfo";
      }
    };
  }
  /**
   * @param {string | OpenIdProviderMetadata} oidcProvider
   * @returns {Promise<void>}
   */
  async #loadOidcConfig(oidcProvider) {
    if (typeof oidcProvider === "string") {
      const url = `${stripTrailingSlash(oidcProvider)}/.well-known/openid-configuration`;
      const openIdConfig = await fetchOpenIdConfig(url);
      this.#setupOidcEndpoints(openIdConfig);
    } else {
      this.#setupOidcEndpoints(oidcProvider);
    }
  }
  /**
   * @param {OpenIdProviderMetadata} config
   * @returns {void}
   */
  #setupOidcEndpoints(config) {
    this.endpoints = {
      authorize() {
        return config.authorization_endpoint;
      },
      token() {
        return config.token_endpoint;
      },
      logout() {
        if (!config.end_session_endpoint) {
          throw new Error("Not supported by the OIDC server");
        }
        return config.end_session_endpoint;
      },
      checkSessionIframe() {
        if (!config.check_session_iframe) {
          throw new Error("Not supported by the OIDC server");
        }
        return config.check_session_iframe;
      },
      register() {
        throw new Error('Redirection to "Register user" page not supported in standard OIDC mode');
      },
      userinfo() {
        if (!config.userinfo_endpoint) {
          throw new Error("Not supported by the OIDC server");
        }
        return config.userinfo_endpoint;
      }
    };
  }
  /**
   * @returns {Promise<void>}
   */
  async #check3pCookiesSupported() {
    if (!this.#loginIframe.enable && !this.silentCheckSsoRedirectUri || typeof this.endpoints.thirdPartyCookiesIframe !== "function") {
      return;
    }
    const iframe = document.createElement("iframe");
    iframe.setAttribute("src", this.endpoints.thirdPartyCookiesIframe());
    iframe.setAttribute("sandbox", "allow-storage-access-by-user-activation allow-scripts allow-same-origin");
    iframe.setAttribute("title", "keycloak-3p-check-iframe");
    iframe.style.display = "none";
    document.body.appendChild(iframe);
    const promise = new Promise((resolve) => {
      const messageCallback = (event) => {
        if (iframe.contentWindow !== event.source) {
          return;
        }
        if (event.data !== "supported" && event.data !== "unsupported") {
          return;
        } else if (event.data === "unsupported") {
          this.#logWarn(
            "[KEYCLOAK] Your browser is blocking access to 3rd-party cookies, this means:\n\n - It is not possible to retrieve tokens without redirecting to the Keycloak server (a.k.a. no support for silent authentication).\n - It is not possible to automatically detect changes to the session status (such as the user logging out in another tab).\n\nFor more information see: https://www.keycloak.org/securing-apps/javascript-adapter#_modern_browsers"
          );
          this.#loginIframe.enable = false;
          if (this.silentCheckSsoFallback) {
            this.silentCheckSsoRedirectUri = void 0;
          }
        }
        document.body.removeChild(iframe);
        window.removeEventListener("message", messageCallback);
        resolve();
      };
      window.addEventListener("message", messageCallback, false);
    });
    return await applyTimeoutToPromise(promise, this.messageReceiveTimeout, "Timeout when waiting for 3rd party check iframe message.");
  }
  /**
   * @param {KeycloakInitOptions} initOptions
   * @returns {Promise<void>}
   */
  async #processInit(initOptions) {
    const callback = this.#parseCallback(window.location.href);
    if (callback?.newUrl) {
      window.history.replaceState(window.history.state, "", callback.newUrl);
    }
    if (callback && callback.valid) {
      await this.#setupCheckLoginIframe();
      await this.#processCallback(callback);
      return;
    }
    const doLogin = async (prompt) => {
      const options = {};
      if (!prompt) {
        options.prompt = "none";
      }
      if (initOptions.locale) {
        options.locale = initOptions.locale;
      }
      await this.login(options);
    };
    const onLoad = async () => {
      switch (initOptions.onLoad) {
        case "check-sso":
          if (this.#loginIframe.enable) {
            await this.#setupCheckLoginIframe();
            const unchanged = await this.#checkLoginIframe();
            if (!unchanged) {
              this.silentCheckSsoRedirectUri ? await this.#checkSsoSilently() : await doLogin(false);
            }
          } else {
            this.silentCheckSsoRedirectUri ? await this.#checkSsoSilently() : await doLogin(false);
          }
          break;
        case "login-required":
          await doLogin(true);
          break;
        default:
          throw new Error("Invalid value for onLoad");
      }
    };
    if (initOptions.token && initOptions.refreshToken) {
      this.#setToken(initOptions.token, initOptions.refreshToken, initOptions.idToken);
      if (this.#loginIframe.enable) {
        await this.#setupCheckLoginIframe();
        const unchanged = await this.#checkLoginIframe();
        if (unchanged) {
          this.onAuthSuccess?.();
          this.#scheduleCheckIframe();
        }
      } else {
        try {
          await this.updateToken(-1);
          this.onAuthSuccess?.();
        } catch (error) {
          this.onAuthError?.();
          if (initOptions.onLoad) {
            await onLoad();
          } else {
            throw error;
          }
        }
      }
    } else if (initOptions.onLoad) {
      await onLoad();
    }
  }
  /**
   * @returns {Promise<void>}
   */
  async #setupCheckLoginIframe() {
    if (!this.#loginIframe.enable || this.#loginIframe.iframe) {
      return;
    }
    const iframe = document.createElement("iframe");
    this.#loginIframe.iframe = iframe;
    iframe.setAttribute("src", this.endpoints.checkSessionIframe());
    iframe.setAttribute("sandbox", "allow-storage-access-by-user-activation allow-scripts allow-same-origin");
    iframe.setAttribute("title", "keycloak-session-iframe");
    iframe.style.display = "none";
    document.body.appendChild(iframe);
    const messageCallback = (event) => {
      if (event.origin !== this.#loginIframe.iframeOrigin || this.#loginIframe.iframe?.contentWindow !== event.source) {
        return;
      }
      if (!(event.data === "unchanged" || event.data === "changed" || event.data === "error")) {
        return;
      }
      if (event.data !== "unchanged") {
        this.clearToken();
      }
      const callbacks = this.#loginIframe.callbackList;
      this.#loginIframe.callbackList = [];
      for (const callback of callbacks.reverse()) {
        if (event.data === "error") {
          callback(new Error("Error while checking login iframe"));
        } else {
          callback(null, event.data === "unchanged");
        }
      }
    };
    window.addEventListener("message", messageCallback, false);
    const promise = new Promise((resolve) => {
      iframe.addEventListener("load", () => {
        const authUrl = this.endpoints.authorize();
        if (authUrl.startsWith("/")) {
          this.#loginIframe.iframeOrigin = globalThis.location.origin;
        } else {
          this.#loginIframe.iframeOrigin = new URL(authUrl).origin;
        }
        resolve();
      });
    });
    await promise;
  }
  /**
   * @returns {Promise<boolean | undefined>}
   */
  async #checkLoginIframe() {
    if (!this.#loginIframe.iframe || !this.#loginIframe.iframeOrigin) {
      return;
    }
    const message = `${this.clientId} ${this.sessionId ? this.sessionId : ""}`;
    const origin = this.#loginIframe.iframeOrigin;
    const promise = new Promise((resolve, reject) => {
      const callback = (error, result) => error ? reject(error) : resolve(
        /** @type {boolean} */
        result
      );
      this.#loginIframe.callbackList.push(callback);
      if (this.#loginIframe.callbackList.length === 1) {
        this.#loginIframe.iframe?.contentWindow?.postMessage(message, origin);
      }
    });
    return await promise;
  }
  /**
   * @returns {Promise<void>}
   */
  async #checkSsoSilently() {
    const iframe = document.createElement("iframe");
    const src = await this.createLoginUrl({ prompt: "none", redirectUri: this.silentCheckSsoRedirectUri });
    iframe.setAttribute("src", src);
    iframe.setAttribute("sandbox", "allow-storage-access-by-user-activation allow-scripts allow-same-origin");
    iframe.setAttribute("title", "keycloak-silent-check-sso");
    iframe.style.display = "none";
    document.body.appendChild(iframe);
    return await new Promise((resolve, reject) => {
      const messageCallback = async (event) => {
        if (event.origin !== window.location.origin || iframe.contentWindow !== event.source) {
          return;
        }
        const oauth = this.#parseCallback(event.data);
        try {
          await this.#processCallback(oauth);
          resolve();
        } catch (error) {
          reject(error);
        }
        document.body.removeChild(iframe);
        window.removeEventListener("message", messageCallback);
      };
      window.addEventListener("message", messageCallback);
    });
  }
  /**
   * @param {string} url
   */
  #parseCallback(url) {
    const oauth = this.#parseCallbackUrl(url);
    if (!oauth) {
      return;
    }
    const oauthState = this.#callbackStorage.get(oauth.state);
    if (oauthState) {
      oauth.valid = true;
      oauth.redirectUri = oauthState.redirectUri;
      oauth.storedNonce = oauthState.nonce;
      oauth.prompt = oauthState.prompt;
      oauth.pkceCodeVerifier = oauthState.pkceCodeVerifier;
      oauth.loginOptions = oauthState.loginOptions;
    }
    return oauth;
  }
  /**
   * @param {string} urlString
   */
  #parseCallbackUrl(urlString) {
    let supportedParams = [];
    switch (this.flow) {
      case "standard":
        supportedParams = ["code", "state", "session_state", "kc_action_status", "kc_action", "iss"];
        break;
      case "implicit":
        supportedParams = ["access_token", "token_type", "id_token", "state", "session_state", "expires_in", "kc_action_status", "kc_action", "iss"];
        break;
      case "hybrid":
        supportedParams = ["access_token", "token_type", "id_token", "code", "state", "session_state", "expires_in", "kc_action_status", "kc_action", "iss"];
        break;
    }
    supportedParams.push("error");
    supportedParams.push("error_description");
    supportedParams.push("error_uri");
    const url = new URL(urlString);
    let newUrl = "";
    let parsed;
    if (this.responseMode === "query" && url.searchParams.size > 0) {
      parsed = this.#parseCallbackParams(url.search, supportedParams);
      url.search = parsed.paramsString;
      newUrl = url.toString();
    } else if (this.responseMode === "fragment" && url.hash.length > 0) {
      parsed = this.#parseCallbackParams(url.hash.substring(1), supportedParams);
      url.hash = parsed.paramsString;
      newUrl = url.toString();
    }
    if (parsed?.oauthParams) {
      if (this.flow === "standard" || this.flow === "hybrid") {
        if ((parsed.oauthParams.code || parsed.oauthParams.error) && parsed.oauthParams.state) {
          parsed.oauthParams.newUrl = newUrl;
          return parsed.oauthParams;
        }
      } else if (this.flow === "implicit") {
        if ((parsed.oauthParams.access_token || parsed.oauthParams.error) && parsed.oauthParams.state) {
          parsed.oauthParams.newUrl = newUrl;
          return parsed.oauthParams;
        }
      }
    }
  }
  /**
   * @typedef {Object} ParsedCallbackParams
   * @property {string} paramsString
   * @property {Record<string, string | undefined>} oauthParams
   */
  /**
   * @param {string} paramsString
   * @param {string[]} supportedParams
   * @returns {ParsedCallbackParams}
   */
  #parseCallbackParams(paramsString, supportedParams) {
    const params = paramsString.split("&");
    const oauthParams = {};
    let result = "";
    for (const param of params.reverse()) {
      const entry = new URLSearchParams(param).entries().next().value;
      if (!entry) {
        result = "&" + result;
        continue;
      }
      const [key, value] = entry;
      if (supportedParams.includes(key) && !(key in oauthParams)) {
        oauthParams[key] = value;
      } else {
        result = result.length === 0 ? param : param + "&" + result;
      }
    }
    return {
      paramsString: result,
      oauthParams
    };
  }
  async #processCallback(oauth) {
    const { code, error, prompt } = oauth;
    let timeLocal = (/* @__PURE__ */ new Date()).getTime();
    const authSuccess = (accessToken2, refreshToken, idToken) => {
      timeLocal = (timeLocal + (/* @__PURE__ */ new Date()).getTime()) / 2;
      this.#setToken(accessToken2, refreshToken, idToken, timeLocal);
      if (this.#useNonce && (this.idTokenParsed && this.idTokenParsed.nonce !== oauth.storedNonce)) {
        this.#logInfo("[KEYCLOAK] Invalid nonce, clearing token");
        this.clearToken();
        throw new Error("Invalid nonce.");
      }
    };
    if (oauth.kc_action_status) {
      this.onActionUpdate && this.onActionUpdate(oauth.kc_action_status, oauth.kc_action);
    }
    if (error) {
      if (prompt !== "none") {
        if (oauth.error_description && oauth.error_description === "authentication_expired") {
          await this.login(oauth.loginOptions);
        } else {
          const errorData = { error, error_description: oauth.error_description };
          this.onAuthError?.(errorData);
          throw errorData;
        }
      }
      return;
    } else if (this.flow !== "standard" && (oauth.access_token || oauth.id_token)) {
      authSuccess(oauth.access_token, void 0, oauth.id_token);
      this.onAuthSuccess?.();
    }
    if (this.flow !== "implicit" && code) {
      try {
        const response = await fetchAccessToken(
          this.endpoints.token(),
          code,
          /** @type {string} */
          this.clientId,
          oauth.redirectUri,
          oauth.pkceCodeVerifier
        );
        authSuccess(response.access_token, response.refresh_token, response.id_token);
        if (this.flow === "standard") {
          this.onAuthSuccess?.();
        }
        this.#scheduleCheckIframe();
      } catch (error2) {
        this.onAuthError?.();
        throw error2;
      }
    }
  }
  async #scheduleCheckIframe() {
    if (this.#loginIframe.enable && this.token) {
      await waitForTimeout(this.#loginIframe.interval * 1e3);
      const unchanged = await this.#checkLoginIframe();
      if (unchanged) {
        await this.#scheduleCheckIframe();
      }
    }
  }
  /**
   * @param {KeycloakLoginOptions} [options]
   * @returns {Promise<void>}
   */
  login = (options) => {
    return this.#adapter.login(options);
  };
  /**
   * @param {KeycloakLoginOptions} [options]
   * @returns {Promise<string>}
   */
  createLoginUrl = async (options) => {
    const state = createUUID();
    const nonce = createUUID();
    const redirectUri = this.#adapter.redirectUri(options);
    const callbackState = {
      state,
      nonce,
      redirectUri,
      loginOptions: options
    };
    if (options?.prompt) {
      callbackState.prompt = options.prompt;
    }
    const url = options?.action === "register" ? this.endpoints.register() : this.endpoints.authorize();
    let scope = options?.scope || this.scope;
    const scopeValues = scope ? scope.split(" ") : [];
    if (!scopeValues.includes("openid")) {
      scopeValues.unshift("openid");
    }
    scope = scopeValues.join(" ");
    const params = new URLSearchParams([
      [
        "client_id",
        /** @type {string} */
        this.clientId
      ],
      ["redirect_uri", redirectUri],
      ["state", state],
      ["response_mode", this.responseMode],
      ["response_type", this.responseType],
      ["scope", scope]
    ]);
    if (this.#useNonce) {
      params.append("nonce", nonce);
    }
    if (options?.prompt) {
      params.append("prompt", options.prompt);
    }
    if (typeof options?.maxAge === "number") {
      params.append("max_age", options.maxAge.toString());
    }
    if (options?.loginHint) {
      params.append("login_hint", options.loginHint);
    }
    if (options?.idpHint) {
      params.append("kc_idp_hint", options.idpHint);
    }
    if (options?.action && options.action !== "register") {
      params.append("kc_action", options.action);
    }
    if (options?.locale) {
      params.append("ui_locales", options.locale);
    }
    if (options?.acr) {
      params.append("claims", buildClaimsParameter(options.acr));
    }
    if (options?.acrValues) {
      params.append("acr_values", options.acrValues);
    }
    if (this.pkceMethod) {
      try {
        const codeVerifier = generateCodeVerifier(96);
        const pkceChallenge = await generatePkceChallenge(this.pkceMethod, codeVerifier);
        callbackState.pkceCodeVerifier = codeVerifier;
        params.append("code_challenge", pkceChallenge);
        params.append("code_challenge_method", this.pkceMethod);
      } catch (error) {
        throw new Error("Failed to generate PKCE challenge.", { cause: error });
      }
    }
    this.#callbackStorage.add(callbackState);
    return `${url}?${params.toString()}`;
  };
  /**
   * @param {KeycloakLogoutOptions} [options]
   * @returns {Promise<void>}
   */
  logout = (options) => {
    return this.#adapter.logout(options);
  };
  /**
   * @param {KeycloakLogoutOptions} [options]
   * @returns {string}
   */
  createLogoutUrl = (options) => {
    const logoutMethod = options?.logoutMethod ?? this.logoutMethod;
    const url = this.endpoints.logout();
    if (logoutMethod === "POST") {
      return url;
    }
    const params = new URLSearchParams([
      [
        "client_id",
        /** @type {string} */
        this.clientId
      ],
      ["post_logout_redirect_uri", this.#adapter.redirectUri(options)]
    ]);
    if (this.idToken) {
      params.append("id_token_hint", this.idToken);
    }
    return `${url}?${params.toString()}`;
  };
  /**
   * @param {KeycloakRegisterOptions} [options]
   * @returns {Promise<void>}
   */
  register = (options) => {
    return this.#adapter.register(options);
  };
  /**
   * @param {KeycloakRegisterOptions} [options]
   * @returns {Promise<string>}
   */
  createRegisterUrl = (options) => {
    return this.createLoginUrl({ ...options, action: "register" });
  };
  /**
   * @param {KeycloakAccountOptions} [options]
   * @returns {string}
   */
  createAccountUrl = (options) => {
    const url = this.#getRealmUrl();
    if (!url) {
      throw new Error("Unable to create account URL, make sure the adapter is not configured using a generic OIDC provider.");
    }
    const params = new URLSearchParams([
      [
        "referrer",
        /** @type {string} */
        this.clientId
      ],
      ["referrer_uri", this.#adapter.redirectUri(options)]
    ]);
    return `${url}/account?${params.toString()}`;
  };
  /**
   * @returns {Promise<void>}
   */
  accountManagement = () => {
    return this.#adapter.accountManagement();
  };
  /**
   * @param {string} role
   * @returns {boolean}
   */
  hasRealmRole = (role) => {
    const access = this.realmAccess;
    return !!access && access.roles.indexOf(role) >= 0;
  };
  /**
   * @param {string} role
   * @param {string} [resource]
   * @returns {boolean}
   */
  hasResourceRole = (role, resource) => {
    if (!this.resourceAccess) {
      return false;
    }
    const access = this.resourceAccess[resource || /** @type {string} */
    this.clientId];
    return !!access && access.roles.indexOf(role) >= 0;
  };
  /**
   * @returns {Promise<KeycloakProfile>}
   */
  loadUserProfile = async () => {
    const realmUrl = this.#getRealmUrl();
    if (!realmUrl) {
      throw new Error("Unable to load user profile, make sure the adapter is not configured using a generic OIDC provider.");
    }
    const url = `${realmUrl}/account`;
    const profile = await fetchJSON(url, {
      headers: [buildAuthorizationHeader(this.token)]
    });
    return this.profile = profile;
  };
  /**
   * @returns {Promise<{}>}
   */
  loadUserInfo = async () => {
    const url = this.endpoints.userinfo();
    const userInfo = await fetchJSON(url, {
      headers: [buildAuthorizationHeader(this.token)]
    });
    return this.userInfo = userInfo;
  };
  /**
   * @param {number} [minValidity]
   * @returns {boolean}
   */
  isTokenExpired = (minValidity) => {
    if (!this.tokenParsed || !this.refreshToken && this.flow !== "implicit") {
      throw new Error("Not authenticated");
    }
    if (this.timeSkew == null) {
      this.#logInfo("[KEYCLOAK] Unable to determine if token is expired as timeskew is not set");
      return true;
    }
    if (typeof this.tokenParsed.exp !== "number") {
      return false;
    }
    let expiresIn = this.tokenParsed.exp - Math.ceil((/* @__PURE__ */ new Date()).getTime() / 1e3) + this.timeSkew;
    if (minValidity) {
      if (isNaN(minValidity)) {
        throw new Error("Invalid minValidity");
      }
      expiresIn -= minValidity;
    }
    return expiresIn < 0;
  };
  /**
   * @param {number} minValidity
   * @returns {Promise<boolean>}
   */
  updateToken = async (minValidity) => {
    if (!this.refreshToken) {
      throw new Error("Unable to update token, no refresh token available.");
    }
    minValidity = minValidity || 5;
    if (this.#loginIframe.enable) {
      await this.#checkLoginIframe();
    }
    let refreshToken = false;
    if (minValidity === -1) {
      refreshToken = true;
      this.#logInfo("[KEYCLOAK] Refreshing token: forced refresh");
    } else if (!this.tokenParsed || this.isTokenExpired(minValidity)) {
      refreshToken = true;
      this.#logInfo("[KEYCLOAK] Refreshing token: token expired");
    }
    if (!refreshToken) {
      return false;
    }
    const { promise, resolve, reject } = Promise.withResolvers();
    this.#refreshQueue.push({ resolve, reject });
    if (this.#refreshQueue.length === 1) {
      const url = this.endpoints.token();
      let timeLocal = (/* @__PURE__ */ new Date()).getTime();
      try {
        const response = await fetchRefreshToken(
          url,
          this.refreshToken,
          /** @type {string} */
          this.clientId
        );
        this.#logInfo("[KEYCLOAK] Token refreshed");
        timeLocal = (timeLocal + (/* @__PURE__ */ new Date()).getTime()) / 2;
        this.#setToken(response.access_token, response.refresh_token, response.id_token, timeLocal);
        this.onAuthRefreshSuccess?.();
        for (let p = this.#refreshQueue.pop(); p != null; p = this.#refreshQueue.pop()) {
          p.resolve(true);
        }
      } catch (error) {
        this.#logWarn("[KEYCLOAK] Failed to refresh token");
        if (error instanceof NetworkError && error.response.status === 400) {
          this.clearToken();
        }
        this.onAuthRefreshError?.();
        for (let p = this.#refreshQueue.pop(); p != null; p = this.#refreshQueue.pop()) {
          p.reject(error);
        }
      }
    }
    return await promise;
  };
  clearToken = () => {
    if (this.token) {
      this.#setToken();
      this.onAuthLogout?.();
      if (this.loginRequired) {
        this.login();
      }
    }
  };
  /**
   * @param {string} [token]
   * @param {string} [refreshToken]
   * @param {string} [idToken]
   * @param {number} [timeLocal]
   */
  #setToken(token, refreshToken, idToken, timeLocal) {
    if (this.tokenTimeoutHandle) {
      clearTimeout(this.tokenTimeoutHandle);
      this.tokenTimeoutHandle = void 0;
    }
    if (refreshToken) {
      this.refreshToken = refreshToken;
      this.refreshTokenParsed = decodeToken(refreshToken);
    } else {
      delete this.refreshToken;
      delete this.refreshTokenParsed;
    }
    if (idToken) {
      this.idToken = idToken;
      this.idTokenParsed = decodeToken(idToken);
    } else {
      delete this.idToken;
      delete this.idTokenParsed;
    }
    if (token) {
      this.token = token;
      this.tokenParsed = decodeToken(token);
      this.sessionId = this.tokenParsed.sid;
      this.authenticated = true;
      this.subject = this.tokenParsed.sub;
      this.realmAccess = this.tokenParsed.realm_access;
      this.resourceAccess = this.tokenParsed.resource_access;
      if (timeLocal) {
        this.timeSkew = Math.floor(timeLocal / 1e3) - this.tokenParsed.iat;
      }
      if (this.timeSkew !== null) {
        this.#logInfo("[KEYCLOAK] Estimated time difference between browser and server is " + this.timeSkew + " seconds");
        if (this.onTokenExpired) {
          const expiresIn = (this.tokenParsed.exp - (/* @__PURE__ */ new Date()).getTime() / 1e3 + this.timeSkew) * 1e3;
          this.#logInfo("[KEYCLOAK] Token expires in " + Math.round(expiresIn / 1e3) + " s");
          if (expiresIn <= 0) {
            this.onTokenExpired();
          } else {
            this.tokenTimeoutHandle = window.setTimeout(this.onTokenExpired, expiresIn);
          }
        }
      }
    } else {
      delete this.token;
      delete this.tokenParsed;
      delete this.subject;
      delete this.realmAccess;
      delete this.resourceAccess;
      this.authenticated = false;
    }
  }
  /**
   * @returns {string=}
   */
  #getRealmUrl() {
    if (typeof this.authServerUrl === "undefined") {
      return;
    }
    return `${stripTrailingSlash(this.authServerUrl)}/realms/${encodeURIComponent(
      /** @type {string} */
      this.realm
    )}`;
  }
  /**
   * @param {Function} fn
   * @returns {(message: string) => void}
   */
  #createLogger(fn) {
    return (message) => {
      if (this.enableLogging) {
        fn.call(console, message);
      }
    };
  }
}
function createUUID() {
  if (typeof crypto === "undefined" || typeof crypto.randomUUID === "undefined") {
    throw new Error("Web Crypto API is not available.");
  }
  return crypto.randomUUID();
}
function buildClaimsParameter(requestedAcr) {
  return JSON.stringify({
    id_token: {
      acr: requestedAcr
    }
  });
}
function generateCodeVerifier(len) {
  return generateRandomString(len, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
}
async function generatePkceChallenge(pkceMethod, codeVerifier) {
  if (pkceMethod !== "S256") {
    throw new TypeError(`Invalid value for 'pkceMethod', expected 'S256' but got '${pkceMethod}'.`);
  }
  const hashBytes = new Uint8Array(await sha256Digest(codeVerifier));
  const encodedHash = bytesToBase64(hashBytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  return encodedHash;
}
function generateRandomString(len, alphabet) {
  const randomData = generateRandomData(len);
  const chars = new Array(len);
  for (let i = 0; i < len; i++) {
    chars[i] = alphabet.charCodeAt(randomData[i] % alphabet.length);
  }
  return String.fromCharCode.apply(null, chars);
}
function generateRandomData(len) {
  if (typeof crypto === "undefined" || typeof crypto.getRandomValues === "undefined") {
    throw new Error("Web Crypto API is not available.");
  }
  return crypto.getRandomValues(new Uint8Array(len));
}
function applyTimeoutToPromise(promise, timeout, errorMessage) {
  let timeoutHandle;
  const timeoutPromise = new Promise(function(resolve, reject) {
    timeoutHandle = window.setTimeout(function() {
      reject(new Error(errorMessage));
    }, timeout);
  });
  return Promise.race([promise, timeoutPromise]).finally(function() {
    clearTimeout(timeoutHandle);
  });
}
function createCallbackStorage() {
  try {
    return new LocalStorage();
  } catch (err) {
    return new CookieStorage();
  }
}
const STORAGE_KEY_PREFIX = "kc-callback-";
class LocalStorage {
  constructor() {
    globalThis.localStorage.setItem("kc-test", "test");
    globalThis.localStorage.removeItem("kc-test");
  }
  /**
   * @param {string} [state]
   * @returns {CallbackState | null}
   */
  get(state) {
    if (!state) {
      return null;
    }
    this.#clearInvalidValues();
    const key = STORAGE_KEY_PREFIX + state;
    const value = globalThis.localStorage.getItem(key);
    if (value) {
      globalThis.localStorage.removeItem(key);
      return JSON.parse(value);
    }
    return null;
  }
  /**
   * @param {CallbackState} state
   */
  add(state) {
    this.#clearInvalidValues();
    const key = STORAGE_KEY_PREFIX + state.state;
    const value = JSON.stringify({
      ...state,
      // Set the expiry time to 1 hour from now.
      expires: Date.now() + 60 * 60 * 1e3
    });
    try {
      globalThis.localStorage.setItem(key, value);
    } catch (error) {
      this.#clearAllValues();
      globalThis.localStorage.setItem(key, value);
    }
  }
  /**
   * Clears all values from local storage that are no longer valid.
   */
  #clearInvalidValues() {
    const currentTime = Date.now();
    for (const [key, value] of this.#getStoredEntries()) {
      const expiry = this.#parseExpiry(value);
      if (expiry === null || expiry < currentTime) {
        globalThis.localStorage.removeItem(key);
      }
    }
  }
  /**
   * Clears all known values from local storage.
   */
  #clearAllValues() {
    for (const [key] of this.#getStoredEntries()) {
      globalThis.localStorage.removeItem(key);
    }
  }
  /**
   * Gets all entries stored in local storage that are known to be managed by this class.
   * @returns {[string, string][]} An array of key-value pairs.
   */
  #getStoredEntries() {
    return Object.entries(globalThis.localStorage).filter(([key]) => key.startsWith(STORAGE_KEY_PREFIX));
  }
  /**
   * Parses the expiry time from a value stored in local storage.
   * @param {string} value
   * @returns {number | null} The expiry time in milliseconds, or `null` if the value is malformed.
   */
  #parseExpiry(value) {
    let parsedValue;
    try {
      parsedValue = JSON.parse(value);
    } catch (error) {
      return null;
    }
    if (isObject(parsedValue) && "expires" in parsedValue && typeof parsedValue.expires === "number") {
      return parsedValue.expires;
    }
    return null;
  }
}
class CookieStorage {
  /**
   * @param {string} [state]
   * @returns {CallbackState | null}
   */
  get(state) {
    if (!state) {
      return null;
    }
    const value = this.#getCookie(STORAGE_KEY_PREFIX + state);
    this.#setCookie(STORAGE_KEY_PREFIX + state, "", this.#cookieExpiration(-100));
    if (value) {
      return JSON.parse(value);
    }
    return null;
  }
  /**
   * @param {CallbackState} state
   */
  add(state) {
    this.#setCookie(STORAGE_KEY_PREFIX + state.state, JSON.stringify(state), this.#cookieExpiration(60));
  }
  /**
   * @param {string} key
   * @returns
   */
  #getCookie(key) {
    const name = key + "=";
    const ca = document.cookie.split(";");
    for (let i = 0; i < ca.length; i++) {
      let c = ca[i];
      while (c.charAt(0) === " ") {
        c = c.substring(1);
      }
      if (c.indexOf(name) === 0) {
        return c.substring(name.length, c.length);
      }
    }
    return "";
  }
  /**
   * @param {string} key
   * @param {string} value
   * @param {Date} expirationDate
   */
  #setCookie(key, value, expirationDate) {
    const cookie = key + "=" + value + "; expires=" + expirationDate.toUTCString() + "; ";
    document.cookie = cookie;
  }
  /**
   * @param {number} minutes
   * @returns {Date}
   */
  #cookieExpiration(minutes) {
    const exp = /* @__PURE__ */ new Date();
    exp.setTime(exp.getTime() + minutes * 60 * 1e3);
    return exp;
  }
}
function bytesToBase64(bytes) {
  const binString = String.fromCodePoint(...bytes);
  return btoa(binString);
}
async function sha256Digest(message) {
  const encoder = new TextEncoder();
  const data = encoder.encode(message);
  if (typeof crypto === "undefined" || typeof crypto.subtle === "undefined") {
    throw new Error("Web Crypto API is not available.");
  }
  return await crypto.subtle.digest("SHA-256", data);
}
function decodeToken(token) {
  const [, payload] = token.split(".");
  if (typeof payload !== "string") {
    throw new Error("Unable to decode token, payload not found.");
  }
  let decoded;
  try {
    decoded = base64UrlDecode(payload);
  } catch (error) {
    throw new Error("Unable to decode token, payload is not a valid Base64URL value.", { cause: error });
  }
  try {
    return JSON.parse(decoded);
  } catch (error) {
    throw new Error("Unable to decode token, payload is not a valid JSON value.", { cause: error });
  }
}
function base64UrlDecode(input) {
  let output = input.replaceAll("-", "+").replaceAll("_", "/");
  switch (output.length % 4) {
    case 0:
      break;
    case 2:
      output += "==";
      break;
    case 3:
      output += "=";
      break;
    default:
      throw new Error("Input is not of the correct length.");
  }
  try {
    return b64DecodeUnicode(output);
  } catch (error) {
    return atob(output);
  }
}
function b64DecodeUnicode(input) {
  return decodeURIComponent(atob(input).replace(/(.)/g, (m, p) => {
    let code = p.charCodeAt(0).toString(16).toUpperCase();
    if (code.length < 2) {
      code = "0" + code;
    }
    return "%" + code;
  }));
}
function isObject(input) {
  return typeof input === "object" && input !== null;
}
async function fetchJsonConfig(url) {
  return await fetchJSON(url);
}
async function fetchOpenIdConfig(url) {
  return await fetchJSON(url);
}
async function fetchAccessToken(url, code, clientId, redirectUri, pkceCodeVerifier) {
  const body = new URLSearchParams([
    ["code", code],
    ["grant_type", "authorization_code"],
    ["client_id", clientId],
    ["redirect_uri", redirectUri]
  ]);
  if (pkceCodeVerifier) {
    body.append("code_verifier", pkceCodeVerifier);
  }
  return await fetchJSON(url, {
    method: "POST",
    credentials: "include",
    body
  });
}
async function fetchRefreshToken(url, refreshToken, clientId) {
  const body = new URLSearchParams([
    ["grant_type", "refresh_token"],
    ["refresh_token", refreshToken],
    ["client_id", clientId]
  ]);
  return await fetchJSON(url, {
    method: "POST",
    credentials: "include",
    body
  });
}
async function fetchJSON(url, init = {}) {
  const headers = new Headers(init.headers);
  headers.set("Accept", CONTENT_TYPE_JSON);
  const response = await fetchWithErrorHandling(url, {
    ...init,
    headers
  });
  return await response.json();
}
async function fetchWithErrorHandling(url, init) {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new NetworkError("Server responded with an invalid status.", { response });
  }
  return response;
}
function buildAuthorizationHeader(token) {
  if (!token) {
    throw new Error("Unable to build authorization header, token is not set, make sure the user is authenticated.");
  }
  return ["Authorization", `bearer ${token}`];
}
function stripTrailingSlash(url) {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}
class NetworkError extends Error {
  /** @type {Response} */
  response;
  /**
   * @param {string} message
   * @param {NetworkErrorOptions} options
   */
  constructor(message, options) {
    super(message, options);
    this.response = options.response;
  }
}
const waitForTimeout = (delay) => new Promise((resolve) => setTimeout(resolve, delay));
const PLACE = "saas.console.place";
const environment = JSON.parse(document.getElementById("environment")?.textContent ?? "");
const keycloak = new Keycloak({
  url: environment.serverBaseUrl,
  realm: environment.realm,
  clientId: environment.clientId
});
const signIn = oneAtATime(async () => {
  await keycloak.login({ redirectUri: location.origin + location.pathname, scope: "saas-api saas-api-manage" });
});
function getAccessToken(refused) {
  return accessToken(keycloak, signIn, refused);
}
function can(right) {
  return keycloak.hasResourceRole(right, "realm-management");
}
function usePlace() {
  const [place, setPlace] = reactExports.useState(location.hash.slice(2));
  reactExports.useEffect(() => {
    const listen = () => setPlace(location.hash.slice(2));
    addEventListener("hashchange", listen);
    return () => removeEventListener("hashchange", listen);
  }, []);
  return place;
}
function Host() {
  const place = usePlace();
  const [section, ...rest] = place.split("/");
  const adminIds = adminPages.filter(({ right }) => can(right)).map(({ id }) => id);
  const groups = [
    ["admin", adminIds],
    ["account", accountPages.map(({ id }) => id)]
  ];
  const first = groups.flatMap(([name, ids]) => ids.map((id) => `${name}/${id}`))[0];
  reactExports.useEffect(() => {
    if (place === "" && first) {
      location.replace(`#/${first}`);
    }
  }, [place, first]);
  const current = `${section}/${rest[0]?.split("?")[0]}`;
  const header = /* @__PURE__ */ jsxRuntimeExports.jsxs(Masthead, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(MastheadToggle, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(PageToggleButton, { variant: "plain", "aria-label": title("saas.title", environment.locale), children: /* @__PURE__ */ jsxRuntimeExports.jsx(BarsIcon, {}) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(MastheadMain, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(MastheadBrand, { component: "span", children: title("saas.title", environment.locale) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(MastheadContent, { children: environment.realm })
  ] });
  const sidebar = /* @__PURE__ */ jsxRuntimeExports.jsx(PageSidebar, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(PageSidebarBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Nav, { "aria-label": title("saas.title", environment.locale), children: groups.map(
    ([name, ids]) => ids.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(NavGroup, { title: title(`saas.${name}-section.title`, environment.locale), children: ids.map((id) => /* @__PURE__ */ jsxRuntimeExports.jsx(NavItem, { to: `#/${name}/${id}`, isActive: current === `${name}/${id}`, children: title(`saas.${id}.title`, environment.locale) }, id)) }, name)
  ) }) }) });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { header, sidebar, isManagedSidebar: true, children: (section === "admin" || section === "account") && /* @__PURE__ */ jsxRuntimeExports.jsx(Mounted, { section, place: rest.join("/") }, section) });
}
function address(section, to) {
  return `#/${section}/${to.replace(/^\/saas\//, "").replace(/^\/(organizations\/[^/]+)\/saas/, "$1")}`;
}
function Mounted({ section, place }) {
  const ref = reactExports.useRef(null);
  const navigate = reactExports.useCallback(
    (to, options) => {
      const hash = address(section, to);
      if (options?.replace) {
        location.replace(hash);
      } else {
        location.assign(hash);
      }
    },
    [section]
  );
  const context = reactExports.useMemo(
    () => ({
      ...environment,
      loginRealm: environment.realm,
      getAccessToken,
      location: place,
      href: (to) => address(section, to),
      navigate,
      can
    }),
    [section, place, navigate]
  );
  reactExports.useLayoutEffect(() => {
    if (ref.current) {
      ref.current.context = context;
    }
  }, [context]);
  return reactExports.createElement(`keycloak-saas-${section}`, { ref });
}
function followColorScheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => document.documentElement.classList.toggle("pf-v5-theme-dark", dark.matches);
  dark.addEventListener("change", follow);
  follow();
}
followColorScheme();
addEventListener("pagehide", () => {
  if (location.hash) {
    sessionStorage.setItem(PLACE, location.hash);
  }
});
const authenticated = await keycloak.init({ pkceMethod: "S256", responseMode: "query", checkLoginIframe: false });
if (authenticated) {
  const kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (kept && !location.hash) {
    history.replaceState(null, "", kept);
  }
  clientExports.createRoot(document.getElementById("app")).render(/* @__PURE__ */ jsxRuntimeExports.jsx(Host, {}));
} else {
  await signIn();
}
