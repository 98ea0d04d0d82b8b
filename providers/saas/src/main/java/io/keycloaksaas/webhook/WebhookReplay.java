package io.keycloaksaas.webhook;

import com.google.auto.service.AutoService;
import io.keycloaksaas.event.EventFeed;
import io.keycloaksaas.event.LoggedEvent;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.webhook.jpa.JpaDeliveries;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue.Listener;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Replays a time: reads the log again and makes the deliveries that are missing, as the fan-out
 * would have, and begins again those that ended without success. In batches, so that no transaction
 * is long. Begun again after a crash, it finds the first part done.
 */
@AutoService(JobHandler.class)
public final class WebhookReplay implements JobHandler {
  static final String KIND = "webhook-replay";
  private static final int BATCH = 200;

  /**
   * What is replayed.
   *
   * @param delivered also what the receiver took
   */
  record Range(String webhookId, Instant since, Instant until, boolean delivered) {
    String reference() {
      return String.join(
          "/",
          webhookId,
          Long.toString(since.toEpochMilli()),
          Long.toString(until.toEpochMilli()),
          Boolean.toString(delivered));
    }

    static Range of(String reference) {
      String[] parts = reference.split("/");
      return new Range(
          parts[0],
          Instant.ofEpochMilli(Long.parseLong(parts[1])),
          Instant.ofEpochMilli(Long.parseLong(parts[2])),
          Boolean.parseBoolean(parts[3]));
    }

    boolean contains(Instant time) {
      return !time.isBefore(since) && time.isBefore(until);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Range range = Range.of(job.reference());
    Optional<Long> after = Optional.of(0L);
    while (after.isPresent()) {
      long from = after.get();
      after = Jobs.inTransaction(sessions, job, session -> replay(session, range, from));
    }
    return Outcome.done();
  }

  /** The number to go on after; absent at the end. */
  private static Optional<Long> replay(KeycloakSession session, Range range, long after) {
    Optional<Webhook> found =
        session.getContext().getRealm() == null
            ? Optional.empty()
            : session
                .getProvider(WebhookProvider.class)
                .find(WebhookScope.everybody(), range.webhookId())
                .filter(Webhook::isEnabled);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Webhook webhook = found.get();
    EventFeed feed = new EventFeed(session);
    EventFeed.Slice slice =
        webhook.isOfOrganization()
            ? feed.ofOrganization(webhook.organizationId(), after, Set.of(), BATCH)
            : feed.ofRealm(after, Set.of(), BATCH);
    List<LoggedEvent> events =
        slice.events().stream()
            .filter(event -> range.contains(event.occurredAt()))
            .filter(event -> webhook.filter().matches(event.type(), webhook.isOfOrganization()))
            .toList();
    if (!events.isEmpty()) {
      replay(session, webhook, events, range.delivered());
    }
    return slice.more() ? Optional.of(slice.last()) : Optional.empty();
  }

  private static void replay(
      KeycloakSession session, Webhook webhook, List<LoggedEvent> events, boolean delivered) {
    Set<String> known =
        new JpaDeliveries(session)
            .restartEnded(webhook.id(), events.stream().map(LoggedEvent::id).toList(), delivered);
    Listener listener = new Listener(webhook.id(), webhook.organizationId(), webhook.filter());
    String realm = session.getContext().getRealm().getName();
    List<Order> missing =
        events.stream()
            .filter(event -> !known.contains(event.id()))
            .map(event -> new Order(listener, event, WebhookFanOut.body(listener, event, realm)))
            .toList();
    new JpaDeliveryQueue(session).add(session.getContext().getRealm().getId(), missing);
    DeliveryWorker.wakeAfterCommit(session);
  }
}
