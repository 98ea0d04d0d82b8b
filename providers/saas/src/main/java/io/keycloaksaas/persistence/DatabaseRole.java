package io.keycloaksaas.persistence;

import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Whether PostgreSQL's row-level security binds the role that Keycloak uses. Where it does not, the
 * log of each start says so and the node is not ready ({@link DatabaseRoleCheck}), unless the
 * operator has allowed it.
 */
public final class DatabaseRole {
  private static final Logger LOG = Logger.getLogger(DatabaseRole.class);

  /** One server per virtual machine. */
  private static volatile KeycloakSessionFactory server;

  private static volatile boolean superuserAllowed;

  private DatabaseRole() {}

  /** What is wrong with it, if anything. */
  public static Optional<String> warning(KeycloakSession session) {
    return RowSecurity.isBypassed(session)
        ? Optional.of(
            "Keycloak's database role is a superuser or has BYPASSRLS: row-level security, the second wall"
                + " between tenants, does nothing. Use an ordinary role.")
        : Optional.empty();
  }

  /**
   * Why this node must not serve; asks the database.
   *
   * @return empty when all is well, or before the schema is there
   */
  static Optional<String> objection() {
    KeycloakSessionFactory sessions = server;
    return sessions == null || superuserAllowed
        ? Optional.empty()
        : KeycloakModelUtils.runJobInTransactionWithResult(sessions, DatabaseRole::warning);
  }

  /** Watches from the end of each start. */
  static void connect(KeycloakSessionFactory factory, boolean allowSuperuser) {
    superuserAllowed = allowSuperuser;
    factory.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            server = factory;
            KeycloakModelUtils.runJobInTransaction(
                factory, session -> warning(session).ifPresent(LOG::warn));
          }
        });
  }
}
