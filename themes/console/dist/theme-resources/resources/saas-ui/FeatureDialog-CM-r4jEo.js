import { o as useT, q as useConsole, n as jsxRuntimeExports, x as useApi, r as reactExports, D as asProblem, B as Button, E as problemText, L as Loading, w as useResource, v as Problem } from "./Loading-Bd-kfbNl.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { u as useAlerts, a as Alert } from "./Alerts-Bk31Y1e-.js";
import { m as money } from "./Money-DikxuRh_.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { L as List, a as ListItem } from "./ListItem-DMeJVHyC.js";
import { A as AlertActionLink } from "./plus-icon-oiGuHAa8.js";
import { F as FormDialog, T as TextField, a as ChoiceField, b as CheckField } from "./Form-BiRAG1IM.js";
function written(value, none) {
  if (value === void 0 || value === null) {
    return none;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
const PRICE = /\b(\d+) ([A-Z]{3})(?=\/(?:month|year))/;
const PRICED = /^plans\.[^.]+(?:\.price)?$/;
function Changes({ changes, theirs = false }) {
  const t = useT();
  const { locale } = useConsole();
  const read = (path, value) => {
    const text = written(value, t("saas.none"));
    return PRICED.test(path) ? text.replace(PRICE, (_all, minor, currency) => money(Number(minor), currency, locale)) : text;
  };
  const columns = [t("saas.catalogue.place"), theirs ? t("saas.catalogue.theirs") : t("saas.catalogue.before"), theirs ? t("saas.catalogue.yours") : t("saas.catalogue.after")];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.catalogue.changes"), variant: "compact", "data-testid": "saas-changes", children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Tr, { children: columns.map((title) => /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: title }, title)) }) }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: changes.map(({ path, before, after }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Tr, { children: [path, read(path, before), read(path, after)].map((text, i) => /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: columns[i], modifier: "breakWord", children: text }, columns[i])) }, path)) })
  ] });
}
const ALL = "*";
function documentOf(answer) {
  const { version: _version, ...document } = answer;
  return document;
}
function withValue(document, plan, feature, value) {
  const { rollover, ...known } = document.plans[plan];
  const { [feature]: _before, ...others } = known.values;
  const values = value === void 0 || value === false ? others : { ...others, [feature]: value };
  const { [feature]: _rule, ...otherRules } = rollover ?? {};
  const rules = typeof value === "number" && value > 0 ? rollover : otherRules;
  return withPlan(document, plan, { ...known, values, ...rules && Object.keys(rules).length > 0 && { rollover: rules } });
}
function withPlan(document, key, plan) {
  return { ...document, plans: { ...document.plans, [key]: plan } };
}
function withFeature(document, key, feature) {
  return { ...document, features: { ...document.features, [key]: feature } };
}
function withPermission(document, role, permission, granted) {
  const known = document.roles[role];
  const others = known.permissions.filter((key) => key !== permission);
  const permissions = granted ? [...others, permission] : others;
  return withRole(document, role, { ...known, permissions });
}
function withRole(document, key, role) {
  return { ...document, roles: { ...document.roles, [key]: role } };
}
function parseValue(text, unlimited) {
  const word = text.trim().toLowerCase();
  if (word === "") {
    return void 0;
  }
  if (word === "unlimited" || word === unlimited.toLowerCase() || word === "∞") {
    return "unlimited";
  }
  return /^\d{1,13}$/.test(word) ? Number(word) : null;
}
function leaves(value, path = [], found = /* @__PURE__ */ new Map()) {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) {
      leaves(inner, [...path, key], found);
    }
  } else {
    found.set(JSON.stringify(path), value);
  }
  return found;
}
const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value) => Array.isArray(value) ? [...value].sort() : value;
function edits(before, after) {
  const [old, now] = [leaves(before), leaves(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((path) => !same(old.get(path), now.get(path))).map((path) => ({ path: JSON.parse(path), before: old.get(path), after: now.get(path) }));
}
function put(tree, [key, ...rest], value) {
  if (rest.length > 0) {
    const inner = tree[key];
    const branch = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
    return { ...tree, [key]: put(branch, rest, value) };
  }
  const { [key]: _before, ...others } = tree;
  return value === void 0 ? others : { ...others, [key]: value };
}
function onTopOf(newest, base, mine) {
  const own = edits(base, mine);
  const theirs = new Map(edits(base, newest).map((edit) => [JSON.stringify(edit.path), edit]));
  const both = own.map((edit) => ({ edit, their: theirs.get(JSON.stringify(edit.path)) })).filter(({ edit, their }) => their !== void 0 && !same(their.after, edit.after)).map(({ edit, their }) => ({ path: edit.path, before: their?.after, after: edit.after }));
  const document = own.reduce((tree, { path, after }) => put(tree, path, after), newest);
  return { document, both };
}
function PublishDialog({ editor, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [preview, setPreview] = reactExports.useState();
  const [problem, setProblem] = reactExports.useState();
  const [both, setBoth] = reactExports.useState([]);
  const [busy, setBusy] = reactExports.useState(false);
  const { document } = editor;
  reactExports.useEffect(() => {
    let wanted = true;
    setPreview(void 0);
    setProblem(void 0);
    api.ask("POST", "admin/catalog/preview", document).then(
      ({ data }) => wanted && setPreview(data),
      (error) => wanted && setProblem(asProblem(error))
    );
    return () => {
      wanted = false;
    };
  }, [api, document]);
  const attempt = async (work) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const publish = () => attempt(async () => {
    const { data } = await api.send("PUT", "admin/catalog", document, { ifMatch: editor.etag });
    editor.discard();
    alerts.done(t("saas.catalogue.published", { version: data.version }));
    onClose();
  });
  const takeNewest = () => attempt(async () => {
    const { data, etag } = await api.ask("GET", "admin/catalog");
    const newest = documentOf(data.document);
    if (editor.base && document && etag) {
      const merged = onTopOf(newest, editor.base, document);
      setBoth(merged.both);
      editor.rebase(newest, etag, merged.document);
      setProblem(void 0);
    }
  });
  const conflict = problem?.code === "version_conflict";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Modal,
    {
      isOpen: true,
      variant: ModalVariant.large,
      title: t("saas.catalogue.preview"),
      onClose,
      "data-testid": "saas-dialog",
      actions: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => void publish(), isDisabled: !preview || Boolean(problem) || busy, isLoading: busy, "data-testid": "saas-publish", children: t("saas.catalogue.publish") }, "publish"),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", onClick: onClose, "data-testid": "saas-cancel", children: t("saas.cancel") }, "cancel")
      ],
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        problem && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Alert,
          {
            variant: conflict ? "warning" : "danger",
            isInline: true,
            title: conflict ? t("saas.catalogue.conflict") : problemText(problem, t),
            "data-testid": "saas-form-problem",
            actionLinks: conflict && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: () => void takeNewest(), "data-testid": "saas-load-newest", children: t("saas.catalogue.takeNewest") }),
            children: conflict ? t("saas.catalogue.conflictText") : /* @__PURE__ */ jsxRuntimeExports.jsx(List, { children: problem.errors.map(({ field, message }) => /* @__PURE__ */ jsxRuntimeExports.jsx(ListItem, { children: field ? `${field}: ${message}` : message }, field + message)) })
          }
        ) }),
        both.length > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { variant: "warning", isInline: true, title: t("saas.catalogue.both"), "data-testid": "saas-both", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Changes, { changes: both.map((edit) => ({ path: edit.path.join("."), before: edit.before, after: edit.after })), theirs: true }) }) }),
        !preview && !problem && /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {}),
        preview && /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { "data-testid": "saas-affected", children: t("saas.catalogue.affected", { organizations: preview.affected.organizations, users: preview.affected.users }) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Changes, { changes: preview.changes }) })
        ] })
      ] })
    }
  );
}
function DraftBar({ editor }) {
  const t = useT();
  const [open, setOpen] = reactExports.useState();
  const count = editor.changes.length;
  const close = () => setOpen(void 0);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    count > 0 && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Alert,
      {
        variant: "info",
        isInline: true,
        className: "pf-v5-u-mb-md",
        title: t("saas.catalogue.draft", { count }),
        "data-testid": "saas-draft",
        actionLinks: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionLink, { onClick: () => setOpen("publish"), "data-testid": "saas-preview", children: t("saas.catalogue.preview") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionLink, { onClick: () => setOpen("discard"), "data-testid": "saas-discard", children: t("saas.catalogue.discard") })
        ] }),
        children: t("saas.catalogue.draftText")
      }
    ),
    open === "publish" && /* @__PURE__ */ jsxRuntimeExports.jsx(PublishDialog, { editor, onClose: close }),
    open === "discard" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.catalogue.discardTitle"),
        confirm: t("saas.catalogue.discard"),
        onConfirm: () => {
          editor.discard();
          return Promise.resolve();
        },
        onClose: close,
        children: t("saas.catalogue.discardText", { count })
      }
    )
  ] });
}
const listeners = /* @__PURE__ */ new Set();
function write(key, draft) {
  if (draft) {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } else {
    sessionStorage.removeItem(key);
  }
  listeners.forEach((listener) => listener());
}
function subscribe(listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
function useCatalogue() {
  const { realm, can } = useConsole();
  const key = `saas.catalogue.${realm}`;
  const published = useResource("admin/catalog");
  const stored = reactExports.useSyncExternalStore(subscribe, () => sessionStorage.getItem(key));
  const draft = reactExports.useMemo(() => stored === null ? void 0 : JSON.parse(stored), [stored]);
  const current = reactExports.useMemo(() => published.data && documentOf(published.data.document), [published.data]);
  const base = draft?.base ?? current;
  const document = draft?.document ?? current;
  const etag = draft?.etag ?? published.etag;
  const changes = reactExports.useMemo(() => draft ? edits(draft.base, draft.document) : [], [draft]);
  const rebase = reactExports.useCallback(
    (from, tag, to) => write(key, edits(from, to).length > 0 ? { etag: tag, base: from, document: to } : void 0),
    [key]
  );
  const edit = reactExports.useCallback(
    (change) => {
      if (base && document && etag !== void 0) {
        rebase(base, etag, change(document));
      }
    },
    [base, document, etag, rebase]
  );
  const discard = reactExports.useCallback(() => write(key, void 0), [key]);
  return { published, document, changes, base, etag, editable: can("manage-realm"), edit, rebase, discard };
}
function refuseTaken(key, taken, message) {
  if (Object.hasOwn(taken, key)) {
    throw new Problem({ code: "key_taken", detail: message, errors: [{ field: "key", code: "key_taken", message }] });
  }
}
function FeatureDialog({
  featureKey,
  document,
  onEdit,
  onClose
}) {
  const t = useT();
  const isNew = featureKey === "";
  const known = isNew ? void 0 : document.features[featureKey];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: isNew ? t("saas.plans.addFeature") : featureKey,
      submit: t("saas.catalogue.takeOver"),
      values: { key: featureKey, type: known?.type ?? "boolean", description: known?.description ?? "", retired: known?.retired ?? false },
      onClose,
      onSubmit: ({ key, type, description, retired }) => {
        const named = key.trim();
        if (isNew) {
          refuseTaken(named, document.features, t("saas.plans.keyTaken"));
        }
        const feature = { type, ...description.trim() && { description: description.trim() }, ...retired && { retired } };
        onEdit((current) => withFeature(current, named, feature));
        return Promise.resolve();
      },
      children: [
        isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "key", label: t("saas.plans.key"), help: t("saas.plans.featureKeyHelp"), required: true }),
        isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "type", label: t("saas.plans.type"), options: ["boolean", "limit", "metered"].map((type) => [type, t(`saas.plans.type.${type}`)]) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "description", label: t("saas.plans.descriptionField") }),
        !isNew && /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "retired", label: t("saas.plans.retired"), help: t("saas.plans.retiredHelp") })
      ]
    }
  );
}
export {
  ALL as A,
  Changes as C,
  DraftBar as D,
  FeatureDialog as F,
  withPlan as a,
  withRole as b,
  withPermission as c,
  documentOf as d,
  parseValue as p,
  refuseTaken as r,
  useCatalogue as u,
  withValue as w
};
