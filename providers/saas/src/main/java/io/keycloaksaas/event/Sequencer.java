package io.keycloaksaas.event;

import io.keycloaksaas.job.NodeLoop;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiFunction;
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
 * <p><b>Concurrency.</b> A realm that another node is at is left to the next pass, after that
 * node's commit. Each pass takes one batch of each realm that has something waiting: a realm with a
 * long queue delays the others by one batch at most.
 *
 * <p><b>Crash.</b> Numbers, seals and what subscribers wrote commit together or not at all; the
 * rows wait on, for any node.
 *
 * <p><b>Waking.</b> At once after a commit that logged something on this node, in whose realm it
 * then looks for what was written lately, but no sooner than {@link #GAP} after the pass before:
 * what many writers commit meanwhile is numbered together, and costs them little. By a look at the
 * whole tables each {@link #POLL} it finds what waits in all realms, whoever wrote it and whenever.
 * In a realm that failed it looks at the whole, so that nothing overtakes the row that fails.
 */
final class Sequencer {
  private static final Logger LOG = Logger.getLogger(Sequencer.class);
  private static final int BATCH = 500;
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration GAP = Duration.ofMillis(40);

  /** Few transactions that log something take longer; theirs is found by the poll. */
  private static final Duration LATELY = Duration.ofSeconds(2);

  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final String WAKES = "saas.events.wakes.";
  private static final String EVENTS = "log";
  private static final String CHANGES = "changes of entitlements";

  /** One server per virtual machine. */
  private static volatile Sequencer ofThisNode;

  private final KeycloakSessionFactory sessions;
  private final Numbering numbering;
  private final NodeLoop loop =
      new NodeLoop(
          "saas-events", POLL, GAP, "The log cannot be numbered; trying again", this::pass);

  private final Waiting waiting = new Waiting();

  /** What cannot be numbered: each is logged once until it succeeds. */
  private final Set<String> failing = new HashSet<>();

  private long lookedAt = System.nanoTime() - POLL.toNanos();

  private Sequencer(KeycloakSessionFactory sessions) {
    this.sessions = sessions;
    List<EventSubscriber> subscribers = new ArrayList<>();
    // The class loader of the bundle: the thread has no context of its own.
    ServiceLoader.load(EventSubscriber.class, EventSubscriber.class.getClassLoader())
        .forEach(subscribers::add);
    this.numbering = new Numbering(subscribers);
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

  /** Looks in the session's realm as soon as what it wrote is there. */
  static void wakeAfterCommit(KeycloakSession session) {
    String realmId = session.getContext().getRealm().getId();
    NodeLoop.afterCommit(
        session,
        WAKES + realmId,
        () -> {
          Sequencer sequencer = ofThisNode;
          if (sequencer != null) {
            sequencer.waiting.add(realmId, Ids.first(Times.CLOCK.instant().minus(LATELY)));
            sequencer.loop.wake();
          }
        });
  }

  /** A batch of each realm; whether there may be more. */
  private boolean pass() {
    if (System.nanoTime() - lookedAt >= POLL.toNanos()) {
      transaction(Sequencer::lookEverywhere)
          .forEach(realmId -> waiting.add(realmId, Waiting.BEGINNING));
      lookedAt = System.nanoTime();
    }
    waiting.take().forEach(this::number);
    return !waiting.isEmpty();
  }

  private static List<String> lookEverywhere(KeycloakSession session) {
    Sequences sequences = new Sequences(session);
    List<String> realms = sequences.waiting(Numbering.ENTITY);
    realms.addAll(sequences.waiting(ChangeNumbering.ENTITY));
    return realms;
  }

  /** The changes of entitlements by themselves: they do not wait for a subscriber that fails. */
  private void number(String realmId, String from) {
    boolean changesWait =
        committed(
                EVENTS,
                realmId,
                from,
                (session, first) ->
                    new Done(
                        numbering.number(session, realmId, first, BATCH),
                        new Sequences(session).isWaiting(ChangeNumbering.ENTITY, realmId, from)))
            .map(Done::changesWait)
            .orElse(true);
    if (changesWait) {
      committed(
          CHANGES,
          realmId,
          from,
          (session, first) ->
              new Done(ChangeNumbering.number(session, realmId, first, BATCH), false));
    }
  }

  /**
   * What came of a transaction.
   *
   * @param numbered the ids of what was; absent when another node is at it
   */
  private record Done(Optional<List<String>> numbered, boolean changesWait) {
    /** From which id on others wait. */
    Optional<String> rest(String from) {
      return numbered.isEmpty()
          ? Optional.of(from)
          : numbered.filter(ids -> ids.size() == BATCH).map(ids -> ids.get(BATCH - 1));
    }
  }

  /** What fails in one realm must not stop the others. */
  private Optional<Done> committed(
      String what, String realmId, String from, BiFunction<KeycloakSession, String, Done> work) {
    String which = what + " of realm " + realmId;
    String first = failing.contains(which) ? Waiting.BEGINNING : from;
    try {
      Done done = transaction(session -> work.apply(session, first));
      failing.remove(which);
      Metrics.counter("saas.events.numbered").increment(done.numbered().map(List::size).orElse(0));
      done.rest(first).ifPresent(id -> waiting.add(realmId, id));
      return Optional.of(done);
    } catch (RuntimeException e) { // whatever the database or a subscriber throws
      if (failing.add(which)) {
        LOG.warnf(e, "The %s cannot be numbered; trying again", which);
      }
      return Optional.empty();
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
