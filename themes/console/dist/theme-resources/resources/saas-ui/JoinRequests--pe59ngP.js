import { o as useT, y as useApi, E as useFilter, r as reactExports, n as jsxRuntimeExports, B as Button, x as at } from "./Loading-BxOeVYWV.js";
import { u as useAction, C as Choice } from "./Choice-Ch5W9nU5.js";
import { C as ConfirmDialog } from "./ConfirmDialog-D7x_OLYS.js";
import { R as ResourceTable } from "./ResourceTable--es7K_3m.js";
import { W as When } from "./When-CkuYIM3x.js";
import { L as Label } from "./Label-DqVommQE.js";
import { b as ToolbarItem } from "./ToolbarContent-CDytOEh2.js";
import { F as Flex, a as FlexItem } from "./FlexItem-CEHnNe_I.js";
import "./Alerts-B-RhWQgt.js";
import "./exclamation-triangle-icon-B0xBHU5v.js";
import "./PageSection-muTIiE6W.js";
import "./page-CQ4ATcgg.js";
import "./Modal-BedUR_pm.js";
import "./FocusTrap-q5R1i_VP.js";
import "./FormGroup-CBZFu6SF.js";
import "./resizeObserver-CoOEeacQ.js";
import "./StackItem-DXrgKcZb.js";
import "./Nothing-DLkDmQCo.js";
import "./SearchInput-BNAyCdR8.js";
import "./Td-BFhoEHwe.js";
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
