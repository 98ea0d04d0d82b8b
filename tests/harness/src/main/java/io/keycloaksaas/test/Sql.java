package io.keycloaksaas.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Plain SQL as one database user; each call commits at its end. Connections are kept for the next
 * call: making one takes longer than most statements. Thread-safe.
 */
public final class Sql {
  private static final int VALID_SECONDS = 5;

  private final String url;
  private final String user;
  private final String password;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

  Sql(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** For what needs several statements in one transaction; to be closed by the caller. */
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("prepareThreshold", "0"); // no plan outlives a table of a test's
    return DriverManager.getConnection(url, properties);
  }

  private <T> T withConnection(String sql, Work<T> work) {
    try {
      var connection = idleOrNew();
      T result;
      try {
        result = work.in(connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      idle.push(connection);
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /** A test may have thrown out the idle ones. */
  private Connection idleOrNew() throws SQLException {
    for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
      if (kept.isValid(VALID_SECONDS)) {
        return kept;
      }
      kept.close();
    }
    return connect();
  }

  /** Rows by column name, as the database spells it (lower case in PostgreSQL). */
  public List<Map<String, Object>> rows(String sql, Object... parameters) {
    return withConnection(
        sql,
        connection -> {
          try (var statement = prepare(connection, sql, parameters);
              var result = statement.executeQuery()) {
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
              rows.add(row(result));
            }
            return rows;
          }
        });
  }

  /** The only value of the only row. */
  public Object value(String sql, Object... parameters) {
    var rows = rows(sql, parameters);
    if (rows.size() != 1 || rows.get(0).size() != 1) {
      throw new AssertionError("expected one value from " + sql + ", got " + rows);
    }
    return rows.get(0).values().iterator().next();
  }

  /** The result of a {@code select count(*)}. */
  public long count(String sql, Object... parameters) {
    return ((Number) value(sql, parameters)).longValue();
  }

  /** How many rows it changed. */
  public int update(String sql, Object... parameters) {
    return withConnection(
        sql,
        connection -> {
          try (var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
          }
        });
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static Map<String, Object> row(ResultSet result) throws SQLException {
    var row = new LinkedHashMap<String, Object>();
    var columns = result.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      row.put(columns.getColumnLabel(i), result.getObject(i));
    }
    return row;
  }
}
