import { o as useT, n as jsxRuntimeExports } from "./Loading-BxOeVYWV.js";
import { P as Page } from "./Page-SRS5SZ68.js";
import { R as ResourceTable } from "./ResourceTable--es7K_3m.js";
import "./PageLink-ZBKij8vF.js";
import "./PageSection-muTIiE6W.js";
import "./page-CQ4ATcgg.js";
import "./BreadcrumbItem-DC2wAk0S.js";
import "./ToolbarContent-CDytOEh2.js";
import "./exclamation-triangle-icon-B0xBHU5v.js";
import "./Title-DqbX1bE1.js";
import "./Text-BEZnGnY9.js";
import "./Nothing-DLkDmQCo.js";
import "./SearchInput-BNAyCdR8.js";
import "./Td-BFhoEHwe.js";
import "./FocusTrap-q5R1i_VP.js";
import "./FormGroup-CBZFu6SF.js";
import "./resizeObserver-CoOEeacQ.js";
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
