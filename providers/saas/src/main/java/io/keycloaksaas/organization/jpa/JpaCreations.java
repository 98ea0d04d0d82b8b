package io.keycloaksaas.organization.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Who made which organization himself, and since when it no longer lives. */
public final class JpaCreations {
  /** How long a deleted organization still counts against its maker, at least. */
  private static final int DAYS = 30;

  private final EntityManager em;
  private final String realmId;
  private final Duration counted;

  public JpaCreations(KeycloakSession session) {
    this.em = Database.of(session);
    RealmModel realm = session.getContext().getRealm();
    this.realmId = realm.getId();
    this.counted = Duration.ofDays(Math.max(DAYS, retentionDays(realm)));
  }

  public void add(String organizationId, String userId) {
    em.persist(new CreationEntity(organizationId, realmId, userId));
  }

  private static int retentionDays(RealmModel realm) {
    return new Settings(realm).number(Settings.Key.ORGANIZATIONS_RETENTION_DAYS);
  }

  /**
   * Those that live, and those deleted not long ago: at least each that can be restored, so that
   * who restores it has no more than he may.
   */
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

  /** How long a deleted organization counts. */
  public Duration counted() {
    return counted;
  }

  /** What ended before counts no more. */
  private long since() {
    return Times.CLOCK.instant().minus(counted).toEpochMilli();
  }

  /** What ended later counts in every realm. */
  static long sinceAtLeast() {
    return Times.CLOCK.instant().minus(Duration.ofDays(DAYS)).toEpochMilli();
  }
}
