import { _ as __rest, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
const styles = {
  "codeBlock": "pf-v5-c-code-block",
  "codeBlockActions": "pf-v5-c-code-block__actions",
  "codeBlockCode": "pf-v5-c-code-block__code",
  "codeBlockContent": "pf-v5-c-code-block__content",
  "codeBlockHeader": "pf-v5-c-code-block__header",
  "codeBlockPre": "pf-v5-c-code-block__pre"
};
const CodeBlock = (_a) => {
  var { children = null, className, actions = null } = _a, props = __rest(_a, ["children", "className", "actions"]);
  return reactExports.createElement(
    "div",
    Object.assign({ className: css(styles.codeBlock, className) }, props),
    actions && reactExports.createElement(
      "div",
      { className: css(styles.codeBlockHeader) },
      reactExports.createElement("div", { className: css(styles.codeBlockActions) }, actions)
    ),
    reactExports.createElement("div", { className: css(styles.codeBlockContent) }, children)
  );
};
CodeBlock.displayName = "CodeBlock";
const CodeBlockCode = (_a) => {
  var { children = null, className, codeClassName } = _a, props = __rest(_a, ["children", "className", "codeClassName"]);
  return reactExports.createElement(
    "pre",
    Object.assign({ className: css(styles.codeBlockPre, className) }, props),
    reactExports.createElement("code", { className: css(styles.codeBlockCode, codeClassName) }, children)
  );
};
CodeBlockCode.displayName = "CodeBlockCode";
export {
  CodeBlock as C,
  CodeBlockCode as a,
  styles as s
};
