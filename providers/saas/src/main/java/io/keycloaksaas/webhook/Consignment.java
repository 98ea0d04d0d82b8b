package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.OutboundRequest;
import java.time.Instant;

/**
 * A delivery that this node may send until its lease ends.
 *
 * @param leasedUntil after it, any node may send the delivery
 * @param attempt its number
 * @param round its number since the delivery was made or replayed: its place in the schedule
 */
public record Consignment(
    String leaseId,
    Instant leasedUntil,
    String webhookId,
    String organizationId,
    String realmId,
    String eventId,
    String body,
    int attempt,
    int round,
    Destination destination) {

  /** Whether nobody else may send it before an attempt that begins now has ended. */
  boolean isLeasedForAttempt(Instant now) {
    return !now.plus(OutboundRequest.TIMEOUT).isAfter(leasedUntil);
  }

  /** Where it goes; nothing of it is asked again before it is sent. */
  public record Destination(String url, SigningKeys keys) {}
}
