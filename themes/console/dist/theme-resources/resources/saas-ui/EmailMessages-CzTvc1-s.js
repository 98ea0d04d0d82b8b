import { o as useT, n as jsxRuntimeExports, q as useConsole, z as at, w as useResource, x as useApi, B as Button, y as useFilter, p as usePlace } from "./Loading-BVdRaUt7.js";
import { w as wordsOr } from "./i18n-S3lW9hxk.js";
import { F as Facts } from "./Facts-SzNxmpdj.js";
import { L as Loaded } from "./Loaded-yHBHS6g-.js";
import { P as Page } from "./Page-B0liO5c3.js";
import { u as useAction } from "./useAction-BWYe3C4u.js";
import { W as When } from "./When-CvLRIj0e.js";
import { L as Label } from "./Label-DVbIE481.js";
import { C as Choice } from "./Choice-CnrxPP-Y.js";
import { P as PageLink } from "./PageLink-BsJxCIvr.js";
import { R as ResourceTable } from "./ResourceTable-B_HCje-2.js";
import { T as ToolbarItem } from "./ToolbarContent-BlN91oEQ.js";
import "./PageSection-BIOrCYoT.js";
import "./page-BvsVDRij.js";
import "./BreadcrumbItem-BRrsZomN.js";
import "./Title-CQ9AuRhv.js";
import "./Text-CWR8ZA-E.js";
import "./Alerts-cy1DZa53.js";
import "./bell-icon-CJvACYI_.js";
import "./Nothing-BaVQTTqQ.js";
import "./SearchInput-BtCLGUUI.js";
import "./Td-COd5BLiA.js";
import "./FocusTrap-CANSQfkd.js";
import "./FormGroup-sLi0jaKf.js";
import "./resizeObserver-CeL7g4Gl.js";
const STATES = ["queued", "sent", "failed", "canceled"];
const COLORS = { queued: "blue", sent: "green", failed: "red" };
function StateLabel({ state }) {
  const t = useT();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[state] ?? "grey", children: t(`saas.email-messages.${state}`) });
}
function MessageDetail({ id }) {
  const t = useT();
  const { can } = useConsole();
  const path = `admin/${at("email-messages", id)}`;
  const message = useResource(path);
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Page,
    {
      title: t("saas.email-messages.one"),
      crumbs: [{ title: t("saas.email-messages.title"), to: "email-messages" }],
      actions: message.data?.state === "queued" && can("manage-realm") && /* @__PURE__ */ jsxRuntimeExports.jsx(Retry, { path }),
      children: /* @__PURE__ */ jsxRuntimeExports.jsx(Loaded, { of: message, children: (found) => /* @__PURE__ */ jsxRuntimeExports.jsx(
        Facts,
        {
          facts: [
            [t("saas.email-messages.recipient"), found.recipient],
            [t("saas.email-messages.template"), wordsOr(t, `saas.email.${found.template}`, found.template)],
            [t("saas.email-messages.state"), /* @__PURE__ */ jsxRuntimeExports.jsx(StateLabel, { state: found.state }, "state")],
            [t("saas.email-messages.attempts"), found.attempts],
            found.lastError !== null && [t("saas.email-messages.lastError"), found.lastError],
            [t("saas.email-messages.created"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.createdAt }, "created")],
            [t("saas.email-messages.sentAt"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.sentAt }, "sent")],
            found.expiresAt !== null && [t("saas.email-messages.expires"), /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: found.expiresAt }, "expires")]
          ]
        }
      ) })
    }
  );
}
function Retry({ path }) {
  const t = useT();
  const api = useApi();
  const [run, busy] = useAction();
  return /* @__PURE__ */ jsxRuntimeExports.jsx(
    Button,
    {
      variant: "secondary",
      isLoading: busy,
      isDisabled: busy,
      onClick: () => void run(() => api.send("POST", `${path}/retry`), t("saas.email-messages.retried")),
      "data-testid": "saas-retry-message",
      children: t("saas.email-messages.retry")
    }
  );
}
function MessageList() {
  const t = useT();
  const [state, setState] = useFilter("state");
  const columns = [
    {
      title: t("saas.email-messages.recipient"),
      width: 30,
      cell: ({ id, recipient }) => /* @__PURE__ */ jsxRuntimeExports.jsx(PageLink, { to: at("email-messages", id), children: recipient })
    },
    { title: t("saas.email-messages.template"), width: 25, cell: ({ template }) => wordsOr(t, `saas.email.${template}`, template) },
    { title: t("saas.email-messages.state"), cell: ({ state: word }) => /* @__PURE__ */ jsxRuntimeExports.jsx(StateLabel, { state: word }) },
    { title: t("saas.email-messages.attempts"), cell: ({ attempts }) => attempts },
    { title: t("saas.email-messages.created"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.email-messages.title"), description: t("saas.email-messages.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.email-messages.title"),
      path: "admin/email-messages",
      query: { state },
      filtered: state !== "",
      columns,
      rowKey: ({ id }) => id,
      toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
        Choice,
        {
          label: t("saas.email-messages.state"),
          value: state,
          options: [["", t("saas.email-messages.all")], ...STATES.map((word) => [word, t(`saas.email-messages.${word}`)])],
          onChange: setState,
          "data-testid": "saas-filter-state"
        }
      ) }),
      empty: { title: t("saas.email-messages.empty"), text: t("saas.email-messages.emptyText") }
    }
  ) });
}
function EmailMessages() {
  const { path } = usePlace();
  return path[1] ? /* @__PURE__ */ jsxRuntimeExports.jsx(MessageDetail, { id: path[1] }) : /* @__PURE__ */ jsxRuntimeExports.jsx(MessageList, {});
}
export {
  EmailMessages as default
};
