package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pool gives exactly what it holds, whoever asks at once. */
@SaasServer
class UsageRaceIT {
  private static final int CALLERS = 64;

  private static OidcClient service;

  /** From before a turn to after it. */
  private static final Duration ACROSS = Duration.ofMinutes(20);

  private final TestRealm realm;
  private final Database database;
  private final ServerClock clock;
  private final Operator operator;
  private final RealmRows rows;
  private final Reporter reporter;

  UsageRaceIT(TestRealm realm, Database database, ServerClock clock) {
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

  /** Each asks for 25 units until he is refused: 40 askings of all get theirs. */
  @Test
  void sixty_four_consumers_of_a_thousand_units_take_exactly_a_thousand() {
    var acme = operator.subscribed("thousand", "pro");

    var taken =
        AtOnce.run(
            CALLERS,
            i ->
                Stream.generate(() -> reporter.use(acme, "runs", 25))
                    .takeWhile(answer -> answer.expect(200, 429).status() == 200)
                    .count());

    assertThat(taken.stream().mapToLong(Long::longValue).sum()).isEqualTo(40);
    assertTaken(acme, 1000, 40);
  }

  /** Amounts that do not divide the pool: what is left is too little for whoever was refused. */
  @Test
  void nothing_is_taken_partially() {
    var acme = operator.subscribed("ragged", "pro");

    var answers = AtOnce.run(CALLERS, i -> reporter.use(acme, "runs", 17 + i % 3));

    long taken =
        IntStream.range(0, CALLERS)
            .filter(i -> answers.get(i).expect(200, 429).status() == 200)
            .mapToLong(i -> 17 + i % 3)
            .sum();
    assertThat(taken).isBetween(1000L - 16, 1000L);
    assertTaken(acme, taken, statuses(answers, 200));
  }

  @Test
  void the_same_key_sixty_four_times_at_once_is_one_consumption() {
    var acme = operator.subscribed("once", "pro");
    var key = UUID.randomUUID().toString();

    var answers = AtOnce.run(CALLERS, i -> reporter.use(acme, "runs", 7, key));

    assertThat(answers.stream().map(answer -> answer.expect(200).text()).distinct()).hasSize(1);
    assertTaken(acme, 7, 1);
    assertThat(rows.count("saas_event", "type = 'usage.consumed' and org_id = ?", id(acme)))
        .isOne();
  }

  @Test
  void reservations_hold_exactly_what_there_is() {
    var acme = operator.subscribed("holds", "pro");

    var answers = AtOnce.run(CALLERS, i -> reporter.reserve(acme, "runs", 50, 600));

    assertThat(statuses(answers, 201)).isEqualTo(20);
    assertThat(statuses(answers, 429)).isEqualTo(CALLERS - 20);
    assertThat(reporter.use(acme, "runs", 1).status()).isEqualTo(429);
  }

  @Test
  void a_reservation_is_committed_or_released_once() {
    var acme = operator.subscribed("closing", "pro");
    var id = reporter.reserve(acme, "runs", 100, 600).expect(201).createdId();

    var answers =
        AtOnce.run(
            CALLERS,
            i ->
                i % 2 == 0
                    ? reporter.commit(id, 1 + i).expect(200, 409)
                    : reporter.release(id).expect(204, 409));

    boolean committed = statuses(answers, 200) > 0;
    assertThat(committed).isNotEqualTo(statuses(answers, 204) > 0);
    assertThat(statuses(answers, 200)).isLessThanOrEqualTo(1);
    assertThat(rows.count("saas_usage", "subject_id = ?", id(acme))).isEqualTo(committed ? 1 : 0);
  }

  /** A plan changed in between: the pool never gives more than the larger plan holds. */
  @Test
  void a_change_of_plan_among_consumers_refills_nothing() {
    var acme = operator.subscribed("changing", "pro");

    var answers =
        AtOnce.run(
            CALLERS,
            i ->
                i % 16 == 0
                    ? operator.changeNow(acme, i % 32 == 0 ? "starter" : "pro")
                    : reporter.use(acme, "runs", 100));

    long taken =
        IntStream.range(0, CALLERS)
            .filter(i -> i % 16 != 0 && answers.get(i).expect(200, 429).status() == 200)
            .count();
    assertThat(taken).isLessThanOrEqualTo(10);
    operator.changeNow(acme, "pro");
    while (reporter.use(acme, "runs", 100).expect(200, 429).status() == 200) {
      taken++;
    }
    assertThat(taken).isEqualTo(10);
  }

  /** It waits for another one, and its period ends meanwhile. */
  @Test
  void a_use_that_waits_over_the_turn_is_one_of_the_period_that_has_begun() throws Exception {
    var acme = operator.subscribed("waiting", "pro");
    reporter.use(acme, "runs", 598).expect(200);
    toTheTurnOf(acme);
    for (int i = 0; i < 2; i++) {
      Reporter.of(realm, service)
          .use(acme, "runs", 1)
          .expect(200); // known then; 100 more pass no threshold
    }

    assertThat(Reporter.balance(whileTheTurnComes(acme, 100).expect(200).json()))
        .isEqualTo("1000 100 0 900");
    assertThat(used(acme)).containsExactly(600L, 100L);
  }

  /** The clock goes back in between, so that the later one has surely been first. */
  @Test
  void what_it_takes_counts_once_also_where_another_use_was_first_after_the_turn()
      throws Exception {
    var acme = operator.subscribed("overtaken", "pro");
    reporter.use(acme, "runs", 800).expect(200);
    toTheTurnOf(acme);
    clock.advance(ACROSS);
    Reporter.of(realm, service).use(acme, "runs", 10).expect(200);
    clock.advance(ACROSS.negated());

    assertThat(Reporter.balance(whileTheTurnComes(acme, 100).expect(200).json()))
        .isEqualTo("1000 110 0 890");
    assertThat(used(acme)).containsExactly(800L, 110L);
  }

  /** Ten minutes before it. */
  private void toTheTurnOf(String subject) {
    clock.advance(Duration.between(clock.now(), operator.periodEnd(subject)).minusSeconds(600));
  }

  private Answer whileTheTurnComes(String subject, long amount) throws Exception {
    var waiting = Reporter.of(realm, service);
    try (var connection = database.asSuperuser().connect()) {
      connection.setAutoCommit(false);
      try (var lock =
          connection.prepareStatement(
              "select 1 from saas_subject where realm_id = ? and subject_id = ? for update")) {
        lock.setString(1, rows.realmId());
        lock.setString(2, id(subject));
        lock.executeQuery();
      }
      var use = CompletableFuture.supplyAsync(() -> waiting.use(subject, "runs", amount));
      rows.awaitBlockedServer();
      clock.advance(ACROSS);
      connection.rollback();
      return use.get(1, TimeUnit.MINUTES);
    }
  }

  /** Of the plan's grants, the earlier period's first. */
  private List<Long> used(String subject) {
    return rows
        .numbers(
            "saas_grant",
            "lpad(effective_at::text, 20, '0')",
            "used",
            "source = 'plan' and subject_id = '" + id(subject) + "'")
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private void assertTaken(String subject, long units, long calls) {
    assertThat(rows.numbers("saas_usage", "feature", "sum(amount)", mine(subject)))
        .containsOnly(Map.entry("runs", units));
    assertThat(rows.count("saas_usage", "subject_id = ?", id(subject))).isEqualTo(calls);
    assertThat(rows.numbers("saas_grant", "source", "used", "subject_id = '" + id(subject) + "'"))
        .isEqualTo(Map.of("plan", units));
  }

  private static String mine(String subject) {
    return "subject_id = '" + id(subject) + "' group by feature";
  }

  private static long statuses(List<Answer> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).count();
  }

  private static String id(String subject) {
    return subject.split("/")[1];
  }
}
