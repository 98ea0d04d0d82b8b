import { o as useT, x as useApi, w as useResource, n as jsxRuntimeExports, z as at, r as reactExports } from "./Loading-Bf7C8twO.js";
import { P as Page } from "./Page-CaLCaDT5.js";
import { KeyTable } from "./ApiKeys-BgIoDJX3.js";
import { F as FormDialog, T as TextField, a as ChoiceField, N as NumberField, u as useFormContext, C as ChecksField } from "./Form-UMUycQBf.js";
import { h as holdable } from "./dialogs-C4q0L8j-.js";
import "./PageLink-Dt6m_PNb.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./BreadcrumbItem-C4fk8uYQ.js";
import "./ToolbarContent-DHx1fOKZ.js";
import "./Title-CRYixdva.js";
import "./Text-Cw27cNLj.js";
import "./ConfirmDialog-BQsYFfPi.js";
import "./useAction-B-eGPLw_.js";
import "./Alerts-ChONuofT.js";
import "./bell-icon-BrVoN-Uy.js";
import "./Modal-DJZSs1i_.js";
import "./FocusTrap-mcjSbpse.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./StackItem-8W2QS0mG.js";
import "./ResourceTable-CKhSvmcO.js";
import "./Nothing-zvVhA8y2.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
import "./RowActions-QDwNEWUg.js";
import "./SecretDialog-CXZHrypA.js";
import "./ClipboardCopy-B0m52x6L.js";
import "./ClipboardCopyButton-CUK97GZT.js";
import "./When-BUj3xjna.js";
import "./Label-Df9laZkF.js";
import "./Choice-xfmrB8Xw.js";
import "./HelperTextItem-Cp8l-pwp.js";
import "./plus-icon-C4o6aabe.js";
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
