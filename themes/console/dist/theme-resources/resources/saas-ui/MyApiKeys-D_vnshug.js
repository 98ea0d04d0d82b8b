import { o as useT, x as useApi, w as useResource, n as jsxRuntimeExports, z as at, r as reactExports } from "./Loading-B3yh7lgU.js";
import { P as Page } from "./Page-DesoQsYu.js";
import { KeyTable } from "./ApiKeys-DjsQd1Xs.js";
import { F as FormDialog, T as TextField, a as ChoiceField, N as NumberField, u as useFormContext, C as ChecksField } from "./Form-C1YEtX2o.js";
import { h as holdable } from "./dialogs-CtgA5KM2.js";
import "./PageLink-DxhU8-lQ.js";
import "./PageSection-DTls4Hgc.js";
import "./page-DMbNr2fL.js";
import "./BreadcrumbItem-Ctw0xCCh.js";
import "./ToolbarContent-DbsQpA57.js";
import "./Title-B_-GRapD.js";
import "./Text-ChXiNSov.js";
import "./ConfirmDialog-CKo4r95P.js";
import "./useAction-CsrYDnM_.js";
import "./Alerts-DM2ugPOC.js";
import "./bell-icon-CALnj5Ki.js";
import "./Modal-BI1AppKU.js";
import "./FocusTrap-Ci4jHspP.js";
import "./FormGroup-BXZFcs1b.js";
import "./resizeObserver-3BOT19wF.js";
import "./StackItem-DLuWu92l.js";
import "./ResourceTable-DbnPZADO.js";
import "./Nothing-XLRTl2WB.js";
import "./SearchInput-jjtyKNEz.js";
import "./Td-eAnd6b2R.js";
import "./RowActions-YAknx2D8.js";
import "./SecretDialog-CqsdlMbz.js";
import "./ClipboardCopy-Vyhmovwe.js";
import "./ClipboardCopyButton-CvpEQdxF.js";
import "./When-BGNbESml.js";
import "./Label-D1eJLF4j.js";
import "./Choice-wjlr6Iyk.js";
import "./HelperTextItem-tO-fMwF5.js";
import "./plus-icon-dcNnMlRQ.js";
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
