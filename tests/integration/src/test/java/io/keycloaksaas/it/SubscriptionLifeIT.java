package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.AdminClient;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators do for subscribers, what is listed, and seats that follow members. */
@SaasServer
class SubscriptionLifeIT {
  private static final String CATALOG =
      """
      features:
        base: { type: boolean }
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:admin: { name: Administrator, permissions: ["*"] }
        org:member: { name: Member, permissions: [] }
      plans:
        free: { name: Free, for: [organization], values: {} }
        gift: { name: Gift, for: [organization], values: { base: true } }
        pro:
          name: Pro
          for: [organization]
          price: { amount: 900, currency: USD, interval: month }
          trialDays: 14
          values: { base: true }
        team:
          name: Team
          for: [organization]
          price: { amount: 500, currency: USD, interval: month, perSeat: true }
          values: { base: true }
      defaults: { organization: free }
      """;

  private static int number;

  private final TestRealm realm;
  private final Billed billed;
  private final Operator operator;
  private final RealmRows rows;
  private final KeycloakServer server;

  private String id;
  private String path;

  SubscriptionLifeIT(TestRealm realm, Database database, KeycloakServer server) {
    this.realm = realm;
    this.billed = Billed.in(realm, database);
    this.operator = new Operator(realm);
    this.rows = billed.rows();
    this.server = server;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.publish(CATALOG).expect(200);
    realm.setUp();
  }

  @BeforeEach
  void organization() {
    id = billed.organization("life" + ++number);
    path = Billed.path(id);
  }

  @Test
  void a_comp_gives_a_priced_plan_and_its_reason_is_for_administrators() {
    var comped = comp("pro", null).expect(200).json();

    assertThat(comped.get("comped").asBoolean()).isTrue();
    assertThat(comped.get("status").asText()).isEqualTo("active");
    assertThat(billed.events(id)).containsExactly("created");
    assertThat(rows.lastEvent("subscription.created", id).toString()).doesNotContain("a friend");
    var history = history();
    assertThat(history.get(0).get("reason").asText()).isEqualTo("a friend");
    assertThat(history.get(0).get("actorId").asText()).isNotEmpty();
    assertThat(history.get(0).get("comped").asBoolean()).isTrue();
  }

  @Test
  void a_comp_takes_the_place_of_a_trial_and_may_have_an_end() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    var until = Instant.parse("2100-01-01T00:00:00Z");

    var comped = comp("team", until.toString()).expect(200).json();

    assertThat(comped.get("plan").asText()).isEqualTo("team");
    assertThat(comped.get("cancelAt").asText()).isEqualTo(until.toString());
    assertThat(billed.stored(id)).containsExactly("team active");
  }

  @Test
  void what_is_paid_is_not_given_as_well() {
    billed.say(id, "paid" + number, "pro", "active", Instant.now()).expect(200);

    rows.staySameDuring(() -> assertProblem(comp("team", null), 409, "subscription_exists"));
  }

  @Test
  void what_a_provider_bills_is_changed_there() {
    billed.say(id, "billed" + number, "pro", "active", Instant.now()).expect(200);

    rows.staySameDuring(
        () -> {
          assertProblem(
              realm.saasAdmin().put(path, Map.of("plan", "team")), 409, "transition_refused");
          assertProblem(realm.saasAdmin().delete(path), 409, "transition_refused");
          assertProblem(realm.saasAdmin().post(path + "/resume"), 409, "transition_refused");
        });
    force("canceled").expect(200);
  }

  @Test
  void what_a_provider_takes_over_meanwhile_is_changed_there(Database database) throws Exception {
    billed.start(id, Map.of("plan", "team")).expect(201);

    var cancellation =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () -> realm.saasAdmin().delete(path),
                "update saas_subscription set provider = 'probe', external_id = 'meanwhile'"
                    + " where realm_id = ? and subject_id = ?",
                rows.realmId(),
                id);

    assertProblem(cancellation, 409, "transition_refused");
    assertThat(billed.stored(id)).containsExactly("team active");
  }

  @Test
  void a_trial_is_extended_and_announced_anew() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    var until = Instant.now().plus(Duration.ofDays(40)).toString();

    assertThat(extend(until).expect(200).json().get("trialEnd").asText().substring(0, 19))
        .isEqualTo(until.substring(0, 19));

    assertThat(history().get(0).get("reason").asText()).isEqualTo("asked for it");
    assertInvalid(extend(Instant.now().plus(Duration.ofDays(30)).toString()), "until");
    assertInvalid(extend(Instant.now().plus(Duration.ofDays(400)).toString()), "until");
  }

  @Test
  void only_a_trial_can_be_extended() {
    var until = Instant.now().plus(Duration.ofDays(10)).toString();
    assertProblem(extend(until), 404, "subscription_not_found");
    billed.start(id, Map.of("plan", "pro", "trial", false)).expect(201);

    assertProblem(extend(until), 409, "transition_refused");
  }

  @Test
  void a_status_is_forced_as_the_table_allows() {
    billed.start(id, Map.of("plan", "pro", "trial", false)).expect(201);

    var due = force("past_due").expect(200).json();
    assertThat(due.get("status").asText()).isEqualTo("past_due");
    assertThat(due.get("graceUntil").isNull()).isFalse();
    force("paused").expect(200);
    assertThat(billed.shown(id).get("default").asBoolean()).isTrue();
    assertProblem(realm.saasAdmin().put(path, Map.of("plan", "team")), 409, "transition_refused");
    force("active").expect(200);
    assertProblem(force("active"), 409, "transition_refused");
    assertProblem(force("trialing"), 409, "transition_refused");
    force("canceled").expect(200);
    rows.staySameDuring(() -> assertProblem(force("active"), 409, "subscription_canceled"));

    assertThat(billed.events(id))
        .containsExactly("created", "past_due", "updated", "updated", "canceled");
    assertThat(texts(history(), "status"))
        .containsExactly("canceled", "active", "paused", "past_due", "active");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | comp | {\"plan\":\"pro\"} | reason",
        "POST | comp | {\"plan\":\"pro\",\"reason\":\" \"} | reason",
        "POST | comp | {\"reason\":\"x\"} | plan",
        "POST | comp | {\"plan\":\"pro\",\"reason\":\"x\",\"until\":\"2001-01-01T00:00:00Z\"} | until",
        "POST | comp | {\"plan\":\"pro\",\"reason\":\"x\",\"price\":0} | price",
        "POST | extend-trial | {\"reason\":\"x\"} | until",
        "POST | extend-trial | {\"until\":\"2026-01-01T00:00:00Z\"} | reason",
        "PUT | status | {\"status\":\"free\",\"reason\":\"x\"} | status",
        "PUT | status | {\"status\":\"active\"} | reason",
      })
  void a_wrong_request_is_refused(String method, String act, String body, String field) {
    rows.staySameDuring(
        () ->
            assertInvalid(
                realm.saasAdmin().send(method, path + "/" + act, "application/json", body), field));
  }

  @Test
  void the_list_finds_by_plan_status_standing_and_the_end_of_a_trial() {
    try (var other = realm.another()) {
      other.publish(CATALOG).expect(200);
      other.setUp();
      var saas = other.saasAdmin();
      for (var slug : List.of("one", "two", "three", "four", "five")) {
        saas.post("organizations", Map.of("name", slug, "slug", slug)).expect(201);
      }
      subscribe(saas, "one", Map.of("plan", "pro"));
      subscribe(saas, "two", Map.of("plan", "pro", "trial", false));
      subscribe(saas, "three", Map.of("plan", "gift"));
      subscribe(saas, "four", Map.of("plan", "team"));
      saas.put(
              "organizations/four/subscription/status",
              Map.of("status", "past_due", "reason", "test"))
          .expect(200);
      subscribe(saas, "five", Map.of("plan", "pro", "trial", false));
      saas.delete("organizations/five/subscription").expect(200);

      assertThat(plans(saas, "")).containsExactly("pro", "pro", "gift", "team");
      assertThat(plans(saas, "?plan=pro")).containsExactly("pro", "pro");
      assertThat(plans(saas, "?status=canceled")).containsExactly("pro");
      assertThat(plans(saas, "?status=active")).containsExactly("pro", "gift");
      assertThat(plans(saas, "?status=trialing")).containsExactly("pro");
      assertThat(plans(saas, "?standing=paid")).containsExactly("pro");
      assertThat(plans(saas, "?standing=free")).containsExactly("gift");
      assertThat(plans(saas, "?standing=trialing")).containsExactly("pro");
      assertThat(plans(saas, "?standing=past_due")).containsExactly("team");
      assertThat(plans(saas, "?subjectType=user")).isEmpty();
      assertThat(plans(saas, "?trialEndsBefore=2001-01-01T00:00:00Z")).isEmpty();
      assertThat(plans(saas, "?trialEndsBefore=2100-01-01T00:00:00Z")).containsExactly("pro");
      assertInvalid(saas.get("subscriptions?standing=rich"), "standing");
      assertInvalid(saas.get("subscriptions?status=dead"), "status");
      assertInvalid(saas.get("subscriptions?trialEndsBefore=soon"), "trialEndsBefore");
      var first = saas.get("subscriptions?pageSize=3").expect(200).json();
      assertThat(first.get("items")).hasSize(3);
      assertThat(
              saas.get("subscriptions?pageSize=3&cursor=" + first.get("nextCursor").asText())
                  .expect(200)
                  .json()
                  .get("items"))
          .hasSize(1);
    }
  }

  @Test
  void the_list_shows_what_time_has_done(ServerClock clock) {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    clock.advance(Duration.ofDays(15));

    assertThat(realm.saasAdmin().get("subscriptions?status=canceled&pageSize=100").text())
        .contains(id);
    assertThat(realm.saasAdmin().get("subscriptions?pageSize=100").text()).doesNotContain(id);
  }

  @Test
  void seats_follow_members_where_the_price_is_per_seat() {
    billed.start(id, Map.of("plan", "team")).expect(201);
    assertThat(billed.shown(id).get("quantity").asLong()).isEqualTo(1);
    operator.join(id, realm.createUser("first" + number), "org:owner");
    var second = realm.createUser("second" + number);
    operator.join(id, second, "org:member");

    assertThat(billed.shown(id).get("quantity").asLong()).isEqualTo(2);
    operator.leave(id, second);
    assertThat(billed.shown(id).get("quantity").asLong()).isEqualTo(1);
    assertThat(billed.events(id)).containsExactly("created", "updated", "updated");
  }

  @Test
  void seats_stay_one_where_the_price_is_for_all() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    operator.join(id, realm.createUser("flat" + number), "org:member");

    assertThat(billed.shown(id).get("quantity").asLong()).isEqualTo(1);
    assertThat(billed.events(id)).containsExactly("created");
  }

  @Test
  void of_twenty_who_join_at_once_each_is_counted() {
    billed.start(id, Map.of("plan", "team")).expect(201);
    var users = new HashMap<Integer, String>();
    for (int i = 0; i < 20; i++) {
      users.put(i, realm.createUser("crowd" + number + "-" + i));
    }

    AtOnce.run(
        20,
        caller -> {
          operator.join(id, users.get(caller), "org:member");
          return caller;
        });

    assertThat(billed.shown(id).get("quantity").asLong()).isEqualTo(20);
  }

  @Test
  void a_trial_of_a_plan_without_one_is_as_long_as_the_realm_says() {
    realm.saasAdmin().post("setup", Map.of("settings", Map.of("trial.days", "5"))).expect(200);

    var shown = billed.start(id, Map.of("plan", "team", "trial", true)).expect(201).json();

    assertThat(shown.get("status").asText()).isEqualTo("trialing");
    assertThat(
            Duration.between(
                Instant.parse(shown.get("startedAt").asText()),
                Instant.parse(shown.get("trialEnd").asText())))
        .isEqualTo(Duration.ofDays(5));
  }

  @Test
  void metrics_count_subscriptions_by_plan_and_standing() {
    billed.start(id, Map.of("plan", "pro")).expect(201);
    var metrics = ServerMetrics.of(server);

    await()
        .atMost(Duration.ofMinutes(3))
        .untilAsserted(
            () ->
                assertThat(metrics.text())
                    .containsPattern(
                        "saas_subscriptions\\{[^}]*plan=\"pro\"[^}]*realm=\""
                            + realm.name()
                            + "\"[^}]*standing=\"trialing\"")
                    .containsPattern("saas_subscriptions_trials_ending"));
  }

  private Answer comp(String plan, String until) {
    var body = new HashMap<String, Object>(Map.of("plan", plan, "reason", "a friend"));
    if (until != null) {
      body.put("until", until);
    }
    return realm.saasAdmin().post(path + "/comp", body);
  }

  private Answer extend(String until) {
    return realm
        .saasAdmin()
        .post(path + "/extend-trial", Map.of("until", until, "reason", "asked for it"));
  }

  private Answer force(String status) {
    return realm.saasAdmin().put(path + "/status", Map.of("status", status, "reason", "by hand"));
  }

  private JsonNode history() {
    return realm.saasAdmin().get(path + "/history").expect(200).json().get("items");
  }

  private static void subscribe(AdminClient saas, String slug, Map<String, Object> body) {
    saas.post("organizations/" + slug + "/subscription", body).expect(201);
  }

  private static List<String> plans(AdminClient saas, String query) {
    var items = saas.get("subscriptions" + query).expect(200).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.at("/subscription/plan").asText())
        .toList();
  }
}
