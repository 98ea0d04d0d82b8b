import { _ as __rest, r as reactExports, B as Button, c as css, A as AngleRightIcon, b as getOUIAProps, a2 as TooltipPosition } from "./Loading-Bd-kfbNl.js";
import { G as GenerateId } from "./page-DcpG1y-z.js";
import { C as ClipboardCopyButton } from "./ClipboardCopyButton-HU5X1BWt.js";
import { T as TextInput } from "./FormGroup-CQxl00UX.js";
const styles = {
  "clipboardCopy": "pf-v5-c-clipboard-copy",
  "clipboardCopyActions": "pf-v5-c-clipboard-copy__actions",
  "clipboardCopyActionsItem": "pf-v5-c-clipboard-copy__actions-item",
  "clipboardCopyExpandableContent": "pf-v5-c-clipboard-copy__expandable-content",
  "clipboardCopyGroup": "pf-v5-c-clipboard-copy__group",
  "clipboardCopyText": "pf-v5-c-clipboard-copy__text",
  "clipboardCopyToggleIcon": "pf-v5-c-clipboard-copy__toggle-icon",
  "modifiers": {
    "expanded": "pf-m-expanded",
    "inline": "pf-m-inline",
    "block": "pf-m-block",
    "code": "pf-m-code"
  }
};
const ClipboardCopyToggle = (_a) => {
  var { onClick, id, textId, contentId, isExpanded = false } = _a, props = __rest(_a, ["onClick", "id", "textId", "contentId", "isExpanded"]);
  return reactExports.createElement(
    Button,
    Object.assign({ type: "button", variant: "control", onClick, id, "aria-labelledby": `${id} ${textId}`, "aria-controls": contentId, "aria-expanded": isExpanded }, props),
    reactExports.createElement(
      "div",
      { className: css(styles.clipboardCopyToggleIcon) },
      reactExports.createElement(AngleRightIcon, { "aria-hidden": "true" })
    )
  );
};
ClipboardCopyToggle.displayName = "ClipboardCopyToggle";
class ClipboardCopyExpanded extends reactExports.Component {
  constructor(props) {
    super(props);
  }
  render() {
    const _a = this.props, { className, children, onChange, isReadOnly, isCode } = _a, props = __rest(_a, ["className", "children", "onChange", "isReadOnly", "isCode"]);
    return reactExports.createElement("div", Object.assign({ suppressContentEditableWarning: true, className: css(styles.clipboardCopyExpandableContent, className), onInput: (e) => onChange(e, e.target.innerText), contentEditable: !isReadOnly }, props), isCode ? reactExports.createElement("pre", { dir: "ltr" }, children) : children);
  }
}
ClipboardCopyExpanded.displayName = "ClipboardCopyExpanded";
ClipboardCopyExpanded.defaultProps = {
  onChange: () => void 0,
  className: "",
  isReadOnly: false,
  isCode: false
};
const clipboardCopyFunc = (_event, text) => {
  try {
    navigator.clipboard.writeText(text.toString());
  } catch (error) {
    console.warn("Clipboard API not found, this copy function will not work. This is likely because you're using an", "unsupported browser or you're not using HTTPS. \n\nIf you're a developer building an application which needs", "to support copying to the clipboard without the clipboard API, you'll have to create your own copy", "function and pass it to the ClipboardCopy component as the onCopy prop. For more information see", "https://developer.mozilla.org/en-US/docs/Web/API/Navigator/clipboard");
    console.error(error);
  }
};
var ClipboardCopyVariant;
(function(ClipboardCopyVariant2) {
  ClipboardCopyVariant2["inline"] = "inline";
  ClipboardCopyVariant2["expansion"] = "expansion";
  ClipboardCopyVariant2["inlineCompact"] = "inline-compact";
})(ClipboardCopyVariant || (ClipboardCopyVariant = {}));
class ClipboardCopy extends reactExports.Component {
  constructor(props) {
    super(props);
    this.timer = null;
    this.componentDidUpdate = (prevProps, prevState) => {
      if (prevProps.children !== this.props.children) {
        const newText = this.props.children;
        this.setState({ text: newText, textWhenExpanded: newText });
      }
    };
    this.componentWillUnmount = () => {
      if (this.timer) {
        window.clearTimeout(this.timer);
      }
    };
    this.expandContent = (_event) => {
      this.setState((prevState) => ({
        expanded: !prevState.expanded
      }));
    };
    this.updateText = (event, text2) => {
      this.setState({ text: text2 });
      this.props.onChange(event, text2);
    };
    this.updateTextWhenExpanded = (event, text2) => {
      this.setState({ textWhenExpanded: text2 });
      this.props.onChange(event, text2);
    };
    this.render = () => {
      const _a = this.props, {
        /* eslint-disable @typescript-eslint/no-unused-vars */
        isExpanded,
        onChange,
        // Don't pass to <div>
        /* eslint-enable @typescript-eslint/no-unused-vars */
        isReadOnly,
        isCode,
        isBlock,
        exitDelay,
        maxWidth,
        entryDelay,
        onCopy,
        hoverTip,
        clickTip,
        textAriaLabel,
        toggleAriaLabel,
        variant,
        position,
        className,
        additionalActions,
        ouiaId,
        ouiaSafe
      } = _a, divProps = __rest(_a, ["isExpanded", "onChange", "isReadOnly", "isCode", "isBlock", "exitDelay", "maxWidth", "entryDelay", "onCopy", "hoverTip", "clickTip", "textAriaLabel", "toggleAriaLabel", "variant", "position", "className", "additionalActions", "ouiaId", "ouiaSafe"]);
      const textIdPrefix = "text-input-";
      const toggleIdPrefix = "toggle-";
      const contentIdPrefix = "content-";
      return reactExports.createElement(
        "div",
        Object.assign({ className: css(styles.clipboardCopy, variant === "inline-compact" && styles.modifiers.inline, isBlock && styles.modifiers.block, this.state.expanded && styles.modifiers.expanded, className) }, divProps, getOUIAProps(ClipboardCopy.displayName, ouiaId, ouiaSafe)),
        variant === "inline-compact" && reactExports.createElement(GenerateId, { prefix: "" }, (id) => reactExports.createElement(
          reactExports.Fragment,
          null,
          !isCode && reactExports.createElement("span", { className: css(styles.clipboardCopyText), id: `${textIdPrefix}${id}` }, this.state.text),
          isCode && reactExports.createElement("code", { className: css(styles.clipboardCopyText, styles.modifiers.code), id: `${textIdPrefix}${id}` }, this.state.text),
          reactExports.createElement(
            "span",
            { className: css(styles.clipboardCopyActions) },
            reactExports.createElement(
              "span",
              { className: css(styles.clipboardCopyActionsItem) },
              reactExports.createElement(ClipboardCopyButton, { variant: "plain", exitDelay, entryDelay, maxWidth, position, id: `copy-button-${id}`, textId: `text-input-${id}`, "aria-label": hoverTip, onClick: (event) => {
                onCopy(event, this.state.text);
                this.setState({ copied: true });
              }, onTooltipHidden: () => this.setState({ copied: false }) }, this.state.copied ? clickTip : hoverTip)
            ),
            additionalActions && additionalActions
          )
        )),
        variant !== "inline-compact" && reactExports.createElement(GenerateId, { prefix: "" }, (id) => reactExports.createElement(
          reactExports.Fragment,
          null,
          reactExports.createElement(
            "div",
            { className: css(styles.clipboardCopyGroup) },
            variant === "expansion" && reactExports.createElement(ClipboardCopyToggle, { isExpanded: this.state.expanded, onClick: (_event) => {
              this.expandContent(_event);
              if (this.state.expanded) {
                this.setState({ text: this.state.textWhenExpanded });
              } else {
                this.setState({ textWhenExpanded: this.state.text });
              }
            }, id: `${toggleIdPrefix}${id}`, textId: `${textIdPrefix}${id}`, contentId: `${contentIdPrefix}${id}`, "aria-label": toggleAriaLabel }),
            reactExports.createElement(TextInput, Object.assign({ readOnlyVariant: isReadOnly || this.state.expanded ? "default" : void 0, onChange: this.updateText, value: this.state.expanded ? this.state.textWhenExpanded : this.state.text, id: `text-input-${id}`, "aria-label": textAriaLabel }, isCode && { dir: "ltr" })),
            reactExports.createElement(ClipboardCopyButton, { exitDelay, entryDelay, maxWidth, position, id: `copy-button-${id}`, textId: `text-input-${id}`, "aria-label": hoverTip, onClick: (event) => {
              onCopy(event, this.state.expanded ? this.state.textWhenExpanded : this.state.text);
              this.setState({ copied: true });
            }, onTooltipHidden: () => this.setState({ copied: false }) }, this.state.copied ? clickTip : hoverTip)
          ),
          this.state.expanded && reactExports.createElement(ClipboardCopyExpanded, { isReadOnly, isCode, id: `content-${id}`, onChange: this.updateTextWhenExpanded }, this.state.text)
        ))
      );
    };
    const text = Array.isArray(this.props.children) ? this.props.children.join("") : this.props.children;
    this.state = {
      text,
      expanded: this.props.isExpanded,
      copied: false,
      textWhenExpanded: text
    };
  }
}
ClipboardCopy.displayName = "ClipboardCopy";
ClipboardCopy.defaultProps = {
  hoverTip: "Copy to clipboard",
  clickTip: "Successfully copied to clipboard!",
  isReadOnly: false,
  isExpanded: false,
  isCode: false,
  variant: "inline",
  position: TooltipPosition.top,
  maxWidth: "150px",
  exitDelay: 1500,
  entryDelay: 300,
  onCopy: clipboardCopyFunc,
  onChange: () => void 0,
  textAriaLabel: "Copyable input",
  toggleAriaLabel: "Show content",
  additionalActions: null,
  ouiaSafe: true
};
export {
  ClipboardCopy as C
};
