package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.EntitlementChangeEntity;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/** Numbers the changes of entitlements, by the same rules as the log. */
final class ChangeNumbering implements Sequencer.Queue {
  @Override
  public Optional<String> nextRealm(KeycloakSession session, String before) {
    return Database.of(session)
        .createQuery(
            "select c.realmId from SaasEntitlementChange c where c.seq is null and c.realmId > :before"
                + " order by c.realmId",
            String.class)
        .setParameter("before", before)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public int number(KeycloakSession session, String realmId, int max) {
    Optional<SequenceEntity> lock =
        new Sequences(session).lock(realmId, SequenceEntity.ENTITLEMENT_CHANGES);
    if (lock.isEmpty()) {
      return 0;
    }
    var query =
        Database.of(session)
            .createQuery(
                "select c from SaasEntitlementChange c where c.realmId = :realm and c.seq is null order by c.id",
                EntitlementChangeEntity.class)
            .setParameter("realm", realmId)
            .setMaxResults(max);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.PESSIMISTIC_WRITE);
    List<EntitlementChangeEntity> rows = query.getResultList();
    rows.forEach(row -> row.number(lock.get().next()));
    return rows.size();
  }
}
