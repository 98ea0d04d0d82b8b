package io.keycloaksaas.persistence;

import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;

/** Whether PostgreSQL's row-level security binds the role that Keycloak uses. */
public final class DatabaseRole {
  private static final Logger LOG = Logger.getLogger(DatabaseRole.class);

  private DatabaseRole() {}

  /** What is wrong with it, if anything. */
  public static Optional<String> warning(KeycloakSession session) {
    return RowSecurity.isBypassed(session)
        ? Optional.of(
            "Keycloak's database role is a superuser or has BYPASSRLS: row-level security, the second wall"
                + " between tenants, does nothing. Use an ordinary role.")
        : Optional.empty();
  }

  /** Says so in the log of each start. */
  static void connect(KeycloakSessionFactory factory) {
    factory.register(
        event -> {
          if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(
                factory, session -> warning(session).ifPresent(LOG::warn));
          }
        });
  }
}
