package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Reporter.balance;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a node remembers of a pool saves it a look, and decides nothing. What another node commits,
 * of which this one has not heard yet, is written past the server here.
 */
@SaasServer
class UsageMemoryIT {
  /** In the statement that compares what is remembered, and in the one that looks. */
  private static final String GUESS = "as gives";

  private static final String LOOK = "amount, source, priority, used";

  private static OidcClient service;

  private final TestRealm realm;
  private final Database database;
  private final ServerClock clock;
  private final Operator operator;
  private final RealmRows rows;
  private final Reporter reporter;

  UsageMemoryIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.database = database;
    this.clock = clock;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
    this.reporter = Reporter.of(realm, service);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    service = Reporter.create(realm, "reporter");
  }

  @Test
  void a_known_pool_is_locked_and_taken_from_without_a_look(SqlCounter counter) {
    var organization = remembered("counted");
    var user = "users/" + realm.createUser("counted");
    operator.subscribe(user, "user:plus");
    remember(user, "credits");
    for (var call : Map.of(organization, "runs", user, "credits").entrySet()) {
      var counted =
          counter.least(() -> reporter.use(call.getKey(), call.getValue(), 1).expect(200));

      var scope = counted.touching("set_config").total();
      assertThat(counted.touching("saas_usage").total()).as(counted.toString()).isOne();
      assertThat(counted.total() - scope).as(counted.toString()).isEqualTo(2);
    }
  }

  @Test
  void a_wrong_guess_costs_one_statement_and_is_not_repeated_at_once(SqlCounter counter) {
    var acme = remembered("changed");

    var wrong =
        counter.least(
            () -> {
              clock.advance(Duration.ofSeconds(2));
              elsewhere(acme, "notified = 80 - notified");
            },
            () -> reporter.use(acme, "runs", 1).expect(200));
    assertThat(wrong.touching(GUESS).total()).as(wrong.toString()).isOne();
    assertThat(wrong.total()).as(wrong.toString()).isLessThanOrEqualTo(6);

    clock.advance(Duration.ofSeconds(-30)); // however long that took, the second is not over
    var looked = counter.during(() -> reporter.use(acme, "runs", 1).expect(200));
    assertThat(looked.touching(GUESS).total()).as(looked.toString()).isZero();

    clock.advance(Duration.ofSeconds(32));
    assertRightlyGuessed(counter, acme);
  }

  @Test
  void a_call_that_passes_thresholds_costs_at_most_six_statements(SqlCounter counter) {
    var passing = new ArrayDeque<String>();

    var counted =
        counter.least(
            () -> passing.push(remembered("passing-" + passing.size())),
            () -> reporter.use(passing.element(), "runs", 998).expect(200));

    var scope = counted.touching("set_config").total();
    assertThat(counted.total() - scope).as(counted.toString()).isLessThanOrEqualTo(6);
    assertThat(
            rows.texts(
                "select type as text from saas_event where realm_id = ? and org_id = ?"
                    + " and type like 'usage.%' order by occurred_at desc, id desc limit 3",
                id(passing.element())))
        .containsExactly("usage.exhausted", "usage.threshold_reached", "usage.consumed");
  }

  /** With the same used before, whether looked at or known. */
  @Test
  void the_answer_and_the_event_are_as_they_are_after_a_look(SqlCounter counter) {
    var acme = remembered("alike");
    elsewhere(acme, "used = 100");
    var known = counter.during(() -> reporter.use(acme, "runs", 7, "known").expect(200));
    var event = lastConsumed(acme);
    elsewhere(acme, "used = 100, notified = 80");

    var looked = reporter.use(acme, "runs", 7, "looked").expect(200);

    assertThat(known.touching(GUESS).total()).as(known.toString()).isOne();
    assertThat(balance(looked.json())).isEqualTo("1000 107 0 893");
    assertThat(reporter.use(acme, "runs", 7, "known").expect(200).text()).isEqualTo(looked.text());
    assertThat(lastConsumed(acme)).isEqualTo(event);
    assertThat(rows.count("saas_event", "type = 'usage.consumed' and org_id = ?", id(acme)))
        .isEqualTo(4);
  }

  @Test
  void an_unlimited_grant_gives_on_and_says_so() {
    var acme = operator.subscribed("unlimited", "pro");
    var bought = operator.grant(acme, "runs", 5);
    database.asSuperuser().update("update saas_grant set amount = -1 where id = ?", bought);
    reporter.use(acme, "runs", 1000).expect(200);
    remember(acme, "runs");

    assertThat(balance(reporter.use(acme, "runs", 3).expect(200).json()))
        .isEqualTo("null 1005 0 null");
    assertThat(rows.lastEvent("usage.consumed", id(acme)).get("remaining").isNull()).isTrue();
    assertThat(rows.lastEvent("usage.consumed", id(acme)).get("used").asLong()).isEqualTo(1005);
  }

  @Test
  void a_repetition_gets_the_first_answer_and_takes_nothing() {
    var acme = remembered("again");
    var first = reporter.use(acme, "runs", 3, "job-1").expect(200);
    reporter.use(acme, "runs", 4, "job-2").expect(200);

    rows.staySameDuring(
        () -> {
          assertThat(reporter.use(acme, "runs", 3, "job-1").expect(200).text())
              .isEqualTo(first.text());
          assertProblem(reporter.use(acme, "runs", 4, "job-1"), 409, "idempotency_key_reused");
        });
  }

  @Test
  void what_another_node_has_used_is_gone() {
    var acme = remembered("elsewhere");
    elsewhere(acme, "used = 990");

    assertProblem(reporter.use(acme, "runs", 11), 429, "quota_exhausted");
    assertThat(balance(reporter.use(acme, "runs", 9).expect(200).json())).isEqualTo("1000 999 0 1");
    assertThat(balance(reporter.use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1000 0 0");
  }

  @Test
  void what_is_reserved_meanwhile_is_not_there() {
    var acme = remembered("reserved");
    reporter.reserve(acme, "runs", 990, 600).expect(201);

    assertProblem(reporter.use(acme, "runs", 9), 429, "quota_exhausted");
    assertThat(balance(reporter.use(acme, "runs", 3).expect(200).json())).isEqualTo("1000 5 990 5");
  }

  @Test
  void a_reservation_that_has_run_out_is_there_again() {
    var acme = operator.subscribed("run-out", "pro");
    reporter.reserve(acme, "runs", 900, 60).expect(201);
    assertThat(balance(remember(acme, "runs"))).isEqualTo("1000 2 900 98");

    clock.advance(Duration.ofSeconds(61));

    var later = Reporter.of(realm, service);
    assertThat(balance(later.use(acme, "runs", 1).expect(200).json())).isEqualTo("1000 3 0 997");
  }

  @Test
  void a_threshold_that_another_node_has_brought_near_is_told_of_once() {
    var acme = remembered("near");
    elsewhere(acme, "used = 795");

    assertThat(eventsOf(acme, 4)).containsExactly("usage.consumed");
    assertThat(eventsOf(acme, 1)).containsExactly("usage.consumed", "usage.threshold_reached");
    remember(acme, "runs");
    assertThat(eventsOf(acme, 100)).containsExactly("usage.consumed");
  }

  @Test
  void a_threshold_that_another_node_has_told_of_is_not_told_of_again() {
    var acme = remembered("told");
    elsewhere(acme, "used = 850, notified = 80");

    assertThat(eventsOf(acme, 1)).containsExactly("usage.consumed");
    assertThat(eventsOf(acme, 1)).containsExactly("usage.consumed");
  }

  @Test
  void what_another_node_has_withdrawn_gives_nothing() {
    var acme = operator.subscribed("withdrawn", "pro");
    var bought = operator.grant(acme, "runs", 500);
    assertThat(balance(remember(acme, "runs"))).isEqualTo("1500 2 0 1498");
    var sql = database.asSuperuser();
    sql.update("update saas_grant set voided_at = 1 where id = ?", bought);

    assertThat(balance(reporter.use(acme, "runs", 1).expect(200).json())).isEqualTo("1000 3 0 997");
  }

  @Test
  void what_another_node_has_denied_is_not_used() {
    var acme = remembered("denied");
    var withdrawn = operator.deny(acme, "runs");
    assertProblem(reporter.use(acme, "runs", 1), 403, "feature_denied");
    operator.withdraw(acme, withdrawn);
    remember(acme, "runs");
    var sql = database.asSuperuser();
    sql.update("update saas_override set removed_at = null where id = ?", withdrawn);
    sql.update("update saas_subject set version = version + 1 where subject_id = ?", id(acme));

    assertProblem(reporter.use(acme, "runs", 1), 403, "feature_denied");
  }

  @Test
  void the_next_grant_gives_when_another_node_has_emptied_the_first() {
    var acme = operator.subscribed("next", "pro");
    operator.grant(acme, "runs", 500);
    remember(acme, "runs");
    elsewhere(acme, "used = 1000");

    assertThat(balance(reporter.use(acme, "runs", 5).expect(200).json()))
        .isEqualTo("1500 1005 0 495");
    assertThat(balance(remember(acme, "runs"))).isEqualTo("1500 1007 0 493");
    assertThat(balance(reporter.use(acme, "runs", 5).expect(200).json()))
        .isEqualTo("1500 1012 0 488");
    assertThat(rows.numbers("saas_grant", "source", "used", "subject_id = '" + id(acme) + "'"))
        .isEqualTo(Map.of("plan", 1000L, "bought", 12L));
  }

  @Test
  void a_grant_that_begins_or_ends_meanwhile_is_known_to_do_so(SqlCounter counter) {
    var acme = operator.subscribed("dates", "pro");
    var now = clock.now();
    grant(acme, 100, now, now.plus(Duration.ofMinutes(3)));
    grant(acme, 10, now.plus(Duration.ofMinutes(1)), now.plus(Duration.ofDays(1)));
    assertThat(balance(remember(acme, "runs"))).isEqualTo("1100 2 0 1098");

    clock.advance(Duration.ofMinutes(2));
    assertRightlyGuessed(counter, acme);
    assertThat(balance(reporter.use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1110 4 0 1106");
    clock.advance(Duration.ofMinutes(2));
    assertRightlyGuessed(counter, acme);
    assertThat(balance(reporter.use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1010 2 0 1008");
  }

  /** Uses one unit. */
  private void assertRightlyGuessed(SqlCounter counter, String subject) {
    var used = counter.during(() -> reporter.use(subject, "runs", 1).expect(200));
    assertThat(used.touching(GUESS).total()).as(used.toString()).isOne();
    assertThat(used.touching(LOOK).total()).as(used.toString()).isZero();
  }

  private void grant(String subject, long amount, Instant start, Instant end) {
    realm
        .saasAdmin()
        .post(
            subject + "/grants",
            Map.of(
                "feature",
                "runs",
                "amount",
                amount,
                "source",
                "bought",
                "reason",
                "test",
                "startsAt",
                start.toString(),
                "endsAt",
                end.toString()))
        .expect(201);
  }

  /** Of the plan's row, by another node. */
  private void elsewhere(String subject, String values) {
    assertThat(
            database
                .asSuperuser()
                .update(
                    "update saas_grant set "
                        + values
                        + " where realm_id = ? and subject_id = ? and source = 'plan'",
                    rows.realmId(),
                    id(subject)))
        .isOne();
  }

  private List<String> eventsOf(String subject, long amount) {
    return rows.eventsDuring(() -> reporter.use(subject, "runs", amount).expect(200));
  }

  private String remembered(String slug) {
    var subject = operator.subscribed(slug, "pro");
    remember(subject, "runs");
    return subject;
  }

  /** Uses two units; the first may store the plan's row, and the second finds it. */
  private JsonNode remember(String subject, String feature) {
    reporter.use(subject, feature, 1).expect(200);
    return reporter.use(subject, feature, 1).expect(200).json();
  }

  private String lastConsumed(String subject) {
    return rows.lastEvent("usage.consumed", id(subject)).toString();
  }

  private static String id(String subject) {
    return subject.split("/")[1];
  }
}
