package io.keycloaksaas.persistence;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionImplementor;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's own entity manager: what is written through it commits with Keycloak's rows or not at
 * all.
 */
public final class Database {
  private Database() {}

  public static EntityManager of(KeycloakSession session) {
    RowSecurity.beforeUse(session);
    return entityManager(session);
  }

  /** What the transaction has loaded already, as it was then; asks nothing of the database. */
  static <E> Optional<E> loaded(EntityManager em, Class<E> type, Object id) {
    SessionImplementor hibernate = em.unwrap(SessionImplementor.class);
    EntityKey key =
        hibernate.generateEntityKey(
            id, hibernate.getFactory().getMappingMetamodel().getEntityDescriptor(type));
    return Optional.ofNullable(type.cast(hibernate.getPersistenceContextInternal().getEntity(key)));
  }

  /**
   * The rows of a type that the transaction has loaded or made already. A query gives them again as
   * they were then: who reads one under a lock taken later has to refresh it.
   */
  public static <E> Set<E> loaded(EntityManager em, Class<E> type) {
    return em
        .unwrap(SessionImplementor.class)
        .getPersistenceContextInternal()
        .getEntitiesByKey()
        .values()
        .stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(Collectors.toSet());
  }

  /**
   * What the work loads leaves the transaction again, so that who asks later, as under a lock that
   * was waited for, is given the rows as they are then. What was there before stays.
   */
  public static <T> T unloaded(EntityManager em, Supplier<T> work) {
    PersistenceContext loaded = em.unwrap(SessionImplementor.class).getPersistenceContextInternal();
    Set<EntityKey> before = Set.copyOf(loaded.getEntitiesByKey().keySet());
    T result = work.get();
    loaded.getEntitiesByKey().entrySet().stream()
        .filter(entity -> !before.contains(entity.getKey()))
        .map(Map.Entry::getValue)
        .toList()
        .forEach(em::detach);
    return result;
  }

  /** As {@link #isPostgreSql(EntityManager)}; uses nothing yet. */
  public static boolean isPostgreSql(KeycloakSession session) {
    return isPostgreSql(entityManager(session));
  }

  /** Where it is, some things cost a statement less. */
  public static boolean isPostgreSql(EntityManager em) {
    return em.unwrap(SessionImplementor.class).getFactory().getJdbcServices().getDialect()
        instanceof PostgreSQLDialect;
  }

  /**
   * What is written past the entity manager shall be as durable as what goes through it. On
   * PostgreSQL Keycloak commits asynchronously where nothing but its own sessions and events has
   * changed, and looks at entities alone ({@code AsyncCommitIntegrator}).
   */
  public static void requireDurable(EntityManager em) {
    em.setProperty("kc.sync_commit_required", true);
  }

  /** For the statement that sets the scope itself. */
  static EntityManager entityManager(KeycloakSession session) {
    return session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }
}
