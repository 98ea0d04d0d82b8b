import { o as useT, z as useApi, w as useResource, n as jsxRuntimeExports, y as at, r as reactExports } from "./Loading-C4v7ah4s.js";
import { P as Page } from "./Page-DBgLsOx6.js";
import { KeyTable } from "./ApiKeys-ItqQGcFh.js";
import { F as FormDialog, T as TextField, a as ChoiceField, N as NumberField, u as useFormContext, C as ChecksField } from "./Form-D92yTR9p.js";
import { h as holdable } from "./dialogs-DTt26HgN.js";
import "./PageLink-BzmCxHw8.js";
import "./PageSection-C5hvWlry.js";
import "./page-CmG36kRZ.js";
import "./BreadcrumbItem-D9DbF9E5.js";
import "./ToolbarContent-D_qFFVF3.js";
import "./Title-DimvTMFx.js";
import "./Text-BxDyg6bz.js";
import "./ConfirmDialog-EbgnMAov.js";
import "./useAction-iINEMo_S.js";
import "./Alerts-BXZMVy3v.js";
import "./Modal-CAvE-jfd.js";
import "./FocusTrap-D65Z5tJz.js";
import "./FormGroup-DasEadoJ.js";
import "./resizeObserver-CuBjpqBB.js";
import "./StackItem-DcsUQFqz.js";
import "./ResourceTable-BOHdLI76.js";
import "./Nothing-DWyf5ajy.js";
import "./SearchInput-DZYyn_89.js";
import "./Td-pluXk-UL.js";
import "./RowActions-Drbdsrey.js";
import "./SecretDialog-WRfMYi1u.js";
import "./ClipboardCopy-CWnoRd3c.js";
import "./ClipboardCopyButton-BEZ42R1X.js";
import "./When-DyhycJ5C.js";
import "./Label-BTdEcrJa.js";
import "./Choice-wEAxgX2p.js";
import "./HelperTextItem-zR1a_h4t.js";
import "./plus-icon-JGRifIps.js";
function CreatePersonalKey({ base, onMade, onClose }) {
  const t = useT();
  const api = useApi();
  const me = useResource("tenant/me");
  const organizations = (me.data?.organizations ?? []).filter(({ status }) => status === "active");
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.api-keys.create"),
      description: t("saas.my-api-keys.createText"),
      submit: t("saas.api-keys.create"),
      values: { name: "", organizationId: "", scopes: [], expiresInDays: null },
      onSubmit: async ({ name, organizationId, scopes, expiresInDays }) => {
        const { data } = await api.send("POST", `${base}/api-keys`, {
          name,
          ...organizationId && { organizationId, scopes },
          ...expiresInDays !== null && { expiresInDays }
        });
        onMade(data.key ?? "");
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.api-keys.name"), help: t("saas.api-keys.nameHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ChoiceField,
          {
            name: "organizationId",
            label: t("saas.my-api-keys.organization"),
            help: t("saas.my-api-keys.organizationHelp"),
            options: [["", t("saas.my-api-keys.nowhere")], ...organizations.map(({ id, name }) => [id, name])]
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Scopes, {}),
        /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "expiresInDays", label: t("saas.api-keys.expiresInDays"), help: t("saas.api-keys.expiresInDaysHelp"), min: 1, max: 3650 })
      ]
    }
  );
}
function Scopes() {
  const t = useT();
  const { watch, setValue } = useFormContext();
  const organization = watch("organizationId");
  const entitlements = useResource(organization ? `tenant/${at("organizations", organization, "entitlements")}` : void 0);
  reactExports.useEffect(() => setValue("scopes", []), [organization, setValue]);
  return organization ? /* @__PURE__ */ jsxRuntimeExports.jsx(
    ChecksField,
    {
      name: "scopes",
      label: t("saas.api-keys.scopes"),
      help: t("saas.api-keys.scopesHelp"),
      options: (entitlements.data?.caller.permissions ?? []).filter(holdable).map((key) => [key, key])
    }
  ) : null;
}
const ALWAYS = () => true;
function MyApiKeys() {
  const t = useT();
  const me = useResource("tenant/me");
  const more = reactExports.useMemo(() => {
    const names = new Map(me.data?.organizations.map(({ id, name }) => [id, name]));
    return [
      {
        title: t("saas.my-api-keys.organization"),
        cell: ({ organizationId }) => organizationId === null ? t("saas.none") : names.get(organizationId) ?? organizationId
      }
    ];
  }, [me.data, t]);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.my-api-keys.title"), description: t("saas.my-api-keys.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(KeyTable, { base: "tenant/me", where: "account", may: ALWAYS, Create: CreatePersonalKey, empty: t("saas.my-api-keys.emptyText"), more }) });
}
export {
  MyApiKeys as default
};
