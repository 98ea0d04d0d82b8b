package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.Sql;
import io.keycloaksaas.test.TestRealm;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log, followed by its numbers: nothing is missed, nothing comes twice, nothing is foreign. */
@SaasServer
class EventsIT {
  private static final Duration SOON = Duration.ofMinutes(1);

  private static Callers callers;

  private final TestRealm realm;
  private final Sql sql;
  private final RealmRows rows;
  private final Operator operator;

  EventsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.sql = database.asSuperuser();
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers =
        new Callers(realm, realm.createPublicClient("app"), "openid saas-api saas-api-manage");
    realm.setUp("app");
    var operator = new Operator(realm);
    for (var slug : List.of("acme", "globex")) {
      operator.organization(slug, realm.createUser("owner-" + slug));
      operator.join(slug, realm.createUser("member-" + slug));
    }
  }

  @Test
  void an_organization_is_told_of_its_own_events_by_numbers_of_its_own() {
    awaitNumbers();

    var items = all(after -> events("owner-globex", "globex", "after=" + after));

    assertThat(Problems.texts(read(items), "type"))
        .startsWith("organization.created", "member.added");
    assertThat(seqs(items)).isEqualTo(LongStream.rangeClosed(1, items.size()).boxed().toList());
    assertThat(items)
        .allSatisfy(
            item -> {
              assertThat(item.get("id").asText()).startsWith("evt_");
              assertThat(item.get("realm").asText()).isEqualTo(realm.name());
              assertThat(item.at("/data/organization_id").asText()).isEqualTo(id("globex"));
              assertThat(item.at("/actor/type").asText()).isEqualTo("administrator");
            });
  }

  @Test
  void who_may_not_read_the_audit_reads_no_events() {
    assertProblem(events("member-acme", "acme", ""), 403, "permission_denied");
    assertProblem(events("owner-globex", "acme", ""), 404, "organization_not_found");
  }

  @Test
  void pages_follow_each_other_without_a_gap() {
    awaitNumbers();
    var whole = all(after -> events("owner-acme", "acme", "pageSize=100&after=" + after));

    assertThat(all(after -> events("owner-acme", "acme", "pageSize=1&after=" + after)))
        .isEqualTo(whole);
  }

  @Test
  void only_the_types_asked_for_come_and_the_place_moves_on() {
    awaitNumbers();

    var answer = admin("type=member.added,ownership.transferred").expect(200).json();

    assertThat(Problems.texts(answer.get("items"), "type"))
        .isNotEmpty()
        .containsOnly("member.added");
    assertThat(answer.get("after").asLong())
        .isEqualTo(rows.numbers("saas_event", "'last'", "max(seq)", "true").get("last"));
  }

  @Test
  void what_is_no_number_or_type_is_refused() {
    assertInvalid(admin("after=-1"), "after");
    assertInvalid(admin("after=x"), "after");
    assertInvalid(admin("type=nothing.happened"), "type");
    assertInvalid(admin("type=setup.applied"), "type");
    assertInvalid(admin("pageSize=101"), "pageSize");
  }

  @Test
  void a_number_that_was_never_given_is_refused() {
    assertInvalid(admin("after=1000000"), "after");
    assertInvalid(events("owner-acme", "acme", "after=1000000"), "after");
  }

  @Test
  void the_realms_feed_tells_of_users_and_sessions_and_nothing_that_is_for_the_audit_only() {
    callers.tenant("owner-acme");
    awaitNumbers();

    var types = new HashSet<String>();
    all(after -> admin("pageSize=100&after=" + after))
        .forEach(item -> types.add(item.get("type").asText()));

    assertThat(types)
        .contains("user.created", "session.created", "organization.created")
        .doesNotContain("setup.applied");
  }

  @Test
  void an_event_that_commits_late_comes_after_those_that_were_read() throws SQLException {
    var writer = new EventWriter(sql, rows.realmId(), id("acme"));
    try (var late = sql.connect()) {
      late.setAutoCommit(false);
      var id = writer.write(late, System.currentTimeMillis());
      operator.suspend("acme");
      operator.resume("acme");
      awaitNumbers();
      long read = last(after -> admin("pageSize=100&after=" + after));
      long own = last(after -> events("owner-acme", "acme", "pageSize=100&after=" + after));

      late.commit();
      awaitNumbers();

      assertThat(Problems.texts(admin("after=" + read).json().get("items"), "id"))
          .contains("evt_" + id);
      assertThat(
              Problems.texts(
                  events("owner-acme", "acme", "after=" + own).json().get("items"), "id"))
          .containsExactly("evt_" + id);
    }
  }

  /** The row's transaction took so long that nobody looks for such rows but once a second. */
  @Test
  void nothing_overtakes_an_event_that_cannot_be_numbered() throws SQLException {
    var writer = new EventWriter(sql, rows.realmId(), id("acme"));
    long before = System.currentTimeMillis() - Duration.ofMinutes(1).toMillis();
    var id = EventWriter.id(before);
    awaitNumbers();
    sql.update("create sequence attempts_on_purpose");
    sql.update("grant all on attempts_on_purpose to public");
    sql.update(
        "create function refuse_on_purpose() returns trigger language plpgsql as"
            + " $$ begin perform nextval('attempts_on_purpose'); raise exception 'on purpose'; end $$");
    try (var connection = sql.connect()) {
      sql.update(
          "create trigger refuse_on_purpose before update on saas_event for each row"
              + " when (old.id = '%s') execute function refuse_on_purpose()".formatted(id));
      writer.write(connection, id, before);
      awaitAttempts(1);
      operator.suspend("acme");
      operator.resume("acme");
      awaitAttempts(4);
      assertThat(waiting(rows.realmId())).isEqualTo(3);
    } finally {
      sql.update("drop function refuse_on_purpose() cascade");
      sql.update("drop sequence attempts_on_purpose");
    }
    awaitNumbers();

    assertThat(
            sql.count(
                "select count(*) from saas_event where realm_id = ? and seq"
                    + " > (select seq from saas_event where id = ?)",
                rows.realmId(),
                id))
        .isEqualTo(2);
  }

  private void awaitAttempts(int count) {
    await()
        .atMost(SOON)
        .until(
            () ->
                sql.count(
                        "select count(*) from attempts_on_purpose where is_called and last_value >= ?",
                        count)
                    == 1);
  }

  @Test
  void parallel_writers_are_read_exactly_once_in_order_without_a_gap() throws Exception {
    int writers = 20;
    int transactions = 25;
    var organization = operator.organization("busy", realm.createUser("busy-owner"));
    var writer = new EventWriter(sql, rows.realmId(), organization);
    awaitNumbers();
    long before = last(after -> admin("pageSize=100&after=" + after));
    var pool = Executors.newFixedThreadPool(writers);
    try {
      List<Future<List<String>>> written = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        written.add(pool.submit(() -> write(writer, transactions)));
      }
      var read = new ArrayList<JsonNode>();
      var committed = new HashSet<String>();
      long after = before;
      while (true) {
        boolean over =
            written.stream().allMatch(Future::isDone)
                && rows.count("saas_event", "seq is null") == 0;
        var page = admin("pageSize=100&after=" + after).expect(200).json();
        page.get("items").forEach(read::add);
        after = page.get("after").asLong();
        if (over && !page.get("hasMore").asBoolean()) {
          break;
        }
      }
      for (var one : written) {
        committed.addAll(one.get());
      }

      assertThat(seqs(read))
          .isEqualTo(LongStream.rangeClosed(before + 1, before + read.size()).boxed().toList());
      var ids = Problems.texts(read(read), "id").toList();
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids.stream().filter(committed::contains)).hasSize(committed.size());
      assertThat(
              rows.numbers(
                      "saas_event", "'busy'", "max(org_seq)", "org_id = '" + organization + "'")
                  .get("busy"))
          .isEqualTo(rows.count("saas_event", "org_id = ?", organization));
    } finally {
      pool.shutdownNow();
    }
  }

  /** Some roll back, some stay open while others commit. */
  private List<String> write(EventWriter writer, int transactions) throws SQLException {
    var committed = new ArrayList<String>();
    try (var connection = sql.connect()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < transactions; i++) {
        var ids = new ArrayList<String>();
        for (int row = 0; row <= i % 3; row++) {
          ids.add("evt_" + writer.write(connection, System.currentTimeMillis()));
        }
        try (var statement = connection.createStatement()) {
          statement.execute(
              "select pg_sleep(" + ThreadLocalRandom.current().nextInt(30) / 1000.0 + ")");
        }
        if (i % 5 == 4) {
          connection.rollback();
        } else {
          connection.commit();
          committed.addAll(ids);
        }
      }
    }
    return committed;
  }

  @Test
  void a_realm_with_a_long_queue_does_not_keep_the_others_waiting() {
    try (var other = realm.another()) {
      other.setUp();
      var queue = new EventWriter(sql, other.id(), new Operator(other).organization("queue"));
      queue.backlog(15_000);
      operator.suspend("globex");
      awaitNumbers();
      long waiting = waiting(queue.realmId());
      operator.resume("globex");

      assertThat(waiting).isPositive();
      await().atMost(Duration.ofMinutes(3)).until(() -> waiting(queue.realmId()) == 0);
    }
  }

  private long waiting(String realmId) {
    return sql.count("select count(*) from saas_event where realm_id = ? and seq is null", realmId);
  }

  @Test
  void everybody_may_read_what_events_say() {
    var types = realm.anonymous().get("event-types").expect(200).json().get("items");

    assertThat(Problems.texts(types, "type"))
        .contains("member.roles_updated", "usage.consumed")
        .doesNotContain("setup.applied");
  }

  private Answer events(String user, String slug, String query) {
    return callers.tenant(user).get("organizations/" + slug + "/events?" + query);
  }

  private Answer admin(String query) {
    return realm.saasAdmin().get("events?" + query);
  }

  /** From the beginning to the end. */
  private static List<JsonNode> all(LongFunction<Answer> page) {
    var items = new ArrayList<JsonNode>();
    long after = 0;
    JsonNode answer;
    do {
      answer = page.apply(after).expect(200).json();
      answer.get("items").forEach(items::add);
      after = answer.get("after").asLong();
    } while (answer.get("hasMore").asBoolean());
    return items;
  }

  private static long last(LongFunction<Answer> page) {
    var items = all(page);
    return items.get(items.size() - 1).get("seq").asLong();
  }

  private static JsonNode read(List<JsonNode> items) {
    return new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(items);
  }

  private static List<Long> seqs(List<JsonNode> items) {
    return items.stream().map(item -> item.get("seq").asLong()).toList();
  }

  private void awaitNumbers() {
    await().atMost(SOON).until(() -> waiting(rows.realmId()) == 0);
  }

  private String id(String slug) {
    return realm.saasAdmin().get("organizations/" + slug).expect(200).json().get("id").asText();
  }
}
