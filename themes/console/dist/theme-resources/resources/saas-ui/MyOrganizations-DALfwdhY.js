import { o as useT, n as jsxRuntimeExports } from "./Loading-BndfQa8i.js";
import { P as Page } from "./Td-DtLiQkKC.js";
import { R as ResourceTable } from "./ResourceTable-BgDQc4vI.js";
import "./resizeObserver-BIyUsybd.js";
import "./exclamation-triangle-icon-BnvIEldz.js";
import "./PageSection-D2De65y6.js";
import "./page-CiapAgxb.js";
import "./Nothing-BUH9Km_O.js";
import "./SearchInput-BB97S7Nc.js";
function MyOrganizations() {
  const t = useT();
  const columns = [
    { title: t("saas.my-organizations.name"), width: 50, cell: ({ name }) => name },
    { title: t("saas.my-organizations.slug"), cell: ({ slug }) => slug }
  ];
  return /* @__PURE__ */ jsxRuntimeExports.jsx(Page, { title: t("saas.my-organizations.title"), description: t("saas.my-organizations.description"), children: /* @__PURE__ */ jsxRuntimeExports.jsx(
    ResourceTable,
    {
      label: t("saas.my-organizations.title"),
      path: "tenant/organizations",
      columns,
      rowKey: ({ id }) => id,
      empty: { title: t("saas.my-organizations.empty"), text: t("saas.my-organizations.emptyText") }
    }
  ) });
}
export {
  MyOrganizations as default
};
