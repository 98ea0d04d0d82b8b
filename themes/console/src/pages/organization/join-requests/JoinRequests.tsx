import { Button, Flex, FlexItem, Label, ToolbarItem } from "@patternfly/react-core";
import { useState } from "react";
import type { Schema } from "../../../api/api";
import { Choice } from "../../../shared/Choice";
import { ConfirmDialog } from "../../../shared/ConfirmDialog";
import { at, useApi, useFilter, useT } from "../../../shared/Console";
import { ResourceTable, type Column } from "../../../shared/ResourceTable";
import { useAction } from "../../../shared/useAction";
import { When } from "../../../shared/When";
import type { PartProps } from "../../registry";

type JoinRequest = Schema<"JoinRequest">;

const STATUSES = ["pending", "approved", "rejected"];
const COLORS: Record<string, "blue" | "green"> = { pending: "blue", approved: "green" };

/** Who of a domain of the organization asks to come in. */
export default function JoinRequests({ base, organization }: PartProps) {
  const t = useT();
  const api = useApi();
  const [status, setStatus] = useFilter("status");
  const [rejecting, setRejecting] = useState<JoinRequest>();
  const [run, busy] = useAction();
  const path = (id: string, word: string) => `${base}/${at("join-requests", id, word)}`;
  const columns: Column<JoinRequest>[] = [
    {
      title: t("saas.join-requests.who"),
      width: 35,
      cell: ({ name, email }) => (
        <>
          <div>{name}</div>
          <div className="pf-v5-u-font-size-sm pf-v5-u-color-200">{email}</div>
        </>
      ),
    },
    { title: t("saas.join-requests.status"), cell: (request) => <Label color={COLORS[request.status] ?? "grey"}>{t(`saas.join-requests.${request.status}`)}</Label> },
    { title: t("saas.join-requests.asked"), cell: ({ createdAt }) => <When at={createdAt} /> },
    { title: t("saas.join-requests.decided"), cell: ({ decidedAt }) => <When at={decidedAt} /> },
  ];
  return (
    <>
      <ResourceTable<JoinRequest>
        label={t("saas.join-requests.title")}
        path={`${base}/join-requests`}
        query={{ status }}
        filtered={status !== "" && status !== "pending"}
        columns={columns}
        rowKey={({ id }) => id}
        actions={(request) =>
          request.status === "pending" && (
            <Flex spaceItems={{ default: "spaceItemsSm" }} flexWrap={{ default: "nowrap" }}>
              <FlexItem>
                <Button
                  size="sm"
                  isDisabled={busy}
                  onClick={() => void run(() => api.send("POST", path(request.id, "approve")), t("saas.join-requests.approvedDone", { name: request.name }))}
                  aria-label={`${t("saas.join-requests.approve")}: ${request.name}`}
                  data-testid="saas-approve"
                >
                  {t("saas.join-requests.approve")}
                </Button>
              </FlexItem>
              <FlexItem>
                <Button
                  size="sm"
                  variant="secondary"
                  isDisabled={busy}
                  onClick={() => setRejecting(request)}
                  aria-label={`${t("saas.join-requests.reject")}: ${request.name}`}
                  data-testid="saas-reject"
                >
                  {t("saas.join-requests.reject")}
                </Button>
              </FlexItem>
            </Flex>
          )
        }
        toolbar={
          <ToolbarItem>
            <Choice
              label={t("saas.join-requests.status")}
              value={status || "pending"}
              options={STATUSES.map((word) => [word, t(`saas.join-requests.${word}`)])}
              onChange={(word) => setStatus(word === "pending" ? "" : word)}
              data-testid="saas-filter-status"
            />
          </ToolbarItem>
        }
        empty={{ title: t("saas.join-requests.empty"), text: t("saas.join-requests.emptyText", { organization: organization.name }) }}
      />
      {rejecting && (
        <ConfirmDialog
          title={t("saas.join-requests.rejectTitle", { name: rejecting.name })}
          confirm={t("saas.join-requests.reject")}
          done={t("saas.join-requests.rejectedDone", { name: rejecting.name })}
          onConfirm={() => api.send("POST", path(rejecting.id, "reject"))}
          onClose={() => setRejecting(undefined)}
        >
          {t("saas.join-requests.rejectText")}
        </ConfirmDialog>
      )}
    </>
  );
}
