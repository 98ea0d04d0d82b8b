import { o as useT, n as jsxRuntimeExports } from "./Nothing-DF-d0Bmf.js";
import { P as Page, R as ResourceTable } from "./ResourceTable-Damamzjb.js";
import "./PageSection-B0V8iN8U.js";
import "./page-D__QUSIy.js";
import "./resizeObserver-DLVKN6gt.js";
import "./exclamation-triangle-icon-BCAr5KT6.js";
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
