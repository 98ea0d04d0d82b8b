import { o as useT, x as useApi, w as useResource, n as jsxRuntimeExports, y as at, r as reactExports } from "./Loading-awaAK0Qh.js";
import { P as Page } from "./Page-CELWtUZx.js";
import { KeyTable } from "./ApiKeys-CdJx2eqG.js";
import { b as FormDialog, T as TextField, a as ChoiceField, N as NumberField, u as useFormContext, c as ChecksField } from "./Form-B1_4HvHi.js";
import { h as holdable } from "./dialogs-CeL3QNMv.js";
import "./PageLink-C_duqRhy.js";
import "./PageSection-DYX5wRmI.js";
import "./page-DXfDxbqv.js";
import "./BreadcrumbItem-DtXnKHyT.js";
import "./ToolbarContent-RPHFdpJq.js";
import "./exclamation-triangle-icon-BhQSqsUk.js";
import "./Title-BhW_wTgJ.js";
import "./Text-jMvqPiXC.js";
import "./ConfirmDialog-DYFcIgeR.js";
import "./Choice-CmuF-hsX.js";
import "./Alerts-COAEMHQZ.js";
import "./Modal-lBkwxFgI.js";
import "./FocusTrap-BspOsfnc.js";
import "./StackItem-BQhL8udN.js";
import "./FormGroup-DYDKtGLX.js";
import "./resizeObserver-BECEjMa_.js";
import "./ResourceTable-CFAT1la-.js";
import "./Nothing-B_kRVI1p.js";
import "./When-Dw9zjOua.js";
import "./Td-BUWzNFTb.js";
import "./RowActions-DOyQ7-nN.js";
import "./SecretDialog-D8ahbPcW.js";
import "./ClipboardCopy-Bg1ZkzWW.js";
import "./Label-DenHkVOr.js";
import "./HelperTextItem-iznxsOWG.js";
import "./plus-icon-BMkeknUx.js";
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
