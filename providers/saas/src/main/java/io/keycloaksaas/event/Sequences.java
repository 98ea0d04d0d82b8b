package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/** The rows of {@code SAAS_EVENT_SEQUENCE}, as locks, and what waits for their numbers. */
final class Sequences {
  private final EntityManager em;

  Sequences(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** The row, made when it is missing; empty when another transaction holds it. */
  Optional<SequenceEntity> lock(String realmId, String name) {
    Optional<SequenceEntity> row = free(realmId, name);
    if (row.isEmpty()
        && em.find(SequenceEntity.class, new SequenceEntity.Key(realmId, name)) == null) {
      em.createQuery(
              "insert into SaasEventSequence (realmId, organizationId, last, expired)"
                  + " values (:realm, :name, 0, 0) on conflict do nothing")
          .setParameter("realm", realmId)
          .setParameter("name", name)
          .executeUpdate();
      row = free(realmId, name);
    }
    return row;
  }

  private Optional<SequenceEntity> free(String realmId, String name) {
    var query =
        em.createQuery(
                "select s from SaasEventSequence s where s.realmId = :realm and s.organizationId = :name",
                SequenceEntity.class)
            .setParameter("realm", realmId)
            .setParameter("name", name);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    return query.getResultStream().findFirst();
  }

  /**
   * The next realm, by id, with rows that wait.
   *
   * @param entity with {@code realmId} and {@code seq}
   */
  Optional<String> nextRealm(String entity, String before) {
    return em.createQuery(
            "select e.realmId from "
                + entity
                + " e where e.seq is null and e.realmId > :before order by e.realmId",
            String.class)
        .setParameter("before", before)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Those of the realm that wait longest. Locked, so that a realm that is being removed waits for
   * us, or we for it.
   */
  <T> List<T> waiting(Class<T> type, String entity, String realmId, int max) {
    var query =
        em.createQuery(
                "select e from "
                    + entity
                    + " e where e.realmId = :realm and e.seq is null order by e.id",
                type)
            .setParameter("realm", realmId)
            .setMaxResults(max);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE);
    return query.getResultList();
  }
}
