package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/** Removes what the log need not keep, over all realms. Needs the system's scope. */
final class AuditErasure {
  private static final String PERSONS = "SaasEventPerson where eventId";
  private static final String EVENTS = "SaasEvent where id";

  private final EntityManager em;

  AuditErasure(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** Ids of rows begin with the time when they were written, so their order is that of time. */
  int cutAddresses(Instant before, int max) {
    List<String> old =
        em.createQuery(
                "select p.eventId from SaasEventPerson p where p.eventId < :first order by p.eventId",
                String.class)
            .setParameter("first", new UUID(before.toEpochMilli() << 16, 0).toString())
            .setMaxResults(max)
            .getResultList();
    return remove(PERSONS, old);
  }

  /** In a realm where nothing was ever sealed. */
  int removeUnsealed(String realmId, Instant before, int max) {
    if (em.find(ChainEntity.class, realmId) != null) {
      return 0;
    }
    List<String> old =
        em.createQuery(
                "select e.id from SaasEvent e where e.realmId = :realm and e.occurredAt < :before"
                    + " and e.seq is not null order by e.occurredAt, e.id",
                String.class)
            .setParameter("realm", realmId)
            .setParameter("before", before.toEpochMilli())
            .setMaxResults(max)
            .getResultList();
    remove(PERSONS, old);
    return remove(EVENTS, old);
  }

  private int remove(String what, List<String> ids) {
    return ids.isEmpty()
        ? 0
        : em.createQuery("delete from " + what + " in (:ids)")
            .setParameter("ids", ids)
            .executeUpdate();
  }
}
