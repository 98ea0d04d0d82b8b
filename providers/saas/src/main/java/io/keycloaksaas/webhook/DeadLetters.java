package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.webhook.jpa.JpaDeliveries;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Deliveries to any endpoint of the realm that failed for good. */
public final class DeadLetters {
  private DeadLetters() {}

  /** The newest event first. */
  public static List<Delivery> list(KeycloakSession session, Page.Request page) {
    return new JpaDeliveries(session).dead(page.after(), page.fetch());
  }

  /** How many there are. */
  public static long count(KeycloakSession session) {
    return new JpaDeliveries(session).count(Delivery.State.FAILED);
  }

  /** How many deliveries wait, for their time or for another attempt. */
  public static long waiting(KeycloakSession session) {
    return new JpaDeliveries(session).count(Delivery.State.PENDING);
  }

  /** Where a page of them ended: one event may have failed at several endpoints. */
  public static Cursor cursor(Delivery delivery) {
    return new Cursor(
        delivery.createdAt().toEpochMilli(), delivery.eventId() + "/" + delivery.webhookId());
  }
}
