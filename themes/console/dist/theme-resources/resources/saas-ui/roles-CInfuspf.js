import { w as useResource, o as useT, n as jsxRuntimeExports } from "./Loading-Bd-kfbNl.js";
import { w as wordsOr } from "./i18n-S3lW9hxk.js";
import { C as ChecksField } from "./Form-BiRAG1IM.js";
import { L as LabelGroup } from "./LabelGroup-DTeyM3KP.js";
import { L as Label } from "./Label-DB6yept3.js";
const ALL = 100;
function useRoles(base) {
  const roles = useResource(`${base}/roles`, { pageSize: ALL });
  return (roles.data?.items ?? []).map(({ key, name }) => [key, name]);
}
function roleWords(key, t) {
  const name = key.replace(/^org:/, "");
  const words = name.replace(/_/g, " ");
  return wordsOr(t, `saas.role.${name}`, words.charAt(0).toUpperCase() + words.slice(1));
}
function RoleLabels({ keys, names }) {
  const t = useT();
  const words = new Map(names);
  if (keys.length === 0) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(jsxRuntimeExports.Fragment, { children: t("saas.none") });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsx(LabelGroup, { "aria-label": t("saas.members.roles"), numLabels: 4, collapsedText: t("saas.more", { name: t("saas.members.roles") }), expandedText: t("saas.less", { name: t("saas.members.roles") }), children: keys.map((key) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: key === "org:owner" ? "gold" : "grey", isCompact: true, children: words.get(key) ?? roleWords(key, t) }, key)) });
}
function RolesField({ base, help }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(ChecksField, { name: "roles", label: t("saas.members.roles"), help, options: useRoles(base) });
}
export {
  RolesField as R,
  RoleLabels as a,
  roleWords as r,
  useRoles as u
};
