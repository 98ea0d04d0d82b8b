package io.keycloaksaas.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.keycloak.models.KeycloakSession;

/**
 * Locks and versions of subjects. Every change that can alter an answer goes through {@link
 * #change}: it holds the row until the commit, so that limits are decided one after the other, and
 * drops the subject from every node's cache after it, and services hear of it.
 */
public final class Subjects {
  private static final String HELD = "saas.subjects.held";
  private static final String RECHECKS = "saas.subjects.rechecks";

  private Subjects() {}

  /**
   * Locks the subject's row (made if it is missing) and raises its version: once in a transaction,
   * since all its changes become visible together.
   *
   * @return the version at the commit
   */
  public static long change(KeycloakSession session, SubjectRef subject) {
    SubjectEntity row = lock(session, subject);
    return row.isRaised() ? row.version() : changed(session, subject, row.raise());
  }

  /**
   * The first version of a subject that the transaction makes, under an id that is new: there is
   * nothing to look for, and nobody to wait for.
   */
  public static long create(KeycloakSession session, SubjectRef subject) {
    SubjectEntity row = new SubjectEntity(subject);
    Database.of(session).persist(row);
    return changed(session, subject, row.version());
  }

  private static long changed(KeycloakSession session, SubjectRef subject, long version) {
    CacheDrops.afterCommit(session, subject.cacheKey());
    EntitlementChanges.subject(session, subject, version);
    return version;
  }

  /** Holds the subject's row until the end of the transaction; makes it if it is missing. */
  public static SubjectEntity lock(KeycloakSession session, SubjectRef subject) {
    Optional<SubjectEntity> row = locked(session, subject);
    while (row.isEmpty()) {
      insert(session, subject);
      row = locked(session, subject);
    }
    return row.get();
  }

  /**
   * The same for work that comes to a subject later, when it may be gone: who has waited for its
   * removal leaves no row behind.
   *
   * @return whether there is a row
   */
  public static boolean lockIfThere(KeycloakSession session, SubjectRef subject) {
    return locked(session, subject).isPresent();
  }

  /**
   * The version of a subject whose row the transaction holds: what is remembered of another one is
   * older. A drop from the cache may still be on its way, since the lock is free before.
   */
  public static OptionalLong heldVersion(KeycloakSession session, SubjectRef subject) {
    Map<SubjectRef, LongSupplier> held = held(session);
    LongSupplier version = held == null ? null : held.get(subject);
    return version == null ? OptionalLong.empty() : OptionalLong.of(version.getAsLong());
  }

  /** Null while the transaction holds none. */
  @SuppressWarnings("unchecked")
  private static Map<SubjectRef, LongSupplier> held(KeycloakSession session) {
    return session.getAttribute(HELD, Map.class);
  }

  private static Optional<SubjectEntity> locked(KeycloakSession session, SubjectRef subject) {
    Optional<SubjectEntity> row = find(session, subject);
    row.ifPresent(found -> keep(session, subject, found::version));
    return row;
  }

  private static void keep(KeycloakSession session, SubjectRef subject, LongSupplier version) {
    if (held(session) == null) {
      session.setAttribute(HELD, new HashMap<>());
    }
    held(session).put(subject, version);
    recheck(session, subject);
  }

  /**
   * To be asked again when the transaction comes to hold the subject's row, wherever that is: it
   * may have waited for a change after which the answer is another. For who has looked before and
   * does not ask himself.
   *
   * @param recheck throws where the subject is not there any more for the caller
   */
  public static void recheckWhenHeld(
      KeycloakSession session, SubjectRef subject, Runnable recheck) {
    if (rechecks(session) == null) {
      session.setAttribute(RECHECKS, new HashMap<>());
    }
    rechecks(session).put(subject, recheck);
  }

  private static void recheck(KeycloakSession session, SubjectRef subject) {
    Map<SubjectRef, Runnable> rechecks = rechecks(session);
    if (rechecks != null) {
      Optional.ofNullable(rechecks.remove(subject)).ifPresent(Runnable::run);
    }
  }

  /** Null while nobody has asked for one. */
  @SuppressWarnings("unchecked")
  private static Map<SubjectRef, Runnable> rechecks(KeycloakSession session) {
    return session.getAttribute(RECHECKS, Map.class);
  }

  private static Optional<SubjectEntity> find(KeycloakSession session, SubjectRef subject) {
    EntityManager em = Database.of(session);
    SubjectEntity.Key key = new SubjectEntity.Key(subject);
    Optional<SubjectEntity> loaded = Database.loaded(em, SubjectEntity.class, key);
    if (loaded.isEmpty()) {
      return Optional.ofNullable(em.find(SubjectEntity.class, key, LockModeType.PESSIMISTIC_WRITE));
    }
    if (!loaded.get().isRaised()
        && em.getLockMode(loaded.get()) != LockModeType.PESSIMISTIC_WRITE) {
      em.refresh(loaded.get(), LockModeType.PESSIMISTIC_WRITE);
    }
    return loaded;
  }

  /**
   * Two nodes may come here at once: the loser waits for the winner's commit, and then finds its
   * row, unless that is being removed again.
   */
  private static void insert(KeycloakSession session, SubjectRef subject) {
    Database.of(session)
        .createQuery(
            "insert into SaasSubject (realmId, subjectType, subjectId, version)"
                + " values (:realm, :type, :id, 0) on conflict do nothing")
        .setParameter("realm", subject.realmId())
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .executeUpdate();
  }

  /**
   * As {@link #lock} by one statement, for who does not change the subject: the row is not loaded.
   *
   * @return the version that the row has under the lock
   */
  public static long hold(KeycloakSession session, SubjectRef subject) {
    Object version =
        Database.of(session)
            .createNativeQuery(
                "select VERSION from SAAS_SUBJECT where REALM_ID = :realm"
                    + " and SUBJECT_TYPE = :type and SUBJECT_ID = :id for update",
                Object.class)
            .setParameter("realm", subject.realmId())
            .setParameter("type", subject.type().name())
            .setParameter("id", subject.id())
            .getSingleResultOrNull();
    return version == null
        ? lock(session, subject).version()
        : held(session, subject, ((Number) version).longValue());
  }

  /**
   * The caller holds the row by a statement of his own.
   *
   * @return the version that it has under the lock
   */
  public static long held(KeycloakSession session, SubjectRef subject, long version) {
    keep(session, subject, () -> version);
    return version;
  }

  /**
   * To be asked before anything of the subject is loaded into a shared cache.
   *
   * @throws IllegalStateException when row-level security would hide some of its rows
   */
  public static void requireVisible(KeycloakSession session, SubjectRef subject) {
    if (!RowSecurity.covers(session, subject)) {
      throw new IllegalStateException("The transaction's scope does not cover " + subject);
    }
  }
}
