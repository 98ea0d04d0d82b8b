import { o as useT, x as useApi, w as useResource, n as jsxRuntimeExports, z as at } from "./Loading-Bd-kfbNl.js";
import { F as FormDialog, T as TextField, C as ChecksField, N as NumberField, a as ChoiceField } from "./Form-BiRAG1IM.js";
const NEVER = /* @__PURE__ */ new Set(["org:delete", "org:roles:manage", "org:api_keys:manage"]);
function holdable(permission) {
  return !NEVER.has(permission);
}
function CreateKey({ base, onMade, onClose }) {
  const t = useT();
  const api = useApi();
  const permissions = useResource(`${base}/permissions`);
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.api-keys.create"),
      description: t("saas.api-keys.createText"),
      submit: t("saas.api-keys.create"),
      values: { name: "", scopes: [], expiresInDays: null },
      onSubmit: async ({ name, scopes, expiresInDays }) => {
        const { data } = await api.send("POST", `${base}/api-keys`, { name, scopes, ...expiresInDays !== null && { expiresInDays } });
        onMade(data.key ?? "");
      },
      onClose,
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.api-keys.name"), help: t("saas.api-keys.nameHelp"), required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(
          ChecksField,
          {
            name: "scopes",
            label: t("saas.api-keys.scopes"),
            help: t("saas.api-keys.scopesHelp"),
            options: (permissions.data?.items ?? []).filter(({ key }) => holdable(key)).map(({ key, description }) => [key, description ? `${description} · ${key}` : key])
          }
        ),
        /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "expiresInDays", label: t("saas.api-keys.expiresInDays"), help: t("saas.api-keys.expiresInDaysHelp"), min: 1, max: 3650 })
      ]
    }
  );
}
const OVERLAPS = ["0", "3600", "86400"];
function RotateKey({ base, of, onMade, onClose }) {
  const t = useT();
  const api = useApi();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    FormDialog,
    {
      title: t("saas.api-keys.rotateTitle", { name: of.name }),
      description: t("saas.api-keys.rotateText"),
      submit: t("saas.api-keys.rotate"),
      values: { overlapSeconds: "3600" },
      onSubmit: async ({ overlapSeconds }) => {
        const { data } = await api.send("POST", `${base}/${at("api-keys", of.id)}/rotate`, { overlapSeconds: Number(overlapSeconds) });
        onMade(data.key ?? "");
      },
      onClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "overlapSeconds", label: t("saas.api-keys.overlap"), options: OVERLAPS.map((seconds) => [seconds, t(`saas.api-keys.overlap.${seconds}`)]) })
    }
  );
}
export {
  CreateKey as C,
  OVERLAPS as O,
  RotateKey as R,
  holdable as h
};
