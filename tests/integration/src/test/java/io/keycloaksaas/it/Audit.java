package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** The audit of a realm, as its administrator asks for it, and the rows behind it. */
final class Audit {
  private static final Duration SOON = Duration.ofMinutes(1);

  /**
   * In the order in which the server locks them: the sequencer begins with the first, upkeep and
   * checkpoints with the second.
   */
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
   * Statements over this realm's rows, which they name by {@code REALM}, in one transaction.
   *
   * @return how many rows the last one changed
   */
  int change(String... statements) {
    return together(List.of(statements));
  }

  /** Removes the whole log, with all that knew of it. */
  void cutOff() {
    together(deletions());
  }

  /** Does the work on a log that it may ruin: afterwards everything is as it was. */
  void onACopy(Runnable work) {
    var copies = new ArrayList<String>();
    for (var table : TABLES) {
      copies.add("drop table if exists copy_of_" + table);
      copies.add("create table copy_of_" + table + " as select * from " + rowsOf(table));
    }
    together(copies);
    try {
      work.run();
    } finally {
      var statements = deletions();
      for (var table : TABLES) {
        statements.add("insert into " + table + " select * from copy_of_" + table);
        statements.add("drop table copy_of_" + table);
      }
      together(statements);
    }
  }

  /** What refers to other rows goes before them. */
  private static List<String> deletions() {
    var statements = new ArrayList<String>();
    TABLES.forEach(table -> statements.add(0, "delete from " + rowsOf(table)));
    return statements;
  }

  /**
   * The server's statements about our tables that wait for somebody's lock at this moment; not
   * those that wait until a file has grown, of which PostgreSQL says the same.
   */
  List<String> waiting() {
    return sql
        .rows(
            "select wait_event || ': ' || query as waits from pg_stat_activity"
                + " where usename = 'keycloak' and wait_event_type = 'Lock'"
                + " and wait_event <> 'extend' and query ilike '%saas_%'")
        .stream()
        .map(row -> (String) row.get("waits"))
        .toList();
  }

  /** Does the work while nobody can number or seal a row of this realm. */
  void whileTheChainIsHeld(Runnable work) {
    try (var connection = sql.connect();
        var lock = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (var table : List.of("saas_event_sequence", "saas_chain")) {
        lock.execute(
            ("select 1 from " + rowsOf(table) + " for update")
                .replace("REALM", "'" + realmId() + "'"));
      }
      work.run();
      connection.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What the work gives that has begun and comes to the rows of the log when these statements have
   * been done.
   */
  <R> R whileNobodyReadsTheLog(Supplier<R> work, String... statements) {
    try (var connection = sql.connect();
        var changes = connection.createStatement()) {
      connection.setAutoCommit(false);
      changes.execute(
          "lock table saas_event_sequence, saas_chain, saas_checkpoint in exclusive mode");
      changes.execute("lock table saas_event in access exclusive mode");
      var waiting = CompletableFuture.supplyAsync(work);
      rows.awaitBlockedServer("from saas_event %seq>%seq<=%order by");
      for (var statement : statements) {
        changes.executeUpdate(statement.replace("REALM", "'" + realmId() + "'"));
      }
      connection.commit();
      return waiting.join();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of the log alone: changes of entitlements are numbered beside it. */
  private static String rowsOf(String table) {
    return table
        + " where realm_id = REALM"
        + (table.equals("saas_event_sequence") ? " and org_id <> '*'" : "");
  }

  /**
   * In one transaction, during which nobody else writes to the log: rows that are not there, of a
   * chain or a sequence, could not be locked, and the server would make them meanwhile.
   *
   * @return how many rows the last one changed
   */
  private int together(List<String> statements) {
    try (var connection = sql.connect();
        var work = connection.createStatement()) {
      connection.setAutoCommit(false);
      work.execute("lock table " + String.join(", ", TABLES) + " in exclusive mode");
      int changed = 0;
      for (var statement : statements) {
        changed = work.executeUpdate(statement.replace("REALM", "'" + realmId() + "'"));
      }
      connection.commit();
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException(statements.toString(), e);
    }
  }

  String realmId() {
    return rows.realmId();
  }
}
