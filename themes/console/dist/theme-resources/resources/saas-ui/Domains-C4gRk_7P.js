import { o as useT, x as useApi, r as reactExports, n as jsxRuntimeExports, B as Button, E as problemText, z as at, D as asProblem } from "./Loading-Bd-kfbNl.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { W as When } from "./When-j67l1iEf.js";
import { u as useAlerts, a as Alert } from "./Alerts-Bk31Y1e-.js";
import { F as Facts } from "./Facts-Da5lRGE5.js";
import { F as FormDialog, T as TextField, a as ChoiceField } from "./Form-BiRAG1IM.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { S as Stack, a as StackItem } from "./StackItem-B3gT1Bjs.js";
import { C as ClipboardCopy } from "./ClipboardCopy-CJ9mY1RP.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./bell-icon-BIjx4OeL.js";
import "./Choice-D0Ho_0by.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./ClipboardCopyButton-HU5X1BWt.js";
const MODES = ["suggest", "request", "automatic"];
function AddDomain({ base, onAdded, onClose }) {
  const t = useT();
  const api = useApi();
  const added = reactExports.useRef();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    FormDialog,
    {
      title: t("saas.domains.add"),
      description: t("saas.domains.addText"),
      submit: t("saas.domains.add"),
      values: { name: "" },
      onSubmit: async ({ name }) => {
        added.current = (await api.send("POST", `${base}/domains`, { name })).data;
      },
      onClose: () => added.current ? onAdded(added.current) : onClose(),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "name", label: t("saas.domains.name"), help: t("saas.domains.nameHelp"), required: true })
    }
  );
}
function Prove({ base, domain, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [run, busy] = useAction();
  const [refused, setRefused] = reactExports.useState();
  const proven = domain.status === "verified";
  const verify = () => run(async () => {
    setRefused(void 0);
    try {
      await api.send("POST", `${base}/${at("domains", domain.name, "verify")}`);
      alerts.done(t("saas.domains.verifiedDone", { name: domain.name }));
      onClose();
    } catch (error) {
      setRefused(asProblem(error));
    }
  });
  const reason = refused?.document.reason;
  const copy = (text, label) => /* @__PURE__ */ jsxRuntimeExports.jsx(ClipboardCopy, { isReadOnly: true, hoverTip: t("saas.copy"), clickTip: t("saas.copied"), textAriaLabel: label, children: text });
  const close = /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { variant: proven ? "primary" : "link", onClick: onClose, "data-testid": "saas-cancel", children: t("saas.close") }, "close");
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Modal,
    {
      isOpen: true,
      title: t(proven ? "saas.domains.recordOf" : "saas.domains.verifyTitle", { name: domain.name }),
      description: t(proven ? "saas.domains.keep" : "saas.domains.verifyText"),
      variant: ModalVariant.medium,
      onClose,
      "data-testid": "saas-domain-record",
      actions: proven ? [close] : [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { isDisabled: busy, isLoading: busy, onClick: () => void verify(), "data-testid": "saas-verify-domain", children: t("saas.domains.verify") }, "verify"),
        close
      ],
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Stack, { hasGutter: true, children: [
        refused && /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(Alert, { isInline: true, variant: "warning", title: problemText(refused, t), "data-testid": "saas-verify-problem", children: typeof reason === "string" && t(`saas.domains.reason.${reason}`) }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(StackItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Facts,
          {
            facts: [
              [t("saas.domains.type"), domain.record.type],
              [t("saas.domains.recordName"), copy(domain.record.name, t("saas.domains.recordName"))],
              [t("saas.domains.recordValue"), copy(domain.record.value, t("saas.domains.recordValue"))],
              domain.recordExpiresAt !== null && [t("saas.domains.goodUntil"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: domain.recordExpiresAt }, "until")],
              domain.misses > 0 && [t("saas.domains.misses"), domain.misses]
            ]
          }
        ) })
      ] })
    }
  );
}
function Enrol({ base, where, domain, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    FormDialog,
    {
      title: t("saas.domains.enrolTitle", { name: domain.name }),
      description: t("saas.domains.enrolText"),
      submit: t("saas.save"),
      values: { enrolment: domain.enrolment },
      onSubmit: async (values) => {
        await api.send(where === "admin" ? "PUT" : "PATCH", `${base}/${at("domains", domain.name)}`, values);
        alerts.done(t("saas.domains.enrolled"));
      },
      onClose,
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(ChoiceField, { name: "enrolment", label: t("saas.domains.enrolment"), options: MODES.map((mode) => [mode, t(`saas.domains.enrolment.${mode}`)]), required: true })
    }
  );
}
const COLORS = { pending: "blue", verified: "green", lost: "orange" };
function Domains({ base, where, may }) {
  const t = useT();
  const api = useApi();
  const [open, setOpen] = reactExports.useState();
  const close = () => setOpen(void 0);
  const columns = [
    { title: t("saas.domains.name"), width: 30, cell: ({ name }) => name },
    { title: t("saas.domains.status"), cell: ({ status }) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[status] ?? "grey", children: t(`saas.domains.${status}`) }) },
    { title: t("saas.domains.enrolment"), width: 30, cell: ({ status, enrolment }) => status === "verified" ? t(`saas.domains.enrolment.${enrolment}`) : t("saas.none") },
    { title: t("saas.domains.checked"), cell: ({ checkedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: checkedAt, none: t("saas.domains.never") }) }
  ];
  const add = /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setOpen({ dialog: "add" }), "data-testid": "saas-add-domain", children: t("saas.domains.add") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.domains.title"),
        path: `${base}/domains`,
        columns,
        rowKey: ({ name }) => name,
        actions: (domain) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: domain.name,
            actions: [
              { id: "prove", title: t(domain.status === "verified" ? "saas.domains.record" : "saas.domains.verify"), onClick: () => setOpen({ dialog: "prove", domain }) },
              domain.status === "verified" && may("org:members:manage") && { id: "enrol", title: t("saas.domains.enrol"), onClick: () => setOpen({ dialog: "enrol", domain }) },
              { id: "remove", title: t("saas.domains.remove"), danger: true, onClick: () => setOpen({ dialog: "remove", domain }) }
            ]
          }
        ),
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: add }),
        empty: { title: t("saas.domains.empty"), text: t("saas.domains.emptyText"), action: add }
      }
    ),
    open?.dialog === "add" && /* @__PURE__ */ jsxRuntimeExports.jsx(AddDomain, { base, onAdded: (domain) => setOpen({ dialog: "prove", domain }), onClose: close }),
    open?.dialog === "prove" && /* @__PURE__ */ jsxRuntimeExports.jsx(Prove, { base, domain: open.domain, onClose: close }),
    open?.dialog === "enrol" && /* @__PURE__ */ jsxRuntimeExports.jsx(Enrol, { base, where, domain: open.domain, onClose: close }),
    open?.dialog === "remove" && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.domains.removeTitle", { name: open.domain.name }),
        name: open.domain.name,
        confirm: t("saas.domains.remove"),
        done: t("saas.domains.removed", { name: open.domain.name }),
        onConfirm: () => api.send("DELETE", `${base}/${at("domains", open.domain.name)}`),
        onClose: close,
        children: t("saas.domains.removeText")
      }
    )
  ] });
}
export {
  Domains as default
};
