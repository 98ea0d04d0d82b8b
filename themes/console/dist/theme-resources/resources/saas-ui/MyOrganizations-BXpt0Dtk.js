import { o as useT, n as jsxRuntimeExports } from "./Loading-Bi7tzPhg.js";
import { a as Page } from "./Page-BEn-qGEs.js";
import { R as ResourceTable } from "./ResourceTable-kPxAhIaW.js";
import "./exclamation-triangle-icon-C1H8blZx.js";
import "./PageSection-BrUF6AeD.js";
import "./page-Ct1oObEi.js";
import "./Nothing-BrlXhTpS.js";
import "./Td-DcD7EK-q.js";
import "./FocusTrap-C5OVWb6X.js";
import "./FormGroup-CmwGr2pw.js";
import "./resizeObserver-DqtR2YQM.js";
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
