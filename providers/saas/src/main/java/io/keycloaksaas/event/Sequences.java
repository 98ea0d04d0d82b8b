package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/** The rows of {@code SAAS_EVENT_SEQUENCE}, as locks. */
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
}
