import type { PartProps } from "../../registry";
import { DeliveryDetail } from "./DeliveryDetail";
import { EndpointDetail } from "./EndpointDetail";
import { EndpointList } from "./EndpointList";

export interface Endpoints {
  /** Where the API has them. */
  api: string;
  where: "admin" | "account";
  /** Of which organization, where the API lists those of all. */
  organizationId?: string;
  manages: boolean;
  to: (...segments: string[]) => string;
}

/** Where the organization's events are sent, and how that went. */
export default function Webhooks({ base, where, organization, may, path, to }: PartProps) {
  const endpoints: Endpoints = {
    api: where === "admin" ? "admin/webhooks" : `${base}/webhooks`,
    where,
    organizationId: where === "admin" ? organization.id : undefined,
    manages: may("org:webhooks:manage"),
    to,
  };
  const [endpoint, delivery] = path;
  if (endpoint && delivery) {
    return <DeliveryDetail {...endpoints} endpoint={endpoint} id={delivery} />;
  }
  return endpoint ? <EndpointDetail {...endpoints} id={endpoint} /> : <EndpointList {...endpoints} />;
}
