package io.keycloaksaas.webhook;

import com.google.auto.service.AutoService;
import io.keycloaksaas.event.Envelope;
import io.keycloaksaas.event.EventSubscriber;
import io.keycloaksaas.event.LoggedEvent;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue.Order;
import io.keycloaksaas.webhook.jpa.JpaListeners;
import io.keycloaksaas.webhook.jpa.JpaListeners.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/**
 * Makes a delivery of each event for each endpoint that wants it, in the transaction that numbers
 * the events: none is forgotten and none made twice. The endpoints are read in that transaction, by
 * one statement for hundreds of events, and not remembered: who made one hears of everything after
 * it, on whatever node.
 */
@AutoService(EventSubscriber.class)
public final class WebhookFanOut implements EventSubscriber {
  @Override
  public void numbered(KeycloakSession session, List<LoggedEvent> events) {
    List<LoggedEvent> open = events.stream().filter(LoggedEvent::isPublic).toList();
    if (open.isEmpty()) {
      return;
    }
    Set<String> organizations =
        open.stream()
            .map(LoggedEvent::organizationId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    String realmId = open.get(0).realmId();
    String realm = session.getContext().getRealm().getName();
    List<Listener> listeners = new JpaListeners(session).enabled(realmId, organizations);
    List<Order> orders = new ArrayList<>();
    for (LoggedEvent event : open) {
      listeners.stream()
          .filter(listener -> hears(listener, event))
          .forEach(
              listener -> orders.add(new Order(listener, event, body(listener, event, realm))));
    }
    if (!orders.isEmpty()) {
      new JpaDeliveryQueue(session).add(realmId, orders);
      DeliveryWorker.wakeAfterCommit(session);
    }
  }

  private static boolean hears(Listener listener, LoggedEvent event) {
    boolean ofOrganization = listener.organizationId() != null;
    return (!ofOrganization || listener.organizationId().equals(event.organizationId()))
        && listener.filter().matches(event.type(), ofOrganization);
  }

  /** Numbers of the realm are the realm's: they would tell how much other organizations do. */
  static String body(Listener listener, LoggedEvent event, String realm) {
    return Json.write(
        listener.organizationId() == null
            ? Envelope.ofRealm(event, realm)
            : Envelope.ofOrganization(event, realm));
  }
}
