package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One transaction of the {@link Sequencer}. */
final class Numbering {
  private final KeycloakSession session;
  private final EntityManager em;
  private final String realmId;

  Numbering(KeycloakSession session, String realmId) {
    this.session = session;
    this.em = Database.of(session);
    this.realmId = realmId;
  }

  /** The next realm, by id, with rows that wait for a number. */
  static Optional<String> nextRealm(KeycloakSession session, String before) {
    return Database.of(session)
        .createQuery(
            "select e.realmId from SaasEvent e where e.seq is null and e.realmId > :before"
                + " order by e.realmId",
            String.class)
        .setParameter("before", before)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** What was numbered; nothing, too, when another node is at it. */
  List<LoggedEvent> number(int max, List<EventSubscriber> subscribers) {
    Optional<SequenceEntity> lock = lock();
    if (lock.isEmpty()) {
      return List.of();
    }
    List<EventEntity> rows = waiting(max);
    Map<String, SequenceEntity> organizations = organizations(rows);
    for (EventEntity row : rows) {
      row.number(
          lock.get().next(),
          row.isPublic() && row.organizationId() != null
              ? organizations.get(row.organizationId()).next()
              : null);
    }
    List<LoggedEvent> events = rows.stream().map(EventEntity::logged).toList();
    if (!events.isEmpty()) {
      Map<String, Seal> seals =
          Chain.seal(session, realmId, rows.stream().map(EventEntity::chainRow).toList());
      rows.stream()
          .filter(row -> seals.containsKey(row.id()))
          .forEach(row -> row.seal(seals.get(row.id())));
      tell(events, subscribers);
    }
    return events;
  }

  private void tell(List<LoggedEvent> events, List<EventSubscriber> subscribers) {
    if (subscribers.isEmpty()) {
      return;
    }
    RealmModel realm = session.realms().getRealm(realmId);
    if (realm != null) {
      session.getContext().setRealm(realm);
      subscribers.forEach(subscriber -> subscriber.numbered(session, events));
    }
  }

  /** The realm's row, made when it is missing; empty when another transaction holds it. */
  private Optional<SequenceEntity> lock() {
    Optional<SequenceEntity> row = free();
    if (row.isEmpty()
        && em.find(SequenceEntity.class, new SequenceEntity.Key(realmId, SequenceEntity.REALM))
            == null) {
      em.createQuery(
              "insert into SaasEventSequence (realmId, organizationId, last, expired)"
                  + " values (:realm, :own, 0, 0) on conflict do nothing")
          .setParameter("realm", realmId)
          .setParameter("own", SequenceEntity.REALM)
          .executeUpdate();
      row = free();
    }
    return row;
  }

  private Optional<SequenceEntity> free() {
    var query =
        em.createQuery(
                "select s from SaasEventSequence s where s.realmId = :realm and s.organizationId = :own",
                SequenceEntity.class)
            .setParameter("realm", realmId)
            .setParameter("own", SequenceEntity.REALM);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    return query.getResultStream().findFirst();
  }

  /** Locked, so that a realm that is being removed waits for us, or we for it. */
  private List<EventEntity> waiting(int max) {
    var query =
        em.createQuery(
                "select e from SaasEvent e where e.realmId = :realm and e.seq is null order by e.id",
                EventEntity.class)
            .setParameter("realm", realmId)
            .setMaxResults(max);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE);
    return query.getResultList();
  }

  private Map<String, SequenceEntity> organizations(List<EventEntity> rows) {
    Set<String> ids =
        rows.stream()
            .map(EventEntity::organizationId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, SequenceEntity> found = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select s from SaasEventSequence s where s.realmId = :realm and s.organizationId in (:ids)",
              SequenceEntity.class)
          .setParameter("realm", realmId)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(row -> found.put(row.organizationId(), row));
    }
    List<String> missing = new ArrayList<>(ids);
    missing.removeAll(found.keySet());
    for (String id : missing) {
      SequenceEntity row = new SequenceEntity(realmId, id);
      em.persist(row);
      found.put(id, row);
    }
    return found;
  }
}
