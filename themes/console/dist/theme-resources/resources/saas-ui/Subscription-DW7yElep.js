import { m as createIcon, o as useT, x as useApi, n as jsxRuntimeExports, q as useConsole, r as reactExports, v as Problem, $ as isAbort, D as asProblem, a0 as Spinner, E as problemText, B as Button, w as useResource } from "./Loading-Bd-kfbNl.js";
import { F as Facts } from "./Facts-Da5lRGE5.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { S as StandingLabel } from "./StandingLabel-CIRXLBEx.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { u as useOffer } from "./catalog-DYXZTjSc.js";
import { u as useAlerts, a as Alert } from "./Alerts-Bk31Y1e-.js";
import { F as FormDialog, a as ChoiceField, T as TextField } from "./Form-BiRAG1IM.js";
import { i as instant, l as local } from "./time-CyRETJ0r.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { M as Money, m as money, I as InnerScrollContainer } from "./Money-DikxuRh_.js";
import { p as personName } from "./people-BZqOahB5.js";
import { L as List, a as ListItem } from "./ListItem-DMeJVHyC.js";
import { A as ArrowRightIcon } from "./SearchInput-HPE3BtcJ.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { T as TextContent, a as Text } from "./Text-gNWvcATi.js";
import { R as Radio } from "./Radio-Ba9GZLqX.js";
import { a as Form, F as FormGroup } from "./FormGroup-CQxl00UX.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { a as CheckIcon } from "./PageSection-CScKQRWo.js";
import { T as Title } from "./Title-BAmqs2CC.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { L as Label } from "./Label-DB6yept3.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { E as EventName } from "./EventName-CA_nIbzB.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import { C as Card, a as CardBody } from "./CardBody-CIoTTbJh.js";
import { C as CardTitle } from "./CardTitle-Z8DL3AQB.js";
import { A as AlertActionLink } from "./plus-icon-oiGuHAa8.js";
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
const MEMBERS_SHOWN = 5;
const CLOCKS_APART_MILLIS = 12e4;
function Preview({ of, features = [] }) {
  const t = useT();
  const { locale } = useConsole();
  const amount = (value) => value === null ? t("saas.none") : value === -1 ? t("saas.unlimited") : value.toLocaleString(locale);
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
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "h3", className: "pf-v5-u-font-weight-bold pf-v5-u-mb-xs", children: t("saas.subscription.granted") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(List, { isPlain: true, "data-testid": "saas-preview-granted", children: of.granted.map((feature) => /* @__PURE__ */ jsxRuntimeExports.jsx(ListItem, { icon: /* @__PURE__ */ jsxRuntimeExports.jsx(PlusCircleIcon, { color: "var(--pf-v5-global--success-color--100)" }), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Feature, { named: feature, of: features }) }, feature)) })
    ] }),
    of.revoked.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "h3", className: "pf-v5-u-font-weight-bold pf-v5-u-mb-xs", children: t("saas.subscription.revoked") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(List, { isPlain: true, "data-testid": "saas-preview-revoked", children: of.revoked.map((feature) => /* @__PURE__ */ jsxRuntimeExports.jsx(ListItem, { icon: /* @__PURE__ */ jsxRuntimeExports.jsx(MinusCircleIcon, { color: "var(--pf-v5-global--danger-color--100)" }), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Feature, { named: feature, of: features }) }, feature)) })
    ] }),
    limits.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Text, { component: "h3", className: "pf-v5-u-font-weight-bold pf-v5-u-mb-xs", children: t("saas.subscription.limits") }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(List, { isPlain: true, "data-testid": "saas-preview-limits", children: limits.map(([feature, [before, after]]) => /* @__PURE__ */ jsxRuntimeExports.jsxs(ListItem, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Feature, { named: feature, of: features }),
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
function Feature({ named, of }) {
  const description = of.find(({ key }) => key === named)?.description;
  return description ? /* @__PURE__ */ jsxRuntimeExports.jsxs("span", { children: [
    description,
    " ",
    /* @__PURE__ */ jsxRuntimeExports.jsx("span", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: named })
  ] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: named });
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
const SCHEMES = /* @__PURE__ */ new Set(["https:", "mailto:"]);
const PAGES = /* @__PURE__ */ new Set(["https:", "http:"]);
function isSafe(address, schemes = SCHEMES) {
  try {
    return schemes.has(new URL(address).protocol);
  } catch {
    return false;
  }
}
const LEFT = "saas.billing.left";
const POLL_MILLIS = 3e3;
const LONGEST_MILLIS = 6e4;
function noted(base, current) {
  return JSON.stringify([base, current]);
}
function leaving(base, current) {
  sessionStorage.setItem(LEFT, noted(base, current));
}
function useReturned(base, current) {
  const api = useApi();
  const [before, setBefore] = reactExports.useState();
  const waits = before === noted(base, current);
  reactExports.useEffect(() => {
    const left = sessionStorage.getItem(LEFT);
    if (left?.startsWith(`[${JSON.stringify(base)},`)) {
      sessionStorage.removeItem(LEFT);
      setBefore(left);
    }
  }, [base]);
  reactExports.useEffect(() => {
    if (!waits) {
      return void 0;
    }
    const until = Date.now() + LONGEST_MILLIS;
    const look = async () => {
      const { data } = await api.ask("GET", `${base}/subscription`);
      if (noted(base, data) !== before) {
        api.refresh();
      }
    };
    const timer = setInterval(() => Date.now() < until ? void look().catch(console.error) : setBefore(void 0), POLL_MILLIS);
    return () => clearInterval(timer);
  }, [api, base, before, waits]);
  return waits;
}
const isProblem = (error, code) => error instanceof Problem && error.code === code;
async function leave(base, current, ask) {
  const link = ask(location.origin + location.pathname).catch((error) => {
    if (isProblem(error, "validation_failed")) {
      return ask();
    }
    throw error;
  });
  const { url } = (await link).data;
  if (isSafe(url)) {
    leaving(base, current);
    location.assign(url);
  }
}
function visitPortal(api, base, current) {
  return leave(base, current, (returnUrl) => api.ask("POST", `${base}/billing-portal`, { returnUrl }));
}
async function visitCheckout(api, base, current, plan) {
  try {
    await leave(base, current, (back) => api.ask("POST", `${base}/checkout`, { plan, successUrl: back, cancelUrl: back }));
  } catch (error) {
    if (!isProblem(error, "subscription_exists")) {
      throw error;
    }
    await visitPortal(api, base, current);
  }
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
function Cancel({ base, name, current, offer, onClose }) {
  const t = useT();
  const id = reactExports.useId();
  const api = useApi();
  const [when, setWhen] = reactExports.useState("period_end");
  const { preview, loading } = usePreview(base, { when });
  const elsewhere = preview?.appliedBy === "billing_provider";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfirmDialog,
    {
      title: t("saas.subscription.cancelTitle"),
      confirm: t(elsewhere ? "saas.subscription.portal" : "saas.subscription.cancel"),
      name: when === "now" && !elsewhere ? name : void 0,
      done: elsewhere ? void 0 : t("saas.subscription.canceled"),
      onConfirm: () => elsewhere ? visitPortal(api, base, current) : api.send("DELETE", `${base}/subscription`, void 0, { query: { when } }),
      onClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(FormGroup, { role: "radiogroup", label: t("saas.subscription.when"), isInline: true, children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-end`, name: id, label: t("saas.subscription.atPeriodEnd"), isChecked: when === "period_end", onChange: () => setWhen("period_end") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Radio, { id: `${id}-now`, name: id, label: t("saas.subscription.nowForGood"), isChecked: when === "now", onChange: () => setWhen("now"), "data-testid": "saas-cancel-now" })
        ] }) }) }),
        loading && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Spinner, { size: "lg", "aria-label": t("saas.loading") }) }),
        elsewhere && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: t("saas.subscription.cancelElsewhere") }),
        preview && /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
          preview.plan && /* @__PURE__ */ jsxRuntimeExports.jsx("p", { className: "pf-v5-u-mb-md", children: t("saas.subscription.afterwards", { plan: offer.planName(preview.plan) }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Preview, { of: preview, features: offer.features })
        ] })
      ] })
    }
  );
}
function usePrice() {
  const t = useT();
  const { locale } = useConsole();
  return (price) => price === null ? t("saas.subscription.free") : t(`saas.subscription.per.${price.perSeat ? "seat." : ""}${price.interval}`, { amount: money(price.amount, price.currency, locale) });
}
function ChangePlan({ base, where, current, offer, initial, onClose }) {
  const t = useT();
  const api = useApi();
  const id = reactExports.useId();
  const alerts = useAlerts();
  const price = usePrice();
  const [plan, setPlan] = reactExports.useState(initial);
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
      await visitCheckout(api, base, current, plan ?? "");
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
            preview && /* @__PURE__ */ jsxRuntimeExports.jsx(Preview, { of: preview, features: offer.features })
          ]
        }
      )
    }
  );
}
function ComparePlans({ kind, current, onChoose }) {
  const t = useT();
  const plans = useResource("tenant/plans", { for: kind });
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: plans, children: ({ items }) => items.length > 1 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Matrix, { plans: items, current, onChoose, title: t("saas.subscription.compare") }) : null });
}
function Matrix({ plans, current, onChoose, title }) {
  const t = useT();
  const { locale } = useConsole();
  const price = usePrice();
  const number = new Intl.NumberFormat(locale);
  const features = [...new Set(plans.flatMap((plan) => [...plan.features, ...Object.keys(plan.limits)]))].sort();
  const descriptions = Object.assign({}, ...plans.map((plan) => plan.featureDescriptions));
  const value = (plan, feature) => {
    const limit = plan.limits[feature];
    if (limit !== void 0) {
      return limit === -1 ? t("saas.unlimited") : number.format(limit);
    }
    return plan.features.includes(feature) ? /* @__PURE__ */ jsxRuntimeExports.jsx(CheckIcon, { "aria-label": t("saas.granted"), role: "img", "aria-hidden": false, color: "var(--pf-v5-global--success-color--100)" }) : t("saas.none");
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Title, { headingLevel: "h2", size: "lg", className: "pf-v5-u-mb-sm", children: title }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(InnerScrollContainer, { tabIndex: 0, role: "region", "aria-label": title, "data-testid": "saas-compare", children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": title, variant: "compact", gridBreakPoint: "", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { modifier: "nowrap", children: t("saas.subscription.feature") }),
        plans.map((plan) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Th, { modifier: "wrap", style: { minWidth: "9rem" }, children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-md", children: plan.name }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-weight-normal", children: price(plan.price) }),
          plan.key === current ? /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { isCompact: true, color: "blue", children: t("saas.subscription.yours") }) : onChoose && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => onChoose(plan.key), "aria-label": `${t("saas.subscription.choose")}: ${plan.name}`, "data-testid": `saas-choose-${plan.key}`, children: t("saas.subscription.choose") })
        ] }, plan.key))
      ] }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: features.map((feature) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { scope: "row", modifier: "wrap", className: "pf-v5-u-font-weight-normal", style: { minWidth: "11rem" }, children: descriptions[feature] ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: descriptions[feature] }),
          /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: feature })
        ] }) : feature }),
        plans.map((plan) => /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { children: value(plan, feature) }, plan.key))
      ] }, feature)) })
    ] }) })
  ] });
}
function History({ base, kind }) {
  const t = useT();
  const { planName } = useOffer("admin", kind);
  const columns = [
    { title: t("saas.subscription.when"), width: 15, cell: ({ at }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at }) },
    { title: t("saas.subscription.cause"), width: 20, cell: ({ cause }) => /* @__PURE__ */ jsxRuntimeExports.jsx(EventName, { type: cause }) },
    {
      title: t("saas.subscription.plan"),
      width: 20,
      cell: ({ plan, nextPlan, comped }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        planName(plan),
        nextPlan && ` → ${planName(nextPlan)}`,
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
function Portal({ base, current }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const { preview } = usePreview(base, ENDING);
  if (preview?.appliedBy !== "billing_provider") {
    return null;
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", isDisabled: busy, isLoading: busy, onClick: () => void run(() => visitPortal(api, base, current)), "data-testid": "saas-billing-portal", children: t("saas.subscription.portal") });
}
const ENDING = { when: "period_end" };
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
    where === "admin" && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(History, { base, kind }) })
  ] }) });
}
function Plan({ base, where, name, kind = "organization", current, manages }) {
  const t = useT();
  const offer = useOffer(where, kind);
  const price = usePrice();
  const [open, setOpen] = reactExports.useState();
  const [chosen, setChosen] = reactExports.useState();
  const choose = (key) => {
    setChosen(key);
    setOpen("change");
  };
  const close = () => setOpen(void 0);
  const plan = offer.plans.find(({ key }) => key === current.plan);
  const admin = where === "admin" && manages;
  const button = (dialog, variant = "secondary") => /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant, onClick: () => dialog === "change" ? choose(void 0) : setOpen(dialog), isDanger: dialog === "cancel", "data-testid": `saas-subscription-${dialog}`, children: t(`saas.subscription.${dialog}`) }) }, dialog);
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
              current.currentPeriodEnd !== null && current.status !== "trialing" && [t("saas.subscription.periodEnd"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.currentPeriodEnd }, "period")],
              current.graceUntil !== null && [t("saas.subscription.graceUntil"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: current.graceUntil }, "grace")],
              where === "admin" && current.plan !== "" && [t("saas.subscription.catalogVersion"), current.catalogVersion]
            ]
          }
        ) }),
        manages && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { spaceItems: { default: "spaceItemsSm" }, children: [
          button("change", "primary"),
          where === "account" && !current.default && /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Portal, { base, current }) }),
          admin && button("comp"),
          admin && current.status === "trialing" && !current.default && button("extend"),
          admin && !current.default && button("status"),
          !current.default && !current.cancelAt && button("cancel", "link")
        ] }) })
      ] }) })
    ] }),
    where === "account" && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-mt-lg", children: /* @__PURE__ */ jsxRuntimeExports.jsx(ComparePlans, { kind, current: current.plan, onChoose: manages ? choose : void 0 }) }),
    open === "change" && /* @__PURE__ */ jsxRuntimeExports.jsx(ChangePlan, { base, where, current, offer, initial: chosen, onClose: close }),
    open === "cancel" && /* @__PURE__ */ jsxRuntimeExports.jsx(Cancel, { base, name, current, offer, onClose: close }),
    open === "comp" && /* @__PURE__ */ jsxRuntimeExports.jsx(Comp, { base, offer, onClose: close }),
    open === "extend" && /* @__PURE__ */ jsxRuntimeExports.jsx(ExtendTrial, { base, current, onClose: close }),
    open === "status" && /* @__PURE__ */ jsxRuntimeExports.jsx(ForceStatus, { base, current, onClose: close })
  ] });
}
function Ahead({ base, current, planName, manages }) {
  const t = useT();
  const api = useApi();
  const returned = useReturned(base, current);
  const [run, busy] = useAction();
  const resume = manages && /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionLink, { isDisabled: busy, onClick: () => void run(() => api.send("POST", `${base}/subscription/resume`), t("saas.subscription.resumed")), "data-testid": "saas-subscription-resume", children: t("saas.subscription.resume") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    returned && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "info", title: t("saas.subscription.returned"), "data-testid": "saas-subscription-returned" }) }),
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
const Subscription$1 = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.defineProperty({
  __proto__: null,
  Plan,
  Subscribed,
  default: Subscription
}, Symbol.toStringTag, { value: "Module" }));
export {
  PAGES as P,
  Subscribed as S,
  Plan as a,
  Subscription$1 as b,
  isSafe as i
};
