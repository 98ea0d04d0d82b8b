package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Which realms were set up; nodes remember those that were, since only removal takes it back. */
public final class SaasRealms {
  private static final NodeCache<Boolean> SET_UP = new NodeCache<>(10_000, Duration.ofMinutes(10));

  private SaasRealms() {}

  public static boolean isSetUp(KeycloakSession session, String realmId) {
    return SET_UP.get(session, cacheKey(realmId), () -> hasRow(session, realmId) ? true : null)
        != null;
  }

  private static boolean hasRow(KeycloakSession session, String realmId) {
    return Database.of(session).find(RealmEntity.class, realmId) != null;
  }

  /** The ids of all of them. */
  public static List<String> all(KeycloakSession session) {
    return Database.of(session)
        .createQuery("select realmId from SaasRealm order by realmId", String.class)
        .getResultList();
  }

  /** Nobody {@link #lock}s the realm before the end of the transaction. */
  public static void hold(KeycloakSession session, String realmId) {
    lock(session, realmId, LockModeType.PESSIMISTIC_READ);
  }

  /** Waits for all who {@link #hold} it; alone until the end of the transaction. */
  public static void lock(KeycloakSession session, String realmId) {
    lock(session, realmId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** A realm that was not set up has no row, and nothing to protect. */
  private static void lock(KeycloakSession session, String realmId, LockModeType mode) {
    EntityManager em = Database.of(session);
    RealmEntity realm = em.find(RealmEntity.class, realmId);
    if (realm != null) {
      em.lock(realm, mode);
    }
  }

  public static void setUp(KeycloakSession session, String realmId) {
    if (!hasRow(session, realmId)) {
      CacheDrops.afterCommit(session, cacheKey(realmId)); // not remembered before it is true
      Database.of(session).persist(new RealmEntity(realmId, Times.CLOCK.millis()));
    }
  }

  private static String cacheKey(String realmId) {
    return "set-up/" + realmId + "/";
  }
}
