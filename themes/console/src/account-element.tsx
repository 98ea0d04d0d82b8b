import { lazy, Suspense, type ComponentType } from "react";
import { define } from "./mount";
import { accountPages } from "./pages/account";
import { usePlace, useT } from "./shared/Console";
import { Loading } from "./shared/Loading";
import { Nothing } from "./shared/Nothing";

const PAGES = new Map<string, ComponentType>(accountPages.map(({ id, load }) => [id, lazy(load)]));

function Account() {
  const t = useT();
  const { path } = usePlace();
  const Page = PAGES.get(path[0]);
  return Page ? (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  ) : (
    <Nothing title={t("saas.nothingHere")} />
  );
}

define("keycloak-saas-account", "account", Account);
