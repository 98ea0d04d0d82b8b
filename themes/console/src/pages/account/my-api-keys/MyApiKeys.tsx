import { useMemo } from "react";
import type { Schema } from "../../../api/api";
import { useT } from "../../../shared/Console";
import { Page } from "../../../shared/Page";
import { useResource } from "../../../shared/useResource";
import { KeyTable } from "../../organization/api-keys/ApiKeys";
import { CreatePersonalKey } from "./CreatePersonalKey";

const ALWAYS = () => true;

/** Keys that act as I do: they go where I go, and end when I leave. */
export default function MyApiKeys() {
  const t = useT();
  const me = useResource<Schema<"Me">>("tenant/me");
  const more = useMemo(() => {
    const names = new Map(me.data?.organizations.map(({ id, name }) => [id, name]));
    return [
      {
        title: t("saas.my-api-keys.organization"),
        cell: ({ organizationId }: Schema<"ApiKey">) => (organizationId === null ? t("saas.none") : (names.get(organizationId) ?? organizationId)),
      },
    ];
  }, [me.data, t]);
  return (
    <Page title={t("saas.my-api-keys.title")} description={t("saas.my-api-keys.description")}>
      <KeyTable base="tenant/me" where="account" may={ALWAYS} Create={CreatePersonalKey} empty={t("saas.my-api-keys.emptyText")} more={more} />
    </Page>
  );
}
