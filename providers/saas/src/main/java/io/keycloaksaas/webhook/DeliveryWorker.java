package io.keycloaksaas.webhook;

import io.keycloaksaas.event.Envelope;
import io.keycloaksaas.job.NodeLoop;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.OutboundAnswer;
import io.keycloaksaas.platform.OutboundHttp;
import io.keycloaksaas.platform.OutboundRequest;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Delivery.State;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Sends this node's share of the deliveries. There is one on every node; they know nothing of each
 * other but the table.
 *
 * <p><b>States</b> of a row: <i>waiting</i> (due in the future or now, no lease), <i>leased</i> (a
 * lease id, and a due time that is the end of the lease), <i>ended</i> (no due time). A lease is
 * given in a short transaction with the rows locked, others pass over locked rows. The request is
 * sent with no transaction open. {@link DeliveryRecorder} writes down what came of it, in another,
 * and only where the lease is still there.
 *
 * <p><b>Concurrency.</b> Three threads whatever the number of endpoints: one leases, one signs and
 * hands over to {@link OutboundHttp}, which holds no thread while it waits, one records. {@link
 * Lanes} says who may send.
 *
 * <p><b>Crash.</b> A lease is longer than any attempt, so it is never renewed. When the node dies
 * it ends, and the row is due again like any other: nothing is lost, and what was in flight is
 * repeated with the same {@code webhook-id}. A stop sends nothing more, gives back what waits, and
 * waits for the answers.
 *
 * <p><b>Waking.</b> At once after a commit that made deliveries on this node and after what was
 * recorded; otherwise by a look at the table each {@link #POLL}.
 */
public final class DeliveryWorker {
  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration GAP = Duration.ofMillis(10);
  private static final Duration STEP = Duration.ofSeconds(10);
  private static final Duration UNTIL_IT_CAN_BE_SENT = Duration.ofMinutes(5);
  private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
  private static final String WAKES = "saas.webhooks.wakes";

  /** One server per virtual machine. */
  private static volatile DeliveryWorker ofThisNode;

  private final KeycloakSessionFactory sessions;
  private final Lanes lanes;
  private final DeliveryRecorder recorder;
  private final DeliveryMetrics metrics = new DeliveryMetrics();
  private final NodeLoop leasing =
      new NodeLoop(
          "saas-webhooks", POLL, GAP, "No deliveries can be taken; trying again", this::lease);
  private ExecutorService sending;

  private DeliveryWorker(KeycloakSessionFactory sessions, int inFlight) {
    this.sessions = sessions;
    this.lanes = new Lanes(inFlight);
    this.recorder = new DeliveryRecorder(sessions, leasing::wake);
  }

  /**
   * A worker that starts when the schema is there.
   *
   * @param inFlight requests at a time
   */
  public static DeliveryWorker connect(KeycloakSessionFactory sessions, int inFlight) {
    DeliveryWorker worker = new DeliveryWorker(sessions, inFlight);
    sessions.register(
        event -> {
          if (event instanceof PostMigrationEvent && ofThisNode != worker) {
            ofThisNode = worker;
            worker.start();
          }
        });
    return worker;
  }

  private void start() {
    sending =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "saas-webhook-sends");
              thread.setDaemon(true);
              return thread;
            });
    recorder.start();
    leasing.start();
  }

  /** Sends nothing more, and waits, within limits, for what is under way. */
  public void stop() {
    if (sending == null) {
      return;
    }
    try {
      leasing.stop(STEP);
      recorder.giveBack(lanes.drain());
      lanes.awaitQuiet(OutboundRequest.TIMEOUT.plusSeconds(1).toMillis());
      recorder.stop(STEP);
      sending.shutdown();
      sending.awaitTermination(STEP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void wakeAfterCommit(KeycloakSession session) {
    NodeLoop.afterCommit(
        session,
        WAKES,
        () -> {
          DeliveryWorker worker = ofThisNode;
          if (worker != null) {
            worker.leasing.wake();
          }
        });
  }

  /** Whether there may be more. */
  private boolean lease() {
    metrics.measure(() -> transaction(queue -> queue.backlog()));
    int room = lanes.room();
    if (room == 0) {
      return false;
    }
    List<Consignment> leased =
        transaction(queue -> queue.claim(lanes::room, room, Times.CLOCK.instant().plus(LEASE)));
    lanes.add(leased);
    if (!leased.isEmpty()) {
      sending.execute(this::send);
    }
    return !leased.isEmpty();
  }

  private void send() {
    lanes.start().forEach(this::send);
  }

  /** Whatever comes of it, it gives its place back, and those behind it are sent. */
  private void send(Consignment consignment) {
    Instant started = Times.CLOCK.instant();
    CompletionStage<Ending> ending;
    try {
      ending = attempt(consignment, started);
    } catch (RuntimeException | Error e) { // what was stored may not be what we would store today
      ending = CompletableFuture.failedFuture(e);
    }
    ending
        .exceptionally(
            e -> {
              LOG.errorf(e, "The endpoint %s cannot be sent to", consignment.webhookId());
              return Ending.unsent(consignment, started.plus(UNTIL_IT_CAN_BE_SENT));
            })
        .thenAccept(ended -> ended(consignment, ended));
  }

  private CompletionStage<Ending> attempt(Consignment consignment, Instant started) {
    if (consignment.destination().keys().isEmpty()) {
      return CompletableFuture.completedFuture(
          Ending.unsent(consignment, started.plus(UNTIL_IT_CAN_BE_SENT)));
    }
    if (!consignment.isLeasedForAttempt(started)) { // it waited too long behind slow ones
      return CompletableFuture.completedFuture(Ending.unsent(consignment, started));
    }
    return OutboundHttp.server()
        .send(request(consignment, started))
        .thenApply(answer -> ending(consignment, started, answer));
  }

  private static OutboundRequest request(Consignment consignment, Instant started) {
    long timestamp = started.getEpochSecond();
    String id = Envelope.id(consignment.eventId());
    return new OutboundRequest(
        URI.create(consignment.destination().url()),
        "POST",
        Map.of(
            "content-type",
            "application/json",
            "user-agent",
            "Keycloak-SaaS-Webhooks/1.0",
            "webhook-id",
            id,
            "webhook-timestamp",
            Long.toString(timestamp),
            "webhook-signature",
            consignment.destination().keys().sign(id, timestamp, consignment.body())),
        consignment.body().getBytes(StandardCharsets.UTF_8),
        OutboundRequest.TIMEOUT,
        consignment.webhookId());
  }

  private Ending ending(Consignment consignment, Instant started, OutboundAnswer answer) {
    metrics.attempted(answer);
    Attempt attempt =
        new Attempt(
            consignment.attempt(),
            started,
            answer.latency(),
            answer.kind(),
            answer.status(),
            AnswerText.of(answer));
    if (answer.isSuccess()) {
      return new Ending(consignment, Optional.of(attempt), State.DELIVERED, Optional.empty());
    }
    Optional<Instant> next =
        answer.status() == DeliveryRecorder.GONE
            ? Optional.empty()
            : DeliverySchedule.next(
                consignment.round(), answer.headers().get("retry-after"), Times.CLOCK.instant());
    State state = next.isPresent() ? State.PENDING : State.FAILED;
    return new Ending(consignment, Optional.of(attempt), state, next);
  }

  /** On a thread of the event loop: nothing here waits. */
  private void ended(Consignment consignment, Ending ending) {
    recorder.add(ending);
    recorder.giveBack(lanes.ended(consignment.webhookId(), ending.isSuccess()));
    sending.execute(this::send);
  }

  private <T> T transaction(Function<JpaDeliveryQueue, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          SystemScope.enterInBackground(session);
          return work.apply(new JpaDeliveryQueue(session));
        });
  }
}
