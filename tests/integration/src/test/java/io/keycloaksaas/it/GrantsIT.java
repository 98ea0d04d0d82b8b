package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Reporter.balance;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fills the pools: administrators' grants, and the plan period by period. Moves the clock. */
@SaasServer
class GrantsIT {
  private static OidcClient service;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;
  private final ServerClock clock;

  GrantsIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    service = Reporter.create(realm, "reporter");
    realm.createPublicClient("app");
    realm.setUp("app");
    // Beside the standard catalogue: the same plan by the year, with more.
    var catalog = realm.admin().get("saas/v1/catalog").expect(200).json().get("document");
    var yearly = catalog.at("/plans/pro").deepCopy();
    ((ObjectNode) yearly.get("price")).put("interval", "year");
    ((ObjectNode) yearly.get("values")).put("runs", 12_000);
    ((ObjectNode) catalog.get("plans")).set("pro:yearly", yearly);
    realm.publish(catalog.toString()).expect(200);
  }

  @Test
  void a_grant_fills_the_pool_and_raises_the_version() {
    var acme = subscribed("acme", "pro");
    var id = acme.split("/")[1];
    var version = rows.version(id);

    var issued = grant(acme, Map.of("amount", 200)).expect(201);

    assertThat(rows.version(id)).isEqualTo(version + 1);
    assertThat(issued.json().get("amount").asLong()).isEqualTo(200);
    assertThat(issued.json().get("priority").asInt()).isEqualTo(100);
    assertThat(issued.json().get("source").asText()).isEqualTo("bought");
    assertThat(issued.json().get("reason").asText()).isEqualTo("test");
    assertThat(limit(acme, "runs")).isEqualTo(1200);
    assertThat(balance(reporter().use(acme, "runs", 1100).expect(200).json()))
        .isEqualTo("1200 1100 0 100");
    var listed = realm.saasAdmin().get(acme + "/grants").expect(200).json().get("items");
    assertThat(listed).hasSize(1);
    assertThat(listed.get(0).get("id").asText()).isEqualTo(issued.createdId());
    assertThat(listed.get(0).get("used").asLong()).isEqualTo(100);
  }

  @Test
  void who_may_see_the_bills_sees_what_was_given_and_not_why() {
    var shown = subscribed("shown", "pro");
    grant(shown, Map.of("amount", 200, "reason", "between us")).expect(201);
    for (var role : List.of("org:billing_manager", "org:member")) {
      operator.join(shown.split("/")[1], realm.createUser(role.substring(4)), role);
    }

    var seen = tenant("billing_manager").get(shown + "/grants").expect(200);

    assertThat(seen.json().at("/items/0/amount").asLong()).isEqualTo(200);
    assertThat(seen.json().at("/items/0/source").asText()).isEqualTo("bought");
    assertThat(seen.text()).doesNotContain("between us", "actorId");
    assertProblem(tenant("member").get(shown + "/grants"), 403, "permission_denied");
  }

  private TenantClient tenant(String user) {
    return realm.tenant(realm.client("app").passwordGrant(user, "openid saas-api"));
  }

  @Test
  void a_grant_on_a_limit_adds_to_the_plan() {
    var seats = subscribed("seats", "starter");

    grant(seats, Map.of("feature", "org:members", "amount", 5)).expect(201);

    assertThat(limit(seats, "org:members")).isEqualTo(30);
  }

  @Test
  void an_unlimited_grant_never_ends() {
    var acme = subscribed("unlimited", "pro");
    grant(acme, Map.of("amount", "unlimited", "priority", 500)).expect(201);

    var answer = reporter().use(acme, "runs", 1_000_000_000_000L).expect(200).json();

    assertThat(answer.at("/balance/granted").isNull()).isTrue();
    assertThat(answer.at("/balance/remaining").isNull()).isTrue();
    assertThat(answer.at("/balance/used").asLong()).isEqualTo(1_000_000_000_000L);
    assertThat(limit(acme, "runs")).isEqualTo(-1);
  }

  @Test
  void grants_burn_by_priority_then_expiry_then_age() {
    var acme = subscribed("order", "pro");
    var open = grant(acme, Map.of("amount", 10)).expect(201).createdId();
    var urgent = grant(acme, Map.of("amount", 10, "priority", 1)).expect(201).createdId();
    var end = clock.now().plus(Duration.ofDays(3)).toString();
    var soon = grant(acme, Map.of("amount", 10, "endsAt", end)).expect(201).createdId();

    reporter().use(acme, "runs", 15).expect(200);
    assertThat(used(acme)).containsEntry(urgent, 10L).containsEntry(soon, 5L);
    reporter().use(acme, "runs", 1005).expect(200);
    assertThat(used(acme)).containsEntry(soon, 10L).containsEntry(open, 0L).containsValue(1000L);
    reporter().use(acme, "runs", 10).expect(200);
    assertThat(used(acme)).containsEntry(open, 10L);
  }

  @Test
  void a_revoked_grant_gives_nothing_more_and_keeps_what_was_used() {
    var acme = subscribed("revoked", "free");
    var id = grant(acme, Map.of("amount", 100)).expect(201).createdId();
    reporter().use(acme, "runs", 30).expect(200);

    assertThat(
            eventsDuring(acme, () -> realm.saasAdmin().delete(acme + "/grants/" + id).expect(204)))
        .containsExactly("grant.revoked", "entitlement.changed");

    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    assertThat(realm.saasAdmin().get(acme + "/grants").json().get("items")).isEmpty();
    assertProblem(realm.saasAdmin().delete(acme + "/grants/" + id), 404, "grant_not_found");
    assertThat(
            rows.numbers("saas_grant", "id", "used", "voided_at is not null and id = '" + id + "'"))
        .containsEntry(id, 30L);
  }

  @Test
  void the_grant_of_another_subject_and_that_of_a_plan_do_not_exist() {
    var mine = subscribed("mine", "pro");
    var theirs = subscribed("theirs", "pro");
    var id = grant(theirs, Map.of("amount", 100)).expect(201).createdId();
    reporter().use(mine, "runs", 1).expect(200);
    var plan = used(mine).keySet().iterator().next();

    rows.staySameDuring(
        () -> {
          for (var unknown : List.of(id, plan, UUID.randomUUID().toString())) {
            assertProblem(
                realm.saasAdmin().delete(mine + "/grants/" + unknown), 404, "grant_not_found");
          }
        });
    assertThat(realm.saasAdmin().get(mine + "/grants").json().get("items")).isEmpty();
  }

  @Test
  void what_is_not_a_grant_is_refused_by_its_field() {
    var acme = subscribed("refused", "pro");
    var past = clock.now().minusSeconds(60).toString();
    var future = clock.now().plusSeconds(60).toString();

    rows.staySameDuring(
        () -> {
          for (Object amount : List.of(0, -1, 1.5, 1_000_000_000_001L, "many", true)) {
            assertInvalid(grant(acme, Map.of("amount", amount)), "amount");
          }
          for (Object priority : List.of(-1, 1001, 0.5, "first")) {
            assertInvalid(grant(acme, Map.of("priority", priority)), "priority");
          }
          assertInvalid(grant(acme, Map.of("source", "plan")), "source");
          assertInvalid(grant(acme, Map.of("source", "found")), "source");
          assertInvalid(grant(acme, Map.of("reason", "")), "reason");
          assertInvalid(grant(acme, Map.of("feature", "org:sso")), "feature");
          assertProblem(grant(acme, Map.of("feature", "walks")), 422, "feature_not_found");
          assertInvalid(grant(acme, Map.of("endsAt", past)), "endsAt");
          assertInvalid(grant(acme, Map.of("startsAt", future, "endsAt", future)), "endsAt");
          assertInvalid(grant(acme, Map.of("endsAt", "tomorrow")), "endsAt");
        });
  }

  @Test
  void a_new_period_fills_the_pool_and_the_old_one_stays_in_the_history() {
    var acme = subscribed("periods", "pro");
    reporter().use(acme, "runs", 1000).expect(200);
    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    clock.advance(Duration.ofDays(32));

    assertThat(balance(reporter().use(acme, "runs", 10).expect(200).json()))
        .isEqualTo("1000 10 0 990");

    assertThat(rows.numbers("saas_usage", "period_start::text", "sum(amount)", byPeriod(acme)))
        .hasSize(2)
        .containsValues(1000L, 10L);
    assertThat(eventsDuring(acme, () -> reporter().use(acme, "runs", 790).expect(200)))
        .containsExactlyInAnyOrder("usage.consumed", "usage.threshold_reached");
  }

  @Test
  void a_grant_that_starts_later_is_when_the_pool_is_filled_again() {
    var acme = subscribed("starts", "free");
    var start = clock.now().plus(Duration.ofHours(1));
    grant(acme, Map.of("amount", 5, "startsAt", start.toString())).expect(201);

    var refused = assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    assertThat(refused.json().get("refillAt").asText()).isEqualTo(start.toString());
    clock.advance(Duration.ofHours(1).plusSeconds(1));

    reporter().use(acme, "runs", 5).expect(200);
    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
  }

  @Test
  void a_plan_that_ends_with_the_period_is_no_refill() {
    var acme = subscribed("ending", "pro");
    realm.saasAdmin().delete(acme + "/subscription?when=period_end").expect(200);
    reporter().use(acme, "runs", 1000).expect(200);

    var refused = assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");

    assertThat(refused.json().has("refillAt")).isFalse();
  }

  /** By another node, whose drop is still on its way. */
  @Test
  void nor_is_one_of_which_that_is_said_meanwhile(Database database) throws Exception {
    var acme = subscribed("said", "pro");
    var id = acme.split("/")[1];
    var reporter = reporter();
    var end = operator.periodEnd(acme).toEpochMilli();
    reporter.use(acme, "runs", 1000).expect(200);

    var refused =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () -> reporter.use(acme, "runs", 1),
                "with raised as (update saas_subject set version = version + 1 where subject_id = ?)"
                    + " update saas_subscription set cancel_at = ? where subject_id = ?",
                id,
                end,
                id);

    assertProblem(refused, 429, "quota_exhausted");
    assertThat(refused.json().has("refillAt")).isFalse();
  }

  @Test
  void a_change_in_mid_period_leaves_the_new_amount_less_what_was_used() {
    var acme = subscribed("changes", "pro");
    reporter().use(acme, "runs", 600).expect(200);

    operator.changeNow(acme, "enterprise");
    assertThat(balance(reporter().use(acme, "runs", 100).expect(200).json()))
        .isEqualTo("10000 700 0 9300");
    operator.changeNow(acme, "starter");
    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    operator.changeNow(acme, "pro");
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 701 0 299");
  }

  @Test
  void a_subscription_canceled_and_started_anew_refills_nothing() {
    var acme = subscribed("anew", "pro");
    reporter().use(acme, "runs", 600).expect(200);
    realm.saasAdmin().delete(acme + "/subscription").expect(200);
    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    clock.advance(Duration.ofDays(2));
    operator.subscribe(acme, "pro");

    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 601 0 399");
    clock.advance(Duration.ofDays(32));
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1 0 999");
  }

  /** From the month to the year and back: each period counts all that was used in it. */
  @Test
  void a_plan_with_another_period_refills_nothing_either() {
    var acme = subscribed("interval", "pro");
    reporter().use(acme, "runs", 1000).expect(200);
    operator.changeNow(acme, "pro:yearly");
    assertThat(balance(reporter().use(acme, "runs", 500).expect(200).json()))
        .isEqualTo("12000 1500 0 10500");
    operator.changeNow(acme, "pro");
    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    clock.advance(Duration.ofDays(32));
    reporter().use(acme, "runs", 300).expect(200);
    operator.changeNow(acme, "pro:yearly");

    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("12000 1801 0 10199");
  }

  /** What is paid is counted from that instant, as where a trial ends by itself. */
  @ParameterizedTest
  @ValueSource(strings = {"active", "past_due", "paused", "comp"})
  void a_trial_that_an_administrator_ends_refills_nothing(String by) {
    var acme = subscribed("ended-" + by.replace('_', '-'), "free");
    operator.startTrial(acme, "pro");
    reporter().use(acme, "runs", 600).expect(200);
    clock.advance(Duration.ofDays(2));

    var before = clock.now();
    if (by.equals("comp")) {
      realm
          .saasAdmin()
          .post(acme + "/subscription/comp", Map.of("plan", "pro", "reason", "test"))
          .expect(200);
    } else if (by.equals("active")) {
      force(acme, "active");
    } else {
      force(acme, by);
      force(acme, "active");
    }

    var shown = realm.saasAdmin().get(acme + "/subscription").expect(200).json();
    var start = Instant.parse(shown.get("currentPeriodStart").asText());
    assertThat(start).isBetween(before, clock.now());
    assertThat(shown.get("currentPeriodEnd").asText())
        .isEqualTo(start.atOffset(ZoneOffset.UTC).plusMonths(1).toInstant().toString());
    assertProblem(reporter().use(acme, "runs", 401), 429, "quota_exhausted");
    assertThat(balance(reporter().use(acme, "runs", 400).expect(200).json()))
        .isEqualTo("1000 1000 0 0");
    clock.advance(Duration.ofDays(32));
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1 0 999");
  }

  @Test
  void nor_does_one_that_had_been_extended_or_followed_another_subscription() {
    var acme = subscribed("extended", "starter");
    operator.changeNow(acme, "pro");
    reporter().use(acme, "runs", 300).expect(200);
    realm.saasAdmin().delete(acme + "/subscription").expect(200);
    operator.startTrial(acme, "pro");
    reporter().use(acme, "runs", 700).expect(200);
    realm
        .saasAdmin()
        .post(
            acme + "/subscription/extend-trial",
            Map.of("until", clock.now().plus(Duration.ofDays(30)).toString(), "reason", "test"))
        .expect(200);
    clock.advance(Duration.ofDays(20));

    force(acme, "active");

    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
  }

  private void force(String subject, String status) {
    realm
        .saasAdmin()
        .put(subject + "/subscription/status", Map.of("status", status, "reason", "test"))
        .expect(200);
  }

  /** The worked example of {@code docs/usage.md}, line by line. */
  @Test
  void the_example_of_the_documentation_is_true() {
    var acme = subscribed("example", "pro");
    grant(acme, Map.of("amount", 200)).expect(201);

    assertThat(balance(reporter().use(acme, "runs", 700).expect(200).json()))
        .isEqualTo("1200 700 0 500");
    var held = reporter().reserve(acme, "runs", 400, 600).expect(201);
    assertThat(balance(held.json())).isEqualTo("1200 700 400 100");
    assertProblem(reporter().use(acme, "runs", 150), 429, "quota_exhausted");
    assertThat(eventsDuring(acme, () -> reporter().commit(held.createdId(), 260).expect(200)))
        .containsExactlyInAnyOrder("usage.consumed", "usage.threshold_reached");
    operator.changeNow(acme, "starter");
    assertThat(shown(acme)).isEqualTo("200 0 0 200");
    operator.changeNow(acme, "pro");
    assertThat(shown(acme)).isEqualTo("1200 960 0 240");
    assertThat(eventsDuring(acme, () -> reporter().use(acme, "runs", 240).expect(200)))
        .containsExactlyInAnyOrder("usage.consumed", "usage.exhausted");
    clock.advance(Duration.ofDays(32));
    assertThat(shown(acme)).isEqualTo("1200 200 0 1000");
  }

  /** As an owner sees it. */
  private String shown(String subject) {
    var id = subject.split("/")[1];
    var owner = "owner-of-" + id;
    if (!realm.admin().get("users?exact=true&username=" + owner).json().has(0)) {
      operator.join(id, realm.createUser(owner), "org:owner");
    }
    var tokens = realm.client("app").passwordGrant(owner, "openid saas-api");
    var items = realm.tenant(tokens).get(subject + "/usage").expect(200).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.get("feature").asText().equals("runs"))
        .map(Reporter::balance)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_reservation_that_nobody_closes_frees_itself() {
    var acme = subscribed("orphan", "pro");
    var id = reporter().reserve(acme, "runs", 1000, 60).expect(201).createdId();
    assertProblem(reporter().use(acme, "runs", 1), 429, "quota_exhausted");
    clock.advance(Duration.ofSeconds(61));

    assertProblem(reporter().commit(id, 1), 410, "reservation_expired");
    assertThat(balance(reporter().use(acme, "runs", 1000).expect(200).json()))
        .isEqualTo("1000 1000 0 0");
    reporter().release(id).expect(204);
  }

  @Test
  void a_commit_after_the_turn_of_the_period_counts_in_the_period_of_its_reservation() {
    var acme = subscribed("turn", "pro");
    var end =
        Instant.parse(
            realm.saasAdmin().get(acme + "/subscription").json().get("currentPeriodEnd").asText());
    clock.advance(Duration.between(clock.now(), end).minusSeconds(600));
    var id = reporter().reserve(acme, "runs", 400, 3600).expect(201).createdId();
    clock.advance(Duration.ofSeconds(1200));

    assertThat(balance(reporter().commit(id, 400).expect(200).json())).isEqualTo("1000 0 0 1000");
    assertThat(balance(reporter().use(acme, "runs", 1).expect(200).json()))
        .isEqualTo("1000 1 0 999");
    assertThat(rows.numbers("saas_usage", "period_start::text", "sum(amount)", byPeriod(acme)))
        .hasSize(2)
        .containsValues(400L, 1L);
  }

  @Test
  void with_the_organization_go_its_grants_and_its_usage() {
    var acme = subscribed("gone", "pro");
    grant(acme, Map.of("amount", 5)).expect(201);
    reporter().use(acme, "runs", 1).expect(200);
    reporter().reserve(acme, "runs", 1, 60).expect(201);
    var id = acme.split("/")[1];

    realm.admin().delete("organizations/" + id).expect(204);

    for (var table :
        List.of("saas_grant", "saas_usage", "saas_reservation", "saas_reservation_part")) {
      assertThat(rows.count(table, "subject_id = ?", id)).as(table).isZero();
    }
  }

  /** Of this organization, in no order: the clock goes forth and back between the tests. */
  private List<String> eventsDuring(String subject, Runnable work) {
    var sql = "select type as text from saas_event where realm_id = ? and org_id = ?";
    var id = subject.split("/")[1];
    var before = rows.texts(sql, id);
    work.run();
    var more = new ArrayList<>(rows.texts(sql, id));
    before.forEach(more::remove);
    return more;
  }

  /** With a token of now, whatever the clock says. */
  private Reporter reporter() {
    return Reporter.of(realm, service);
  }

  private Answer grant(String subject, Map<String, ?> fields) {
    Map<String, Object> body =
        new HashMap<>(Map.of("feature", "runs", "amount", 1, "source", "bought", "reason", "test"));
    body.putAll(fields);
    return realm.saasAdmin().post(subject + "/grants", body);
  }

  private long limit(String subject, String feature) {
    return realm
        .saasAdmin()
        .get(subject + "/entitlements")
        .expect(200)
        .json()
        .get("limits")
        .get(feature)
        .asLong();
  }

  private Map<String, Long> used(String subject) {
    return rows.numbers("saas_grant", "id", "used", "subject_id = '" + subject.split("/")[1] + "'");
  }

  private static String byPeriod(String subject) {
    return "subject_id = '" + subject.split("/")[1] + "' group by period_start";
  }

  private String subscribed(String slug, String plan) {
    var subject = "organizations/" + operator.organization(slug);
    if (!plan.equals("free")) {
      operator.subscribe(subject, plan);
    }
    return subject;
  }
}
