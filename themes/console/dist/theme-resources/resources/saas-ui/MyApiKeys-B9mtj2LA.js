import { o as useT, x as useApi, w as useResource, n as jsxRuntimeExports, z as at, r as reactExports } from "./Loading-BVdRaUt7.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { KeyTable } from "./ApiKeys-DOsW1Y98.js";
import { F as FormDialog, T as TextField, a as ChoiceField, N as NumberField, u as useFormContext, C as ChecksField } from "./Form-BhF9e7Up.js";
import { h as holdable } from "./dialogs-0T9DKw9G.js";
import "./PageLink-BsJxCIvr.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./ToolbarContent-BlN91oEQ.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./ConfirmDialog-DvmukDES.js";
import "./useAction-BWYe3C4u.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./Modal-gfeXiwTt.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
import "./StackItem-DCCdCmnH.js";
import "./ResourceTable-B_HCje-2.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./RowActions-DKc8kAxp.js";
import "./SecretDialog-cdRT1D3A.js";
import "./ClipboardCopy-7fAXj-GH.js";
import "./ClipboardCopyButton-sYOmPTBS.js";
import "./When-CvLRIj0e.js";
import "./Label-DVbIE481.js";
import "./Choice-CnrxPP-Y.js";
import "./HelperTextItem-DO7Jm49J.js";
import "./plus-icon-ClbAEpZl.js";
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
