package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Reporter.balance;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a period leaves to the next one. Moves the clock; 32 days are one turn of a month. */
@SaasServer
class RolloverIT {
  private static final Duration MONTH = Duration.ofDays(32);

  private static OidcClient service;

  private final TestRealm realm;
  private final Operator operator;
  private final Database database;
  private final RealmRows rows;
  private final ServerClock clock;

  RolloverIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
  }

  /** Pro gives 1,000 runs a month, of which 300 may go over; Enterprise lets none go over. */
  @BeforeAll
  static void prepare(TestRealm realm) {
    service = Reporter.create(realm, "reporter");
    realm.createPublicClient("app");
    realm.setUp("app");
    var catalog = realm.admin().get("saas/v1/catalog").expect(200).json().get("document");
    var plans = (ObjectNode) catalog.get("plans");
    ((ObjectNode) plans.get("pro")).putObject("rollover").putObject("runs").put("max", 300);
    var yearly = (ObjectNode) plans.get("pro").deepCopy();
    ((ObjectNode) yearly.get("price")).put("interval", "year");
    ((ObjectNode) yearly.get("values")).put("runs", 12_000);
    plans.set("pro:yearly", yearly);
    realm.publish(catalog.toString()).expect(200);
  }

  @Test
  void the_plan_on_offer_says_what_goes_over() {
    var plans = realm.anonymous().get("plans").expect(200).json().get("items");

    assertThat(plan(plans, "pro").at("/rollover/runs").asLong()).isEqualTo(300);
    assertThat(plan(plans, "enterprise").get("rollover")).isEmpty();
  }

  @Test
  void what_a_period_left_is_used_first_in_the_next_one_and_is_gone_after_it() {
    var acme = operator.subscribed("first", "pro");
    reporter().use(acme, "runs", 800).expect(200);
    clock.advance(MONTH);
    assertThat(shown(acme)).isEqualTo("1200 0 0 1200");

    assertThat(balance(reporter().use(acme, "runs", 150).expect(200).json()))
        .isEqualTo("1200 150 0 1050");
    assertThat(used(acme)).isEqualTo(Map.of("plan", 800L, "rollover", 150L));
    assertThat(balance(reporter().use(acme, "runs", 100).expect(200).json()))
        .isEqualTo("1200 250 0 950");
    assertThat(used(acme)).isEqualTo(Map.of("plan", 850L, "rollover", 200L));

    clock.advance(MONTH);
    assertThat(shown(acme)).isEqualTo("1300 0 0 1300");
    assertThat(balance(reporter().use(acme, "runs", 1300).expect(200).json()))
        .isEqualTo("1300 1300 0 0");
    clock.advance(MONTH);
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1 0 999");
  }

  @Test
  void what_goes_over_is_a_grant_that_is_told_and_listed() {
    var acme = operator.subscribed("told", "pro");
    reporter().use(acme, "runs", 900).expect(200);
    clock.advance(MONTH);
    reporter().use(acme, "runs", 1).expect(200);

    var items = realm.saasAdmin().get(acme + "/grants").expect(200).json().get("items");
    assertThat(items).hasSize(1);
    var grant = items.get(0);
    assertThat(grant.get("source").asText()).isEqualTo("rollover");
    assertThat(grant.get("amount").asLong()).isEqualTo(100);
    assertThat(grant.get("used").asLong()).isEqualTo(1);
    var subscription = realm.saasAdmin().get(acme + "/subscription").json();
    assertThat(grant.get("startsAt").asText())
        .isEqualTo(subscription.get("currentPeriodStart").asText());
    assertThat(grant.get("endsAt").asText())
        .isEqualTo(subscription.get("currentPeriodEnd").asText());
    assertThat(grant.get("reason").asText()).startsWith("Unused in the period that began at ");
    assertThat(grant.get("actorId").isNull()).isTrue();
    var event = rows.lastEvent("grant.issued", id(acme));
    assertThat(event.get("grant_id").asText()).isEqualTo(grant.get("id").asText());
    assertThat(event.get("source").asText()).isEqualTo("rollover");
    assertThat(event.get("version").asLong()).isEqualTo(rows.version(id(acme)));
    var entitlements = realm.saasAdmin().get(acme + "/entitlements").expect(200).json();
    assertThat(entitlements.at("/limits/runs").asLong()).isEqualTo(1100);
    var explained = realm.saasAdmin().get(acme + "/entitlements/runs/explain").expect(200).json();
    assertThat(explained.get("value").asLong()).isEqualTo(1100);
    assertThat(explained.findValuesAsText("id")).contains(grant.get("id").asText());
  }

  /** Only the last period counts: what had gone over into it does not go over again. */
  @Test
  void after_months_in_which_nobody_was_there_one_period_has_gone_over() {
    var acme = operator.subscribed("silent", "pro");
    clock.advance(Duration.ofDays(95));

    assertThat(shown(acme)).isEqualTo("1300 0 0 1300");
    reporter().use(acme, "runs", 1).expect(200);
    assertThat(shown(acme)).isEqualTo("1300 1 0 1299");
    assertThat(rolled(acme)).containsExactly(300L);
  }

  @Test
  void the_job_carries_over_where_nobody_comes() {
    var acme = operator.subscribed("job", "pro");
    clock.advance(MONTH);
    rows.runJob("entitlement-sweep");

    assertThat(rolled(acme)).containsExactly(300L);
    assertThat(limit(acme)).isEqualTo(1300);
    assertThat(rows.count("saas_event", "type = 'grant.issued' and org_id = ?", id(acme))).isOne();
    rows.runJob("entitlement-sweep");
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1300 1 0 1299");
    assertThat(rolled(acme)).containsExactly(300L);

    clock.advance(MONTH);
    rows.runJob("entitlement-sweep");
    assertThat(rolled(acme)).containsExactly(300L, 300L);
    assertThat(limit(acme)).isEqualTo(1300);
  }

  /** It is carried over between two statements of who reads. */
  @Test
  void who_reads_while_it_goes_over_sees_it_once() throws Exception {
    var acme = operator.subscribed("between", "pro");
    reporter().use(acme, "runs", 800).expect(200);
    assertThat(shown(acme)).isEqualTo("1000 800 0 200");
    clock.advance(MONTH);

    try (var connection = database.asSuperuser().connect();
        var work = connection.createStatement()) {
      connection.setAutoCommit(false);
      work.execute("lock table saas_reservation in access exclusive mode");
      var shown = CompletableFuture.supplyAsync(() -> shown(acme));
      rows.awaitBlockedServer("saas_reservation");
      carryOver(work, acme, 200);
      connection.commit();

      assertThat(shown.get(1, TimeUnit.MINUTES)).isEqualTo("1200 0 0 1200");
    }
  }

  /** As the job does it, if that was not there before. */
  private void carryOver(Statement work, String subject, long units) throws SQLException {
    var mine = "realm_id = '" + rows.realmId() + "' and subject_id = '" + id(subject) + "'";
    work.execute(
        "create temp table rolled as select * from saas_grant where source = 'plan' and " + mine);
    work.execute(
        "update rolled set id = gen_random_uuid(), source = 'rollover', used = 0, amount = "
            + units
            + (", effective_at = expires_at, expires_at = expires_at + " + MONTH.toMillis()));
    work.execute(
        "insert into saas_grant select * from rolled where not exists"
            + (" (select 1 from saas_grant where source = 'rollover' and " + mine + ")"));
  }

  @Test
  void sixty_four_first_uses_at_once_carry_over_once() {
    var acme = operator.subscribed("race", "pro");
    clock.advance(MONTH);
    var reporter = reporter();

    var answers = AtOnce.run(64, i -> reporter.use(acme, "runs", 25));

    assertThat(answers.stream().filter(answer -> answer.expect(200, 429).status() == 200).count())
        .isEqualTo(52);
    assertThat(rolled(acme)).containsExactly(300L);
    assertThat(used(acme)).isEqualTo(Map.of("plan", 1000L, "rollover", 300L));
    assertThat(rows.count("saas_event", "type = 'grant.issued' and org_id = ?", id(acme))).isOne();
  }

  @Test
  void what_is_held_at_the_turn_goes_over_when_it_is_free() {
    var acme = operator.subscribed("held", "pro");
    toTheTurnOf(acme);
    reporter().use(acme, "runs", 500).expect(200);
    var first = reporter().reserve(acme, "runs", 300, 3600).expect(201).createdId();
    var second = reporter().reserve(acme, "runs", 100, 3600).expect(201).createdId();
    pastTheTurn();

    assertThat(balance(reporter().use(acme, "runs", 10).expect(200).json()))
        .isEqualTo("1100 10 0 1090");
    assertThat(balance(reporter().commit(first, 250).expect(200).json()))
        .isEqualTo("1100 10 0 1090");
    reporter().release(second).expect(204);
    assertThat(shown(acme)).isEqualTo("1250 10 0 1240");
    assertThat(balance(reporter().use(acme, "runs", 10).expect(200).json()))
        .isEqualTo("1250 20 0 1230");
    assertThat(rolled(acme)).containsExactlyInAnyOrder(100L, 150L);
  }

  @Test
  void it_never_exceeds_the_maximum_whatever_becomes_free() {
    var acme = operator.subscribed("expired", "pro");
    toTheTurnOf(acme);
    reporter().reserve(acme, "runs", 900, 3600).expect(201);
    pastTheTurn();
    assertThat(shown(acme)).isEqualTo("1100 0 0 1100");
    reporter().use(acme, "runs", 1).expect(200);
    clock.advance(Duration.ofHours(1));

    assertThat(shown(acme)).isEqualTo("1300 1 0 1299");
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1300 2 0 1298");
    assertThat(rolled(acme)).containsExactlyInAnyOrder(100L, 200L);
  }

  /** The commit itself is used up in the period that ended, before that is looked at. */
  @Test
  void a_commit_that_comes_first_after_the_turn_leaves_what_it_leaves() {
    var acme = operator.subscribed("commit", "pro");
    toTheTurnOf(acme);
    reporter().use(acme, "runs", 500).expect(200);
    var id = reporter().reserve(acme, "runs", 400, 3600).expect(201).createdId();
    pastTheTurn();

    assertThat(balance(reporter().commit(id, 300).expect(200).json())).isEqualTo("1200 0 0 1200");
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1200 1 0 1199");
    assertThat(rolled(acme).stream().mapToLong(Long::longValue).sum()).isEqualTo(200);
  }

  @Test
  void changes_of_plan_in_the_period_neither_multiply_nor_take_what_went_over() {
    var acme = operator.subscribed("changes", "pro");
    clock.advance(MONTH);
    reporter().use(acme, "runs", 400).expect(200);

    operator.changeNow(acme, "enterprise");
    assertThat(shown(acme)).isEqualTo("10300 400 0 9900");
    operator.changeNow(acme, "starter");
    assertThat(shown(acme)).isEqualTo("300 300 0 0");
    operator.changeNow(acme, "pro");
    assertThat(shown(acme)).isEqualTo("1300 400 0 900");
    operator.changeNow(acme, "pro:yearly");
    assertThat(shown(acme)).isEqualTo("12300 400 0 11900");
    reporter().use(acme, "runs", 1).expect(200);
    operator.changeNow(acme, "pro");
    realm.saasAdmin().delete(acme + "/subscription").expect(200);
    operator.subscribe(acme, "pro");

    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1300 402 0 898");
    assertThat(rolled(acme)).containsExactly(300L);
    clock.advance(MONTH);
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1300 1 0 1299");
    assertThat(rolled(acme)).containsExactly(300L, 300L);
  }

  /** After it the period began at another time; what was due before is not lost to it. */
  @Test
  void a_change_that_hides_the_turn_carries_over_first() {
    var acme = operator.subscribed("hidden", "pro");
    clock.advance(MONTH);
    operator.changeNow(acme, "pro:yearly");

    assertThat(shown(acme)).isEqualTo("12300 0 0 12300");
    assertThat(rolled(acme)).containsExactly(300L);
    clock.advance(MONTH);
    assertThat(shown(acme)).isEqualTo("12000 0 0 12000");
  }

  /** It marks everybody to be looked at, also who waits for a turn to be told. */
  @Test
  void nor_is_it_lost_where_another_catalogue_comes_in_between() {
    var acme = operator.subscribed("published", "pro");
    toTheTurnOf(acme);
    pastTheTurn();
    var catalog = realm.admin().get("saas/v1/catalog").expect(200).json().get("document");
    ((ObjectNode) catalog.at("/plans/enterprise")).put("description", "Described anew.");
    realm.publish(catalog.toString()).expect(200);
    operator.changeNow(acme, "pro:yearly");

    assertThat(rolled(acme)).containsExactly(300L);
    assertThat(shown(acme)).isEqualTo("12300 0 0 12300");
  }

  @Test
  void at_a_change_with_the_turn_the_plan_that_ended_says_how_much() {
    var acme = operator.subscribed("upwards", "pro");
    changeAtPeriodEnd(acme, "enterprise");
    var globex = operator.subscribed("backwards", "enterprise");
    changeAtPeriodEnd(globex, "pro");
    var initech = operator.subscribed("out", "pro");
    changeAtPeriodEnd(initech, "starter");
    clock.advance(MONTH);

    assertThat(shown(acme)).isEqualTo("10300 0 0 10300");
    assertThat(shown(globex)).isEqualTo("1000 0 0 1000");
    assertThat(shown(initech)).isEqualTo("0 0 0 0");
    rows.runJob("entitlement-sweep");
    assertThat(rolled(acme)).containsExactly(300L);
    assertThat(rolled(globex)).isEmpty();
    assertThat(rolled(initech)).isEmpty();
  }

  @Test
  void nothing_goes_over_out_of_a_plan_that_ends() {
    var trial = "organizations/" + operator.organization("trial");
    operator.startTrial(trial, "pro");
    var canceled = operator.subscribed("canceled", "pro");
    realm.saasAdmin().delete(canceled + "/subscription?when=period_end").expect(200);
    clock.advance(MONTH);

    rows.runJob("entitlement-sweep");
    for (var ended : List.of(trial, canceled)) {
      assertProblem(reporter().use(ended, "runs", 1), 429, "quota_exhausted");
      assertThat(rolled(ended)).isEmpty();
    }
  }

  @Test
  void what_was_denied_at_the_end_or_taken_back_does_not_go_over() {
    var denied = operator.subscribed("denied", "pro");
    var override = operator.deny(denied, "runs");
    var revoked = operator.subscribed("revoked", "pro");
    clock.advance(MONTH);
    assertProblem(reporter().use(denied, "runs", 1), 403, "feature_denied");
    operator.withdraw(denied, override);
    reporter().use(revoked, "runs", 1).expect(200);
    var grant = realm.saasAdmin().get(revoked + "/grants").json().at("/items/0/id").asText();
    realm.saasAdmin().delete(revoked + "/grants/" + grant).expect(204);

    assertThat(balance(reporter().use(denied, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1 0 999");
    assertThat(balance(reporter().use(revoked, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1 0 999");
  }

  @Test
  void bought_units_have_their_own_end_and_burn_after_what_ends_earlier() {
    var acme = operator.subscribed("bought", "pro");
    operator.grant(acme, "runs", 50);
    reporter().use(acme, "runs", 1000).expect(200);
    clock.advance(MONTH);
    assertThat(shown(acme)).isEqualTo("1050 0 0 1050");
    reporter().use(acme, "runs", 900).expect(200);
    clock.advance(MONTH);

    reporter().use(acme, "runs", 1101).expect(200);
    assertThat(used(acme)).isEqualTo(Map.of("plan", 2900L, "rollover", 100L, "bought", 1L));
  }

  private void changeAtPeriodEnd(String subject, String plan) {
    realm
        .saasAdmin()
        .put(subject + "/subscription", Map.of("plan", plan, "when", "period_end"))
        .expect(200);
  }

  /** Ten minutes before it. */
  private void toTheTurnOf(String subject) {
    clock.advance(Duration.between(clock.now(), operator.periodEnd(subject)).minusSeconds(600));
  }

  private void pastTheTurn() {
    clock.advance(Duration.ofSeconds(1200));
  }

  /** As an owner sees it. */
  private String shown(String subject) {
    var owner = "owner-of-" + id(subject);
    if (!realm.admin().get("users?exact=true&username=" + owner).json().has(0)) {
      operator.join(id(subject), realm.createUser(owner), "org:owner");
    }
    var tokens = realm.client("app").passwordGrant(owner, "openid saas-api");
    var items = realm.tenant(tokens).get(subject + "/usage").expect(200).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.get("feature").asText().equals("runs"))
        .map(Reporter::balance)
        .findFirst()
        .orElseThrow();
  }

  private long limit(String subject) {
    return realm
        .saasAdmin()
        .get(subject + "/entitlements")
        .expect(200)
        .json()
        .at("/limits/runs")
        .asLong();
  }

  private Map<String, Long> used(String subject) {
    return rows.numbers(
        "saas_grant", "source", "sum(used)", "subject_id = '" + id(subject) + "' group by source");
  }

  /** The amounts that ever went over. */
  private List<Long> rolled(String subject) {
    return new ArrayList<>(
        rows.numbers(
                "saas_grant",
                "id",
                "amount",
                "source = 'rollover' and subject_id = '" + id(subject) + "'")
            .values());
  }

  private static JsonNode plan(JsonNode plans, String key) {
    return StreamSupport.stream(plans.spliterator(), false)
        .filter(plan -> plan.get("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** With a token of now, whatever the clock says. */
  private Reporter reporter() {
    return Reporter.of(realm, service);
  }

  private static String id(String subject) {
    return subject.split("/")[1];
  }
}
