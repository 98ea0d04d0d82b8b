package io.keycloaksaas.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/**
 * Tells PostgreSQL's row-level security whose rows the current transaction may see
 * (transaction-local settings, one statement). A scope narrows, it is never widened inside a
 * transaction. The statement waits for the first use of {@link Database}, so that a token made from
 * the cache sends none. On other databases only the scope is remembered.
 */
final class RowSecurity {
  private static final String SCOPE = "saas.rowSecurity";
  private static final String IN_USE = "saas.rowSecurity.inUse";
  private static final String TOKEN = "saas.rowSecurity.token";
  private static final String BACKGROUND = "saas.rowSecurity.background";

  private static final String IN_BACKGROUND = "select set_config('saas.scope', ?, true)";
  private static final String IN_REQUESTS =
      "select set_config('saas.scope', ?, true), set_config('saas.realm', ?, true),"
          + " set_config('saas.org', ?, true), set_config('saas.user', ?, true),"
          + " set_config('saas.token', ?, true)";

  private RowSecurity() {}

  /** What the transaction of a session may see; ids are null where nothing is named. */
  record Scope(boolean system, String realm, String organization, String user) {}

  static Scope current(KeycloakSession session) {
    return session.getAttribute(SCOPE, Scope.class);
  }

  /** Whether every row of the subject can be seen. */
  static boolean covers(KeycloakSession session, SubjectRef subject) {
    Scope scope = current(session);
    return scope != null
        && (scope.system()
            || subject.realmId().equals(scope.realm())
                && subject
                    .id()
                    .equals(
                        switch (subject.type()) {
                          case USER -> scope.user();
                          case ORGANIZATION -> scope.organization();
                        }));
  }

  static void enter(KeycloakSession session, Scope scope) {
    if (scope.equals(current(session))) {
      return;
    }
    session.setAttribute(SCOPE, scope);
    change(session);
  }

  /** Goes back to a scope that was left, for this work alone. */
  static void backIn(KeycloakSession session, Scope scope, Runnable work) {
    Scope left = current(session);
    enter(session, scope);
    work.run();
    enter(session, left);
  }

  /** The session serves no request; see {@link SystemScope#enterInBackground}. */
  static void markBackground(KeycloakSession session) {
    session.setAttribute(BACKGROUND, true);
  }

  /** A statement, and its values. */
  record Setting(String statement, List<String> values) {
    void bind(PreparedStatement prepared) throws SQLException {
      for (int i = 0; i < values.size(); i++) {
        prepared.setString(i + 1, values.get(i));
      }
    }
  }

  /** Puts the scope in force, once; later ones then take effect as they are entered. */
  static void beforeUse(KeycloakSession session) {
    due(session).ifPresent(setting -> set(session, setting));
  }

  /**
   * What is to be sent before the first use, together with it; whoever asks sends it. Empty when it
   * was sent, or where there is nothing to send.
   */
  static Optional<Setting> due(KeycloakSession session) {
    if (session.getAttribute(IN_USE) != null) {
      return Optional.empty();
    }
    session.setAttribute(IN_USE, true);
    return setting(session);
  }

  private static Optional<Setting> setting(KeycloakSession session) {
    Scope scope = current(session);
    if (scope == null || !Database.isPostgreSql(Database.entityManager(session))) {
      return Optional.empty();
    }
    String system = scope.system() ? "system" : "";
    return Optional.of(
        session.getAttribute(BACKGROUND) != null
            ? new Setting(IN_BACKGROUND, List.of(system))
            : new Setting(
                IN_REQUESTS,
                List.of(
                    system,
                    orEmpty(scope.realm()),
                    orEmpty(scope.organization()),
                    orEmpty(scope.user()),
                    orEmpty(session.getAttribute(TOKEN, String.class)))));
  }

  /** What waits to be written belongs to the scope before. */
  private static void change(KeycloakSession session) {
    if (session.getAttribute(IN_USE) != null) {
      EntityManager em = Database.entityManager(session);
      if (em.isJoinedToTransaction()) {
        em.flush();
      }
      setting(session).ifPresent(setting -> set(session, setting));
    }
  }

  /** Plain JDBC: it comes first in nearly every transaction. */
  private static void set(KeycloakSession session, Setting setting) {
    Database.entityManager(session)
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(setting.statement())) {
                setting.bind(select);
                select.execute();
              }
            });
  }

  /** Shows, beside the scope, the row of the token with this hash and what is behind it. */
  static void hold(KeycloakSession session, String tokenHash) {
    session.setAttribute(TOKEN, tokenHash);
    change(session);
  }

  /** Whether PostgreSQL exempts the role from row-level security. */
  static boolean isBypassed(KeycloakSession session) {
    EntityManager em = Database.entityManager(session);
    return Database.isPostgreSql(em)
        && (Boolean)
            em.createNativeQuery(
                    "select rolsuper or rolbypassrls from pg_roles where rolname = current_user",
                    Boolean.class)
                .getSingleResult();
  }

  private static String orEmpty(String id) {
    return id == null ? "" : id;
  }
}
