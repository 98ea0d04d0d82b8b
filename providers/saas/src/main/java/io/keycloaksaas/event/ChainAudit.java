package io.keycloaksaas.event;

import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Verifies a realm's chain in the database: page by page, each in a short transaction of its own,
 * while the log goes on.
 */
final class ChainAudit {
  private static final int PAGE = 500;

  /** More often the upkeep does not come, unless it has days to catch up with. */
  private static final int AGAIN = 3;

  private final KeycloakSessionFactory sessions;
  private final String realmId;
  private final ChainKeys keys;

  /** What is known before the rows are looked at. */
  private record Start(Optional<Checkpoint> pruned, Optional<Checkpoint> anchor, long last) {
    Optional<Checkpoint> base() {
      return anchor.or(() -> pruned);
    }

    long prunedUpTo() {
      return pruned.map(Checkpoint::seq).orElse(0L);
    }
  }

  /** A page, and what else is known of its rows. */
  private record Part(
      List<ChainRow> rows, List<Checkpoint> checkpoints, Map<String, String> persons) {}

  ChainAudit(KeycloakSessionFactory sessions, String realmId, ChainKeys keys) {
    this.sessions = sessions;
    this.realmId = realmId;
    this.keys = keys;
  }

  /** What the upkeep prunes meanwhile is not missing: it begins again behind it. */
  Verification run(long from, Optional<Checkpoint> outside) {
    Start start = inTransaction(store -> start(store, from));
    Verification found = run(start, outside);
    for (int again = 0; again < AGAIN && found.fault().isPresent(); again++) {
      Start later = inTransaction(store -> start(store, from));
      if (later.prunedUpTo() <= start.prunedUpTo()) {
        return found;
      }
      start = later;
      found = run(start, outside);
    }
    return found;
  }

  private Verification run(Start start, Optional<Checkpoint> outside) {
    Optional<Checkpoint> base = start.base();
    long after = base.map(Checkpoint::seq).orElse(0L);
    ChainVerifier verifier =
        new ChainVerifier(keys, after, base.map(Checkpoint::head).orElse(ChainRow.GENESIS));
    start.pruned().ifPresent(verifier::expect);
    start.anchor().ifPresent(verifier::expect);
    outside.ifPresent(verifier::expect);
    walk(verifier, start.last());
    if (verifier.fault().isEmpty()) {
      verifier.end(start.last());
    }
    Optional<ChainFault> fault =
        verifier.fault().or(() -> inTransaction(store -> outsideTheChain(store, start.pruned())));
    return new Verification(
        fault,
        after,
        verifier.seq(),
        verifier.head(),
        verifier.verified(),
        inTransaction(ChainStore::waiting),
        Times.CLOCK.instant());
  }

  /** The newest checkpoint counts, too: with it, the state of the chain may have been put back. */
  private static Start start(ChainStore store, long from) {
    Optional<Checkpoint> pruned = store.pruned();
    Optional<Checkpoint> newest = store.lastUpTo(Long.MAX_VALUE);
    Optional<Checkpoint> anchor =
        store
            .lastUpTo(from - 1)
            .filter(found -> found.seq() > pruned.map(Checkpoint::seq).orElse(0L));
    long last = store.state().map(ChainEntity::seq).orElseGet(store::lastSealed);
    return new Start(pruned, anchor, Math.max(last, newest.map(Checkpoint::seq).orElse(0L)));
  }

  private void walk(ChainVerifier verifier, long upTo) {
    long after = verifier.seq();
    while (verifier.fault().isEmpty() && after < upTo) {
      long place = after;
      Part part = inTransaction(store -> part(store, place, upTo));
      if (part.rows().isEmpty()) {
        return;
      }
      part.checkpoints().forEach(verifier::expect);
      for (ChainRow row : part.rows()) {
        verifier.accept(row);
        String person = part.persons().get(row.id());
        if (person != null && !person.equals(row.personDigest())) {
          verifier.originEdited(row);
        }
      }
      after = part.rows().get(part.rows().size() - 1).seq();
    }
  }

  private static Part part(ChainStore store, long after, long upTo) {
    List<ChainRow> rows = store.rows(after, upTo, PAGE);
    long last = rows.isEmpty() ? after : rows.get(rows.size() - 1).seq();
    return new Part(
        rows,
        store.checkpoints(after, last, PAGE),
        store.personDigests(rows.stream().map(ChainRow::id).toList()));
  }

  /** Sealed rows that stand where the chain has none: before what was pruned, or after its end. */
  private static Optional<ChainFault> outsideTheChain(
      ChainStore store, Optional<Checkpoint> pruned) {
    List<ChainRow> before = store.rows(Long.MIN_VALUE, pruned.map(Checkpoint::seq).orElse(0L), 1);
    if (!before.isEmpty()) {
      return Optional.of(inserted(before.get(0)));
    }
    long last = store.lastSealed();
    long end = store.state().map(ChainEntity::seq).orElse(last);
    return last > end
        ? store.rows(last - 1, last, 1).stream().map(ChainAudit::inserted).findFirst()
        : Optional.empty();
  }

  private static ChainFault inserted(ChainRow row) {
    return new ChainFault(ChainFault.Kind.INSERTED, row.seq(), row.id());
  }

  private <T> T inTransaction(Function<ChainStore, T> work) {
    return KeycloakModelUtils.runJobInTransactionWithResult(
        sessions,
        session -> {
          SystemScope.enter(session);
          return work.apply(new ChainStore(session, realmId));
        });
  }
}
