package io.keycloaksaas.webhook.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.webhook.EventFilter;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/**
 * Which endpoints want an event. Asked with each batch of the log: by plain JDBC, since Hibernate
 * translates a query with a list anew each time. Needs the system's scope.
 */
public final class JpaListeners {
  private static final String ENABLED =
      "select ID, ORG_ID, EVENT_TYPES from SAAS_WEBHOOK"
          + " where REALM_ID = ? and IS_ENABLED = true and (ORG_ID is null or ORG_ID = any (?))";

  private final EntityManager em;

  public JpaListeners(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /**
   * Who may be told of an event.
   *
   * @param organizationId null for the realm's
   */
  public record Listener(String webhookId, String organizationId, EventFilter filter) {}

  /** The enabled endpoints of a realm, and those of these organizations of it. */
  public List<Listener> enabled(String realmId, Set<String> organizationIds) {
    return em.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(ENABLED)) {
                select.setString(1, realmId);
                select.setArray(2, connection.createArrayOf("varchar", organizationIds.toArray()));
                return read(select);
              }
            });
  }

  private static List<Listener> read(PreparedStatement select) throws SQLException {
    List<Listener> listeners = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        EventFilter filter = JpaWebhookProvider.filter(rows.getString(3));
        listeners.add(new Listener(rows.getString(1), rows.getString(2), filter));
      }
    }
    return listeners;
  }
}
