import { _ as __rest, r as reactExports, c as css, B as Button, A as AngleRightIcon, o as useT, x as useApi, n as jsxRuntimeExports, v as Problem, w as useResource } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { a as Alert, u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { C as Card, a as CardBody } from "./CardBody-CIoTTbJh.js";
import { C as CardTitle } from "./CardTitle-Z8DL3AQB.js";
import { L as List, a as ListItem } from "./ListItem-DMeJVHyC.js";
import { C as CardFooter } from "./CardFooter-BoOcnlsy.js";
import { c as Form, b as CheckField, N as NumberField, T as TextField, a as ChoiceField } from "./Form-BiRAG1IM.js";
import { f as formStyles } from "./FormGroup-CQxl00UX.js";
import { G as GenerateId } from "./page-DcpG1y-z.js";
import "./PageLink-BoqI53rW.js";
import "./PageSection-CScKQRWo.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./bell-icon-BIjx4OeL.js";
import "./Choice-D0Ho_0by.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./Modal-civZ5w_s.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./resizeObserver-BuIchSUQ.js";
const FormFieldGroupToggle = (_a) => {
  var { className, onToggle, isExpanded, "aria-label": ariaLabel, "aria-labelledby": ariaLabelledby, toggleId } = _a, props = __rest(_a, ["className", "onToggle", "isExpanded", "aria-label", "aria-labelledby", "toggleId"]);
  return reactExports.createElement(
    "div",
    Object.assign({ className: css(formStyles.formFieldGroupToggle, className) }, props),
    reactExports.createElement(
      "div",
      { className: css(formStyles.formFieldGroupToggleButton) },
      reactExports.createElement(
        Button,
        { variant: "plain", "aria-label": ariaLabel, onClick: onToggle, "aria-expanded": isExpanded, "aria-labelledby": ariaLabelledby, id: toggleId },
        reactExports.createElement(
          "span",
          { className: css(formStyles.formFieldGroupToggleIcon) },
          reactExports.createElement(AngleRightIcon, { "aria-hidden": "true" })
        )
      )
    )
  );
};
FormFieldGroupToggle.displayName = "FormFieldGroupToggle";
const InternalFormFieldGroup = (_a) => {
  var { children, className, header, isExpandable, isExpanded, onToggle, toggleAriaLabel } = _a, props = __rest(_a, ["children", "className", "header", "isExpandable", "isExpanded", "onToggle", "toggleAriaLabel"]);
  const headerTitleText = header ? header.props.titleText : null;
  if (isExpandable && !toggleAriaLabel && !headerTitleText) {
    console.error("FormFieldGroupExpandable:", "toggleAriaLabel or the titleText prop of FormFieldGroupHeader is required to make the toggle button accessible");
  }
  return reactExports.createElement(
    "div",
    Object.assign({ className: css(formStyles.formFieldGroup, isExpanded && isExpandable && formStyles.modifiers.expanded, className), role: "group" }, headerTitleText && { "aria-labelledby": `${header.props.titleText.id}` }, props),
    isExpandable && reactExports.createElement(GenerateId, { prefix: "form-field-group-toggle" }, (id) => reactExports.createElement(FormFieldGroupToggle, Object.assign({ onToggle, isExpanded, "aria-label": toggleAriaLabel, toggleId: id }, headerTitleText && { "aria-labelledby": `${header.props.titleText.id} ${id}` }))),
    header && header,
    (!isExpandable || isExpandable && isExpanded) && reactExports.createElement("div", { className: css(formStyles.formFieldGroupBody) }, children)
  );
};
InternalFormFieldGroup.displayName = "InternalFormFieldGroup";
const FormFieldGroup = (_a) => {
  var { children, className, header } = _a, props = __rest(_a, ["children", "className", "header"]);
  return reactExports.createElement(InternalFormFieldGroup, Object.assign({ className, header }, props), children);
};
FormFieldGroup.displayName = "FormFieldGroup";
const FormFieldGroupHeader = (_a) => {
  var { className, titleText, titleDescription, actions } = _a, props = __rest(_a, ["className", "titleText", "titleDescription", "actions"]);
  return reactExports.createElement(
    "div",
    Object.assign({ className: css(formStyles.formFieldGroupHeader, className) }, props),
    reactExports.createElement(
      "div",
      { className: css(formStyles.formFieldGroupHeaderMain) },
      titleText && reactExports.createElement(
        "div",
        { className: css(formStyles.formFieldGroupHeaderTitle) },
        reactExports.createElement("div", { className: css(formStyles.formFieldGroupHeaderTitleText), id: titleText.id }, titleText.text)
      ),
      titleDescription && reactExports.createElement("div", { className: css(formStyles.formFieldGroupHeaderDescription) }, titleDescription)
    ),
    reactExports.createElement("div", { className: css(formStyles.formFieldGroupHeaderActions) }, actions && actions)
  );
};
FormFieldGroupHeader.displayName = "FormFieldGroupHeader";
const FIRST = "event-listener";
function Missing({ result: { changes, warnings } }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const first = changes.some(({ kind }) => kind === FIRST);
  const apply = async () => {
    if (await run(() => api.send("POST", "admin/setup"), t("saas.setup.applied")) && first) {
      location.reload();
    }
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
    warnings.map((warning) => /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { variant: "warning", isInline: true, title: warning, component: "p", "data-testid": "saas-setup-warning" }) }, warning)),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: changes.length === 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { variant: "success", isInline: true, title: t("saas.setup.complete"), component: "p", "data-testid": "saas-setup-complete" }) : /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, "data-testid": "saas-setup-missing", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: t("saas.setup.missing", { number: changes.length }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(List, { children: changes.map(({ kind, name, action }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(ListItem, { children: [
        kind,
        " ",
        /* @__PURE__ */ jsxRuntimeExports.jsx("strong", { children: name }),
        ": ",
        action
      ] }, `${kind} ${name} ${action}`)) }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(CardFooter, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => void apply(), isLoading: busy, isDisabled: busy, "data-testid": "saas-setup-apply", children: t("saas.setup.apply") }) })
    ] }) })
  ] });
}
const SETTINGS = {
  organizations: {
    "organizations.create": { choices: ["everyone", "administrators"] },
    "organizations.perUser": "number",
    "organizations.retentionDays": "number",
    "organizations.offerFirst": "flag",
    personalOrganization: { choices: ["off", "on"] },
    "personalOrganization.name": "text",
    "personalOrganization.cleanUp": "flag"
  },
  members: {
    "members.max": "number",
    "members.countPending": "flag",
    "members.directAdd": "flag",
    creatorRoles: "text",
    defaultMemberRoles: "text",
    "roles.customMax": "number",
    "ownership.confirm": "flag"
  },
  invitations: {
    "invitations.expiryDays": "number",
    "invitations.maxPending": "number",
    "invitations.perDay": "number",
    "invitations.requireEmailMatch": "flag",
    "invitations.returnLink": "flag"
  },
  billing: {
    "billing.provider": "text",
    "billing.account": "text",
    "trial.days": "number",
    "trial.end": { choices: ["end", "convert"] },
    "trial.selfService": "flag",
    "trial.oncePerOwner": "flag",
    "trial.oncePerDomain": "flag",
    "trial.oncePerPayer": "flag",
    "grace.days": "number"
  },
  domains: {
    "domains.max": "number",
    "domains.freeMail": "text"
  },
  onboarding: {
    "onboarding.steps": "text",
    "onboarding.since": "text",
    "onboarding.trialPlan": "text"
  },
  apiKeys: {
    "apiKeys.max": "number",
    "apiKeys.perUser": "number",
    "apiKeys.audiences": "text"
  },
  projects: {
    "projects.max": "number",
    "projects.retentionDays": "number"
  },
  log: {
    "events.retentionDays": "number",
    "audit.retentionDays": "number",
    "accessToken.maxSeconds": "number",
    "impersonation.maxMinutes": "number"
  }
};
function groups(names) {
  const known = Object.entries(SETTINGS).map(([group, settings]) => [
    group,
    Object.entries(settings).filter(([name]) => names.includes(name))
  ]);
  const shown = new Set(known.flatMap(([, settings]) => settings.map(([name]) => name)));
  const others = names.filter((name) => !shown.has(name)).map((name) => [name, "text"]);
  return [...known, ["others", others]].filter(([, settings]) => settings.length > 0);
}
function SettingsForm({ settings }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const all = groups(Object.keys(settings));
  const kinds = new Map(all.flatMap(([, entries]) => entries));
  const values = Object.fromEntries(Object.entries(settings).map(([name, text]) => [field(name), read(kinds.get(name), text)]));
  const save = async (entered) => {
    const changed = Object.fromEntries(
      Object.entries(settings).map(([name, text]) => [name, write(entered[field(name)]), text]).filter(([, now, before]) => now !== before)
    );
    try {
      await api.send("POST", "admin/setup", { settings: changed });
    } catch (error) {
      throw error instanceof Problem ? ofFields(error) : error;
    }
    alerts.done(t("saas.setup.saved"));
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Card, { isFlat: true, "data-testid": "saas-settings", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardTitle, { component: "h2", children: t("saas.setup.settings") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Form, { values, onSubmit: save, submit: t("saas.setup.save"), children: all.map(([group, entries]) => /* @__PURE__ */ jsxRuntimeExports.jsx(
      FormFieldGroup,
      {
        header: /* @__PURE__ */ jsxRuntimeExports.jsx(FormFieldGroupHeader, { titleText: { text: t(`saas.setup.group.${group}`), id: `saas-settings-${group}` } }),
        children: entries.map(([name, kind]) => /* @__PURE__ */ jsxRuntimeExports.jsx(Setting, { name, kind }, name))
      },
      group
    )) }) })
  ] });
}
function Setting({ name, kind }) {
  const t = useT();
  const key = `saas.setup.${name}`;
  const words = t(key);
  const shown = { name: field(name), label: words === key ? name : words, help: name };
  if (kind === "flag") {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { ...shown });
  }
  if (kind === "number") {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { ...shown, min: 0 });
  }
  return kind === "text" ? /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { ...shown }) : /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { ...shown, options: kind.choices.map((choice) => [choice, t(`${key}.${choice}`)]) });
}
function field(name) {
  return name.replaceAll(".", "/");
}
function ofFields(problem) {
  const errors = problem.errors.map((error) => ({ ...error, field: field(error.field.replace(/^settings\./, "")) }));
  return new Problem({ ...problem.document, detail: problem.message, errors });
}
function read(kind, text) {
  if (kind === "flag") {
    return text === "true";
  }
  if (kind === "number") {
    return text === "" ? null : Number(text);
  }
  return text;
}
function write(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function SetUp() {
  const t = useT();
  const preview = useResource("admin/setup", { dryRun: true }, "POST");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.setup.title"), description: t("saas.setup.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: preview, children: (result) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Missing, { result }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(SettingsForm, { settings: result.settings }, JSON.stringify(result.settings)) })
  ] }) }) });
}
export {
  SetUp as default
};
