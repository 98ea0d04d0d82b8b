package io.keycloaksaas.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/**
 * Plain JDBC in one round trip with the statement that opens the scope of row-level security, where
 * that was not sent yet: PostgreSQL's driver sends several at once, and each sees what was
 * committed before it began. For what begins a request that comes often; on PostgreSQL only.
 */
public final class FirstStatement {
  private FirstStatement() {}

  /** Gives the parameters. */
  @FunctionalInterface
  public interface Parameters {
    /**
     * @param first the place of the first one
     */
    void bind(PreparedStatement statement, int first) throws SQLException;
  }

  /** Reads what came of it. */
  @FunctionalInterface
  public interface Reading<T> {
    /**
     * @param executed its current result is that of the first statement
     */
    T read(PreparedStatement executed) throws SQLException;
  }

  /**
   * @param sql one statement, or several with semicolons between them
   */
  public static <T> T run(
      KeycloakSession session, String sql, Parameters parameters, Reading<T> reading) {
    Optional<RowSecurity.Setting> scope = RowSecurity.due(session);
    String all = scope.map(setting -> setting.statement() + "; " + sql).orElse(sql);
    return Database.entityManager(session)
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(all)) {
                if (scope.isPresent()) {
                  scope.get().bind(statement);
                }
                parameters.bind(statement, scope.map(one -> one.values().size()).orElse(0) + 1);
                statement.execute();
                if (scope.isPresent()) {
                  statement.getMoreResults();
                }
                return reading.read(statement);
              }
            });
  }
}
