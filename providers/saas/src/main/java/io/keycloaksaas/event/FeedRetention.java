package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** One batch of what the feeds forget; each method tells whether there may be more. */
final class FeedRetention {
  private static final int BATCH = 500;

  /** Longer than any access token lives, so that who missed these has no token that is stale. */
  private static final Duration CHANGES_KEPT = Duration.ofDays(2);

  private final KeycloakSession session;
  private final EntityManager em;

  FeedRetention(KeycloakSession session) {
    this.session = session;
    this.em = Database.of(session);
  }

  /** Those whose log was ever numbered. */
  List<String> realms() {
    return em.createQuery(
            "select s.realmId from SaasEventSequence s where s.organizationId = :own", String.class)
        .setParameter("own", SequenceEntity.REALM)
        .getResultList();
  }

  /** A row in the middle that is younger stops it: the feeds show no gaps. */
  boolean expireEvents(String realmId) {
    RealmModel realm = session.realms().getRealm(realmId);
    if (realm == null) {
      removeSequences(realmId);
      return false;
    }
    Optional<SequenceEntity> own =
        new Sequences(session).lock(realmId, SequenceEntity.REALM, Numbering.ENTITY);
    if (own.isEmpty()) {
      return true;
    }
    long before =
        Times.CLOCK.millis()
            - Duration.ofDays(new Settings(realm).number(Settings.Key.EVENTS_RETENTION_DAYS))
                .toMillis();
    List<LoggedEvent> oldest = oldest(realmId, own.get().expired());
    int expired = 0;
    for (LoggedEvent event : oldest) {
      own.get().expire(event.seq() - 1); // lower ones were pruned
      if (event.occurredAt().toEpochMilli() >= before) {
        break;
      }
      own.get().expire(event.seq());
      if (event.orgSeq() != null) {
        em.find(
                SequenceEntity.class,
                new SequenceEntity.Key(realmId, event.organizationId()),
                LockModeType.PESSIMISTIC_WRITE)
            .expire(event.orgSeq());
      }
      expired++;
    }
    return expired == BATCH;
  }

  private List<LoggedEvent> oldest(String realmId, long expired) {
    return em.createQuery(
            "select e from SaasEvent e where e.realmId = :realm and e.seq > :expired order by e.seq",
            EventEntity.class)
        .setParameter("realm", realmId)
        .setParameter("expired", expired)
        .setMaxResults(BATCH)
        .getResultStream()
        .map(EventEntity::logged)
        .toList();
  }

  /** What the sequencer wrote while the realm was being removed. */
  private void removeSequences(String realmId) {
    em.createQuery("delete from SaasEventSequence where realmId = :realm")
        .setParameter("realm", realmId)
        .executeUpdate();
  }

  boolean removeChanges(String realmId) {
    List<String> ids =
        em.createQuery(
                "select c.id from SaasEntitlementChange c where c.realmId = :realm"
                    + " and c.changedAt < :before and c.seq is not null order by c.changedAt",
                String.class)
            .setParameter("realm", realmId)
            .setParameter("before", Times.CLOCK.millis() - CHANGES_KEPT.toMillis())
            .setMaxResults(BATCH)
            .getResultList();
    if (!ids.isEmpty()) {
      em.createQuery("delete from SaasEntitlementChange where id in (:ids)")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    return ids.size() == BATCH;
  }
}
