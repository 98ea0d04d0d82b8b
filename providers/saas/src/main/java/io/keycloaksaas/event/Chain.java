package io.keycloaksaas.event;

import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Seals rows of the log as they are numbered: each seal is a keyed hash over the row and the seal
 * before it, so that nobody without the key can change, add or remove a row unseen. What the chain
 * cannot show by itself, that it was cut at its end or that an older database was put back, its
 * {@link Checkpoint}s show that are kept elsewhere.
 *
 * <p>Without a key rows stay unsealed; with the first key they are sealed from number 1 on, in
 * batches beside the new ones.
 */
final class Chain {
  static final int BATCH = 500;
  private static final long CHECKPOINT_ROWS = 1_000;
  private static final Duration CHECKPOINT_EVERY = Duration.ofHours(1);

  private final KeycloakSession session;
  private final ChainStore store;
  private final ChainEntity state;
  private final ChainKeys keys;
  private final ChainKey key;

  private Chain(KeycloakSession session, String realmId, ChainKeys keys) {
    this.session = session;
    this.store = new ChainStore(session, realmId);
    this.state = store.lock();
    this.keys = keys;
    this.key = keys.newest();
  }

  /** The realm's chain, locked until the end of the transaction; empty without a key. */
  static Optional<Chain> lock(KeycloakSession session, String realmId) {
    return ChainKeyring.of(session.getKeycloakSessionFactory(), realmId)
        .map(keys -> new Chain(session, realmId, keys));
  }

  /**
   * In the sequencer's transaction, under its lock of the realm.
   *
   * @param rows of one realm, in order, numbered and not yet in the database as such
   * @return the seals by the rows' ids; what is missing stays unsealed for now
   */
  static Map<String, Seal> seal(KeycloakSession session, String realmId, List<ChainRow> rows) {
    return lock(session, realmId).map(chain -> chain.seal(rows)).orElse(Map.of());
  }

  private Map<String, Seal> seal(List<ChainRow> rows) {
    long first = rows.get(0).seq();
    if (state.seq() + 1 < first) {
      sealWaiting(first);
    }
    Map<String, Seal> seals = new HashMap<>();
    if (state.seq() + 1 == first) {
      rows.forEach(row -> seals.put(row.id(), append(row)));
      checkpointIfDue();
    }
    return seals;
  }

  /**
   * Seals a batch of rows that were numbered while there was no key.
   *
   * @param before only rows with lower numbers
   * @return how many
   */
  int sealWaiting(long before) {
    List<ChainRow> rows = store.rows(state.seq(), before - 1, BATCH);
    rows.forEach(row -> store.seal(row.id(), append(row)));
    return rows.size();
  }

  private Seal append(ChainRow row) {
    Seal seal = new Seal(key.id(), row.sealedBy(key, state.head()));
    state.append(row.seq(), seal.value());
    return seal;
  }

  /**
   * After so many rows, or an hour with any: a chain of which nothing but the last checkpoint is
   * new needs no other.
   */
  void checkpointIfDue() {
    boolean old =
        Times.CLOCK.millis() - state.checkpointAt() >= CHECKPOINT_EVERY.toMillis()
            && state.open() > 1;
    if (old || state.open() >= CHECKPOINT_ROWS) {
      checkpoint();
    }
  }

  /**
   * Also told in the log, so that webhooks carry it out of the database's reach. Where nothing is
   * new since the last one, that one.
   */
  Checkpoint checkpoint() {
    Optional<Checkpoint> last = store.lastUpTo(state.seq());
    if (last.isPresent() && last.get().seq() == state.seq()) {
      return last.get();
    }
    Checkpoint taken = sign(Checkpoint.Kind.CHECKPOINT, state.seq(), state.sealed(), state.head());
    state.checkpoint(taken.takenAt());
    store.add(taken);
    tell(EventType.AUDIT_CHECKPOINT, taken);
    return taken;
  }

  /**
   * Removes the rows up to the oldest checkpoint, when it was taken before; it must be ours, for
   * who could change its time would have us remove what is young.
   *
   * @param before epoch milliseconds
   * @return whether there may be more
   */
  boolean prune(long before) {
    Optional<Checkpoint> upTo =
        store.oldest(before).filter(checkpoint -> checkpoint.isAuthentic(keys));
    upTo.ifPresent(
        checkpoint -> {
          store.prune(
              sign(
                  Checkpoint.Kind.PRUNED, checkpoint.seq(), checkpoint.count(), checkpoint.head()));
          tell(EventType.AUDIT_PRUNED, checkpoint);
        });
    return upTo.isPresent();
  }

  private Checkpoint sign(Checkpoint.Kind kind, long seq, long count, String head) {
    return Checkpoint.sign(key, kind, store.realmId(), seq, count, head, Times.CLOCK.millis());
  }

  private void tell(EventType type, Checkpoint checkpoint) {
    RealmModel realm = session.realms().getRealm(store.realmId());
    if (realm == null) {
      return; // it is being removed, with its log
    }
    session.getContext().setRealm(realm);
    EventLog.write(
        session,
        new Event(
            type,
            null,
            null,
            Map.of(
                "seq", checkpoint.seq(),
                "count", checkpoint.count(),
                "head", checkpoint.head(),
                "checkpoint", checkpoint.text())));
  }
}
