package io.keycloaksaas.webhook;

/**
 * A delivery that this node may send until its lease ends.
 *
 * @param attempt its number
 * @param round its number since the delivery was made or replayed: its place in the schedule
 */
public record Consignment(
    String leaseId,
    String webhookId,
    String organizationId,
    String realmId,
    String eventId,
    String body,
    int attempt,
    int round,
    Destination destination) {

  /** Where it goes; nothing of it is asked again before it is sent. */
  public record Destination(String url, SigningKeys keys) {}
}
