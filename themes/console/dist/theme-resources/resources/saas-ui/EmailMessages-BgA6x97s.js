import { o as useT, n as jsxRuntimeExports, q as useConsole, z as at, w as useResource, x as useApi, B as Button, y as useFilter, p as usePlace } from "./Loading-Bd-kfbNl.js";
import { w as wordsOr } from "./i18n-S3lW9hxk.js";
import { F as Facts } from "./Facts-Da5lRGE5.js";
import { L as Loaded } from "./Loaded-zQv6rfvD.js";
import { P as Page } from "./Page-Dhp5Ie98.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { L as Label } from "./Label-DB6yept3.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { P as PageLink } from "./PageLink-BoqI53rW.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./BreadcrumbItem-BCw_mybJ.js";
import "./Title-BAmqs2CC.js";
import "./Text-gNWvcATi.js";
import "./Alerts-Bk31Y1e-.js";
import "./bell-icon-BIjx4OeL.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
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
