import { o as useT, n as jsxRuntimeExports } from "./Loading-DlnF7sOz.js";
import { P as Page } from "./Page-Ds1oNOkh.js";
import { R as ResourceTable } from "./ResourceTable-BtPl3e1D.js";
import "./PageLink-CuithbOJ.js";
import "./PageSection-B01WXDGx.js";
import "./page-DbXoGkt8.js";
import "./BreadcrumbItem-ChQQ0cpw.js";
import "./ToolbarContent-D1SUPnmC.js";
import "./Title-ofZD0-sQ.js";
import "./Text-COJ5WSO9.js";
import "./Nothing-XHHA-oTF.js";
import "./SearchInput-rGu-k5rS.js";
import "./Td-DoqQbblU.js";
import "./FocusTrap-D4CPRl6O.js";
import "./FormGroup-D9k_8J7A.js";
import "./resizeObserver-wQyzz0V_.js";
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
