import { r as reactExports, T as Tooltip, c as css, _ as __rest, Z as fillTemplate, B as Button } from "./Loading-Bd-kfbNl.js";
import { s as styles, L as Label, l as labelStyles } from "./Label-DB6yept3.js";
import { T as TimesCircleIcon } from "./times-circle-icon-gOoWdPp7.js";
import { G as GenerateId } from "./page-DcpG1y-z.js";
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
        { tabIndex: 0, ref: this.headingRef, className: css(styles.labelGroupLabel) },
        reactExports.createElement("span", { "aria-hidden": "true", id }, categoryName)
      )
    ) : reactExports.createElement("span", { ref: this.headingRef, className: css(styles.labelGroupLabel), "aria-hidden": "true", id }, categoryName);
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
          Object.assign({ className: css(styles.labelGroupList) }, categoryName && { "aria-labelledby": id }, !categoryName && { "aria-label": ariaLabel }, { role: "list" }, rest),
          labelArray.map((child, i) => reactExports.createElement("li", { className: css(styles.labelGroupListItem), key: i }, child)),
          numChildren > numLabels && reactExports.createElement(
            "li",
            { className: css(styles.labelGroupListItem) },
            reactExports.createElement(Label, { isOverflowLabel: true, onClick: this.toggleCollapse, className: css(isCompact && labelStyles.modifiers.compact) }, isOpen ? expandedText : collapsedTextResult)
          ),
          addLabelControl && reactExports.createElement("li", { className: css(styles.labelGroupListItem) }, addLabelControl),
          isEditable && hasEditableTextArea && reactExports.createElement(
            "li",
            { className: css(styles.labelGroupListItem, styles.modifiers.textarea) },
            reactExports.createElement("textarea", Object.assign({ className: css(styles.labelGroupTextarea), rows: 1, tabIndex: 0 }, editableTextAreaProps))
          )
        )
      );
      const close = reactExports.createElement(
        "div",
        { className: css(styles.labelGroupClose) },
        reactExports.createElement(
          Button,
          { variant: "plain", "aria-label": closeBtnAriaLabel, onClick, id: `remove_group_${id}`, "aria-labelledby": `remove_group_${id} ${id}` },
          reactExports.createElement(TimesCircleIcon, { "aria-hidden": "true" })
        )
      );
      return reactExports.createElement(
        "div",
        { className: css(styles.labelGroup, className, categoryName && styles.modifiers.category, isVertical && styles.modifiers.vertical, isEditable && styles.modifiers.editable) },
        reactExports.createElement("div", { className: css(styles.labelGroupMain) }, content),
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
export {
  LabelGroup as L
};
