package io.keycloaksaas.event;

import io.keycloaksaas.job.NodeLoop;
import io.keycloaksaas.persistence.SystemScope;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Numbers the log after the commit, so that no writer waits for another. There is one on every
 * node; they know nothing of each other but the table.
 *
 * <p><b>Order.</b> A row has no number when it is written. In a short transaction that holds the
 * realm's row of {@code SAAS_EVENT_SEQUENCE} the sequencer takes rows without one, the oldest id
 * first, and gives them the next numbers, without a gap. Numbers become visible with its commit,
 * all lower ones before or with them: whoever reads on from the last number he saw misses nothing,
 * however late the transaction of a row commits, for such a row simply gets a later number.
 *
 * <p><b>Concurrency.</b> A realm that another node is at is passed over; that node looks again
 * after its commit, and so finds what was committed meanwhile. Each pass takes one batch of each
 * realm that has something waiting: a realm with a long queue delays the others by one batch at
 * most.
 *
 * <p><b>Crash.</b> Numbers, seals and what subscribers wrote commit together or not at all; the
 * rows wait on, for any node.
 *
 * <p><b>Waking.</b> At once after a commit that logged something on this node, but no sooner than
 * {@link #GAP} after the pass before: what many writers commit meanwhile is numbered together, and
 * costs them little. Otherwise by a look at the table each {@link #POLL}.
 */
final class Sequencer {
  private static final Logger LOG = Logger.getLogger(Sequencer.class);
  private static final int BATCH = 500;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration GAP = Duration.ofMillis(40);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final String WAKES = "saas.events.wakes";

  /** One server per virtual machine. */
  private static volatile Sequencer ofThisNode;

  private final KeycloakSessionFactory sessions;
  private final List<Queue> queues;
  private final NodeLoop loop =
      new NodeLoop(
          "saas-events", POLL, GAP, "The log cannot be numbered; trying again", this::pass);

  /** Realms whose numbering fails: each is logged once until it succeeds. */
  private final Set<String> failing = new HashSet<>();

  /** Rows of one kind that wait for numbers. */
  interface Queue {
    /** Those with rows that wait. */
    List<String> realms(KeycloakSession session);

    /** How many it has numbered; none, too, when another node is at it. */
    int number(KeycloakSession session, String realmId, int max);
  }

  private Sequencer(KeycloakSessionFactory sessions) {
    this.sessions = sessions;
    List<EventSubscriber> subscribers = new ArrayList<>();
    // The class loader of the bundle: the thread has no context of its own.
    ServiceLoader.load(EventSubscriber.class, EventSubscriber.class.getClassLoader())
        .forEach(subscribers::add);
    this.queues = List.of(new ChangeNumbering(), new Numbering(subscribers));
  }

  /** A sequencer that starts when the schema is there. */
  static Sequencer connect(KeycloakSessionFactory sessions) {
    Sequencer sequencer = new Sequencer(sessions);
    sessions.register(
        event -> {
          if (event instanceof PostMigrationEvent && ofThisNode != sequencer) {
            ofThisNode = sequencer;
            sequencer.loop.start();
          }
        });
    return sequencer;
  }

  void stop() {
    try {
      loop.stop(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void wakeAfterCommit(KeycloakSession session) {
    NodeLoop.afterCommit(
        session,
        WAKES,
        () -> {
          Sequencer sequencer = ofThisNode;
          if (sequencer != null) {
            sequencer.loop.wake();
          }
        });
  }

  /** A batch of each realm; whether anything was numbered, so that there may be more. */
  private boolean pass() {
    boolean any = false;
    for (Map.Entry<Queue, List<String>> waiting : transaction(this::waiting).entrySet()) {
      for (String realm : waiting.getValue()) {
        any |= number(waiting.getKey(), realm);
      }
    }
    return any;
  }

  /** The realms with rows that wait, by the queues that they wait in. */
  private Map<Queue, List<String>> waiting(KeycloakSession session) {
    Map<Queue, List<String>> realms = new LinkedHashMap<>();
    queues.forEach(queue -> realms.put(queue, queue.realms(session)));
    return realms;
  }

  /** What fails in one realm must not stop the others. */
  private boolean number(Queue queue, String realmId) {
    try {
      int numbered = transaction(session -> queue.number(session, realmId, BATCH));
      failing.remove(realmId);
      Metrics.counter("saas.events.numbered").increment(numbered);
      return numbered > 0;
    } catch (RuntimeException e) { // whatever the database or a subscriber throws
      if (failing.add(realmId)) {
        LOG.warnf(e, "The log of realm %s cannot be numbered; trying again", realmId);
      }
      return false;
    }
  }

  private <T> T transaction(Function<KeycloakSession, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          SystemScope.enterInBackground(session);
          return work.apply(session);
        });
  }
}
