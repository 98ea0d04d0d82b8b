import { o as useT, x as useApi, r as reactExports, n as jsxRuntimeExports, z as at, w as useResource, B as Button, q as useConsole, y as useFilter } from "./Loading-Bd-kfbNl.js";
import { F as Facts } from "./Facts-Da5lRGE5.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { F as FormDialog, T as TextField, C as ChecksField, a as ChoiceField, b as CheckField } from "./Form-BiRAG1IM.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { S as SecretDialog } from "./SecretDialog-DnKVEHSK.js";
import { O as OVERLAPS } from "./dialogs-CBJVhcHW.js";
import { w as wordsOr } from "./i18n-S3lW9hxk.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { L as Label } from "./Label-DB6yept3.js";
import { i as instant } from "./time-CyRETJ0r.js";
import { B as Breadcrumb, a as BreadcrumbItem } from "./BreadcrumbItem-BCw_mybJ.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import { T as Title } from "./Title-BAmqs2CC.js";
import { C as CodeBlock, a as CodeBlockCode } from "./CodeBlockCode-BA0BaNFx.js";
const REALMS_OWN = /^(user|session)\./;
function useTypes(chosen, ofRealm) {
  const t = useT();
  const types = useResource("tenant/event-types");
  const groups = (types.data?.items ?? []).map(({ type }) => type).filter((type) => ofRealm || !REALMS_OWN.test(type)).map((type) => `${type.split(".")[0]}.*`);
  return [.../* @__PURE__ */ new Set([...chosen, ...groups])].sort().map((type) => {
    const [group] = type.split(".");
    return [type, `${wordsOr(t, `saas.eventGroup.${group}`, group)} · ${type}`];
  });
}
function entered(of) {
  return { url: of?.url ?? "", description: of?.description ?? "", eventTypes: of?.eventTypes ?? [], signature: "v1", enabled: of?.enabled ?? true };
}
function EndpointForm({
  api: path,
  where,
  of,
  etag,
  onMade,
  onClose
}) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [version, setVersion] = reactExports.useState(etag);
  const newest = async (id) => {
    const now = await api.ask("GET", `${path}/${at(id)}`);
    setVersion(now.etag);
    return entered(now.data);
  };
  const types = useTypes(of?.eventTypes ?? [], of ? of.organizationId === null : where === "admin");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t(of ? "saas.hooks.change" : "saas.hooks.create"),
      submit: t(of ? "saas.save" : "saas.hooks.create"),
      values: entered(of),
      newest: of && (() => newest(of.id)),
      onSubmit: async ({ signature, enabled, ...values }) => {
        if (of) {
          await api.send(where === "admin" ? "PUT" : "PATCH", `${path}/${at(of.id)}`, { ...values, enabled }, { ifMatch: version });
          alerts.done(t("saas.hooks.changed"));
        } else {
          const { data } = await api.send("POST", path, { ...values, signature });
          if (data.secret) {
            onMade?.(data.secret);
          } else {
            alerts.done(t("saas.hooks.created"));
          }
        }
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "url", type: "url", label: t("saas.hooks.url"), help: t("saas.hooks.urlHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "description", label: t("saas.hooks.description") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(ChecksField, { name: "eventTypes", label: t("saas.hooks.events"), help: t("saas.hooks.eventsHelp"), options: types }),
        !of && /* @__PURE__ */ jsxRuntimeExports.jsx(
          ChoiceField,
          {
            name: "signature",
            label: t("saas.hooks.signature"),
            options: [
              ["v1", t("saas.hooks.v1")],
              ["v1a", t("saas.hooks.v1a")]
            ]
          }
        ),
        of && /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "enabled", label: t("saas.hooks.enabledField") })
      ]
    }
  );
}
function EndpointState({ of }) {
  const t = useT();
  if (!of.enabled) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "grey", children: t(`saas.hooks.disabled.${of.disabledBecause ?? "manual"}`) });
  }
  return of.failingSince ? /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "orange", children: t("saas.hooks.failing") }) : /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "green", children: t("saas.hooks.enabled") });
}
function EndpointList(endpoints) {
  const { api, where, organizationId, manages, to } = endpoints;
  const t = useT();
  const [creating, setCreating] = reactExports.useState(false);
  const [secret, setSecret] = reactExports.useState();
  const columns = [
    {
      title: t("saas.hooks.url"),
      width: 40,
      cell: ({ id, url, description }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(id), children: url }),
        description && /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: description })
      ] })
    },
    { title: t("saas.hooks.state"), cell: (webhook) => /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointState, { of: webhook }) },
    { title: t("saas.hooks.events"), width: 20, cell: ({ eventTypes }) => eventTypes.length === 0 ? t("saas.hooks.allEvents") : eventTypes.join(", ") },
    { title: t("saas.hooks.lastSuccess"), cell: ({ lastSuccessAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: lastSuccessAt, none: t("saas.hooks.never") }) }
  ];
  const create = manages && (where === "account" || organizationId === void 0) && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setCreating(true), "data-testid": "saas-create-endpoint", children: t("saas.hooks.create") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.webhooks.title"),
        path: api,
        query: { organizationId },
        columns,
        rowKey: ({ id }) => id,
        toolbar: create ? /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: create }) : void 0,
        empty: { title: t("saas.hooks.empty"), text: t(create ? "saas.hooks.emptyText" : "saas.hooks.emptyAdmin"), action: create }
      }
    ),
    creating && /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointForm, { ...endpoints, onMade: setSecret, onClose: () => setCreating(false) }),
    secret && /* @__PURE__ */ jsxRuntimeExports.jsx(SecretDialog, { title: t("saas.hooks.secret"), secret, onClose: () => setSecret(void 0) })
  ] });
}
function Replay({ path, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.hooks.replayRange"),
      description: t("saas.hooks.replayRangeText"),
      submit: t("saas.hooks.replay"),
      values: { since: "", until: "", delivered: false },
      onSubmit: async ({ since, until, delivered }) => {
        await api.send("POST", `${path}/deliveries/replay`, { since: instant(since), until: instant(until), delivered });
        alerts.done(t("saas.hooks.replayed"));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "since", type: "datetime-local", label: t("saas.hooks.since"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "until", type: "datetime-local", label: t("saas.hooks.until") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(CheckField, { name: "delivered", label: t("saas.hooks.deliveredToo") })
      ]
    }
  );
}
const STATES = ["pending", "delivered", "failed", "canceled"];
const COLORS = { pending: "blue", delivered: "green", failed: "red" };
function DeliveryState({ state }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[state] ?? "grey", children: t(`saas.hooks.${state}`) });
}
function EndpointDetail(endpoints) {
  const { api: path, to, id } = endpoints;
  const t = useT();
  const endpoint = useResource(`${path}/${at(id)}`);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Breadcrumb, { className: "pf-v5-u-mb-md", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { render: () => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(), children: t("saas.webhooks.title") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { isActive: true, children: endpoint.data?.url ?? "" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: endpoint, children: (webhook) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Facts,
        {
          facts: [
            [t("saas.hooks.url"), webhook.url],
            webhook.description !== "" && [t("saas.hooks.description"), webhook.description],
            [t("saas.hooks.state"), /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointState, { of: webhook }, "state")],
            [t("saas.hooks.events"), webhook.eventTypes.length === 0 ? t("saas.hooks.allEvents") : webhook.eventTypes.join(", ")],
            [t("saas.hooks.signature"), webhook.signature],
            webhook.publicKeys.length > 0 && [t("saas.hooks.publicKeys"), webhook.publicKeys.join(" ")],
            webhook.creatorIsMember === false && [t("saas.hooks.creator"), t("saas.hooks.creatorLeft")],
            webhook.failingSince !== null && [t("saas.hooks.failingSince"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: webhook.failingSince }, "since")],
            [t("saas.hooks.lastSuccess"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: webhook.lastSuccessAt, none: t("saas.hooks.never") }, "last")]
          ]
        }
      ) }),
      endpoints.manages && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Actions, { ...endpoints, of: webhook, etag: endpoint.etag }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Deliveries, { ...endpoints }) })
    ] }) })
  ] });
}
function Actions({ of, etag, ...endpoints }) {
  const { api: root, to } = endpoints;
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const [open, setOpen] = reactExports.useState();
  const [secret, setSecret] = reactExports.useState();
  const [run, busy] = useAction();
  const path = `${root}/${at(of.id)}`;
  const close = () => setOpen(void 0);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { spaceItems: { default: "spaceItemsSm" }, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { isDisabled: busy || !of.enabled, isLoading: busy, onClick: () => void run(() => api.send("POST", `${path}/deliveries/test`), t("saas.hooks.tested")), "data-testid": "saas-test-endpoint", children: t("saas.hooks.test") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setOpen("change"), "data-testid": "saas-change-endpoint", children: t("saas.hooks.change") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setOpen("replay"), "data-testid": "saas-replay-range", children: t("saas.hooks.replayRange") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", onClick: () => setOpen("rotate"), "data-testid": "saas-rotate-secret", children: t("saas.hooks.rotate") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isDanger: true, onClick: () => setOpen("delete"), "data-testid": "saas-delete-endpoint", children: t("saas.hooks.delete") }) })
    ] }),
    open === "change" && /* @__PURE__ */ jsxRuntimeExports.jsx(EndpointForm, { ...endpoints, of, etag, onClose: close }),
    open === "replay" && /* @__PURE__ */ jsxRuntimeExports.jsx(Replay, { path, onClose: close }),
    open === "rotate" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      FormDialog,
      {
        title: t("saas.hooks.rotate"),
        description: t("saas.hooks.rotateText"),
        submit: t("saas.hooks.rotate"),
        values: { overlapSeconds: "3600" },
        onSubmit: async ({ overlapSeconds }) => {
          const { data } = await api.send("POST", `${path}/rotate-secret`, { overlapSeconds: Number(overlapSeconds) });
          setSecret(data.secret ?? void 0);
        },
        onClose: close,
        children: /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "overlapSeconds", label: t("saas.api-keys.overlap"), options: OVERLAPS.map((seconds) => [seconds, t(`saas.api-keys.overlap.${seconds}`)]) })
      }
    ),
    open === "delete" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.hooks.deleteTitle"),
        confirm: t("saas.hooks.delete"),
        name: of.url,
        done: t("saas.hooks.deleted"),
        onConfirm: async () => {
          await api.ask("DELETE", path);
          navigate(to(), { replace: true });
          api.refresh();
        },
        onClose: close,
        children: t("saas.hooks.deleteText")
      }
    ),
    secret && /* @__PURE__ */ jsxRuntimeExports.jsx(SecretDialog, { title: t("saas.hooks.secret"), secret, onClose: () => setSecret(void 0) })
  ] });
}
function Deliveries({ api: root, id, to, manages }) {
  const t = useT();
  const api = useApi();
  const [run] = useAction();
  const [state, setState] = useFilter("state");
  const path = `${root}/${at(id)}/deliveries`;
  const columns = [
    { title: t("saas.hooks.event"), width: 35, cell: (delivery) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(id, delivery.id), children: delivery.eventType }) },
    { title: t("saas.hooks.state"), cell: (delivery) => /* @__PURE__ */ jsxRuntimeExports.jsx(DeliveryState, { state: delivery.state }) },
    { title: t("saas.hooks.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.hooks.created.at"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) },
    { title: t("saas.hooks.nextAttempt"), cell: ({ nextAttemptAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: nextAttemptAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Title, { headingLevel: "h2", size: "lg", className: "pf-v5-u-mb-sm", children: t("saas.hooks.deliveries") }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.hooks.deliveries"),
        path,
        query: { state },
        filtered: state !== "",
        columns,
        rowKey: (delivery) => delivery.id,
        actions: manages ? (delivery) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: delivery.eventType,
            actions: [
              {
                id: "replay",
                title: t("saas.hooks.replay"),
                onClick: () => void run(() => api.send("POST", `${path}/${at(delivery.id)}/replay`), t("saas.hooks.replayed"))
              }
            ]
          }
        ) : void 0,
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Choice,
          {
            label: t("saas.hooks.state"),
            value: state,
            options: [["", t("saas.hooks.allStates")], ...STATES.map((word) => [word, t(`saas.hooks.${word}`)])],
            onChange: setState,
            "data-testid": "saas-filter-state"
          }
        ) }),
        empty: { title: t("saas.hooks.noDeliveries"), text: t("saas.hooks.noDeliveriesText") }
      }
    )
  ] });
}
function DeliveryDetail({ api: root, endpoint, id, to, manages }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const path = `${root}/${at(endpoint)}/deliveries/${at(id)}`;
  const delivery = useResource(path);
  const columns = [
    { title: t("saas.hooks.attempt"), width: 10, cell: ({ number }) => number },
    { title: t("saas.hooks.started"), width: 15, cell: ({ startedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: startedAt }) },
    {
      title: t("saas.hooks.outcome"),
      width: 15,
      cell: ({ outcome, status }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: outcome === "2xx" ? "green" : "red", children: status ?? outcome })
    },
    { title: t("saas.hooks.latency"), width: 10, cell: ({ latencyMillis }) => `${latencyMillis} ms` },
    {
      title: t("saas.hooks.answer"),
      cell: ({ answer }) => answer ? /* @__PURE__ */ jsxRuntimeExports.jsx(CodeBlock, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(CodeBlockCode, { children: answer }) }) : t("saas.none")
    }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Breadcrumb, { className: "pf-v5-u-mb-md", children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { render: () => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(), children: t("saas.webhooks.title") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { render: () => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: to(endpoint), children: t("saas.hooks.endpoint") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsx(BreadcrumbItem, { isActive: true, children: delivery.data?.eventType ?? "" })
    ] }),
    /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: delivery, children: (found) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Facts,
        {
          facts: [
            [t("saas.hooks.event"), found.eventType],
            ["webhook-id", found.id],
            [t("saas.hooks.state"), /* @__PURE__ */ jsxRuntimeExports.jsx(DeliveryState, { state: found.state }, "state")],
            [t("saas.hooks.created.at"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.createdAt }, "created")],
            found.nextAttemptAt !== null && [t("saas.hooks.nextAttempt"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.nextAttemptAt }, "next")]
          ]
        }
      ) }),
      manages && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", isLoading: busy, isDisabled: busy, onClick: () => void run(() => api.send("POST", `${path}/replay`), t("saas.hooks.replayed")), "data-testid": "saas-replay", children: t("saas.hooks.replay") }) }),
      /* @__PURE__ */ jsxRuntimeExports.jsxs(StackItem, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Title, { headingLevel: "h2", size: "lg", className: "pf-v5-u-mb-sm", children: t("saas.hooks.attempts") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ResourceTable,
          {
            label: t("saas.hooks.attempts"),
            path: `${path}/attempts`,
            columns,
            rowKey: ({ number, startedAt }) => `${number}-${startedAt}`,
            empty: { title: t("saas.hooks.noAttempts"), text: t("saas.hooks.noAttemptsText") }
          }
        )
      ] })
    ] }) })
  ] });
}
export {
  DeliveryDetail as D,
  EndpointDetail as E,
  EndpointList as a
};
