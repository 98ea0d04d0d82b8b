package io.keycloaksaas.webhook;

import io.keycloaksaas.event.Envelope;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.persistence.Limit;
import io.keycloaksaas.persistence.Limits;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Delivery.State;
import io.keycloaksaas.webhook.jpa.JpaDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The deliveries of one endpoint, which whoever asks has found in his own scope. */
public final class Deliveries {
  /** Of the event that tests an endpoint; it is in no log. */
  static final String TEST = "webhook.test";

  private static final Limit TESTS = new Limit("webhook.test", 10, Duration.ofMinutes(1));
  private static final Limit REPLAYS = new Limit("webhook.replay", 60, Duration.ofMinutes(1));
  private static final Limit RANGES = new Limit("webhook.replay-range", 6, Duration.ofMinutes(10));

  private final KeycloakSession session;
  private final Webhook webhook;
  private final JpaDeliveries deliveries;

  public Deliveries(KeycloakSession session, Webhook webhook) {
    this.session = session;
    this.webhook = webhook;
    this.deliveries = new JpaDeliveries(session);
  }

  /** The newest event first. */
  public List<Delivery> list(Optional<State> state, Page.Request page) {
    return deliveries.list(webhook.id(), state, page.after(), page.fetch());
  }

  /** Where a page of them ended. */
  public static Cursor cursor(Delivery delivery) {
    return new Cursor(delivery.createdAt().toEpochMilli(), delivery.eventId());
  }

  /**
   * @throws Problem {@code delivery_not_found}
   */
  public Delivery get(String eventId) {
    return Optional.of(eventId)
        .filter(Ids::isPossible)
        .flatMap(id -> deliveries.find(webhook.id(), id))
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemCode.DELIVERY_NOT_FOUND,
                    "There is no such delivery, or it is no longer kept."));
  }

  /** The last first. */
  public List<Attempt> attempts(Delivery delivery, Page.Request page) {
    return deliveries.attempts(webhook.id(), delivery.eventId(), page.after(), page.fetch());
  }

  /** Where a page of a delivery's attempts ended. */
  public static Cursor cursor(Delivery delivery, Attempt attempt) {
    return new Cursor(attempt.number(), delivery.eventId());
  }

  /**
   * Sends an event that means nothing, to the URL as it is stored.
   *
   * @throws Problem {@code webhook_disabled}, {@code too_many_requests}
   */
  public Delivery test() {
    requireEnabled();
    Limits.hit(session, TESTS, webhook.id());
    String eventId = Ids.next();
    Envelope envelope =
        new Envelope(
            Envelope.id(eventId),
            TEST,
            Times.CLOCK.instant().toString(),
            0,
            Json.write(Map.of("webhook_id", webhook.id())),
            new Envelope.EventActor("system", null, null),
            session.getContext().getRealm().getName());
    deliveries.add(webhook.id(), eventId, TEST, Json.write(envelope));
    notices().log(EventType.WEBHOOK_TESTED, Map.of("event_id", eventId));
    DeliveryWorker.wakeAfterCommit(session);
    return get(eventId);
  }

  /**
   * Sends an event once more, at once and with all attempts; one that waits is due now.
   *
   * @throws Problem {@code delivery_not_found}, {@code webhook_disabled}, {@code too_many_requests}
   */
  public Delivery replay(String eventId) {
    get(eventId);
    requireEnabled();
    Limits.hit(session, REPLAYS, webhook.id());
    Delivery delivery = deliveries.restart(webhook.id(), eventId).orElseThrow();
    notices().log(EventType.WEBHOOK_REPLAYED, Map.of("event_id", eventId));
    DeliveryWorker.wakeAfterCommit(session);
    return delivery;
  }

  /**
   * Sends all events of a time that match and were not delivered; also those that happened while
   * the endpoint was disabled. Goes on after the answer.
   *
   * @param delivered also those that were
   * @throws Problem {@code validation_failed}, {@code webhook_disabled}, {@code too_many_requests}
   */
  public void replay(Instant since, Instant until, boolean delivered) {
    if (!since.isBefore(until)) {
      throw Problem.invalid("since", "'since' must be before 'until'.");
    }
    requireEnabled();
    Limits.hit(session, RANGES, webhook.id());
    Jobs.add(
        session,
        WebhookReplay.KIND,
        webhook.id(),
        new WebhookReplay.Range(webhook.id(), since, until, delivered).reference(),
        Times.CLOCK.instant());
    notices()
        .log(
            EventType.WEBHOOK_REPLAYED,
            Map.of("since", since.toString(), "until", until.toString(), "all", delivered));
  }

  /** Of an endpoint that was just switched on or off. */
  void switched(boolean on) {
    if (!on) {
      deliveries.cancel(webhook.id());
    }
  }

  private void requireEnabled() {
    if (!webhook.isEnabled()) {
      throw Problem.of(
          ProblemCode.WEBHOOK_DISABLED, "The endpoint is disabled; enable it before you replay.");
    }
  }

  private WebhookNotices notices() {
    return new WebhookNotices(session, webhook);
  }
}
