package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.event.Envelope;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the APIs show it.
 *
 * @param id of the event, which is the header {@code webhook-id}
 * @param organizationId whose endpoint it is for; null for one of the realm
 * @param state pending, delivered, failed (a dead letter) or canceled
 * @param attempts begun so far
 * @param nextAttemptAt null at its end
 */
public record DeliveryRepresentation(
    String id,
    String webhookId,
    @Nullable String organizationId,
    String eventType,
    String state,
    int attempts,
    @Nullable String nextAttemptAt,
    String createdAt,
    String updatedAt) {

  static DeliveryRepresentation of(Delivery delivery) {
    return new DeliveryRepresentation(
        Envelope.id(delivery.eventId()),
        delivery.webhookId(),
        delivery.organizationId(),
        delivery.eventType(),
        delivery.state().key(),
        delivery.attempts(),
        Times.text(delivery.due()),
        delivery.createdAt().toString(),
        delivery.updatedAt().toString());
  }

  /** The event's id in the log. */
  static String eventId(String id) {
    return id.startsWith(Envelope.id("")) ? id.substring(Envelope.id("").length()) : id;
  }
}
