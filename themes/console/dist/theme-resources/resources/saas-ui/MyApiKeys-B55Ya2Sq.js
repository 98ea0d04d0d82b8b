import { o as useT, z as useApi, w as useResource, n as jsxRuntimeExports, y as at, r as reactExports } from "./Loading-BY81Gbve.js";
import { P as Page } from "./Page-CYtinqDr.js";
import { KeyTable } from "./ApiKeys-CjyFlCoA.js";
import { F as FormDialog, T as TextField, b as ChoiceField, N as NumberField, u as useFormContext, c as ChecksField } from "./Form-BbCdYZnm.js";
import { h as holdable } from "./dialogs-BoHdygr7.js";
import "./PageLink-DSoy2Ejf.js";
import "./PageSection-DTYw-p-q.js";
import "./page-Ba6KOMMN.js";
import "./BreadcrumbItem-DeJ4Z37R.js";
import "./ToolbarContent-CxPSKIRM.js";
import "./Title-soWSSe7K.js";
import "./Text-BdhKjKWM.js";
import "./ConfirmDialog-VuPmPcTc.js";
import "./useAction-vkZZ66rq.js";
import "./Alerts-Bmq3BZ4g.js";
import "./Modal-CoQ_Fpmj.js";
import "./FocusTrap-Ci4WkTwo.js";
import "./FormGroup-CijcXF3R.js";
import "./resizeObserver-BBDFzVfZ.js";
import "./StackItem-ZUDkVoJ-.js";
import "./ResourceTable-CqMeVzu0.js";
import "./Nothing-CPwR1WBP.js";
import "./SearchInput-S30FWMw7.js";
import "./Td-CJ0uweKi.js";
import "./RowActions-BTTq5A0F.js";
import "./SecretDialog-BtF23D-q.js";
import "./ClipboardCopy-BVCDec8_.js";
import "./When-udXj4f9T.js";
import "./Label-DJbwW0f_.js";
import "./Choice-C4OlEvdm.js";
import "./HelperTextItem-BIeEwP1r.js";
import "./plus-icon-ImXgC3Ev.js";
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
