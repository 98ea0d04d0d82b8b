import { o as useT, n as jsxRuntimeExports } from "./Nothing-CPoH6Gp1.js";
import { P as Page } from "./Page-v2zqt_x5.js";
import { R as ResourceTable } from "./ResourceTable-BOMLDQ6Z.js";
import "./PageLink-BlGz5QQa.js";
import "./BreadcrumbItem-ofuSx992.js";
import "./PageSection-C_VLhxTn.js";
import "./page-D9Sc4vCK.js";
import "./Td-DAk8tnIb.js";
import "./resizeObserver-8EppftOY.js";
import "./Title-CJq-uXWg.js";
import "./Text-Bifg2TrL.js";
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
