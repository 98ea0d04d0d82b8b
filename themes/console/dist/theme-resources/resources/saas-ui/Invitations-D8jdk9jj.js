import { o as useT, x as useApi, r as reactExports, n as jsxRuntimeExports, V as CheckCircleIcon, U as ExclamationCircleIcon, B as Button, y as useFilter, z as at } from "./Loading-Bd-kfbNl.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { R as RowActions } from "./RowActions-CSC7KlxF.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { R as RolesField, u as useRoles, a as RoleLabels } from "./roles-CInfuspf.js";
import { u as useAlerts } from "./Alerts-Bk31Y1e-.js";
import { F as FormDialog, T as TextField, N as NumberField } from "./Form-BiRAG1IM.js";
import { S as SecretDialog } from "./SecretDialog-DnKVEHSK.js";
import { M as Modal, a as ModalVariant } from "./Modal-civZ5w_s.js";
import { T as Table, a as Thead, b as Tr, c as Th, d as Tbody, e as Td } from "./Td-BwwIQ9co.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./StackItem-B3gT1Bjs.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./i18n-S3lW9hxk.js";
import "./LabelGroup-DTeyM3KP.js";
import "./times-circle-icon-gOoWdPp7.js";
import "./bell-icon-BIjx4OeL.js";
import "./HelperTextItem-DhOujRdr.js";
import "./plus-icon-oiGuHAa8.js";
import "./ClipboardCopy-CJ9mY1RP.js";
import "./ClipboardCopyButton-HU5X1BWt.js";
import "./FocusTrap-ZHQpXcu7.js";
function addresses(text) {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}
function Invite({ base, onClose }) {
  const t = useT();
  const api = useApi();
  const alerts = useAlerts();
  const [results, setResults] = reactExports.useState();
  const [link, setLink] = reactExports.useState();
  const answers = reactExports.useRef(false);
  const submit = async ({ email, roles, expiresInDays }) => {
    const to = addresses(email);
    const shared = { ...roles.length > 0 && { roles }, ...expiresInDays !== null && { expiresInDays } };
    if (to.length === 1) {
      const { data: data2 } = await api.send("POST", `${base}/invitations`, { email: to[0], ...shared });
      alerts.done(t("saas.invitations.invited", { email: data2.email }));
      if (data2.link) {
        answers.current = true;
        setLink(data2.link);
      }
      return;
    }
    const { data } = await api.send("POST", `${base}/invitations`, {
      invitations: to.map((one) => ({ email: one, ...shared }))
    });
    answers.current = true;
    setResults(data.results);
  };
  if (link) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(SecretDialog, { title: t("saas.invitations.link"), secret: link, onClose });
  }
  if (results) {
    return /* @__PURE__ */ jsxRuntimeExports.jsx(Results, { results, onClose });
  }
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(
    FormDialog,
    {
      title: t("saas.invitations.invite"),
      description: t("saas.invitations.inviteText"),
      submit: t("saas.invitations.send"),
      values: { email: "", roles: [], expiresInDays: null },
      onSubmit: submit,
      onClose: () => {
        if (!answers.current) {
          onClose();
        }
      },
      children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(TextField, { name: "email", label: t("saas.invitations.emails"), help: t("saas.invitations.emailsHelp"), multiline: true, required: true }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(RolesField, { base, help: t("saas.members.defaultRole") }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(NumberField, { name: "expiresInDays", label: t("saas.invitations.expiresInDays"), help: t("saas.invitations.expiresInDaysHelp"), min: 1, max: 365 })
      ]
    }
  );
}
function Results({ results, onClose }) {
  const t = useT();
  const created = results.filter((result) => result.status === "created").length;
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Modal,
    {
      isOpen: true,
      title: t("saas.invitations.results", { created, all: results.length }),
      variant: ModalVariant.medium,
      onClose,
      "data-testid": "saas-invitation-results",
      actions: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: onClose, "data-testid": "saas-results-close", children: t("saas.close") }, "close")
      ],
      children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Table, { "aria-label": t("saas.invitations.invite"), variant: "compact", children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx(Thead, { children: /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t("saas.invitations.email") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Th, { children: t("saas.invitations.status") })
        ] }) }),
        /* @__PURE__ */ jsxRuntimeExports.jsx(Tbody, { children: results.map((result, index) => /* @__PURE__ */ jsxRuntimeExports.jsxs(Tr, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t("saas.invitations.email"), modifier: "breakWord", children: result.email ?? t("saas.none") }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(Td, { dataLabel: t("saas.invitations.status"), children: result.status === "created" ? /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(CheckCircleIcon, { color: "var(--pf-v5-global--success-color--100)" }),
            " ",
            t("saas.invitations.sentTo")
          ] }) : /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
            /* @__PURE__ */ jsxRuntimeExports.jsx(ExclamationCircleIcon, { color: "var(--pf-v5-global--danger-color--100)" }),
            " ",
            result.detail ?? result.status
          ] }) })
        ] }, index)) })
      ] })
    }
  );
}
const STATUSES = ["pending", "accepted", "declined", "revoked", "expired"];
const COLORS = { pending: "blue", accepted: "green", expired: "orange" };
function Invitations({ base, where, organization, may }) {
  const t = useT();
  const api = useApi();
  const [status, setStatus] = useFilter("status");
  const roles = useRoles(base);
  const [inviting, setInviting] = reactExports.useState(false);
  const [revoking, setRevoking] = reactExports.useState();
  const [run] = useAction();
  const manages = may("org:invitations:manage");
  const path = (id) => `${base}/${at("invitations", id)}`;
  const columns = [
    { title: t("saas.invitations.email"), width: 30, cell: ({ email }) => email },
    { title: t("saas.members.roles"), width: 25, cell: (invitation) => /* @__PURE__ */ jsxRuntimeExports.jsx(RoleLabels, { keys: invitation.roles, names: roles }) },
    {
      title: t("saas.invitations.status"),
      cell: (invitation) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[invitation.status] ?? "grey", children: t(`saas.invitations.${invitation.status}`) })
    },
    { title: t("saas.invitations.invitedBy"), cell: ({ inviterName }) => inviterName ?? t("saas.invitations.administrator") },
    { title: t("saas.invitations.sent"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) },
    { title: t("saas.invitations.expires"), cell: (invitation) => invitation.status === "pending" ? /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: invitation.expiresAt }) : t("saas.none") }
  ];
  const invite = manages && /* @__PURE__ */ jsxRuntimeExports.jsx(Button, { onClick: () => setInviting(true), "data-testid": "saas-invite", children: t("saas.invitations.invite") });
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.invitations.title"),
        path: `${base}/invitations`,
        query: { status },
        filtered: status !== "",
        columns,
        rowKey: ({ id }) => id,
        actions: manages ? (invitation) => /* @__PURE__ */ jsxRuntimeExports.jsx(
          RowActions,
          {
            of: invitation.email,
            actions: invitation.status === "pending" ? [
              {
                id: "resend",
                title: t("saas.invitations.resend"),
                onClick: () => void run(() => api.send("POST", `${path(invitation.id)}/resend`), t("saas.invitations.resent", { email: invitation.email }))
              },
              { id: "revoke", title: t("saas.invitations.revoke"), danger: true, onClick: () => setRevoking(invitation) }
            ] : []
          }
        ) : void 0,
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Choice,
            {
              label: t("saas.invitations.status"),
              value: status,
              options: [["", t("saas.invitations.all")], ...STATUSES.map((word) => [word, t(`saas.invitations.${word}`)])],
              onChange: setStatus,
              "data-testid": "saas-filter-status"
            }
          ) }),
          invite && /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: invite })
        ] }),
        empty: { title: t("saas.invitations.empty"), text: t("saas.invitations.emptyText", { organization: organization.name }), action: invite }
      }
    ),
    inviting && /* @__PURE__ */ jsxRuntimeExports.jsx(Invite, { base, where, onClose: () => setInviting(false) }),
    revoking && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.invitations.revokeTitle", { email: revoking.email }),
        confirm: t("saas.invitations.revoke"),
        done: t("saas.invitations.revokedDone"),
        onConfirm: () => api.send("DELETE", path(revoking.id)),
        onClose: () => setRevoking(void 0),
        children: t("saas.invitations.revokeText")
      }
    )
  ] });
}
export {
  Invitations as default
};
