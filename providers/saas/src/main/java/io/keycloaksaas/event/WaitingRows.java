package io.keycloaksaas.event;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Rows that wait for their numbers, hundreds at a time: plain JDBC in Keycloak's own transaction,
 * on PostgreSQL with one statement that writes all of them. Needs the system's scope.
 */
final class WaitingRows {
  /** Locked, so that a realm that is being removed waits for us, or we for it. */
  private static final String WAIT =
      " where REALM_ID = ? and SEQ is null and ID >= ? order by ID fetch first ? rows only"
          + " for update";

  private static final String EVENTS =
      "select ID, TYPE, IS_PUBLIC, ORG_ID, USER_ID, ACTOR_TYPE, ACTOR_ID, REAL_ACTOR_ID, PAYLOAD,"
          + " OCCURRED_AT, PERSON_DIGEST from SAAS_EVENT"
          + WAIT;

  private static final String CHANGES = "select ID from SAAS_ENTITLEMENT_CHANGE" + WAIT;

  private final Session hibernate;
  private final boolean postgreSql;

  WaitingRows(EntityManager em) {
    this.hibernate = em.unwrap(Session.class);
    this.postgreSql = Database.isPostgreSql(em);
  }

  /** What a statement says of a row. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * What a statement writes into a column.
   *
   * @param type of PostgreSQL
   * @param values one for each row
   */
  private record Column(String name, String type, List<?> values) {
    static <T> Column of(String name, String type, List<T> rows, Function<T, ?> value) {
      return new Column(name, type, rows.stream().map(value).map(Object.class::cast).toList());
    }
  }

  /** Those of the log that wait longest, from an id on; they have no number yet, which is 0. */
  List<ChainRow> events(String realmId, String from, int max) {
    return read(
        EVENTS,
        realmId,
        from,
        max,
        row ->
            new ChainRow(
                realmId,
                0,
                null,
                row.getString(1),
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5),
                new Actor(Actor.Type.of(row.getString(6)), row.getString(7), row.getString(8)),
                row.getString(9),
                row.getLong(10),
                row.getString(11),
                null,
                null));
  }

  /** The ids of the changes of entitlements that wait longest, from an id on. */
  List<String> changes(String realmId, String from, int max) {
    return read(CHANGES, realmId, from, max, row -> row.getString(1));
  }

  private <T> List<T> read(String sql, String realmId, String from, int max, Reader<T> reader) {
    return hibernate.doReturningWork(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, realmId);
            select.setString(2, from);
            select.setInt(3, max);
            try (ResultSet rows = select.executeQuery()) {
              List<T> read = new ArrayList<>();
              while (rows.next()) {
                read.add(reader.read(rows));
              }
              return read;
            }
          }
        });
  }

  /**
   * @param rows with their numbers
   * @param seals by the rows' ids; what is missing stays unsealed for now
   */
  void number(List<ChainRow> rows, Map<String, Seal> seals) {
    List<Seal> inOrder = rows.stream().map(row -> seals.get(row.id())).toList();
    update(
        "SAAS_EVENT",
        Column.of("SEQ", "bigint", rows, ChainRow::seq),
        Column.of("ORG_SEQ", "bigint", rows, ChainRow::orgSeq),
        Column.of("SEAL", "varchar", inOrder, seal -> seal == null ? null : seal.value()),
        Column.of("SEAL_KEY", "varchar", inOrder, seal -> seal == null ? null : seal.keyId()),
        Column.of("ID", "varchar", rows, ChainRow::id));
  }

  /**
   * @param first the number of the first of them
   */
  void numberChanges(List<String> ids, long first) {
    update(
        "SAAS_ENTITLEMENT_CHANGE",
        new Column("SEQ", "bigint", LongStream.range(first, first + ids.size()).boxed().toList()),
        new Column("ID", "varchar", ids));
  }

  /**
   * @param columns the ids of the rows in the last of them
   * @throws IllegalStateException when one of the rows, which are locked, is not there
   */
  private void update(String table, Column... columns) {
    int expected = columns[0].values().size();
    int changed =
        hibernate.doReturningWork(
            connection ->
                postgreSql
                    ? atOnce(connection, table, columns)
                    : oneByOne(connection, table, columns));
    if (changed != expected) {
      throw new IllegalStateException(
          "Of " + expected + " rows of " + table + " there are " + changed);
    }
  }

  private static int atOnce(Connection connection, String table, Column... columns)
      throws SQLException {
    String sql =
        "update %s set %s from unnest(%s) n (%s) where %s.ID = n.ID"
            .formatted(
                table,
                list(set(columns), name -> name + " = n." + name),
                list(columns, name -> "?"),
                list(columns, name -> name),
                table);
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < columns.length; i++) {
        Column column = columns[i];
        update.setArray(i + 1, connection.createArrayOf(column.type(), column.values().toArray()));
      }
      return update.executeUpdate();
    }
  }

  private static int oneByOne(Connection connection, String table, Column... columns)
      throws SQLException {
    String sql =
        "update %s set %s where ID = ?".formatted(table, list(set(columns), name -> name + " = ?"));
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int row = 0; row < columns[0].values().size(); row++) {
        for (int i = 0; i < columns.length; i++) {
          update.setObject(i + 1, columns[i].values().get(row));
        }
        update.addBatch();
      }
      return Arrays.stream(update.executeBatch()).sum();
    }
  }

  /** All but the ids. */
  private static Column[] set(Column... columns) {
    return Arrays.copyOf(columns, columns.length - 1);
  }

  private static String list(Column[] columns, Function<String, String> text) {
    return Stream.of(columns).map(Column::name).map(text).collect(Collectors.joining(", "));
  }
}
