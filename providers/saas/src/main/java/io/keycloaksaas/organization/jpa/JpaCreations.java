package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/** Who made which organization himself, and since when it no longer lives. */
public final class JpaCreations {
  /** How long a deleted organization still counts against its maker. */
  private static final Duration COUNTED = Duration.ofDays(30);

  private final EntityManager em;
  private final String realmId;

  public JpaCreations(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public void add(String organizationId, String userId) {
    em.persist(new CreationEntity(organizationId, realmId, userId));
  }

  /** Those that live, and those deleted not long ago. */
  public long count(String userId) {
    return em.createQuery(
            """
            select count(c) from SaasCreation c where c.realmId = :realm and c.userId = :user
              and (c.deletedAt is null or c.deletedAt > :since)
            """,
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .setParameter("since", since())
        .getSingleResult();
  }

  /** The organization no longer lives, from now on unless it already did not. */
  public void ended(String organizationId) {
    em.createQuery(
            """
            update SaasCreation set deletedAt = :now
            where realmId = :realm and organizationId = :org and deletedAt is null
            """)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }

  public void revived(String organizationId) {
    em.createQuery(
            "update SaasCreation set deletedAt = null where realmId = :realm and organizationId = :org")
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .executeUpdate();
  }

  /** The user is gone. */
  public void forget(String userId) {
    em.createQuery("delete from SaasCreation where realmId = :realm and userId = :user")
        .setParameter("realm", realmId)
        .setParameter("user", userId)
        .executeUpdate();
  }

  /** Those that count no more, of organizations that are gone for good. */
  public void forgetEnded() {
    em.createQuery(
            """
            delete from SaasCreation where realmId = :realm and deletedAt <= :since
              and organizationId not in (select o.id from SaasOrganization o where o.realmId = :realm)
            """)
        .setParameter("realm", realmId)
        .setParameter("since", since())
        .executeUpdate();
  }

  /** What ended before counts no more. */
  static long since() {
    return Times.CLOCK.instant().minus(COUNTED).toEpochMilli();
  }
}
