import { m as createIcon, _ as __rest, r as reactExports, T as Tooltip, B as Button } from "./Loading-Bd-kfbNl.js";
const CopyIconConfig = {
  name: "CopyIcon",
  height: 512,
  width: 448,
  svgPath: "M320 448v40c0 13.255-10.745 24-24 24H24c-13.255 0-24-10.745-24-24V120c0-13.255 10.745-24 24-24h72v296c0 30.879 25.121 56 56 56h168zm0-344V0H152c-13.255 0-24 10.745-24 24v368c0 13.255 10.745 24 24 24h272c13.255 0 24-10.745 24-24V128H344c-13.2 0-24-10.8-24-24zm120.971-31.029L375.029 7.029A24 24 0 0 0 358.059 0H352v96h96v-6.059a24 24 0 0 0-7.029-16.97z",
  yOffset: 0,
  xOffset: 0
};
const CopyIcon = createIcon(CopyIconConfig);
const ClipboardCopyButton = (_a) => {
  var { onClick, exitDelay = 0, entryDelay = 300, maxWidth = "100px", position = "top", "aria-label": ariaLabel = "Copyable input", id, textId, children, variant = "control", onTooltipHidden = () => {
  }, className } = _a, props = __rest(_a, ["onClick", "exitDelay", "entryDelay", "maxWidth", "position", "aria-label", "id", "textId", "children", "variant", "onTooltipHidden", "className"]);
  const triggerRef = reactExports.createRef();
  return reactExports.createElement(
    Tooltip,
    { trigger: "mouseenter focus click", triggerRef, exitDelay, entryDelay, maxWidth, position, "aria-live": "polite", aria: "none", content: reactExports.createElement("div", null, children), onTooltipHidden },
    reactExports.createElement(
      Button,
      Object.assign({ type: "button", variant, onClick, "aria-label": ariaLabel, className, id, "aria-labelledby": `${id} ${textId}` }, props, { ref: triggerRef }),
      reactExports.createElement(CopyIcon, null)
    )
  );
};
ClipboardCopyButton.displayName = "ClipboardCopyButton";
export {
  ClipboardCopyButton as C
};
