import { o as useT, n as jsxRuntimeExports } from "./Nothing-BL8kIeeg.js";
import { P as Page } from "./Page-Mwy8n95j.js";
import { R as ResourceTable } from "./ResourceTable-BD3B2M8Q.js";
import "./PageLink-DDUklvEZ.js";
import "./PageSection-DNeNTx9R.js";
import "./page-C1buNuCK.js";
import "./BreadcrumbItem-C-toX0Zr.js";
import "./Td-BaA_blvH.js";
import "./resizeObserver-DfuOdata.js";
import "./exclamation-triangle-icon-oXS3CAEU.js";
import "./Title-DOUipp30.js";
import "./Text-B10c6Mjs.js";
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
