import { p as usePlace, w as useResource, n as jsxRuntimeExports, o as useT, r as reactExports, x as useApi } from "./Loading-Bd-kfbNl.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { O as Organization } from "./Organization-d5KZ-Cm6.js";
import { A as AlertActionLink } from "./plus-icon-oiGuHAa8.js";
import { P as PageSection } from "./PageSection-CScKQRWo.js";
import { a as Alert } from "./Alerts-Bk31Y1e-.js";
import "./Nothing-BHwwImgM.js";
import "./preload-helper-DVzrZ_Op.js";
import "./Tabs-DdYg3o_h.js";
import "./page-DcpG1y-z.js";
import "./bell-icon-BIjx4OeL.js";
function OrganizationTab({ id, root = [] }) {
  const { path } = usePlace();
  const base = `admin/organizations/${encodeURIComponent(id)}`;
  const organization = useResource(base);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(PageSection, { variant: "light", "data-testid": "saas-organization", children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: organization, children: (data) => /* @__PURE__ */ jsxRuntimeExports.jsx(Parts, { base, of: data, path: path.slice(root.length), root }) }) });
}
function Parts({ base, of, path, root }) {
  const t = useT();
  const { manage = false, billing = false } = of.access ?? {};
  const may = reactExports.useCallback(
    (permission) => permission.endsWith(":read") || (permission.startsWith("org:billing:") ? billing : manage),
    [manage, billing]
  );
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    of.status === "suspended" && /* @__PURE__ */ jsxRuntimeExports.jsx(Stopped, { base, change: manage ? "resume" : void 0, title: t("saas.organizations.isSuspended") }),
    of.status === "deleted" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      Stopped,
      {
        base,
        change: manage ? "restore" : void 0,
        title: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          t("saas.organizations.isDeleted"),
          " ",
          /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: of.deletedAt })
        ] })
      }
    ),
    of.ownerless && of.status !== "deleted" && /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "warning", title: t("saas.organizations.ownerless"), className: "pf-v5-u-mb-md" }),
    of.status !== "deleted" && /* @__PURE__ */ jsxRuntimeExports.jsx(Organization, { base, where: "admin", organization: of, may, path, root })
  ] });
}
function Stopped({ base, change, title }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Alert,
    {
      isInline: true,
      variant: "warning",
      title,
      className: "pf-v5-u-mb-md",
      "data-testid": "saas-organization-stopped",
      actionLinks: change && /* @__PURE__ */ jsxRuntimeExports.jsx(AlertActionLink, { isDisabled: busy, onClick: () => void run(() => api.send("POST", `${base}/${change}`), t(`saas.organizations.${change}d`)), "data-testid": `saas-${change}`, children: t(`saas.organizations.${change}`) })
    }
  );
}
export {
  OrganizationTab as default
};
