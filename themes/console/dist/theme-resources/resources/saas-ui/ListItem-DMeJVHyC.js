import { _ as __rest, r as reactExports, c as css } from "./Loading-Bd-kfbNl.js";
const styles = {
  "list": "pf-v5-c-list",
  "listItem": "pf-v5-c-list__item",
  "listItemIcon": "pf-v5-c-list__item-icon",
  "modifiers": {
    "iconLg": "pf-m-icon-lg",
    "plain": "pf-m-plain",
    "inline": "pf-m-inline",
    "bordered": "pf-m-bordered"
  }
};
var OrderType;
(function(OrderType2) {
  OrderType2["number"] = "1";
  OrderType2["lowercaseLetter"] = "a";
  OrderType2["uppercaseLetter"] = "A";
  OrderType2["lowercaseRomanNumber"] = "i";
  OrderType2["uppercaseRomanNumber"] = "I";
})(OrderType || (OrderType = {}));
var ListVariant;
(function(ListVariant2) {
  ListVariant2["inline"] = "inline";
})(ListVariant || (ListVariant = {}));
var ListComponent;
(function(ListComponent2) {
  ListComponent2["ol"] = "ol";
  ListComponent2["ul"] = "ul";
})(ListComponent || (ListComponent = {}));
const List = (_a) => {
  var { className = "", children = null, variant = null, isBordered = false, isPlain = false, iconSize = "default", type = OrderType.number, ref = null, component = ListComponent.ul } = _a, props = __rest(_a, ["className", "children", "variant", "isBordered", "isPlain", "iconSize", "type", "ref", "component"]);
  return component === ListComponent.ol ? reactExports.createElement("ol", Object.assign({ ref, type }, isPlain && { role: "list" }, props, { className: css(styles.list, variant && styles.modifiers[variant], isBordered && styles.modifiers.bordered, isPlain && styles.modifiers.plain, iconSize && iconSize === "large" && styles.modifiers.iconLg, className) }), children) : reactExports.createElement("ul", Object.assign({ ref }, isPlain && { role: "list" }, props, { className: css(styles.list, variant && styles.modifiers[variant], isBordered && styles.modifiers.bordered, isPlain && styles.modifiers.plain, iconSize && iconSize === "large" && styles.modifiers.iconLg, className) }), children);
};
List.displayName = "List";
const ListItem = (_a) => {
  var { icon = null, children = null } = _a, props = __rest(_a, ["icon", "children"]);
  return reactExports.createElement(
    "li",
    Object.assign({ className: css(icon && styles.listItem) }, props),
    icon && reactExports.createElement("span", { className: css(styles.listItemIcon) }, icon),
    children
  );
};
ListItem.displayName = "ListItem";
export {
  List as L,
  ListItem as a
};
