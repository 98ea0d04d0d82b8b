package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;

/** The tables of a realm's chain. Needs the system's scope. */
final class ChainStore {
  private final EntityManager em;
  private final String realmId;

  ChainStore(KeycloakSession session, String realmId) {
    this.em = Database.of(session);
    this.realmId = realmId;
  }

  String realmId() {
    return realmId;
  }

  /** Made when it is missing: empty, or, when rows were pruned, from there on. */
  ChainEntity lock() {
    ChainEntity state = em.find(ChainEntity.class, realmId, LockModeType.PESSIMISTIC_WRITE);
    if (state != null) {
      return state;
    }
    Optional<Checkpoint> pruned = pruned();
    em.createQuery(
            "insert into SaasChain (realmId, seq, sealed, head, checkpointSeq, checkpointAt)"
                + " values (:realm, :seq, :sealed, :head, :seq, :now) on conflict do nothing")
        .setParameter("realm", realmId)
        .setParameter("seq", pruned.map(Checkpoint::seq).orElse(0L))
        .setParameter("sealed", pruned.map(Checkpoint::count).orElse(0L))
        .setParameter("head", pruned.map(Checkpoint::head).orElse(ChainRow.GENESIS))
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
    return em.find(ChainEntity.class, realmId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** As it was committed last; empty when nothing was ever sealed. */
  Optional<ChainEntity> state() {
    ChainEntity state = em.find(ChainEntity.class, realmId);
    if (state != null) {
      em.refresh(state);
    }
    return Optional.ofNullable(state);
  }

  /** The numbered rows after one number up to another, both in the order of their numbers. */
  List<ChainRow> rows(long after, long upTo, int max) {
    return em.createQuery(
            "select e from SaasEvent e where e.realmId = :realm and e.seq > :after"
                + " and e.seq <= :upTo order by e.seq",
            EventEntity.class)
        .setParameter("realm", realmId)
        .setParameter("after", after)
        .setParameter("upTo", upTo)
        .setMaxResults(max)
        .getResultStream()
        .map(EventEntity::chainRow)
        .toList();
  }

  /** Of address and user agent as they are now, by the rows' ids; none where they were erased. */
  Map<String, String> personDigests(List<String> eventIds) {
    return eventIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select p from SaasEventPerson p where p.eventId in (:ids)",
                EventPersonEntity.class)
            .setParameter("ids", eventIds)
            .getResultStream()
            .collect(Collectors.toMap(EventPersonEntity::eventId, EventPersonEntity::digest));
  }

  /** The highest number with a seal; 0 when there is none. */
  long lastSealed() {
    return em.createQuery(
            "select e.seq from SaasEvent e where e.realmId = :realm and e.seq > 0"
                + " and e.seal is not null order by e.seq desc",
            Long.class)
        .setParameter("realm", realmId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(0L);
  }

  /** How many numbered rows follow the chain's end; of one look, for both move on. */
  long waiting() {
    return em.createQuery(
            """
            select count(e) from SaasEvent e where e.realmId = :realm
              and e.seq > coalesce((select c.seq from SaasChain c where c.realmId = :realm), 0)
            """,
            Long.class)
        .setParameter("realm", realmId)
        .getSingleResult();
  }

  void seal(String eventId, Seal seal) {
    em.createQuery("update SaasEvent set seal = :seal, sealKey = :key where id = :id")
        .setParameter("seal", seal.value())
        .setParameter("key", seal.keyId())
        .setParameter("id", eventId)
        .executeUpdate();
  }

  void add(Checkpoint checkpoint) {
    em.persist(new CheckpointEntity(checkpoint));
  }

  /** What the last pruning left. */
  Optional<Checkpoint> pruned() {
    return em.createQuery(
            "select c from SaasCheckpoint c where c.realmId = :realm and c.kind = :kind"
                + " order by c.seq desc",
            CheckpointEntity.class)
        .setParameter("realm", realmId)
        .setParameter("kind", Checkpoint.Kind.PRUNED)
        .setMaxResults(1)
        .getResultStream()
        .map(CheckpointEntity::checkpoint)
        .findFirst();
  }

  /** Those that cover rows after one number and up to another, oldest first. */
  List<Checkpoint> checkpoints(long after, long upTo, int max) {
    return em.createQuery(
            "select c from SaasCheckpoint c where c.realmId = :realm and c.kind = :kind"
                + " and c.seq > :after and c.seq <= :upTo order by c.seq",
            CheckpointEntity.class)
        .setParameter("realm", realmId)
        .setParameter("kind", Checkpoint.Kind.CHECKPOINT)
        .setParameter("after", after)
        .setParameter("upTo", upTo)
        .setMaxResults(max)
        .getResultStream()
        .map(CheckpointEntity::checkpoint)
        .toList();
  }

  /** The last one that covers no row after this number. */
  Optional<Checkpoint> lastUpTo(long seq) {
    return em.createQuery(
            "select c from SaasCheckpoint c where c.realmId = :realm and c.kind = :kind"
                + " and c.seq <= :seq order by c.seq desc",
            CheckpointEntity.class)
        .setParameter("realm", realmId)
        .setParameter("kind", Checkpoint.Kind.CHECKPOINT)
        .setParameter("seq", seq)
        .setMaxResults(1)
        .getResultStream()
        .map(CheckpointEntity::checkpoint)
        .findFirst();
  }

  /** The first one, when it was taken before: then its rows are older still. */
  Optional<Checkpoint> oldest(long takenBefore) {
    return checkpoints(0, Long.MAX_VALUE, 1).stream()
        .filter(checkpoint -> checkpoint.takenAt() < takenBefore)
        .findFirst();
  }

  /** Removes the rows that it covers, and the checkpoints of them; it takes their place. */
  void prune(Checkpoint pruned) {
    em.createQuery("delete from SaasCheckpoint where realmId = :realm and seq <= :seq")
        .setParameter("realm", realmId)
        .setParameter("seq", pruned.seq())
        .executeUpdate();
    em.createQuery(
            "delete from SaasEventPerson where eventId in"
                + " (select e.id from SaasEvent e where e.realmId = :realm and e.seq <= :seq)")
        .setParameter("realm", realmId)
        .setParameter("seq", pruned.seq())
        .executeUpdate();
    em.createQuery("delete from SaasEvent where realmId = :realm and seq <= :seq")
        .setParameter("realm", realmId)
        .setParameter("seq", pruned.seq())
        .executeUpdate();
    add(pruned);
  }
}
