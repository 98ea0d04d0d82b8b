package io.keycloaksaas.it;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A user or organization whose row another transaction holds, as one that changes it does. */
record HeldSubject(RealmRows rows, Database database, String id) {

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
      execute(
          connection,
          "select 1 from saas_subject where realm_id = ? and subject_id = ? for update",
          rows.realmId(),
          id);
      var answer = CompletableFuture.supplyAsync(request);
      rows.awaitBlockedServer();
      execute(connection, change, parameters);
      connection.commit();
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
