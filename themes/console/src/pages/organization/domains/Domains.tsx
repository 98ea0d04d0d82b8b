import { Button, Label, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useT } from "../../../shared/Console";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { RowActions } from "../../../shared/RowActions";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";
import { AddDomain, Enrol, Prove } from "./dialogs";

type Domain = Schema<"Domain">;

const COLORS: Record<string, "blue" | "green" | "orange"> = { pending: "blue", verified: "green", lost: "orange" };

/** The domains that the organization has proven, or is about to, and how their people come in. */
export default function Domains({ base, where, may }: PartProps) {
  const t = useT();
  const api = useApi();
  const [open, setOpen] = useState<{ dialog: "add" } | { dialog: "prove" | "enrol" | "remove"; domain: Domain }>();
  const close = () => setOpen(undefined);
  const columns: Column<Domain>[] = [
    { title: t("saas.domains.name"), width: 30, cell: ({ name }) => name },
    { title: t("saas.domains.status"), cell: ({ status }) => <Label color={COLORS[status] ?? "grey"}>{t(`saas.domains.${status}`)}</Label> },
    { title: t("saas.domains.enrolment"), width: 30, cell: ({ status, enrolment }) => (status === "verified" ? t(`saas.domains.enrolment.${enrolment}`) : t("saas.none")) },
    { title: t("saas.domains.checked"), cell: ({ checkedAt }) => <When at={checkedAt} none={t("saas.domains.never")} /> },
  ];
  const add = (
    <Button onClick={() => setOpen({ dialog: "add" })} data-testid="saas-add-domain">
      {t("saas.domains.add")}
    </Button>
  );
  return (
    <>
      <ResourceTable<Domain>
        label={t("saas.domains.title")}
        path={`${base}/domains`}
        columns={columns}
        rowKey={({ name }) => name}
        actions={(domain) => (
          <RowActions
            of={domain.name}
            actions={[
              { id: "prove", title: t(domain.status === "verified" ? "saas.domains.record" : "saas.domains.verify"), onClick: () => setOpen({ dialog: "prove", domain }) },
              domain.status === "verified" &&
                may("org:members:manage") && { id: "enrol", title: t("saas.domains.enrol"), onClick: () => setOpen({ dialog: "enrol", domain }) },
              { id: "remove", title: t("saas.domains.remove"), danger: true, onClick: () => setOpen({ dialog: "remove", domain }) },
            ]}
          />
        )}
        toolbar={<ToolbarItem>{add}</ToolbarItem>}
        empty={{ title: t("saas.domains.empty"), text: t("saas.domains.emptyText"), action: add }}
      />
      {open?.dialog === "add" && <AddDomain base={base} onAdded={(domain) => setOpen({ dialog: "prove", domain })} onClose={close} />}
      {open?.dialog === "prove" && <Prove base={base} domain={open.domain} onClose={close} />}
      {open?.dialog === "enrol" && <Enrol base={base} where={where} domain={open.domain} onClose={close} />}
      {open?.dialog === "remove" && (
        <ConfirmDialog
          title={t("saas.domains.removeTitle", { name: open.domain.name })}
          name={open.domain.name}
          confirm={t("saas.domains.remove")}
          done={t("saas.domains.removed", { name: open.domain.name })}
          onConfirm={() => api.send("DELETE", `${base}/${at("domains", open.domain.name)}`)}
          onClose={close}
        >
          {t("saas.domains.removeText")}
        </ConfirmDialog>
      )}
    </>
  );
}
