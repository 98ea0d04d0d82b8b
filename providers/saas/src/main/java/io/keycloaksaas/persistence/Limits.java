package io.keycloaksaas.persistence;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Counts tries, for all nodes together: one row for each counter, subject and window, raised by one
 * statement, so that parallel tries on any nodes are all counted. Each try is counted in a
 * transaction of its own: a request that fails after it gives nothing back.
 */
public final class Limits {
  private static final String ROW =
      "realmId = :realm and name = :name and subject = :subject and windowEnd = :end";

  private Limits() {}

  /**
   * Counts one try.
   *
   * @param subject whose tries are counted together, such as an address of the network; at most 255
   *     characters
   * @throws Problem {@code too_many_requests} with {@code retryAfter} seconds when this was one too
   *     many
   */
  public static void hit(KeycloakSession session, Limit limit, String subject) {
    long now = Times.CLOCK.millis();
    long end = end(limit, now);
    CounterEntity.Key key =
        new CounterEntity.Key(session.getContext().getRealm().getId(), limit.name(), subject, end);
    long hits =
        KeycloakModelUtils.runJobInTransactionWithResult(
            session.getKeycloakSessionFactory(), own -> count(own, key));
    if (hits > limit.max()) {
      throw Problem.tooManyRequests("Too many tries; wait a little.", end - now);
    }
  }

  /**
   * Counts one try in the caller's own transaction.
   *
   * @return whether it is within the limit
   */
  public static boolean tryOnce(KeycloakSession own, Limit limit, String subject) {
    CounterEntity.Key key =
        new CounterEntity.Key(
            own.getContext().getRealm().getId(),
            limit.name(),
            subject,
            end(limit, Times.CLOCK.millis()));
    return count(own, key) <= limit.max();
  }

  /** Of the window that it is now. */
  private static long end(Limit limit, long now) {
    long length = limit.window().toMillis();
    return now - Math.floorMod(now, length) + length;
  }

  /** Forgets the windows that are over. */
  public static int purge(KeycloakSession session) {
    SystemScope.enter(session);
    return Database.of(session)
        .createQuery("delete from SaasCounter where windowEnd <= :now")
        .setParameter("now", Times.CLOCK.millis())
        .executeUpdate();
  }

  private static long count(KeycloakSession own, CounterEntity.Key key) {
    SystemScope.enter(own);
    EntityManager em = Database.of(own);
    Query raise = em.createQuery("update SaasCounter set hits = hits + 1 where " + ROW);
    of(key, raise);
    while (raise.executeUpdate() == 0) {
      // Two nodes may come here at once: the loser waits for the winner's commit and raises its
      // row; and makes it again where the window ended meanwhile and the upkeep was faster.
      of(
              key,
              em.createQuery(
                  "insert into SaasCounter (realmId, name, subject, windowEnd, hits)"
                      + " values (:realm, :name, :subject, :end, 0) on conflict do nothing"))
          .executeUpdate();
    }
    return (long)
        of(key, em.createQuery("select hits from SaasCounter where " + ROW)).getSingleResult();
  }

  private static Query of(CounterEntity.Key key, Query query) {
    return query
        .setParameter("realm", key.realmId())
        .setParameter("name", key.name())
        .setParameter("subject", key.subject())
        .setParameter("end", key.windowEnd());
  }
}
