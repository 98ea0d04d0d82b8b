import { o as useT, x as useApi, y as useFilter, r as reactExports, n as jsxRuntimeExports, B as Button, z as at } from "./Loading-Bd-kfbNl.js";
import { C as Choice } from "./Choice-D0Ho_0by.js";
import { C as ConfirmDialog } from "./ConfirmDialog-DIxU8ToF.js";
import { R as ResourceTable } from "./ResourceTable-3lDzbhzX.js";
import { u as useAction } from "./useAction-BjTydznq.js";
import { W as When } from "./When-j67l1iEf.js";
import { L as Label } from "./Label-DB6yept3.js";
import { T as ToolbarItem } from "./ToolbarContent-Bl9MGIEI.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CLYEBJL0.js";
import "./PageSection-CScKQRWo.js";
import "./page-DcpG1y-z.js";
import "./Modal-civZ5w_s.js";
import "./bell-icon-BIjx4OeL.js";
import "./FocusTrap-ZHQpXcu7.js";
import "./FormGroup-CQxl00UX.js";
import "./resizeObserver-BuIchSUQ.js";
import "./StackItem-B3gT1Bjs.js";
import "./Nothing-BHwwImgM.js";
import "./SearchInput-HPE3BtcJ.js";
import "./Td-BwwIQ9co.js";
import "./Alerts-Bk31Y1e-.js";
const STATUSES = ["pending", "approved", "rejected"];
const COLORS = { pending: "blue", approved: "green" };
function JoinRequests({ base, organization }) {
  const t = useT();
  const api = useApi();
  const [status, setStatus] = useFilter("status");
  const [rejecting, setRejecting] = reactExports.useState();
  const [run, busy] = useAction();
  const path = (id, word) => `${base}/${at("join-requests", id, word)}`;
  const columns = [
    {
      title: t("saas.join-requests.who"),
      width: 35,
      cell: ({ name, email }) => /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { children: name }),
        /* @__PURE__ */ jsxRuntimeExports.jsx("div", { className: "pf-v5-u-font-size-sm pf-v5-u-color-200", children: email })
      ] })
    },
    { title: t("saas.join-requests.status"), cell: (request) => /* @__PURE__ */ jsxRuntimeExports.jsx(Label, { color: COLORS[request.status] ?? "grey", children: t(`saas.join-requests.${request.status}`) }) },
    { title: t("saas.join-requests.asked"), cell: ({ createdAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: createdAt }) },
    { title: t("saas.join-requests.decided"), cell: ({ decidedAt }) => /* @__PURE__ */ jsxRuntimeExports.jsx(When, { at: decidedAt }) }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsxs(jsxRuntimeExports.Fragment, { children: [
    /* @__PURE__ */ jsxRuntimeExports.jsx(
      ResourceTable,
      {
        label: t("saas.join-requests.title"),
        path: `${base}/join-requests`,
        query: { status },
        filtered: status !== "" && status !== "pending",
        columns,
        rowKey: ({ id }) => id,
        actions: (request) => request.status === "pending" && /* @__PURE__ */ jsxRuntimeExports.jsxs(Flex, { spaceItems: { default: "spaceItemsSm" }, flexWrap: { default: "nowrap" }, children: [
          /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "sm",
              isDisabled: busy,
              onClick: () => void run(() => api.send("POST", path(request.id, "approve")), t("saas.join-requests.approvedDone", { name: request.name })),
              "aria-label": `${t("saas.join-requests.approve")}: ${request.name}`,
              "data-testid": "saas-approve",
              children: t("saas.join-requests.approve")
            }
          ) }),
          /* @__PURE__ */ jsxRuntimeExports.jsx(FlexItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
            Button,
            {
              size: "sm",
              variant: "secondary",
              isDisabled: busy,
              onClick: () => setRejecting(request),
              "aria-label": `${t("saas.join-requests.reject")}: ${request.name}`,
              "data-testid": "saas-reject",
              children: t("saas.join-requests.reject")
            }
          ) })
        ] }),
        toolbar: /* @__PURE__ */ jsxRuntimeExports.jsx(ToolbarItem, { children: /* @__PURE__ */ jsxRuntimeExports.jsx(
          Choice,
          {
            label: t("saas.join-requests.status"),
            value: status || "pending",
            options: STATUSES.map((word) => [word, t(`saas.join-requests.${word}`)]),
            onChange: (word) => setStatus(word === "pending" ? "" : word),
            "data-testid": "saas-filter-status"
          }
        ) }),
        empty: { title: t("saas.join-requests.empty"), text: t("saas.join-requests.emptyText", { organization: organization.name }) }
      }
    ),
    rejecting && /* @__PURE__ */ jsxRuntimeExports.jsx(
      ConfirmDialog,
      {
        title: t("saas.join-requests.rejectTitle", { name: rejecting.name }),
        confirm: t("saas.join-requests.reject"),
        done: t("saas.join-requests.rejectedDone", { name: rejecting.name }),
        onConfirm: () => api.send("POST", path(rejecting.id, "reject")),
        onClose: () => setRejecting(void 0),
        children: t("saas.join-requests.rejectText")
      }
    )
  ] });
}
export {
  JoinRequests as default
};
