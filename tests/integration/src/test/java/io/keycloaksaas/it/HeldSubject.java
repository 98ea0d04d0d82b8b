package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A user or organization whose row another transaction holds, as one that changes it does. */
record HeldSubject(RealmRows rows, Database database, String id) {
  private static final String HOLD =
      "select 1 from saas_subject where realm_id = ? and subject_id = ? for update";

  /**
   * The answer to a request that has come as far as to wait for the subject, when that other
   * transaction makes a change and commits.
   *
   * @param request with a token that it has already: a login may have to wait, too
   */
  Answer changedMeanwhile(Supplier<Answer> request, String change, Object... parameters)
      throws Exception {
    try (var connection = database.asSuperuser().connect()) {
      connection.setAutoCommit(false);
      execute(connection, HOLD, rows.realmId(), id);
      var answer = CompletableFuture.supplyAsync(request);
      rows.awaitBlockedServer();
      execute(connection, change, parameters);
      connection.commit();
      return answer.get(1, TimeUnit.MINUTES);
    }
  }

  /** The answer to the second of two requests that wait for the subject, one behind the other. */
  Answer behind(Supplier<Answer> first, Supplier<Answer> second) throws Exception {
    try (var connection = database.asSuperuser().connect()) {
      connection.setAutoCommit(false);
      execute(connection, HOLD, rows.realmId(), id);
      var change = CompletableFuture.supplyAsync(first);
      rows.awaitBlockedServer();
      var answer = CompletableFuture.supplyAsync(second);
      rows.awaitBlockedServer("saas_subject", 2);
      connection.commit();
      assertThat(change.get(1, TimeUnit.MINUTES).status()).isBetween(200, 299);
      return answer.get(1, TimeUnit.MINUTES);
    }
  }

  private static void execute(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }
}
