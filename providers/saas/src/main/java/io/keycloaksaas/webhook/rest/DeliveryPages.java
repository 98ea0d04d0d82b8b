package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.platform.Page;
import io.keycloaksaas.webhook.Attempt;
import io.keycloaksaas.webhook.Deliveries;
import io.keycloaksaas.webhook.Delivery;
import java.util.function.Function;

/** Pages of deliveries and attempts, the same in both APIs. */
final class DeliveryPages {
  private DeliveryPages() {}

  static Page<DeliveryRepresentation> of(
      Deliveries deliveries, String state, String cursor, String pageSize) {
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Page.of(
        page,
        deliveries.list(Delivery.State.parse(state), page),
        Deliveries::cursor,
        DeliveryRepresentation::of);
  }

  static Page<AttemptRepresentation> attempts(
      Deliveries deliveries,
      String id,
      String cursor,
      String pageSize,
      Function<Attempt, AttemptRepresentation> representation) {
    Page.Request page = Page.Request.of(cursor, pageSize);
    Delivery delivery = deliveries.get(DeliveryRepresentation.eventId(id));
    return Page.of(
        page,
        deliveries.attempts(delivery, page),
        attempt -> Deliveries.cursor(delivery, attempt),
        representation);
  }
}
