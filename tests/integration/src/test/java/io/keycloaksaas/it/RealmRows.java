package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What our tables hold of one realm, seen past row-level security. Needs PostgreSQL. */
final class RealmRows {
  /** What a worker changes at its own pace; and tries, which count for who is refused, too. */
  private static final Set<String> WORKERS =
      Set.of(
          "saas_counter",
          "saas_job",
          "saas_email_message",
          "saas_event_sequence",
          "saas_delivery",
          "saas_attempt",
          "saas_webhook_health",
          "saas_chain",
          "saas_checkpoint",
          "saas_entitlement_told");

  private static final Set<String> NUMBERED = Set.of("saas_event", "saas_entitlement_change");

  private final Database database;
  private final String realmId;

  RealmRows(TestRealm realm, Database database) {
    this.database = database;
    this.realmId = realm.id();
  }

  String realmId() {
    return realmId;
  }

  /**
   * Number and digest of the realm's rows, by table: equal before and after means untouched. That
   * users were made and logged in does not count: tests do it on their way; nor do traces of
   * refused and of reading requests; nor does what a worker makes of jobs, messages, numbers and
   * deliveries meanwhile.
   */
  Map<String, String> everything() {
    var tables = new TreeMap<String, String>();
    for (var row :
        database
            .asSuperuser()
            .rows(
                "select table_name from information_schema.columns"
                    + " where column_name = 'realm_id' and table_name like 'saas\\_%'")) {
      var table = (String) row.get("table_name");
      if (WORKERS.contains(table)) {
        continue;
      }
      tables.put(
          table,
          (String)
              database
                  .asSuperuser()
                  .value(
                      "select count(*) || ' ' || coalesce(md5(string_agg(row, '|' order by row)), '') from"
                          + (" (select " + row(table) + " as row from " + table + " t")
                          + (" where realm_id = ?" + exceptLogins(table) + ") rows"),
                      realmId));
    }
    assertThat(tables).hasSizeGreaterThan(10);
    return tables;
  }

  /** Fails when the work leaves any trace in our tables. */
  void staySameDuring(Runnable work) {
    var before = everything();
    work.run();
    assertThat(everything()).isEqualTo(before);
  }

  /**
   * The types of the events that the work leaves in this realm, in order, but for what follows from
   * them: what subjects gain and lose by it. A test before may have left some that lie ahead.
   */
  List<String> eventsDuring(Runnable work) {
    var before = events().keySet();
    work.run();
    var after = events();
    assertThat(after).containsKeys(before.toArray(String[]::new));
    after.keySet().removeAll(before);
    return List.copyOf(after.values());
  }

  /** Types by ids. */
  private Map<String, String> events() {
    var types = new LinkedHashMap<String, String>();
    database
        .asSuperuser()
        .rows(
            "select id, type from saas_event where realm_id = ?"
                + exceptLogins("saas_event")
                + " and type <> 'entitlement.changed' order by occurred_at, id",
            realmId)
        .forEach(row -> types.put((String) row.get("id"), (String) row.get("type")));
    return types;
  }

  /** As text, without what the sequencer gives after the commit. */
  private static String row(String table) {
    return NUMBERED.contains(table)
        ? "(to_jsonb(t) - 'seq' - 'org_seq' - 'seal' - 'seal_key')::text"
        : "t::text";
  }

  private static String exceptLogins(String table) {
    return switch (table) {
      case "saas_event" ->
          " and type not like 'user.%' and type not like 'session.%'"
              + " and not (type = 'entitlement.changed' and actor_type = 'system')"
              + " and type not like 'access.%' and type not like 'audit.%'";
      case "saas_event_person" ->
          " and event_id in (select id from saas_event where true"
              + exceptLogins("saas_event")
              + ")";
      default -> "";
    };
  }

  /** The version of a user or organization; 0 when nothing was ever said of it. */
  long version(String subjectId) {
    return database
        .asSuperuser()
        .count(
            "select coalesce(max(version), 0) from saas_subject where realm_id = ? and subject_id = ?",
            realmId,
            subjectId);
  }

  long count(String table, String condition, Object... parameters) {
    var all = new Object[parameters.length + 1];
    all[0] = realmId;
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return database
        .asSuperuser()
        .count("select count(*) from " + table + " where realm_id = ? and " + condition, all);
  }

  /** Numbers by name, of the rows that meet the condition. */
  Map<String, Long> numbers(String table, String name, String number, String condition) {
    return database
        .asSuperuser()
        .rows(
            "select "
                + name
                + " as name, "
                + number
                + " as number from "
                + table
                + " where realm_id = ? and "
                + condition,
            realmId)
        .stream()
        .collect(
            Collectors.toMap(
                row -> (String) row.get("name"), row -> ((Number) row.get("number")).longValue()));
  }

  /** An organization's own role; there is no API for them yet. */
  void insertRole(String organization, String id, String key, String permissions) {
    database
        .asSuperuser()
        .update(
            "insert into saas_role (org_id, id, realm_id, role_key, name, permissions, created_at, updated_at)"
                + " values (?, ?, ?, ?, ?, ?, 1, 1)",
            organization,
            id,
            realmId,
            key,
            key,
            permissions);
  }

  /** Lets a time lie some days further back, as if they had passed. */
  void moveBack(String table, String column, int days, String condition) {
    int moved =
        database
            .asSuperuser()
            .update(
                "update %1$s set %2$s = %2$s - ? where realm_id = ? and %3$s"
                    .formatted(table, column, condition),
                Duration.ofDays(days).toMillis(),
                realmId);
    assertThat(moved).isPositive();
  }

  /** The id of a new request of a user to join an organization of any realm. */
  String insertJoinRequest(String organizationId, String userId) {
    var id = UUID.randomUUID().toString();
    database
        .asSuperuser()
        .update(
            "insert into saas_join_request (org_id, realm_id, id, user_id, email, status, created_at)"
                + " select org_id, realm_id, ?, ?, 'x@example.test', 'PENDING', 1 from saas_org where org_id = ?",
            id,
            userId,
            organizationId);
    return id;
  }

  /** As if nobody had ever proven this address. */
  void forgetProofs(String address) {
    assertThat(
            database
                .asSuperuser()
                .update(
                    "delete from saas_mailbox where realm_id = ? and address = ?",
                    realmId,
                    address))
        .isOne();
  }

  /**
   * Makes a recurring job due, and waits until a run that begins after this call has ended with
   * nothing left: one that has more to do is due at once.
   */
  void runJob(String kind) {
    setIdleJob(kind, "due_at = 1");
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                database
                        .asSuperuser()
                        .count(
                            "select count(*) from saas_job where kind = ?"
                                + " and lease_id is null and due_at > updated_at",
                            kind)
                    == 1);
  }

  /** What a test does meanwhile. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Nobody takes up these recurring jobs meanwhile, however the clock moves. */
  void whileJobsRest(List<String> kinds, Work work) throws Exception {
    var sql = database.asSuperuser();
    try {
      kinds.forEach(kind -> setIdleJob(kind, "lease_id = 'resting', due_at = " + Long.MAX_VALUE));
      work.run();
    } finally {
      sql.update("update saas_job set lease_id = null, due_at = 1 where lease_id = 'resting'");
    }
  }

  /** Waits until nobody is at it. */
  private void setIdleJob(String kind, String values) {
    var sql = database.asSuperuser();
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                sql.update(
                        "update saas_job set " + values + " where kind = ? and lease_id is null",
                        kind)
                    == 1);
  }

  /** Whoever changes this row meanwhile fails, and his transaction with it. */
  void whileChangesFail(String table, String idColumn, String id, Runnable work) {
    var sql = database.asSuperuser();
    sql.update(
        "create function fail_on_purpose() returns trigger language plpgsql as"
            + " $$ begin raise exception 'on purpose'; end $$");
    try {
      sql.update(
          "create trigger on_purpose before update on %s for each row when (old.%s = '%s')"
                  .formatted(table, idColumn, id)
              + " execute function fail_on_purpose()");
      work.run();
    } finally {
      sql.update("drop function fail_on_purpose() cascade");
    }
  }

  /**
   * Removes a subject, with these rows of his, while the work waits for his lock; returns when the
   * work is done.
   */
  void removedUnder(String subjectId, List<String> tables, Runnable work) throws Exception {
    try (var connection = database.asSuperuser().connect();
        var removal = connection.createStatement()) {
      connection.setAutoCommit(false);
      var his = " where realm_id = '%s' and subject_id = '%s'".formatted(realmId, subjectId);
      removal.execute("select 1 from saas_subject" + his + " for update");
      var waiting = CompletableFuture.runAsync(work);
      awaitBlockedServer();
      removal.execute("delete from saas_subject" + his);
      for (var table : tables) {
        removal.execute("delete from " + table + his);
      }
      connection.commit();
      waiting.get(3, TimeUnit.MINUTES);
    }
  }

  /** The data of the last event of a type of an organization. */
  JsonNode lastEvent(String type, String organization) {
    try {
      return new ObjectMapper()
          .readTree(
              (String)
                  database
                      .asSuperuser()
                      .value(
                          "select payload from saas_event where realm_id = ? and type = ? and org_id = ?"
                              + " order by occurred_at desc, id desc limit 1",
                          realmId,
                          type,
                          organization));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until a statement of the server waits for a lock on subjects. */
  void awaitBlockedServer() {
    awaitBlockedServer("saas_subject");
  }

  /** Waits until a statement of the server that names the table waits for a lock. */
  void awaitBlockedServer(String table) {
    awaitBlockedServer(table, 1);
  }

  /** Waits until so many of them wait. */
  void awaitBlockedServer(String table, int statements) {
    var limit = Instant.now().plusSeconds(60);
    while (database
            .asSuperuser()
            .count(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query ilike ?",
                "%" + table + "%")
        < statements) {
      assertThat(Instant.now()).as("nothing waits for the lock").isBefore(limit);
      Thread.onSpinWait();
    }
  }

  /** The column {@code text} of a query whose first parameter is the realm. */
  List<String> texts(String sql, Object parameter) {
    return database.asSuperuser().rows(sql, realmId, parameter).stream()
        .map(row -> (String) row.get("text"))
        .toList();
  }
}
