package io.keycloaksaas.webhook;

import com.google.auto.service.AutoService;
import io.keycloaksaas.event.EventFeed;
import io.keycloaksaas.event.EventFeed.Span;
import io.keycloaksaas.event.LoggedEvent;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.webhook.jpa.JpaDeliveries;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue.Order;
import io.keycloaksaas.webhook.jpa.JpaListeners.Listener;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Replays a time: reads its part of the log again and makes the deliveries that are missing, as the
 * fan-out would have, and begins again those that ended without success. In batches, so that no
 * transaction is long. Begun again after a crash, it finds the first part done.
 */
@AutoService(JobHandler.class)
public final class WebhookReplay implements JobHandler {
  static final String KIND = "webhook-replay";
  private static final int BATCH = 200;

  /**
   * What is replayed. Asked for again it is another work: of the first a part may be done.
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
          Boolean.toString(delivered),
          Ids.next());
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
    Span left = Jobs.inTransaction(sessions, job, session -> span(session, range));
    while (!left.isEmpty()) {
      Span span = left;
      left = Jobs.inTransaction(sessions, job, session -> replay(session, range, span));
    }
    return Outcome.done();
  }

  private static Optional<Webhook> webhook(KeycloakSession session, Range range) {
    return session.getContext().getRealm() == null
        ? Optional.empty()
        : session
            .getProvider(WebhookProvider.class)
            .find(WebhookScope.everybody(), range.webhookId())
            .filter(Webhook::isEnabled);
  }

  /** What is numbered later, the fan-out sends. */
  private static Span span(KeycloakSession session, Range range) {
    Optional<Webhook> webhook = webhook(session, range);
    if (webhook.isEmpty()) {
      return Span.EMPTY;
    }
    EventFeed feed = new EventFeed(session);
    return webhook.get().isOfOrganization()
        ? feed.spanOfOrganization(webhook.get().organizationId(), range.since(), range.until())
        : feed.spanOfRealm(range.since(), range.until());
  }

  /** What is left after a batch. */
  private static Span replay(KeycloakSession session, Range range, Span span) {
    Optional<Webhook> found = webhook(session, range);
    if (found.isEmpty()) {
      return Span.EMPTY;
    }
    Webhook webhook = found.get();
    EventFeed feed = new EventFeed(session);
    EventFeed.Slice slice =
        webhook.isOfOrganization()
            ? feed.ofOrganization(webhook.organizationId(), span.after(), Set.of(), BATCH)
            : feed.ofRealm(span.after(), Set.of(), BATCH);
    List<LoggedEvent> events =
        slice.events().stream()
            .filter(event -> range.contains(event.occurredAt()))
            .filter(event -> webhook.filter().matches(event.type(), webhook.isOfOrganization()))
            .toList();
    if (!events.isEmpty()) {
      replay(session, webhook, events, range.delivered());
    }
    return span.from(slice.last());
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
