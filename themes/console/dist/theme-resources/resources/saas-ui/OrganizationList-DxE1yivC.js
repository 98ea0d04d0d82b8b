import { o as useT, x as useApi, q as useConsole, n as jsxRuntimeExports, r as reactExports, y as useFilter, B as Button } from "./Loading-Bd-kfbNl.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { S as StandingLabel } from "./StandingLabel-CIRXLBEx.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { u as useOffer } from "./catalog-DYXZTjSc.js";
import { F as FormDialog, T as TextField, u as useFormContext } from "./Form-BiRAG1IM.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { U as UserField } from "./UserField-MReQHtN4.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
const MAX = 50;
function slugOf(name) {
  return name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").slice(0, MAX).replace(/^-+|-+$/g, "");
}
function CreateOrganization({ onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const { can } = useConsole();
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.organizations.create"),
      submit: t("saas.organizations.create"),
      values: { name: "", slug: "", ownerId: "" },
      onSubmit: async ({ name, slug, ownerId }) => {
        await api.send("POST", "admin/organizations", { name, slug, ...ownerId && { ownerId } });
        alerts.done(t("saas.organizations.createdDone", { name }));
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.organizations.name"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Slug, {}),
        can("view-users") && /* @__PURE__ */ jsxRuntimeExports.jsx(UserField, { name: "ownerId", label: t("saas.organizations.owner"), help: t("saas.organizations.ownerHelp") })
      ]
    }
  );
}
function Slug() {
  const t = useT();
  const { watch, setValue, formState } = useFormContext();
  const name = watch("name");
  const touched = formState.dirtyFields.slug;
  reactExports.useEffect(() => {
    if (!touched) {
      setValue("slug", slugOf(name));
    }
  }, [name, touched, setValue]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "slug", label: t("saas.organizations.slug"), help: t("saas.organizations.slugHelp"), required: true });
}
const STATUSES = ["active", "suspended", "deleted"];
const COLORS = { active: "green", suspended: "orange" };
function tab(id, part = "") {
  return `/organizations/${encodeURIComponent(id)}/saas${part && `/${part}`}`;
}
function OrganizationList() {
  const t = useT();
  const api = useApi();
  const { can } = useConsole();
  const offer = useOffer("admin");
  const [search, setSearch] = useFilter("search");
  const [status, setStatus] = useFilter("status");
  const [plan, setPlan] = useFilter("plan");
  const [creating, setCreating] = reactExports.useState(false);
  const [asking, setAsking] = reactExports.useState();
  const [run] = useAction();
  const manages = can("manage-organizations") || can("manage-realm");
  const path = ({ id }) => `admin/organizations/${encodeURIComponent(id)}`;
  const back = (to, of) => void run(() => api.send("POST", `${path(of)}/${to}`), t(`saas.organizations.${to}d`));
  const columns = [
    {
      title: t("saas.organizations.name"),
      width: 30,
      cell: ({ id, name, slug }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: tab(id), children: name }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: slug })
      ] })
    },
    { title: t("saas.organizations.plan"), width: 15, cell: (organization) => organization.plan ? offer.planName(organization.plan) : t("saas.none") },
    { title: t("saas.organizations.standing"), width: 10, cell: ({ standing }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StandingLabel, { standing }) },
    { title: t("saas.organizations.members"), width: 10, cell: ({ members }) => members },
    {
      title: t("saas.organizations.status"),
      width: 15,
      cell: (organization) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[organization.status] ?? "grey", children: t(`saas.organizations.${organization.status}`) }),
        " ",
        organization.ownerless && /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: "red", children: t("saas.organizations.noOwner") })
      ] })
    },
    { title: t("saas.organizations.created"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) }
  ];
  const create = manages && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setCreating(true), "data-testid": "saas-create-organization", children: t("saas.organizations.create") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(Page, { title: t("saas.organizations.title"), description: t("saas.organizations.description"), children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.organizations.title"),
        path: "admin/organizations",
        query: { status, plan },
        search: { parameter: "search", placeholder: t("saas.organizations.search"), value: search, onChange: setSearch },
        filtered: Boolean(status || plan),
        columns,
        rowKey: ({ slug }) => slug,
        actions: manages ? (of) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: of.name,
            actions: [
              of.status === "active" && { id: "suspend", title: t("saas.organizations.suspend"), onClick: () => setAsking({ to: "suspend", of }) },
              of.status === "suspended" && { id: "resume", title: t("saas.organizations.resume"), onClick: () => back("resume", of) },
              of.status === "deleted" && { id: "restore", title: t("saas.organizations.restore"), onClick: () => back("restore", of) },
              of.status !== "deleted" && { id: "delete", title: t("saas.organizations.delete"), danger: true, onClick: () => setAsking({ to: "delete", of }) }
            ]
          }
        ) : void 0,
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Choice,
            {
              label: t("saas.organizations.status"),
              value: status,
              options: [["", t("saas.organizations.allStatuses")], ...STATUSES.map((word) => [word, t(`saas.organizations.${word}`)])],
              onChange: setStatus,
              "data-testid": "saas-filter-status"
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Choice,
            {
              label: t("saas.organizations.plan"),
              value: plan,
              options: [["", t("saas.organizations.allPlans")], ...offer.plans.map(({ key, name }) => [key, name])],
              onChange: setPlan,
              "data-testid": "saas-filter-plan"
            }
          ) }),
          create && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: create })
        ] }),
        empty: { title: t("saas.organizations.empty"), text: t("saas.organizations.emptyText"), action: create }
      }
    ),
    creating && /* @__PURE__ */ jsxRuntimeExports.jsx(CreateOrganization, { onClose: () => setCreating(false) }),
    asking?.to === "suspend" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.organizations.suspendTitle", { name: asking.of.name }),
        confirm: t("saas.organizations.suspend"),
        done: t("saas.organizations.suspendedDone"),
        onConfirm: () => api.send("POST", `${path(asking.of)}/suspend`),
        onClose: () => setAsking(void 0),
        children: t("saas.organizations.suspendText")
      }
    ),
    asking?.to === "delete" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.organizations.deleteTitle", { name: asking.of.name }),
        confirm: t("saas.organizations.delete"),
        name: asking.of.name,
        done: t("saas.organizations.deletedDone"),
        onConfirm: () => api.send("DELETE", path(asking.of)),
        onClose: () => setAsking(void 0),
        children: t("saas.organizations.deleteText")
      }
    )
  ] });
}
export {
  OrganizationList as O,
  tab as t
};
