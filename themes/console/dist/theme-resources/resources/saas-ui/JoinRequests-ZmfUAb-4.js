import { o as useT, x as useApi, y as useFilter, r as reactExports, n as jsxRuntimeExports, B as Button, z as at } from "./Loading-Bf7C8twO.js";
import { C as Choice } from "./Choice-xfmrB8Xw.js";
import { C as ConfirmDialog } from "./ConfirmDialog-BQsYFfPi.js";
import { R as ResourceTable } from "./ResourceTable-CKhSvmcO.js";
import { u as useAction } from "./useAction-B-eGPLw_.js";
import { W as When } from "./When-BUj3xjna.js";
import { L as Label } from "./Label-Df9laZkF.js";
import { T as ToolbarItem } from "./ToolbarContent-DHx1fOKZ.js";
import { F as Flex, a as FlexItem } from "./FlexItem-BIhyYb1j.js";
import "./PageSection-CNNxruFl.js";
import "./page-ByucYNQx.js";
import "./Modal-DJZSs1i_.js";
import "./bell-icon-BrVoN-Uy.js";
import "./FocusTrap-mcjSbpse.js";
import "./FormGroup-CGplo-9m.js";
import "./resizeObserver-CmewisE4.js";
import "./StackItem-8W2QS0mG.js";
import "./Nothing-zvVhA8y2.js";
import "./SearchInput-aJg3KUkn.js";
import "./Td-D5dfLxTe.js";
import "./Alerts-ChONuofT.js";
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
