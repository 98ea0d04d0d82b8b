package io.keycloaksaas.it;

import io.keycloaksaas.test.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of the log, written as the server writes them, in transactions that the test ends. */
record EventWriter(Sql sql, String realmId, String organization) {

  /** A new id, which sorts by the time given. */
  static String id(long millis) {
    var random = UUID.randomUUID();
    return new UUID(
            millis << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff,
            random.getLeastSignificantBits())
        .toString();
  }

  /** The new row's id, which sorts by the time given. */
  String write(Connection connection, long millis) throws SQLException {
    var id = id(millis);
    write(connection, id, millis);
    return id;
  }

  void write(Connection connection, String id, long millis) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into saas_event (id, realm_id, type, is_public, org_id, actor_type, payload, occurred_at)"
                + " values (?, ?, 'organization.suspended', true, ?, 'system', ?, ?)")) {
      statement.setString(1, id);
      statement.setString(2, realmId);
      statement.setString(3, organization);
      statement.setString(4, "{\"organization_id\":\"" + organization + "\",\"version\":1}");
      statement.setLong(5, millis);
      statement.executeUpdate();
    }
  }

  /** So many rows, in one transaction, by one statement. */
  void backlog(int rows) {
    sql.update(
        "insert into saas_event (id, realm_id, type, is_public, org_id, actor_type, payload, occurred_at)"
            + " select gen_random_uuid()::text, ?, 'organization.suspended', true, ?, 'system', ?, ?"
            + " from generate_series(1, ?)",
        realmId,
        organization,
        "{\"organization_id\":\"" + organization + "\",\"version\":1}",
        System.currentTimeMillis(),
        rows);
  }
}
