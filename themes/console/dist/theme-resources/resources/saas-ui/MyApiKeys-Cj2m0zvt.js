import { o as useT, y as useApi, w as useResource, n as jsxRuntimeExports, x as at, r as reactExports } from "./Loading-BxOeVYWV.js";
import { P as Page } from "./Page-SRS5SZ68.js";
import { KeyTable } from "./ApiKeys-B4mJKZ63.js";
import { F as FormDialog, T as TextField, a as ChoiceField, N as NumberField, u as useFormContext, C as ChecksField } from "./Form-DVHp7VbH.js";
import { h as holdable } from "./dialogs-TgAv6J5l.js";
import "./PageLink-ZBKij8vF.js";
import "./PageSection-muTIiE6W.js";
import "./page-CQ4ATcgg.js";
import "./BreadcrumbItem-DC2wAk0S.js";
import "./ToolbarContent-CDytOEh2.js";
import "./exclamation-triangle-icon-B0xBHU5v.js";
import "./Title-DqbX1bE1.js";
import "./Text-BEZnGnY9.js";
import "./ConfirmDialog-D7x_OLYS.js";
import "./Choice-Ch5W9nU5.js";
import "./Alerts-B-RhWQgt.js";
import "./Modal-BedUR_pm.js";
import "./FocusTrap-q5R1i_VP.js";
import "./FormGroup-CBZFu6SF.js";
import "./resizeObserver-CoOEeacQ.js";
import "./StackItem-DXrgKcZb.js";
import "./ResourceTable--es7K_3m.js";
import "./Nothing-DLkDmQCo.js";
import "./SearchInput-BNAyCdR8.js";
import "./Td-BFhoEHwe.js";
import "./RowActions-B84nM7pR.js";
import "./SecretDialog-UR6MdPU3.js";
import "./ClipboardCopy-B2il6gBR.js";
import "./ClipboardCopyButton-w5JF505D.js";
import "./When-CkuYIM3x.js";
import "./Label-DqVommQE.js";
import "./HelperTextItem-DfNgH7Sq.js";
import "./plus-icon-D7CzWwwY.js";
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
