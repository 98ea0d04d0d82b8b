import { lazy, Suspense, type ComponentType } from "react";
import { define } from "./mount";
import { adminPages } from "./pages/admin";
import { useConsole, usePlace, useT } from "./shared/Console";
import { Forbidden } from "./shared/Failure";
import { Loading } from "./shared/Loading";
import { Nothing } from "./shared/Nothing";

const PAGES = new Map<string, ComponentType>(adminPages.map(({ id, load }) => [id, lazy(load)]));
const OrganizationTab = lazy(() => import("./pages/organization/OrganizationTab"));

function Admin() {
  const t = useT();
  const { can, organizationId } = useConsole();
  const { path } = usePlace();
  if (organizationId !== undefined) {
    return (
      <Suspense fallback={<Loading />}>
        <OrganizationTab id={organizationId} />
      </Suspense>
    );
  }
  const entry = adminPages.find(({ id }) => id === path[0]);
  const Page = entry && PAGES.get(entry.id);
  if (!Page) {
    return <Nothing title={t("saas.nothingHere")} />;
  }
  if (!can(entry.right)) {
    return <Forbidden />;
  }
  return (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  );
}

define("keycloak-saas-admin", "admin", Admin);
