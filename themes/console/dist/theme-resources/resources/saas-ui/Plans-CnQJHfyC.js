const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./DocumentEditor-CUuVKnMM.js","./Loading-Bd-kfbNl.js","./Loading-YHZM4UGU.css","./FeatureDialog-CM-r4jEo.js","./ConfirmDialog-DIxU8ToF.js","./useAction-BjTydznq.js","./Alerts-Bk31Y1e-.js","./bell-icon-BIjx4OeL.js","./Alerts-D5kmpZcJ.css","./Modal-civZ5w_s.js","./FocusTrap-ZHQpXcu7.js","./Modal-Dtlolrkg.css","./FormGroup-CQxl00UX.js","./resizeObserver-BuIchSUQ.js","./PageSection-CScKQRWo.js","./page-DcpG1y-z.js","./page-BsA5a6RJ.css","./PageSection-5f6PPlFr.css","./FormGroup-u461ERIX.css","./StackItem-B3gT1Bjs.js","./StackItem-DyHzc31e.css","./Money-DikxuRh_.js","./Td-BwwIQ9co.js","./ToolbarContent-Bl9MGIEI.js","./ToolbarContent-CD4IuduI.css","./Td-ZdmUKoyn.css","./ListItem-DMeJVHyC.js","./ListItem-BDJQzG5y.css","./plus-icon-oiGuHAa8.js","./Form-BiRAG1IM.js","./Choice-D0Ho_0by.js","./HelperTextItem-DhOujRdr.js","./HelperTextItem-GJOZYOlO.css","./Form-BdxMkQKy.css","./CodeBlockCode-BA0BaNFx.js","./CodeBlockCode-DjNIpt0Q.css","./ClipboardCopyButton-HU5X1BWt.js","./DocumentEditor-BhS5gGmr.css"])))=>i.map(i=>d[i]);
import { _ as __vitePreload } from "./preload-helper-DVzrZ_Op.js";
import { _ as __rest, r as reactExports, c as css, B as Button, A as AngleRightIcon, o as useT, n as jsxRuntimeExports, q as useConsole, v as Problem, p as usePlace, L as Loading, z as at } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { w as withValue, p as parseValue, r as refuseTaken, a as withPlan, u as useCatalogue, D as DraftBar, F as FeatureDialog } from "./FeatureDialog-CM-r4jEo.js";
import { N as Nothing } from "./Nothing-BHwwImgM.js";
import { C as Checkbox, a as CheckIcon } from "./PageSection-CScKQRWo.js";
import { a as Toolbar, b as ToolbarContent, T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { S as SearchInput } from "./SearchInput-HPE3BtcJ.js";
import { I as InnerScrollContainer, m as money } from "./Money-DikxuRh_.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { T as TextInput } from "./FormGroup-CQxl00UX.js";
import { s as styles$1, b as CardContext, C as Card, a as CardBody } from "./CardBody-CIoTTbJh.js";
import { R as Radio } from "./Radio-Ba9GZLqX.js";
import { T as TextContent, a as Text, b as TextVariants } from "./Text-gNWvcATi.js";
import { C as CardFooter } from "./CardFooter-BoOcnlsy.js";
import { G as Gallery } from "./Gallery-B1XZR0mV.js";
import { C as CardTitle } from "./CardTitle-Z8DL3AQB.js";
import { L as LabelGroup } from "./LabelGroup-DTeyM3KP.js";
import { L as Label } from "./Label-DB6yept3.js";
import { F as FormDialog, T as TextField, C as ChecksField, a as ChoiceField, b as CheckField, N as NumberField } from "./Form-BiRAG1IM.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import { T as Tabs, a as Tab, b as TabTitleText } from "./Tabs-DdYg3o_h.js";
import "./PageLink-BoqI53rW.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./Title-BAmqs2CC.js";
import "./ConfirmDialog-DIxU8ToF.js";
import "./useAction-BjTydznq.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./Modal-civZ5w_s.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./StackItem-B3gT1Bjs.js";
import "./ListItem-DMeJVHyC.js";
import "./plus-icon-oiGuHAa8.js";
import "./page-DcpG1y-z.js";
import "./resizeObserver-BuIchSUQ.js";
import "./times-circle-icon-gOoWdPp7.js";
import "./Choice-D0Ho_0by.js";
import "./HelperTextItem-DhOujRdr.js";
const styles = {
  "actionList": "pf-v5-c-action-list",
  "modifiers": {
    "icons": "pf-m-icons"
  }
};
const ActionList = (_a) => {
  var { children, isIconList, className = "" } = _a, props = __rest(_a, ["children", "isIconList", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles.actionList, isIconList && styles.modifiers.icons, className) }, props), children);
};
ActionList.displayName = "ActionList";
const ActionListItem = (_a) => {
  var { children, className = "" } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(`${styles.actionList}__item`, className) }, props), children);
};
ActionListItem.displayName = "ActionListItem";
const CardHeaderMain = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$1.cardHeaderMain, className) }, props), children);
};
CardHeaderMain.displayName = "CardHeaderMain";
const CardActions = (_a) => {
  var { children, className, hasNoOffset = false } = _a, props = __rest(_a, ["children", "className", "hasNoOffset"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$1.cardActions, hasNoOffset && styles$1.modifiers.noOffset, className) }, props), children);
};
CardActions.displayName = "CardActions";
const CardSelectableActions = (_a) => {
  var { children, className } = _a, props = __rest(_a, ["children", "className"]);
  return reactExports.createElement("div", Object.assign({ className: css(styles$1.cardSelectableActions, className) }, props), children);
};
CardSelectableActions.displayName = "CardSelectableActions";
const CardHeader = (_a) => {
  var { children, className, actions, selectableActions, id, onExpand, toggleButtonProps, isToggleRightAligned } = _a, props = __rest(_a, ["children", "className", "actions", "selectableActions", "id", "onExpand", "toggleButtonProps", "isToggleRightAligned"]);
  return reactExports.createElement(CardContext.Consumer, null, ({ cardId, isClickable, isSelectable, isSelected, isClicked, isDisabled: isCardDisabled, hasSelectableInput }) => {
    const cardHeaderToggle = reactExports.createElement(
      "div",
      { className: css(styles$1.cardHeaderToggle) },
      reactExports.createElement(
        Button,
        Object.assign({ variant: "plain", type: "button", onClick: (evt) => {
          onExpand(evt, cardId);
        } }, toggleButtonProps),
        reactExports.createElement(
          "span",
          { className: css(styles$1.cardHeaderToggleIcon) },
          reactExports.createElement(AngleRightIcon, { "aria-hidden": "true" })
        )
      )
    );
    const isClickableOrSelectableOnly = isClickable && !isSelectable || isSelectable && !isClickable;
    const isDeprecatedSelectableCard = hasSelectableInput;
    if ((actions === null || actions === void 0 ? void 0 : actions.actions) && isClickableOrSelectableOnly && !isDeprecatedSelectableCard) {
      console.warn(`${isClickable ? "Clickable" : "Selectable"} only cards should not contain any other actions. If you wish to include additional actions, use a clickable and selectable card.`);
    }
    const handleActionClick = (event) => {
      if (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.onClickAction) {
        selectableActions.onClickAction(event);
      } else if (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.to) {
        window.open(selectableActions.to, selectableActions.isExternalLink ? "_blank" : "_self");
      }
    };
    const getClickableSelectableProps = () => {
      var _a2;
      const baseProps = {
        className: "pf-m-standalone",
        inputClassName: isClickable && !isSelectable && "pf-v5-screen-reader",
        label: reactExports.createElement(reactExports.Fragment, null),
        "aria-label": selectableActions.selectableActionAriaLabel,
        "aria-labelledby": selectableActions.selectableActionAriaLabelledby,
        id: selectableActions.selectableActionId,
        name: selectableActions.name,
        isDisabled: isCardDisabled
      };
      const isSelectableInputChecked = (_a2 = selectableActions.isChecked) !== null && _a2 !== void 0 ? _a2 : isSelected;
      if (isClickable && !isSelectable) {
        return Object.assign(Object.assign({}, baseProps), { onClick: handleActionClick, isChecked: isClicked });
      }
      if (isSelectable) {
        return Object.assign(Object.assign({}, baseProps), { onChange: selectableActions.onChange, isChecked: isSelectableInputChecked });
      }
      return baseProps;
    };
    return reactExports.createElement(
      "div",
      Object.assign({ className: css(styles$1.cardHeader, isToggleRightAligned && styles$1.modifiers.toggleRight, className), id }, props),
      onExpand && !isToggleRightAligned && cardHeaderToggle,
      (actions || selectableActions && (isClickable || isSelectable)) && reactExports.createElement(
        CardActions,
        { className: actions === null || actions === void 0 ? void 0 : actions.className, hasNoOffset: (actions === null || actions === void 0 ? void 0 : actions.hasNoOffset) || (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.hasNoOffset) },
        actions === null || actions === void 0 ? void 0 : actions.actions,
        selectableActions && (isClickable || isSelectable) && reactExports.createElement(CardSelectableActions, { className: selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.className }, (selectableActions === null || selectableActions === void 0 ? void 0 : selectableActions.variant) === "single" || isClickable && !isSelectable ? reactExports.createElement(Radio, Object.assign({}, getClickableSelectableProps())) : reactExports.createElement(Checkbox, Object.assign({}, getClickableSelectableProps())))
      ),
      children && reactExports.createElement(CardHeaderMain, null, children),
      onExpand && isToggleRightAligned && cardHeaderToggle
    );
  });
};
CardHeader.displayName = "CardHeader";
function Matrix({ document, onEdit, onFeature }) {
  const t = useT();
  const [search, setSearch] = reactExports.useState("");
  const plans = Object.entries(document.plans).filter(([, plan]) => !plan.archived);
  const wanted = search.trim().toLowerCase();
  const features = Object.entries(document.features).filter(
    ([key, { description, retired }]) => !retired && `${key} ${description ?? ""}`.toLowerCase().includes(wanted)
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Toolbar, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      SearchInput,
      {
        placeholder: t("saas.plans.searchFeatures"),
        "aria-label": t("saas.plans.searchFeatures"),
        value: search,
        onChange: (_event, text) => setSearch(text),
        onClear: () => setSearch(""),
        resetButtonLabel: t("saas.clear"),
        "data-testid": "saas-search"
      }
    ) }) }) }),
    features.length === 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Nothing, { title: wanted ? t("saas.noMatch") : t("saas.plans.noFeatures"), children: wanted ? t("saas.noMatchText") : t("saas.plans.noFeaturesText") }) : /* @__PURE__ */ jsxRuntimeExports.jsx(InnerScrollContainer, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.plans.compare"), variant: "compact", gridBreakPoint: "", "data-testid": "saas-matrix", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { isStickyColumn: true, modifier: "nowrap", children: t("saas.plans.feature") }),
        plans.map(([key, plan]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { modifier: "nowrap", children: plan.name }, key))
      ] }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: features.map(([key, feature]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { "data-testid": `saas-feature-${key}`, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Th, { isStickyColumn: true, scope: "row", children: [
          onFeature ? /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => onFeature(key), "data-testid": `saas-edit-feature-${key}`, children: key }) : key,
          feature.description && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-color-200 pf-v5-u-font-size-sm pf-v5-u-font-weight-normal", children: feature.description })
        ] }),
        plans.map(([plan, { name, values }]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: name, children: /* @__PURE__ */ jsxRuntimeExports.jsx(Cell, { id: `${plan}-${key}`, label: t("saas.plans.cell", { feature: key, plan: name }), feature, value: values[key], plan, featureKey: key, onEdit }) }, plan))
      ] }, key)) })
    ] }) })
  ] });
}
const Cell = reactExports.memo(function Cell2({ id, label, feature, value, plan, featureKey, onEdit }) {
  const t = useT();
  const set = (to) => onEdit?.((document) => withValue(document, plan, featureKey, to));
  if (feature.type === "boolean") {
    return onEdit ? /* @__PURE__ */ jsxRuntimeExports.jsx(Checkbox, { id: `saas-cell-${id}`, "aria-label": label, isChecked: value === true, onChange: (_event, checked) => set(checked), "data-testid": `saas-cell-${id}` }) : value === true ? /* @__PURE__ */ jsxRuntimeExports.jsx(CheckIcon, { "aria-label": t("saas.granted"), role: "img" }) : /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.none") });
  }
  return onEdit ? /* @__PURE__ */ jsxRuntimeExports.jsx(Amount, { id, label, value, onSet: set }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Shown, { value });
});
function Shown({ value }) {
  const t = useT();
  const { locale } = useConsole();
  if (value === void 0 || value === false) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.none") });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: value === "unlimited" ? t("saas.unlimited") : Number(value).toLocaleString(locale) });
}
function Amount({ id, label, value, onSet }) {
  const t = useT();
  const shown = value === "unlimited" ? t("saas.unlimited") : value === void 0 ? "" : String(value);
  const [typed, setTyped] = reactExports.useState();
  const parsed = typed === void 0 ? value : parseValue(typed, t("saas.unlimited"));
  const take = () => {
    if (typed !== void 0 && parsed !== null) {
      if (parsed !== value) {
        onSet(parsed);
      }
      setTyped(void 0);
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    TextInput,
    {
      id: `saas-cell-${id}`,
      "aria-label": label,
      title: parsed === null ? t("saas.plans.valueHelp") : void 0,
      value: typed ?? shown,
      placeholder: t("saas.none"),
      validated: parsed === null ? "error" : "default",
      onChange: (_event, text) => setTyped(text),
      onBlur: take,
      onKeyDown: (event) => event.key === "Enter" ? take() : event.key === "Escape" && setTyped(void 0),
      style: { minWidth: "7rem", maxWidth: "9rem" },
      "data-testid": `saas-cell-${id}`
    }
  );
}
function PlanCards({ document, onOpen }) {
  const defaults = Object.values(document.defaults ?? {});
  const plans = Object.entries(document.plans).sort(([, a], [, b]) => Number(Boolean(a.archived)) - Number(Boolean(b.archived)));
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Gallery, { hasGutter: true, minWidths: { default: "220px" }, className: "pf-v5-u-mb-lg", children: plans.map(([key, plan]) => /* @__PURE__ */ jsxRuntimeExports.jsx(PlanCard, { planKey: key, plan, isDefault: defaults.includes(key), onOpen }, key)) });
}
function PlanCard({ planKey, plan, isDefault, onOpen }) {
  const t = useT();
  const { locale } = useConsole();
  const price = plan.price;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFullHeight: true, isCompact: true, isFlat: true, "data-testid": `saas-plan-${planKey}`, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardHeader, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: plan.name }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(TextContent, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { component: TextVariants.h3, className: "pf-v5-u-mb-xs", children: [
        price ? money(price.amount, price.currency, locale) : t("saas.plans.free"),
        " ",
        price && /* @__PURE__ */ jsxRuntimeExports.jsx("small", { children: t(`saas.plans.per.${price.perSeat ? "seat." : ""}${price.interval}`) })
      ] }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: TextVariants.small, children: planKey }),
      plan.description && /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: plan.description })
    ] }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsxs(CardFooter, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsxs(LabelGroup, { numLabels: 6, "aria-label": t("saas.plans.marks", { plan: plan.name }), children: [
        plan.for.map((audience) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, children: t(`saas.plans.for.${audience}`) }, audience)),
        [
          isDefault && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "green", children: t("saas.plans.default") }, "default"),
          Boolean(plan.trialDays) && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "blue", children: t("saas.plans.trial", { days: plan.trialDays ?? 0 }) }, "trial"),
          plan.public === false && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "orange", children: t("saas.plans.hidden") }, "hidden"),
          plan.archived && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "red", children: t("saas.plans.archived") }, "archived")
        ].filter((mark) => mark !== false && mark !== void 0)
      ] }),
      onOpen && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-mt-sm", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => onOpen(planKey), "aria-label": t("saas.plans.editPlan", { plan: plan.name }), "data-testid": `saas-edit-plan-${planKey}`, children: t("saas.plans.edit") }) })
    ] })
  ] });
}
function decimals(currency) {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
function minorUnits(amount, places) {
  const match = /^(\d{1,10})(?:[.,](\d+))?$/.exec(amount.trim());
  if (!match || (match[2]?.length ?? 0) > places) {
    return void 0;
  }
  return Number(match[1] + (match[2] ?? "").padEnd(places, "0"));
}
function major(price) {
  const places = decimals(price.currency);
  const digits = String(price.amount).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function PlanDialog({
  planKey,
  document,
  onEdit,
  onClose
}) {
  const t = useT();
  const isNew = planKey === "";
  const known = isNew ? { name: "", for: ["organization"], values: {} } : document.plans[planKey];
  const currency = known.price?.currency ?? Object.values(document.plans).find(({ price: price2 }) => price2)?.price?.currency ?? "USD";
  const price = (entered) => {
    if (!entered.amount.trim()) {
      return void 0;
    }
    const code = entered.currency.trim().toUpperCase();
    const amount = /^[A-Z]{3}$/.test(code) ? minorUnits(entered.amount, decimals(code)) : void 0;
    if (!amount) {
      const message = t("saas.plans.amountHelp");
      throw new Problem({ code: "invalid_amount", detail: message, errors: [{ field: "amount", code: "invalid_amount", message }] });
    }
    return { amount, currency: code, interval: entered.interval, ...entered.perSeat && { perSeat: true } };
  };
  const plan = (entered) => {
    const { price: _price, trialDays: _days, public: _public, archived: _archived, description: _description, ...others } = known;
    const cost = price(entered);
    return {
      ...others,
      name: entered.name.trim(),
      for: entered.for,
      ...entered.description.trim() && { description: entered.description.trim() },
      ...cost && { price: cost },
      ...entered.trialDays && { trialDays: entered.trialDays },
      ...entered.hidden && { public: false },
      ...entered.archived && { archived: true }
    };
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: isNew ? t("saas.plans.addPlan") : t("saas.plans.editPlan", { plan: known.name }),
      submit: t("saas.catalogue.takeOver"),
      values: {
        key: planKey,
        name: known.name,
        description: known.description ?? "",
        for: known.for,
        amount: known.price ? major(known.price) : "",
        currency,
        interval: known.price?.interval ?? "month",
        perSeat: known.price?.perSeat ?? false,
        trialDays: known.trialDays ?? null,
        hidden: known.public === false,
        archived: known.archived ?? false
      },
      onClose,
      onSubmit: async (entered) => {
        const key = entered.key.trim();
        if (isNew) {
          refuseTaken(key, document.plans, t("saas.plans.keyTaken"));
        }
        const changed = plan(entered);
        onEdit((current) => withPlan(current, key, changed));
        await Promise.resolve();
      },
      children: [
        isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "key", label: t("saas.plans.key"), help: t("saas.plans.planKeyHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.plans.name"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "description", label: t("saas.plans.descriptionField") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChecksField, { name: "for", label: t("saas.plans.for"), options: ["organization", "user"].map((who) => [who, t(`saas.plans.for.${who}`)]) }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { alignItems: { default: "alignItemsFlexStart" }, children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { flex: { default: "flex_2" }, children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "amount", label: t("saas.plans.amount"), help: t("saas.plans.amountHelp") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { flex: { default: "flex_1" }, children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "currency", label: t("saas.plans.currency") }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "interval", label: t("saas.plans.interval"), options: ["month", "year"].map((word) => [word, t(`saas.plans.per.${word}`)]) }) })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "perSeat", label: t("saas.plans.perSeat") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "trialDays", label: t("saas.plans.trialDays"), min: 0, max: 365 }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "hidden", label: t("saas.plans.hiddenField"), help: t("saas.plans.hiddenHelp") }),
        !isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "archived", label: t("saas.plans.archivedField"), help: t("saas.plans.archivedHelp") })
      ]
    }
  );
}
const DocumentEditor = reactExports.lazy(() => __vitePreload(() => import("./DocumentEditor-CUuVKnMM.js"), true ? __vite__mapDeps([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37]) : void 0, import.meta.url));
const TABS = ["compare", "document"];
function Plans() {
  const t = useT();
  const { navigate } = useConsole();
  const { path } = usePlace();
  const editor = useCatalogue();
  const { document, editable, edit } = editor;
  const [plan, setPlan] = reactExports.useState();
  const [feature, setFeature] = reactExports.useState();
  const tab = TABS.includes(path[1]) ? path[1] : TABS[0];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    Page,
    {
      title: t("saas.plans.title"),
      description: t("saas.plans.description", { version: editor.published.data?.version ?? "–" }),
      actions: editable && document && /* @__PURE__ */ jsxRuntimeExports.jsxs(ActionList, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(ActionListItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setPlan(""), "data-testid": "saas-add-plan", children: t("saas.plans.addPlan") }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ActionListItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setFeature(""), "data-testid": "saas-add-feature", children: t("saas.plans.addFeature") }) })
      ] }),
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(DraftBar, { editor }),
        /* @__PURE__ */ jsxRuntimeExports.jsxs(
          Tabs,
          {
            activeKey: tab,
            onSelect: (_event, key) => navigate(at("plans", String(key))),
            "aria-label": t("saas.plans.title"),
            mountOnEnter: true,
            unmountOnExit: true,
            children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: "compare", title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t("saas.plans.compare") }), "data-testid": "saas-tab-compare", children: tab === "compare" && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-pt-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: editor.published, children: () => document && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
                /* @__PURE__ */ jsxRuntimeExports.jsx(PlanCards, { document, onOpen: editable ? setPlan : void 0 }),
                /* @__PURE__ */ jsxRuntimeExports.jsx(Matrix, { document, onEdit: editable ? edit : void 0, onFeature: editable ? setFeature : void 0 })
              ] }) }) }) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Tab, { eventKey: "document", title: /* @__PURE__ */ jsxRuntimeExports.jsx(TabTitleText, { children: t("saas.plans.document") }), "data-testid": "saas-tab-document", children: tab === "document" && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-pt-md", children: /* @__PURE__ */ jsxRuntimeExports.jsx(reactExports.Suspense, { fallback: /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: editor.published, children: () => /* @__PURE__ */ jsxRuntimeExports.jsx(DocumentEditor, { editor }) }) }) }) })
            ]
          }
        ),
        plan !== void 0 && document && /* @__PURE__ */ jsxRuntimeExports.jsx(PlanDialog, { planKey: plan, document, onEdit: edit, onClose: () => setPlan(void 0) }),
        feature !== void 0 && document && /* @__PURE__ */ jsxRuntimeExports.jsx(FeatureDialog, { featureKey: feature, document, onEdit: edit, onClose: () => setFeature(void 0) })
      ]
    }
  );
}
export {
  Plans as default
};
