package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** The audit of a realm, as its administrator asks for it, and the rows behind it. */
final class Audit {
  private static final Duration SOON = Duration.ofMinutes(1);

  /** The lock of the sequencer comes first. */
  private static final List<String> TABLES =
      List.of(
          "saas_event_sequence",
          "saas_chain",
          "saas_checkpoint",
          "saas_event",
          "saas_event_person");

  private final TestRealm realm;
  private final Sql sql;
  private final RealmRows rows;

  Audit(TestRealm realm, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
    this.rows = new RealmRows(realm, database);
  }

  /** Waits until every row has its number and its seal. */
  Audit awaitSealed() {
    Awaitility.await()
        .atMost(SOON)
        .until(() -> rows.count("saas_event", "(seq is null or seal is null)") == 0);
    return this;
  }

  long count(String type) {
    return rows.count("saas_event", "type = ?", type);
  }

  /** The highest number. */
  long last() {
    return sql.count("select coalesce(max(seq), 0) from saas_event where realm_id = ?", realmId());
  }

  JsonNode verify() {
    return realm.saasAdmin().get("audit/verify").expect(200).json();
  }

  JsonNode verify(String checkpoint) {
    return realm
        .saasAdmin()
        .get("audit/verify?checkpoint=" + URLEncoder.encode(checkpoint, StandardCharsets.UTF_8))
        .expect(200)
        .json();
  }

  /** As {@code edited 7}, or {@code valid}. */
  static String verdict(JsonNode verification) {
    return verification.get("valid").asBoolean()
        ? "valid"
        : verification.at("/fault/kind").asText() + " " + verification.at("/fault/seq").asText();
  }

  /** The text of one taken now. */
  String checkpoint() {
    return realm.saasAdmin().post("audit/checkpoints").expect(200).json().get("text").asText();
  }

  /** Newest first. */
  List<JsonNode> list(String query) {
    return items(realm.saasAdmin().get("audit?" + query).expect(200).json());
  }

  static List<JsonNode> items(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false).toList();
  }

  /**
   * A statement over this realm's rows, which it names by {@code REALM}; while it is at work the
   * sequencer waits.
   */
  int change(String statement) {
    try (var connection = sql.connect();
        var work = connection.createStatement()) {
      connection.setAutoCommit(false);
      lock(work);
      int changed = work.executeUpdate(statement.replace("REALM", "'" + realmId() + "'"));
      connection.commit();
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  private void lock(Statement work) throws SQLException {
    work.execute(
        "select 1 from saas_event_sequence where realm_id = '" + realmId() + "' for update");
  }

  /** Does the work on a log that it may ruin: afterwards everything is as it was. */
  void onACopy(Runnable work) {
    for (var table : TABLES) {
      change(
          "create table copy_of_"
              + table
              + " as select * from "
              + table
              + " where realm_id = REALM");
    }
    try {
      work.run();
    } finally {
      putBack();
    }
  }

  /** In one transaction under the sequencer's lock: it must not number in between. */
  private void putBack() {
    try (var connection = sql.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      lock(statement);
      for (var table :
          List.of(
              "saas_event_person",
              "saas_event",
              "saas_checkpoint",
              "saas_chain",
              "saas_event_sequence")) {
        statement.execute("delete from " + table + " where realm_id = '" + realmId() + "'");
      }
      for (var table : TABLES) {
        statement.execute("insert into " + table + " select * from copy_of_" + table);
        statement.execute("drop table copy_of_" + table);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String realmId() {
    return rows.realmId();
  }
}
