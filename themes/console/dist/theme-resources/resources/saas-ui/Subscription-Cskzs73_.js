import { r as reactExports, a as getDefaultOUIAId, _ as __rest, c as css, b as getOUIAProps, m as createIcon, o as useT, z as useApi, n as jsxRuntimeExports, q as useConsole, $ as isAbort, O as asProblem, a0 as Spinner, N as problemText, B as Button, v as Problem, w as useResource } from "./Loading-DlnF7sOz.js";
import { F as Facts } from "./Facts-Cnpwfp2h.js";
import { L as Loaded } from "./Loaded-pMMn6eFv.js";
import { S as StandingLabel } from "./StandingLabel-Dmcs-AkD.js";
import { u as useAction } from "./useAction-TuIp8yfs.js";
import { W as When } from "./When-0YY0n0_H.js";
import { u as useOffer } from "./catalog-mG_9Ad1v.js";
import { u as useAlerts, a as Alert } from "./Alerts-B6PhAvyX.js";
import { F as FormDialog, b as ChoiceField, T as TextField } from "./Form-D6n4i_G8.js";
import { i as instant, l as local } from "./time-CyRETJ0r.js";
import { C as ConfirmDialog } from "./ConfirmDialog-CmaB4ck4.js";
import { p as personName } from "./people-BZqOahB5.js";
import { L as List, a as ListItem } from "./ListItem-BZmmp9oA.js";
import { A as ArrowRightIcon } from "./SearchInput-rGu-k5rS.js";
import { S as Stack, a as StackItem } from "./StackItem-C8dujXvD.js";
import { T as TextContent, a as Text } from "./Text-COJ5WSO9.js";
import { a as Form, F as FormGroup } from "./FormGroup-D9k_8J7A.js";
import { M as Modal, a as ModalVariant } from "./Modal-CT8RfYlT.js";
import { R as ResourceTable } from "./ResourceTable-BtPl3e1D.js";
import { T as Title } from "./Title-ofZD0-sQ.js";
import { F as Flex, a as FlexItem } from "./FlexItem-C1o-T_-d.js";
import { C as Card, a as CardTitle, b as CardBody } from "./CardTitle-DOu7y9Wa.js";
import { L as Label } from "./Label-BmAVxR-P.js";
import { A as AlertActionLink } from "./Tabs-BBL5E2Ij.js";
import "./Choice-UhDdr48W.js";
import "./PageSection-B01WXDGx.js";
import "./page-DbXoGkt8.js";
import "./ToolbarContent-D1SUPnmC.js";
import "./HelperTextItem-B_08CaCF.js";
import "./plus-icon-CYviOipv.js";
import "./Td-DoqQbblU.js";
import "./FocusTrap-D4CPRl6O.js";
import "./resizeObserver-wQyzz0V_.js";
import "./Nothing-XHHA-oTF.js";
const styles = {
  "modifiers": {
    "standalone": "pf-m-standalone",
    "disabled": "pf-m-disabled"
  },
  "radio": "pf-v5-c-radio",
  "radioBody": "pf-v5-c-radio__body",
  "radioDescription": "pf-v5-c-radio__description",
  "radioInput": "pf-v5-c-radio__input",
  "radioLabel": "pf-v5-c-radio__label"
};
class Radio extends reactExports.Component {
  constructor(props) {
    super(props);
    this.handleChange = (event) => {
      this.props.onChange(event, event.currentTarget.checked);
    };
    if (!props.label && !props["aria-label"]) {
      console.error("Radio:", "Radio requires an aria-label to be specified");
    }
    this.state = {
      ouiaStateId: getDefaultOUIAId(Radio.displayName)
    };
  }
  render() {
    const _a = this.props, {
      "aria-label": ariaLabel,
      checked,
      className,
      inputClassName,
      defaultChecked,
      isLabelWrapped,
      isLabelBeforeButton,
      isChecked,
      isDisabled,
      isValid,
      label,
      // eslint-disable-next-line @typescript-eslint/no-unused-vars
      onChange,
      description,
      body,
      ouiaId,
      ouiaSafe = true,
      component
    } = _a, props = __rest(_a, ["aria-label", "checked", "className", "inputClassName", "defaultChecked", "isLabelWrapped", "isLabelBeforeButton", "isChecked", "isDisabled", "isValid", "label", "onChange", "description", "body", "ouiaId", "ouiaSafe", "component"]);
    if (!props.id) {
      console.error("Radio:", "id is required to make input accessible");
    }
    const inputRendered = reactExports.createElement("input", Object.assign({}, props, { className: css(styles.radioInput, inputClassName), type: "radio", onChange: this.handleChange, "aria-invalid": !isValid, disabled: isDisabled, checked: checked || isChecked }, checked === void 0 && { defaultChecked }, !label && { "aria-label": ariaLabel }, getOUIAProps(Radio.displayName, ouiaId !== void 0 ? ouiaId : this.state.ouiaStateId, ouiaSafe)));
    const wrapWithLabel = isLabelWrapped && !component || component === "label";
    const Label2 = wrapWithLabel ? "span" : "label";
    const labelRendered = label ? reactExports.createElement(Label2, { className: css(styles.radioLabel, isDisabled && styles.modifiers.disabled), htmlFor: !wrapWithLabel ? props.id : void 0 }, label) : null;
    const Component = component !== null && component !== void 0 ? component : wrapWithLabel ? "label" : "div";
    return reactExports.createElement(
      Component,
      { className: css(styles.radio, !label && styles.modifiers.standalone, className), htmlFor: wrapWithLabel ? props.id : void 0 },
      isLabelBeforeButton ? reactExports.createElement(
        reactExports.Fragment,
        null,
        labelRendered,
        inputRendered
      ) : reactExports.createElement(
        reactExports.Fragment,
        null,
        inputRendered,
        labelRendered
      ),
      description && reactExports.createElement("span", { className: css(styles.radioDescription) }, description),
      body && reactExports.createElement("span", { className: css(styles.radioBody) }, body)
    );
  }
}
Radio.displayName = "Radio";
Radio.defaultProps = {
  className: "",
  isDisabled: false,
  isValid: true,
  onChange: () => {
  }
};
const MinusCircleIconConfig = {
  name: "MinusCircleIcon",
  height: 512,
  width: 512,
  svgPath: "M256 8C119 8 8 119 8 256s111 248 248 248 248-111 248-248S393 8 256 8zM124 296c-6.6 0-12-5.4-12-12v-56c0-6.6 5.4-12 12-12h264c6.6 0 12 5.4 12 12v56c0 6.6-5.4 12-12 12H124z",
  yOffset: 0,
  xOffset: 0
};
const MinusCircleIcon = createIcon(MinusCircleIconConfig);
const PlusCircleIconConfig = {
  name: "PlusCircleIcon",
  height: 512,
  width: 512,
  svgPath: "M256 8C119 8 8 119 8 256s111 248 248 248 248-111 248-248S393 8 256 8zm144 276c0 6.6-5.4 12-12 12h-92v92c0 6.6-5.4 12-12 12h-56c-6.6 0-12-5.4-12-12v-92h-92c-6.6 0-12-5.4-12-12v-56c0-6.6 5.4-12 12-12h92v-92c0-6.6 5.4-12 12-12h56c6.6 0 12 5.4 12 12v92h92c6.6 0 12 5.4 12 12v56z",
  yOffset: 0,
  xOffset: 0
};
const PlusCircleIcon = createIcon(PlusCircleIconConfig);
const STATUSES = ["active", "past_due", "paused", "canceled"];
function Comp({ base, offer, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.subscription.comp"),
      description: t("saas.subscription.compText"),
      submit: t("saas.subscription.comp"),
      values: { plan: "", until: "", reason: "" },
      onSubmit: async ({ plan, until, reason }) => {
        await api.send("POST", `${base}/subscription/comp`, { plan, reason, until: instant(until) });
        alerts.done(t("saas.subscription.changed"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "plan", label: t("saas.subscription.plan"), options: offer.plans.map(({ key, name }) => [key, name]), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "until", type: "datetime-local", label: t("saas.subscription.until"), help: t("saas.subscription.untilHelp") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "reason", label: t("saas.subscription.reason"), help: t("saas.subscription.reasonHelp"), required: true })
      ]
    }
  );
}
function ExtendTrial({ base, current, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.subscription.extend"),
      submit: t("saas.subscription.extend"),
      values: { until: current.trialEnd ? local(current.trialEnd) : "", reason: "" },
      onSubmit: async ({ until, reason }) => {
        await api.send("POST", `${base}/subscription/extend-trial`, { until: instant(until), reason });
        alerts.done(t("saas.subscription.changed"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "until", type: "datetime-local", label: t("saas.subscription.trialEnd"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "reason", label: t("saas.subscription.reason"), help: t("saas.subscription.reasonHelp"), required: true })
      ]
    }
  );
}
function ForceStatus({ base, current, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.subscription.status"),
      description: t("saas.subscription.statusText"),
      submit: t("saas.save"),
      danger: true,
      values: { status: "", reason: "" },
      onSubmit: async (values) => {
        await api.send("PUT", `${base}/subscription/status`, values);
        alerts.done(t("saas.subscription.changed"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ChoiceField,
          {
            name: "status",
            label: t("saas.subscription.newStatus"),
            options: STATUSES.filter((status) => status !== current.status).map((status) => [status, t(`saas.standing.${status}`)]),
            required: true
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "reason", label: t("saas.subscription.reason"), help: t("saas.subscription.reasonHelp"), required: true })
      ]
    }
  );
}
function Money({ minor, currency }) {
  const { locale } = useConsole();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: money(minor, currency, locale) });
}
function money(minor, currency, locale) {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
const MEMBERS_SHOWN = 5;
const CLOCKS_APART_MILLIS = 12e4;
function Preview({ of }) {
  const t = useT();
  const amount = (value) => value === null ? t("saas.none") : value === -1 ? t("saas.unlimited") : String(value);
  const limits = Object.entries(of.limits);
  const atOnce = new Date(of.effectiveAt).getTime() <= Date.now() + CLOCKS_APART_MILLIS;
  const nothing = of.granted.length === 0 && of.revoked.length === 0 && limits.length === 0;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, "data-testid": "saas-preview", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Text, { children: [
      t(atOnce ? "saas.subscription.takesEffectNow" : "saas.subscription.takesEffect"),
      " ",
      !atOnce && /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.effectiveAt }),
      of.proration && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        " · ",
        t("saas.subscription.billedNow"),
        " ",
        /* @__PURE__ */ jsxRuntimeExports.jsx(Money, { minor: of.proration.due, currency: of.proration.currency })
      ] })
    ] }) }) }),
    nothing && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: t("saas.subscription.nothingChanges") }),
    of.granted.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "h3", children: t("saas.subscription.granted") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(List, { isPlain: true, "data-testid": "saas-preview-granted", children: of.granted.map((feature) => /* @__PURE__ */ jsxRuntimeExports.jsx(ListItem, { icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PlusCircleIcon, { color: "var(--pf-v5-global--success-color--100)" }), children: feature }, feature)) })
    ] }),
    of.revoked.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "h3", children: t("saas.subscription.revoked") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(List, { isPlain: true, "data-testid": "saas-preview-revoked", children: of.revoked.map((feature) => /* @__PURE__ */ jsxRuntimeExports.jsx(ListItem, { icon: /* @__PURE__ */ jsxRuntimeExports.jsx(MinusCircleIcon, { color: "var(--pf-v5-global--danger-color--100)" }), children: feature }, feature)) })
    ] }),
    limits.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "h3", children: t("saas.subscription.limits") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(List, { isPlain: true, "data-testid": "saas-preview-limits", children: limits.map(([feature, [before, after]]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(ListItem, { children: [
        feature,
        ": ",
        amount(before),
        " ",
        /* @__PURE__ */ jsxRuntimeExports.jsx(ArrowRightIcon, {}),
        " ",
        amount(after)
      ] }, feature)) })
    ] }),
    of.exceeded.map((exceeded) => /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Exceeded, { of: exceeded }) }, exceeded.limit)),
    of.rolesAffected.map(({ role, permissionsAsleep }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, isPlain: true, variant: "info", title: t("saas.subscription.roleAffected", { role, permissions: permissionsAsleep.join(", ") }) }) }, role))
  ] });
}
function Exceeded({ of }) {
  const t = useT();
  const members = of.members ?? [];
  const names = members.slice(0, MEMBERS_SHOWN).map((member) => personName(member, member.userId));
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Alert, { isInline: true, variant: "warning", title: t("saas.subscription.exceeded", { limit: of.limit, used: of.used, allowed: of.allowed }), "data-testid": "saas-preview-exceeded", children: [
    t("saas.subscription.exceededText"),
    names.length > 0 && ` ${t("saas.subscription.overLimit", { members: names.join(", ") + (members.length > MEMBERS_SHOWN ? ", …" : "") })}`
  ] });
}
function usePreview(base, asked) {
  const api = useApi();
  const [state, setState] = reactExports.useState({});
  const [round, setRound] = reactExports.useState(0);
  const body = asked && JSON.stringify(asked);
  const key = body && `${round} ${body}`;
  reactExports.useEffect(() => {
    if (body === void 0) {
      return void 0;
    }
    const aborter = new AbortController();
    api.ask("POST", `${base}/subscription/preview`, JSON.parse(body), { signal: aborter.signal }).then(
      ({ data }) => setState({ asked: key, preview: data }),
      (error) => isAbort(error) || setState({ asked: key, problem: asProblem(error) })
    );
    return () => aborter.abort();
  }, [api, base, body, key]);
  const again = reactExports.useCallback(() => setRound((n) => n + 1), []);
  const current = state.asked === key ? state : {};
  return { ...current, loading: body !== void 0 && !current.preview && !current.problem, again };
}
function Cancel({ base, name, offer, onClose }) {
  const t = useT();
  const id = reactExports.useId();
  const api = useApi();
  const [when, setWhen] = reactExports.useState("period_end");
  const { preview, loading } = usePreview(base, { when });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfirmDialog,
    {
      title: t("saas.subscription.cancelTitle"),
      confirm: t("saas.subscription.cancel"),
      name: when === "now" ? name : void 0,
      done: t("saas.subscription.canceled"),
      onConfirm: () => api.send("DELETE", `${base}/subscription`, void 0, { query: { when } }),
      onClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(FormGroup, { role: "radiogroup", label: t("saas.subscription.when"), isInline: true, children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-end`, name: id, label: t("saas.subscription.atPeriodEnd"), isChecked: when === "period_end", onChange: () => setWhen("period_end") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-now`, name: id, label: t("saas.subscription.nowForGood"), isChecked: when === "now", onChange: () => setWhen("now"), "data-testid": "saas-cancel-now" })
        ] }) }) }),
        loading && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { size: "lg", "aria-label": t("saas.loading") }) }),
        preview && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
          preview.plan && /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "pf-v5-u-mb-md", children: t("saas.subscription.afterwards", { plan: offer.planName(preview.plan) }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Preview, { of: preview })
        ] })
      ] })
    }
  );
}
const SCHEMES = /* @__PURE__ */ new Set(["https:", "mailto:"]);
function isSafe(address) {
  try {
    return SCHEMES.has(new URL(address).protocol);
  } catch {
    return false;
  }
}
function usePrice() {
  const t = useT();
  const { locale } = useConsole();
  return (price) => price === null ? t("saas.subscription.free") : t(`saas.subscription.per.${price.perSeat ? "seat." : ""}${price.interval}`, { amount: money(price.amount, price.currency, locale) });
}
function ChangePlan({ base, where, current, offer, onClose }) {
  const t = useT();
  const api = useApi();
  const id = reactExports.useId();
  const alerts = useAlerts();
  const price = usePrice();
  const [plan, setPlan] = reactExports.useState();
  const [when, setWhen] = reactExports.useState("now");
  const [trial, setTrial] = reactExports.useState(false);
  const [refused, setRefused] = reactExports.useState();
  const [run, busy] = useAction();
  const starts = current.default;
  const chosen = offer.plans.find(({ key }) => key === plan);
  const offersTrial = starts && (chosen?.trialDays ?? 0) > 0;
  const asked = plan === void 0 ? void 0 : starts ? { plan, ...offersTrial && { trial } } : { plan, when };
  const { preview, problem, loading, again } = usePreview(base, asked);
  const pays = preview?.appliedBy === "billing_provider";
  const closed = preview?.appliedBy === "administrator" && where === "account" && !(offersTrial && trial);
  const apply = async () => {
    const path = `${base}/subscription`;
    if (pays) {
      const { data } = await api.ask("POST", `${base}/checkout`, { plan });
      if (isSafe(data.url)) {
        location.assign(data.url);
      }
      return;
    }
    const body = { ...asked, expectedVersion: preview?.version };
    await api.send(starts ? "POST" : where === "admin" ? "PUT" : "PATCH", path, body);
    alerts.done(t("saas.subscription.changed"));
    onClose();
  };
  const submit = () => run(async () => {
    setRefused(void 0);
    try {
      await apply();
    } catch (error) {
      if (!(error instanceof Problem)) {
        throw error;
      }
      setRefused(error);
      if (error.code === "version_conflict") {
        again();
      }
    }
  });
  const shown = refused ?? problem;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Modal,
    {
      isOpen: true,
      title: t("saas.subscription.change"),
      variant: ModalVariant.medium,
      onClose,
      "data-testid": "saas-change-plan",
      actions: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { isDisabled: !preview || busy || closed, isLoading: busy, onClick: () => void submit(), "data-testid": "saas-apply-plan", children: t(pays ? "saas.subscription.pay" : "saas.subscription.apply") }, "apply"),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", onClick: onClose, "data-testid": "saas-cancel", children: t("saas.cancel") }, "cancel")
      ],
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(
        Form,
        {
          onSubmit: (event) => {
            event.preventDefault();
          },
          children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(FormGroup, { role: "radiogroup", label: t("saas.subscription.plan"), isStack: true, children: offer.plans.filter(({ key }) => key !== current.plan).map((option) => /* @__PURE__ */ jsxRuntimeExports.jsx(
              Radio,
              {
                id: `${id}-${option.key}`,
                name: `${id}-plan`,
                label: `${option.name} · ${price(option.price)}${option.public ? "" : ` · ${t("saas.subscription.private")}`}`,
                description: option.description,
                isChecked: plan === option.key,
                onChange: () => {
                  setPlan(option.key);
                  setRefused(void 0);
                },
                "data-testid": `saas-plan-${option.key}`
              },
              option.key
            )) }),
            offersTrial && /* @__PURE__ */ jsxRuntimeExports.jsxs(FormGroup, { role: "radiogroup", label: t("saas.subscription.begin"), isInline: true, children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-buy`, name: `${id}-trial`, label: t("saas.subscription.atOnce"), isChecked: !trial, onChange: () => setTrial(false) }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-try`, name: `${id}-trial`, label: t("saas.subscription.withTrial", { days: chosen?.trialDays ?? 0 }), isChecked: trial, onChange: () => setTrial(true), "data-testid": "saas-with-trial" })
            ] }),
            !starts && /* @__PURE__ */ jsxRuntimeExports.jsxs(FormGroup, { role: "radiogroup", label: t("saas.subscription.when"), isInline: true, children: [
              /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-now`, name: `${id}-when`, label: t("saas.subscription.now"), isChecked: when === "now", onChange: () => setWhen("now") }),
              /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-end`, name: `${id}-when`, label: t("saas.subscription.atPeriodEnd"), isChecked: when === "period_end", onChange: () => setWhen("period_end"), "data-testid": "saas-at-period-end" })
            ] }),
            shown && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: shown.code === "version_conflict" ? "warning" : "danger", title: problemText(shown, t), "data-testid": "saas-change-problem", children: shown.code === "version_conflict" && t("saas.subscription.lookAgain") }),
            closed && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "info", title: t("saas.subscription.askAdministrator") }),
            loading && /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { size: "lg", "aria-label": t("saas.loading") }),
            preview && /* @__PURE__ */ jsxRuntimeExports.jsx(Preview, { of: preview })
          ]
        }
      )
    }
  );
}
function History({ base }) {
  const t = useT();
  const columns = [
    { title: t("saas.subscription.when"), width: 15, cell: ({ at }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at }) },
    { title: t("saas.subscription.cause"), width: 20, cell: ({ cause }) => cause },
    {
      title: t("saas.subscription.plan"),
      width: 20,
      cell: ({ plan, nextPlan, comped }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        plan,
        nextPlan && ` → ${nextPlan}`,
        comped && ` (${t("saas.subscription.comped")})`
      ] })
    },
    { title: t("saas.subscription.state"), width: 15, cell: ({ status }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StandingLabel, { standing: status }) },
    { title: t("saas.subscription.reason"), cell: ({ reason }) => reason ?? t("saas.none") }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Title, { headingLevel: "h2", size: "lg", className: "pf-v5-u-mb-sm", children: t("saas.subscription.history") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.subscription.history"),
        path: `${base}/subscription/history`,
        columns,
        rowKey: ({ id }) => id,
        pageSize: 10,
        empty: { title: t("saas.subscription.noHistory"), text: t("saas.subscription.noHistoryText") }
      }
    )
  ] });
}
function Subscription({ base, where, organization, may }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Subscribed, { base, where, name: organization.name, manages: may("org:billing:manage") });
}
const NOTHING = {
  id: null,
  plan: "",
  catalogVersion: 0,
  status: "canceled",
  default: true,
  startedAt: null,
  currentPeriodStart: null,
  currentPeriodEnd: null,
  trialEnd: null,
  cancelAt: null,
  graceUntil: null,
  nextPlan: null,
  changeAt: null,
  quantity: 0,
  comped: false
};
function Subscribed({ base, where, kind, name, manages }) {
  const subscription = useResource(`${base}/subscription`);
  const known = subscription.problem?.code === "subscription_not_found" ? { ...subscription, problem: void 0, data: NOTHING } : subscription;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: known, children: (current) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Plan, { base, where, kind, name, current, manages }) }),
    where === "admin" && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(History, { base }) })
  ] }) });
}
function Plan({ base, where, name, kind = "organization", current, manages }) {
  const t = useT();
  const offer = useOffer(where, kind);
  const price = usePrice();
  const [open, setOpen] = reactExports.useState();
  const close = () => setOpen(void 0);
  const plan = offer.plans.find(({ key }) => key === current.plan);
  const admin = where === "admin" && manages;
  const button = (dialog, variant = "secondary") => /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant, onClick: () => setOpen(dialog), isDanger: dialog === "cancel", "data-testid": `saas-subscription-${dialog}`, children: t(`saas.subscription.${dialog}`) }) }, dialog);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, "data-testid": "saas-subscription", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { spaceItems: { default: "spaceItemsSm" }, alignItems: { default: "alignItemsCenter" }, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: current.plan ? offer.planName(current.plan) : t("saas.standing.none") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: current.plan && current.default ? /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "grey", children: t("saas.subscription.default") }) : current.plan && /* @__PURE__ */ jsxRuntimeExports.jsx(StandingLabel, { standing: current.status }) }),
        current.comped && /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "purple", children: t("saas.subscription.comped") }) })
      ] }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        plan?.description && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextContent, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { children: plan.description }) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Ahead, { base, current, planName: offer.planName, manages }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Facts,
          {
            facts: [
              plan && [t("saas.subscription.price"), current.comped ? t("saas.subscription.compedPrice") : price(plan.price)],
              plan?.price?.perSeat && [t("saas.subscription.quantity"), current.quantity],
              current.startedAt !== null && [t("saas.subscription.since"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.startedAt }, "since")],
              current.trialEnd !== null && current.status === "trialing" && [t("saas.subscription.trialEnd"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.trialEnd }, "trial")],
              current.currentPeriodEnd !== null && [t("saas.subscription.periodEnd"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.currentPeriodEnd }, "period")],
              current.graceUntil !== null && [t("saas.subscription.graceUntil"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.graceUntil }, "grace")],
              where === "admin" && current.plan !== "" && [t("saas.subscription.catalogVersion"), current.catalogVersion]
            ]
          }
        ) }),
        manages && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { spaceItems: { default: "spaceItemsSm" }, children: [
          button("change", "primary"),
          admin && button("comp"),
          admin && current.status === "trialing" && !current.default && button("extend"),
          admin && !current.default && button("status"),
          !current.default && !current.cancelAt && button("cancel", "link")
        ] }) })
      ] }) })
    ] }),
    open === "change" && /* @__PURE__ */ jsxRuntimeExports.jsx(ChangePlan, { base, where, current, offer, onClose: close }),
    open === "cancel" && /* @__PURE__ */ jsxRuntimeExports.jsx(Cancel, { base, name, offer, onClose: close }),
    open === "comp" && /* @__PURE__ */ jsxRuntimeExports.jsx(Comp, { base, offer, onClose: close }),
    open === "extend" && /* @__PURE__ */ jsxRuntimeExports.jsx(ExtendTrial, { base, current, onClose: close }),
    open === "status" && /* @__PURE__ */ jsxRuntimeExports.jsx(ForceStatus, { base, current, onClose: close })
  ] });
}
function Ahead({ base, current, planName, manages }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const resume = manages && /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionLink, { isDisabled: busy, onClick: () => void run(() => api.send("POST", `${base}/subscription/resume`), t("saas.subscription.resumed")), "data-testid": "saas-subscription-resume", children: t("saas.subscription.resume") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    current.cancelAt && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "warning", title: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      t("saas.subscription.cancelAt"),
      " ",
      /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.cancelAt })
    ] }), actionLinks: resume, "data-testid": "saas-subscription-canceling" }) }),
    current.nextPlan && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "info", title: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
      t("saas.subscription.nextPlan", { plan: planName(current.nextPlan) }),
      " ",
      /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.changeAt })
    ] }), actionLinks: resume }) }),
    current.status === "past_due" && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "danger", title: t("saas.subscription.pastDue") }) })
  ] });
}
export {
  Plan,
  Subscribed,
  Subscription as default
};
