import { o as useT, n as jsxRuntimeExports } from "./Loading-jFVauJIZ.js";
import { P as Page } from "./Page-Dm6wv1GV.js";
import { R as ResourceTable } from "./ResourceTable-Cd9P0r2R.js";
import "./PageLink-BpkGZ_Wq.js";
import "./PageSection-DzEqMns7.js";
import "./page-DnaeGFxI.js";
import "./BreadcrumbItem-CsKG5_B4.js";
import "./ToolbarContent-C2JNccBJ.js";
import "./exclamation-triangle-icon-T0gzTvH7.js";
import "./Title-BOPU8v34.js";
import "./Text-C4GtQ49c.js";
import "./Nothing-0QZkZHt3.js";
import "./SearchInput-AuL3pqLQ.js";
import "./Td-CS177Vjw.js";
import "./FocusTrap-DoSLyfjU.js";
import "./FormGroup-CJ13dEWb.js";
import "./resizeObserver-5Ises_K1.js";
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
