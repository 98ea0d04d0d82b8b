package io.keycloaksaas.webhook;

import io.keycloaksaas.job.NodeLoop;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.Webhook.Disabled;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingDeque;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Writes down what came of consignments, many in a transaction. What cannot be written now, because
 * the database is away, is kept and written later; it is never more than the node had leased.
 */
final class DeliveryRecorder {
  /** The receiver wants nothing more (RFC 9110, section 15.5.11). */
  static final int GONE = 410;

  private static final Logger LOG = Logger.getLogger(DeliveryRecorder.class);
  private static final int BATCH = 500;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration GAP = Duration.ofMillis(20);

  private final KeycloakSessionFactory sessions;
  private final Runnable recorded;
  private final LinkedBlockingDeque<Ending> endings = new LinkedBlockingDeque<>();
  private final NodeLoop loop =
      new NodeLoop(
          "saas-webhook-records",
          POLL,
          GAP,
          "Deliveries cannot be recorded; trying again",
          this::record);

  /**
   * @param recorded called when there may be more to lease
   */
  DeliveryRecorder(KeycloakSessionFactory sessions, Runnable recorded) {
    this.sessions = sessions;
    this.recorded = recorded;
  }

  void start() {
    loop.start();
  }

  /** Writes the rest. */
  void stop(Duration grace) throws InterruptedException {
    loop.stop(grace);
    try {
      while (record()) {}
    } catch (RuntimeException e) { // the database may be away
      LOG.warnf(e, "%d deliveries were not recorded and are sent again", endings.size());
    }
  }

  void add(Ending ending) {
    endings.add(ending);
    loop.wake();
  }

  /** Nothing was sent: they are due again at once. */
  void giveBack(Collection<Consignment> consignments) {
    Instant now = Times.CLOCK.instant();
    consignments.forEach(consignment -> add(Ending.unsent(consignment, now)));
  }

  private boolean record() {
    List<Ending> batch = new ArrayList<>();
    endings.drainTo(batch, BATCH);
    if (batch.isEmpty()) {
      return false;
    }
    Map<String, Disabled> disabled;
    try {
      disabled =
          KeycloakModelUtils.runJobInTransactionWithResult(
              sessions, session -> record(session, batch));
    } catch (RuntimeException e) {
      for (int i = batch.size() - 1; i >= 0; i--) {
        endings.addFirst(batch.get(i));
      }
      throw e;
    }
    recorded.run();
    disabled.forEach((webhookId, why) -> WebhookStop.disable(sessions, webhookId, why));
    return true;
  }

  /** Those of the endpoints that have to be disabled. */
  private static Map<String, Disabled> record(KeycloakSession session, List<Ending> batch) {
    SystemScope.enterInBackground(session);
    JpaDeliveryQueue queue = new JpaDeliveryQueue(session);
    Set<String> failed = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (Ending ending : queue.record(batch)) {
      ending
          .attempt()
          .filter(attempt -> !ending.isSuccess())
          .ifPresent(
              attempt ->
                  (attempt.status() == GONE ? gone : failed).add(ending.consignment().webhookId()));
    }
    Map<String, Disabled> disabled = new TreeMap<>();
    queue
        .failingSince(failed, Times.CLOCK.instant().minus(DeliverySchedule.PATIENCE))
        .forEach(id -> disabled.put(id, Disabled.FAILING));
    gone.forEach(id -> disabled.put(id, Disabled.GONE));
    return disabled;
  }
}
