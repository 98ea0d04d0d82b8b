package io.keycloaksaas.persistence;

import jakarta.persistence.EntityManager;
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

  /** For the statement that sets the scope itself. */
  static EntityManager entityManager(KeycloakSession session) {
    return session.getProvider(JpaConnectionProvider.class).getEntityManager();
  }
}
