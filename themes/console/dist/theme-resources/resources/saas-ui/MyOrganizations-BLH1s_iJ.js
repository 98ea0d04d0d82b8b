import { o as useT, x as useApi, z as at, n as jsxRuntimeExports, q as useConsole, r as reactExports, w as useResource, B as Button, L as Loading, E as problemText, p as usePlace } from "./Loading-Bd-kfbNl.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { O as Organization } from "./Organization-d5KZ-Cm6.js";
import { u as useAlerts, a as Alert } from "./Alerts-Bk31Y1e-.js";
import { F as FormDialog, T as TextField, u as useFormContext } from "./Form-BiRAG1IM.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { W as When } from "./When-j67l1iEf.js";
import { r as roleWords } from "./roles-CInfuspf.js";
import { p as personName } from "./people-BZqOahB5.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { C as Card, a as CardBody } from "./CardBody-CIoTTbJh.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import { L as Label } from "./Label-DB6yept3.js";
import { L as LabelGroup } from "./LabelGroup-DTeyM3KP.js";
import "./Modal-civZ5w_s.js";
import "./bell-icon-BIjx4OeL.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./ToolbarContent-Bl9MGIEI.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./Td-BwwIQ9co.js";
import "./Nothing-BHwwImgM.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-DdYg3o_h.js";
import "./plus-icon-oiGuHAa8.js";
import "./Choice-D0Ho_0by.js";
import "./HelperTextItem-DhOujRdr.js";
import "./SearchInput-HPE3BtcJ.js";
import "./i18n-S3lW9hxk.js";
import "./times-circle-icon-gOoWdPp7.js";
function Leave({ organization, onLeft, onClose }) {
  const t = useT();
  const api = useApi();
  const path = `tenant/${at("organizations", organization.slug, "leave")}`;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    ConfirmDialog,
    {
      title: t("saas.my-organizations.leaveTitle", { name: organization.name }),
      name: organization.name,
      confirm: t("saas.my-organizations.leave"),
      done: t("saas.my-organizations.left", { name: organization.name }),
      onConfirm: async () => {
        await api.ask("POST", path);
        onLeft?.();
        api.refresh();
      },
      onClose,
      children: t("saas.my-organizations.leaveText")
    }
  );
}
function Rename({ base, organization, etag, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { navigate } = useConsole();
  const [from, setFrom] = reactExports.useState({ ...organization, etag });
  const newest = async () => {
    const now = await api.ask("GET", base);
    const { name, slug } = now.data;
    setFrom({ name, slug, etag: now.etag });
    return { name, slug };
  };
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.my-organizations.rename"),
      submit: t("saas.save"),
      values: { name: organization.name, slug: organization.slug },
      onSubmit: async ({ name, slug }) => {
        const changed = { ...name !== from.name && { name }, ...slug !== from.slug && { slug } };
        const { data } = await api.send("PATCH", base, changed, { ifMatch: from.etag });
        if (data.slug === organization.slug) {
          alerts.done(t("saas.my-organizations.renamed"));
        } else {
          navigate(at("my-organizations", data.slug), { replace: true });
        }
      },
      newest,
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.my-organizations.name"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "slug", label: t("saas.my-organizations.slug"), help: t("saas.my-organizations.slugHelp"), required: true })
      ]
    }
  );
}
function OneOrganization({ slug, path }) {
  const t = useT();
  const base = `tenant/${at("organizations", slug)}`;
  const organization = useResource(base);
  const entitlements = useResource(`${base}/entitlements`);
  const name = organization.data?.name ?? slug;
  const permissions = entitlements.data?.caller.permissions;
  const may = reactExports.useMemo(() => {
    const held = new Set(permissions);
    return (permission) => held.has(permission);
  }, [permissions]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Page,
    {
      title: name,
      crumbs: [{ title: t("saas.my-organizations.title"), to: "my-organizations" }],
      actions: organization.data && entitlements.data && /* @__PURE__ */ jsxRuntimeExports.jsx(Actions, { base, organization: organization.data, etag: organization.etag, may }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: organization, children: (details) => /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: entitlements, children: () => /* @__PURE__ */ jsxRuntimeExports.jsx(Organization, { base, where: "account", organization: details, may, path, root: ["my-organizations", slug] }) }) })
    }
  );
}
function Actions({ base, organization, etag, may }) {
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const active = useResource("tenant/me/active-organization");
  const [open, setOpen] = reactExports.useState();
  const [run, busy] = useAction();
  const close = () => setOpen(void 0);
  const back = () => navigate("my-organizations", { replace: true });
  const switches = active.data && active.data.organization?.id !== organization.id && organization.status === "active";
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    switches && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Button,
      {
        variant: "secondary",
        isDisabled: busy,
        onClick: () => void run(
          () => api.send("PUT", "tenant/me/active-organization", { organizationId: organization.id }),
          t("saas.my-organizations.switched", { name: organization.name })
        ),
        "data-testid": "saas-switch",
        children: t("saas.my-organizations.switch")
      }
    ),
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      RowActions,
      {
        of: organization.name,
        actions: [
          may("org:update") && { id: "rename", title: t("saas.my-organizations.rename"), onClick: () => setOpen("rename") },
          { id: "leave", title: t("saas.my-organizations.leave"), danger: true, onClick: () => setOpen("leave") },
          may("org:delete") && { id: "delete", title: t("saas.my-organizations.delete"), danger: true, onClick: () => setOpen("delete") }
        ]
      }
    ),
    open === "rename" && /* @__PURE__ */ jsxRuntimeExports.jsx(Rename, { base, organization, etag, onClose: close }),
    open === "leave" && /* @__PURE__ */ jsxRuntimeExports.jsx(Leave, { organization, onLeft: back, onClose: close }),
    open === "delete" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.my-organizations.deleteTitle", { name: organization.name }),
        name: organization.name,
        confirm: t("saas.my-organizations.delete"),
        onConfirm: async () => {
          await api.ask("DELETE", base);
          back();
          api.refresh();
        },
        onClose: close,
        children: t("saas.my-organizations.deleteText")
      }
    )
  ] });
}
const MAX_SLUG = 63;
function slugOf(name) {
  return name.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss").normalize("NFD").replace(/[^a-z0-9\s_-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "").slice(0, MAX_SLUG);
}
function CreateOrganization({ onMade, onClose }) {
  const t = useT();
  const api = useApi();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.my-organizations.create"),
      description: t("saas.my-organizations.createText"),
      submit: t("saas.my-organizations.create"),
      values: { name: "", slug: "" },
      onSubmit: async (values) => {
        const { data } = await api.send("POST", "tenant/organizations", values);
        onMade(data.slug);
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.my-organizations.name"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "slug", label: t("saas.my-organizations.slug"), help: t("saas.my-organizations.slugHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(SlugFollowsName, {})
      ]
    }
  );
}
function SlugFollowsName() {
  const { watch, setValue, getFieldState, formState } = useFormContext();
  const name = watch("name");
  const own = getFieldState("slug", formState).isDirty && watch("slug") !== "";
  reactExports.useEffect(() => {
    if (!own) {
      setValue("slug", slugOf(name));
    }
  }, [name, own, setValue]);
  return null;
}
function Waiting({ me, children }) {
  const t = useT();
  const transfers = useResource("tenant/me/ownership-transfers");
  const suggestions = useResource("tenant/me/organization-suggestions");
  if (![me, transfers, suggestions].every(({ data, problem: problem2 }) => data ?? problem2)) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Loading, {});
  }
  const problem = me.problem ?? transfers.problem ?? suggestions.problem;
  const cards = [
    ...(me.data?.invitations ?? []).map((invitation) => /* @__PURE__ */ jsxRuntimeExports.jsx(Invitation, { of: invitation }, invitation.id)),
    ...(transfers.data?.items ?? []).map((transfer) => /* @__PURE__ */ jsxRuntimeExports.jsx(OfferedOwnership, { of: transfer }, transfer.id)),
    ...(suggestions.data?.items ?? []).map((suggestion) => /* @__PURE__ */ jsxRuntimeExports.jsx(Suggestion, { of: suggestion }, suggestion.organizationId))
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, className: cards.length > 0 || problem ? "pf-v5-u-mb-lg" : void 0, "data-testid": "saas-waiting", children: [
      problem && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Alert,
        {
          isInline: true,
          variant: "danger",
          title: problemText(problem, t),
          actionLinks: /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "link", isInline: true, onClick: me.reload, children: t("saas.retry") })
        }
      ) }),
      cards.map((card, index) => /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: card }, index))
    ] }),
    children
  ] });
}
function Row({ title, text, actions, testId }) {
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Card, { isFlat: true, isCompact: true, "data-testid": testId, children: /* @__PURE__ */ jsxRuntimeExports.jsx(CardBody, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { justifyContent: { default: "justifyContentSpaceBetween" }, alignItems: { default: "alignItemsCenter" }, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsxs(FlexItem, { flex: { default: "flex_1" }, children: [
      /* @__PURE__ */ jsxRuntimeExports.jsx("strong", { className: "pf-v5-u-text-break-word", children: title }),
      /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: text })
    ] }),
    actions && /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Flex, { spaceItems: { default: "spaceItemsSm" }, children: actions }) })
  ] }) }) });
}
function Invitation({ of }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const name = of.organization.name;
  const answer = (word, done) => void run(() => api.send("POST", `tenant/me/${at("invitations", of.id, word)}`), t(done, { name }));
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Row,
    {
      testId: "saas-my-invitation",
      title: of.inviterName ? t("saas.my-organizations.invitedBy", { name, inviter: of.inviterName }) : t("saas.my-organizations.invited", { name }),
      text: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        of.email,
        " · ",
        of.roles.join(", "),
        " · ",
        t("saas.my-organizations.expires"),
        " ",
        /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.expiresAt })
      ] }),
      actions: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { isDisabled: busy, onClick: () => answer("accept", "saas.my-organizations.accepted"), "aria-label": `${t("saas.my-organizations.accept")}: ${name}`, "data-testid": "saas-accept-invitation", children: t("saas.my-organizations.accept") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: "secondary", isDisabled: busy, onClick: () => answer("decline", "saas.my-organizations.declined"), "aria-label": `${t("saas.my-organizations.decline")}: ${name}`, "data-testid": "saas-decline-invitation", children: t("saas.my-organizations.decline") })
      ] })
    }
  );
}
function OfferedOwnership({ of }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const [accepting, setAccepting] = reactExports.useState(false);
  const name = of.organization.name;
  const path = (word) => `tenant/me/${at("ownership-transfers", of.id ?? "", word)}`;
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      Row,
      {
        testId: "saas-my-transfer",
        title: t("saas.my-organizations.offered", { name, from: personName(of.from, of.from.userId) }),
        text: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          t("saas.my-organizations.expires"),
          " ",
          /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.expiresAt })
        ] }),
        actions: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { isDisabled: busy, onClick: () => setAccepting(true), "data-testid": "saas-accept-transfer", children: t("saas.my-organizations.becomeOwner") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              variant: "secondary",
              isDisabled: busy,
              onClick: () => void run(() => api.send("POST", path("decline")), t("saas.my-organizations.transferDeclined", { name })),
              "aria-label": `${t("saas.my-organizations.decline")}: ${name}`,
              "data-testid": "saas-decline-transfer",
              children: t("saas.my-organizations.decline")
            }
          )
        ] })
      }
    ),
    accepting && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.my-organizations.becomeOwnerTitle", { name }),
        confirm: t("saas.my-organizations.becomeOwner"),
        danger: false,
        done: t("saas.my-organizations.isOwner", { name }),
        onConfirm: () => api.send("POST", path("accept")),
        onClose: () => setAccepting(false),
        children: t("saas.my-organizations.becomeOwnerText")
      }
    )
  ] });
}
function Suggestion({ of }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  const asks = of.enrolment !== "suggest";
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Row,
    {
      testId: "saas-suggestion",
      title: t("saas.my-organizations.suggested", { name: of.name, domain: of.domain }),
      text: of.requestedAt ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        t("saas.my-organizations.asked"),
        " ",
        /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.requestedAt })
      ] }) : t(asks ? "saas.my-organizations.mayAsk" : "saas.my-organizations.mayBeInvited"),
      actions: asks && !of.requestedAt && /* @__PURE__ */ jsxRuntimeExports.jsx(
        Button,
        {
          variant: "secondary",
          isDisabled: busy,
          onClick: () => void run(() => api.send("POST", `tenant/${at("organizations", of.organizationId, "join-requests")}`), t("saas.my-organizations.askedDone", { name: of.name })),
          "aria-label": `${t("saas.my-organizations.ask")}: ${of.name}`,
          "data-testid": "saas-ask-to-join",
          children: t("saas.my-organizations.ask")
        }
      )
    }
  );
}
function OrganizationList() {
  const t = useT();
  const api = useApi();
  const { navigate } = useConsole();
  const me = useResource("tenant/me");
  const [creating, setCreating] = reactExports.useState(false);
  const [leaving, setLeaving] = reactExports.useState();
  const [run] = useAction();
  const active = me.data?.activeOrganization?.id;
  const columns = [
    {
      title: t("saas.my-organizations.name"),
      width: 40,
      cell: ({ id, slug, name, status }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsxs("div", { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: at("my-organizations", slug), children: name }),
          " ",
          id === active && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "green", isCompact: true, "data-testid": "saas-active", children: t("saas.my-organizations.active") }),
          status === "suspended" && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "red", isCompact: true, children: t("saas.standing.suspended") })
        ] }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: slug })
      ] })
    },
    { title: t("saas.my-organizations.roles"), width: 35, cell: ({ name, roles }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Roles, { of: name, keys: roles ?? [] }) },
    { title: t("saas.my-organizations.joined"), cell: ({ joinedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: joinedAt }) }
  ];
  const create = me.data?.mayCreateOrganizations && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setCreating(true), "data-testid": "saas-create-organization", children: t("saas.my-organizations.create") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Page, { title: t("saas.my-organizations.title"), description: t("saas.my-organizations.description"), actions: create, children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(Waiting, { me, children: /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.my-organizations.title"),
        path: "tenant/organizations",
        columns,
        rowKey: ({ id }) => id,
        actions: (organization) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: organization.name,
            actions: [
              organization.id !== active && organization.status === "active" && {
                id: "switch",
                title: t("saas.my-organizations.switch"),
                onClick: () => void run(
                  () => api.send("PUT", "tenant/me/active-organization", { organizationId: organization.id }),
                  t("saas.my-organizations.switched", { name: organization.name })
                )
              },
              { id: "leave", title: t("saas.my-organizations.leave"), danger: true, onClick: () => setLeaving(organization) }
            ]
          }
        ),
        empty: {
          title: t("saas.my-organizations.empty"),
          text: t(create ? "saas.my-organizations.emptyText" : "saas.my-organizations.emptyWait")
        }
      }
    ) }),
    creating && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateOrganization, { onMade: (slug) => navigate(at("my-organizations", slug)), onClose: () => setCreating(false) }),
    leaving && /* @__PURE__ */ jsxRuntimeExports.jsx(Leave, { organization: leaving, onClose: () => setLeaving(void 0) })
  ] });
}
function Roles({ of, keys }) {
  const t = useT();
  return keys.length === 0 ? /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.none") }) : /* @__PURE__ */ jsxRuntimeExports.jsx(LabelGroup, { "aria-label": t("saas.my-organizations.rolesIn", { name: of }), children: keys.map((key) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: key === "org:owner" ? "gold" : "grey", isCompact: true, children: roleWords(key, t) }, key)) });
}
function MyOrganizations() {
  const [, slug, ...rest] = usePlace().path;
  return slug ? /* @__PURE__ */ jsxRuntimeExports.jsx(OneOrganization, { slug, path: rest }) : /* @__PURE__ */ jsxRuntimeExports.jsx(OrganizationList, {});
}
export {
  MyOrganizations as default
};
