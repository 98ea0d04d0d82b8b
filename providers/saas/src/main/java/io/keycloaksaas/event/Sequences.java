package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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
   * The realms with rows that wait, each found by a look at the index that holds nothing else.
   *
   * @param entity with {@code realmId} and {@code seq}
   */
  List<String> waiting(String entity) {
    List<String> realms = new ArrayList<>();
    String last = "";
    while (last != null) {
      last = next(entity, last);
      if (last != null) {
        realms.add(last);
      }
    }
    return realms;
  }

  private String next(String entity, String before) {
    return em.createQuery(
            "select e.realmId from "
                + entity
                + " e where e.seq is null and e.realmId > :before order by e.realmId",
            String.class)
        .setParameter("before", before)
        .setMaxResults(1)
        .getSingleResultOrNull();
  }
}
