import { o as useT, n as jsxRuntimeExports } from "./Loading-Bi5QoaSu.js";
import { P as Page } from "./Page-CDgBqEYD.js";
import { R as ResourceTable } from "./ResourceTable-Dkvh38OX.js";
import "./PageLink-BSgQeMHL.js";
import "./PageSection-Cgg_x_mU.js";
import "./page-CUU17Mge.js";
import "./BreadcrumbItem-Cf6ljaTg.js";
import "./Td-Df_In1eZ.js";
import "./resizeObserver-Bt626qBC.js";
import "./exclamation-triangle-icon-BhDgRp82.js";
import "./Title-C3DrbaFA.js";
import "./Text-Dk627OZz.js";
import "./Nothing-VzO0pqt3.js";
import "./SearchInput-B00Es_Vm.js";
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
