package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.AdminClient;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions and overrides of organizations and users, by the admin API. */
@SaasServer
class SubscriptionsIT {
  private static final String CATALOG =
      """
      features:
        base: { type: boolean }
        seats: { type: limit }
        runs: { type: metered }
      roles:
        org:owner: { name: Owner, permissions: ["*"] }
        org:admin: { name: Administrator, permissions: ["*"] }
        org:member: { name: Member, permissions: [] }
      plans:
        free: { name: Free, for: [organization], values: { base: true } }
        pro:
          name: Pro
          for: [organization]
          price: { amount: 900, currency: USD, interval: month }
          trialDays: 14
          values: { base: true, seats: 10 }
        max:
          name: Max
          for: [organization]
          price: { amount: 9900, currency: USD, interval: year }
          values: { base: true, seats: unlimited }
        old: { name: Old, for: [organization], archived: true, values: { base: true } }
        single: { name: Single, for: [user], values: { base: true } }
        both: { name: Both, for: [user, organization], trialDays: 3, values: { base: true } }
      defaults: { organization: free }
      """;

  private static int number;

  private final TestRealm realm;
  private final RealmRows rows;

  private String id;
  private String subscription;
  private String overrides;

  SubscriptionsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.publish(CATALOG).expect(200);
    realm.setUp();
  }

  @BeforeEach
  void organization() {
    var slug = "buyer" + ++number;
    id =
        saas().post("organizations", Map.of("name", "Buyer", "slug", slug)).expect(201).createdId();
    subscription = "organizations/" + slug + "/subscription";
    overrides = "organizations/" + slug + "/overrides";
  }

  @Test
  void without_a_subscription_the_default_plan_shows() {
    var shown = saas().get(subscription).expect(200).json();

    assertThat(shown.get("default").asBoolean()).isTrue();
    assertThat(shown.get("plan").asText()).isEqualTo("free");
    assertThat(shown.get("id").isNull()).isTrue();
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isZero();
  }

  @Test
  void who_has_no_subscription_and_no_default_plan_has_none() {
    assertProblem(
        saas().get("users/" + realm.createUser("nothing") + "/subscription"),
        404,
        "subscription_not_found");
  }

  @Test
  void a_plan_with_a_trial_starts_with_it() {
    var version = rows.version(id);

    var events =
        rows.eventsDuring(
            () -> {
              var started = start("pro").expect(201).json();
              assertThat(started.get("status").asText()).isEqualTo("trialing");
              assertThat(started.get("default").asBoolean()).isFalse();
              assertThat(Duration.between(time(started, "startedAt"), time(started, "trialEnd")))
                  .isEqualTo(Duration.ofDays(14));
              assertThat(time(started, "currentPeriodEnd")).isEqualTo(time(started, "trialEnd"));
            });

    assertThat(events).containsExactly("subscription.created");
    assertThat(rows.version(id)).isGreaterThan(version);
    assertThat(history()).containsExactly("subscription.created");
    assertThat(saas().get(subscription).expect(200).json().get("status").asText())
        .isEqualTo("trialing");
  }

  @Test
  void the_trial_can_be_left_out_or_have_another_length() {
    var active = start("pro", "trial", false).expect(201).json();
    assertThat(active.get("status").asText()).isEqualTo("active");
    assertThat(active.get("trialEnd").isNull()).isTrue();
    assertThat(time(active, "currentPeriodEnd"))
        .isEqualTo(
            time(active, "currentPeriodStart").atZone(ZoneOffset.UTC).plusMonths(1).toInstant());
    saas().delete(subscription).expect(200);

    var longer = start("max", "trialDays", 30).expect(201).json();
    assertThat(Duration.between(time(longer, "startedAt"), time(longer, "trialEnd")))
        .isEqualTo(Duration.ofDays(30));
  }

  @Test
  void a_second_subscription_is_refused() {
    start("max").expect(201);

    rows.staySameDuring(
        () -> {
          assertProblem(start("max"), 409, "subscription_exists");
          assertProblem(start("pro"), 409, "subscription_exists");
        });
  }

  @Test
  void the_trial_of_a_plan_is_given_once() {
    start("pro").expect(201);
    saas().delete(subscription).expect(200);

    rows.staySameDuring(
        () -> {
          assertProblem(start("pro"), 409, "trial_already_used");
          assertProblem(start("pro", "trialDays", 5), 409, "trial_already_used");
        });
    assertThat(start("pro", "trial", false).expect(201).json().get("status").asText())
        .isEqualTo("active");
  }

  @Test
  void of_twenty_starts_one_succeeds() {
    var events =
        rows.eventsDuring(
            () -> {
              var answers = AtOnce.run(20, i -> start("pro"));
              assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201);
              answers.stream()
                  .filter(answer -> answer.status() != 201)
                  .forEach(answer -> assertProblem(answer, 409, "subscription_exists"));
            });

    assertThat(events).containsExactly("subscription.created");
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isOne();
    assertThat(rows.count("saas_trial", "subject_id = ?", id)).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"plan\":\"nope\"} | 422 | plan_not_found",
        "{\"plan\":\"\"} | 422 | plan_not_found",
        "{\"plan\":\"single\"} | 422 | plan_not_available",
        "{\"plan\":\"old\"} | 422 | plan_not_available",
        "{} | 422 | validation_failed",
        "{\"plan\":null} | 422 | validation_failed",
        "{\"plan\":7} | 422 | validation_failed",
        "{\"plan\":\"\\u0000\"} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"trialDays\":0} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"trialDays\":-1} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"trialDays\":366} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"trialDays\":1.5} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"trialDays\":99999999999} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"trial\":\"yes\"} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"startedAt\":\"2020-01-01T00:00:00Z\"} | 422 | validation_failed",
        "{\"plan\":\"pro\",\"catalogVersion\":1} | 422 | validation_failed",
        "[] | 400 | invalid_request",
      })
  void a_wrong_start_is_refused(String body, int status, String code) {
    rows.staySameDuring(() -> assertProblem(saas().post(subscription, body), status, code));
  }

  @Test
  void where_the_plan_has_no_trial_one_has_the_realms_days_if_there_are_any() {
    Shop.set(realm, "trial.days", "0");
    try {
      assertProblem(start("max", "trial", true), 422, "validation_failed");
    } finally {
      Shop.set(realm, "trial.days", "14");
    }

    var started = start("max", "trial", true).expect(201).json();

    assertThat(
            Duration.between(
                Instant.parse(started.get("startedAt").asText()),
                Instant.parse(started.get("trialEnd").asText())))
        .isEqualTo(Duration.ofDays(14));
  }

  @Test
  void a_change_takes_effect_now() {
    start("pro", "trial", false).expect(201);

    assertThat(
            rows.eventsDuring(
                () -> assertThat(change("max", "now").get("plan").asText()).isEqualTo("max")))
        .containsExactly("subscription.updated");
    assertThat(saas().get(subscription).json().get("plan").asText()).isEqualTo("max");
    assertThat(history()).containsExactly("subscription.created", "subscription.updated");
  }

  @Test
  void or_at_the_end_of_the_period_and_can_be_taken_back() {
    start("pro", "trial", false).expect(201);

    var planned = change("max", "period_end");
    assertThat(planned.get("plan").asText()).isEqualTo("pro");
    assertThat(planned.get("nextPlan").asText()).isEqualTo("max");
    assertThat(planned.get("changeAt")).isEqualTo(planned.get("currentPeriodEnd"));

    var resumed = saas().post(subscription + "/resume").expect(200).json();
    assertThat(resumed.get("nextPlan").isNull()).isTrue();
    assertThat(resumed.get("changeAt").isNull()).isTrue();
  }

  @Test
  void a_trial_goes_on_under_the_new_plan() {
    var trialEnd = start("pro").expect(201).json().get("trialEnd");

    var changed = change("max", "now");

    assertThat(changed.get("status").asText()).isEqualTo("trialing");
    assertThat(changed.get("trialEnd")).isEqualTo(trialEnd);
  }

  @Test
  void a_cancellation_takes_effect_now_and_leaves_the_default() {
    start("pro").expect(201);

    assertThat(rows.eventsDuring(() -> saas().delete(subscription).expect(200)))
        .containsExactly("subscription.canceled");
    assertThat(saas().get(subscription).json().get("default").asBoolean()).isTrue();
    assertProblem(saas().delete(subscription), 404, "subscription_not_found");
    assertProblem(saas().post(subscription + "/resume"), 404, "subscription_not_found");
    assertThat(history()).containsExactly("subscription.created", "subscription.canceled");
    start("max").expect(201);
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isEqualTo(2);
  }

  @Test
  void or_at_the_end_of_the_period_and_can_be_taken_back_too() {
    start("pro", "trial", false).expect(201);

    var ending = saas().delete(subscription + "?when=period_end").expect(200).json();
    assertThat(ending.get("status").asText()).isEqualTo("active");
    assertThat(ending.get("cancelAt")).isEqualTo(ending.get("currentPeriodEnd"));

    assertThat(saas().post(subscription + "/resume").expect(200).json().get("cancelAt").isNull())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"plan\":\"nope\"}",
        "{\"plan\":\"single\"}",
        "{\"plan\":\"old\"}",
        "{}",
        "{\"plan\":\"max\",\"when\":\"tomorrow\"}",
        "{\"plan\":\"max\",\"trialDays\":9}"
      })
  void a_wrong_change_is_refused(String body) {
    start("pro").expect(201);

    rows.staySameDuring(
        () -> assertThat(saas().put(subscription, body).expect(422).code()).isNotEmpty());
    assertInvalid(saas().delete(subscription + "?when=never"), "when");
  }

  @Test
  void what_is_not_there_cannot_be_changed() {
    rows.staySameDuring(
        () ->
            assertProblem(
                saas().put(subscription, Map.of("plan", "max")), 404, "subscription_not_found"));
  }

  @Test
  void users_subscribe_too_and_the_event_is_theirs() {
    var user = realm.createUser("single");

    assertThat(
            rows.eventsDuring(
                () ->
                    saas()
                        .post("users/" + user + "/subscription", Map.of("plan", "single"))
                        .expect(201)))
        .containsExactly("subscription.created");

    assertThat(
            rows.count(
                "saas_event",
                "type = 'subscription.created' and user_id = ? and org_id is null",
                user))
        .isOne();
    assertProblem(
        saas().post("users/" + user + "/subscription", Map.of("plan", "pro")),
        422,
        "plan_not_available");
    assertThat(
            saas().get("users/" + user + "/entitlements").expect(200).json().get("plan").asText())
        .isEqualTo("single");
    assertProblem(
        saas().post("users/nobody/subscription", Map.of("plan", "single")), 404, "user_not_found");
  }

  @Test
  void a_plan_for_both_gives_each_subject_a_trial_of_its_own() {
    var user = realm.createUser("both");

    start("both").expect(201);
    assertThat(
            saas()
                .post("users/" + user + "/subscription", Map.of("plan", "both"))
                .expect(201)
                .json()
                .get("status")
                .asText())
        .isEqualTo("trialing");
  }

  @Test
  void overrides_allow_raise_and_deny() {
    var version = rows.version(id);

    assertThat(
            rows.eventsDuring(
                () -> {
                  override("base", "deny", null).expect(201);
                  override("seats", "value", 7).expect(201);
                  override("runs", "deny", null).expect(201);
                }))
        .containsExactly("override.created", "override.created", "override.created");

    assertThat(rows.version(id)).isEqualTo(version + 3);
    var listed = saas().get(overrides).expect(200).json().get("items");
    assertThat(texts(listed, "feature")).containsExactly("base", "seats", "runs");
    assertThat(listed.get(1).get("value").asLong()).isEqualTo(7);
    assertThat(listed.get(1).get("reason").asText()).isEqualTo("agreed");
    var own = saas().get("organizations/" + id + "/entitlements").expect(200).json();
    assertThat(own.get("limits").get("seats").asLong()).isEqualTo(7);
    assertThat(texts(own.get("features"))).doesNotContain("base");
  }

  @Test
  void unlimited_is_a_value_too() {
    assertThat(override("seats", "value", "unlimited").expect(201).json().get("value").asLong())
        .isEqualTo(-1);
  }

  @Test
  void a_removed_override_is_gone_and_cannot_be_removed_again() {
    var override = override("base", "deny", null).expect(201).createdId();

    assertThat(rows.eventsDuring(() -> saas().delete(overrides + "/" + override).expect(204)))
        .containsExactly("override.removed");

    assertThat(saas().get(overrides).json().get("items")).isEmpty();
    rows.staySameDuring(
        () -> {
          assertProblem(saas().delete(overrides + "/" + override), 404, "override_not_found");
          assertProblem(saas().delete(overrides + "/nope"), 404, "override_not_found");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"feature\":\"nope\",\"effect\":\"deny\",\"reason\":\"r\"} | feature_not_found | ''",
        "{\"effect\":\"deny\",\"reason\":\"r\"} | validation_failed | feature",
        "{\"feature\":\"base\",\"reason\":\"r\"} | validation_failed | effect",
        "{\"feature\":\"base\",\"effect\":\"grant\",\"reason\":\"r\"} | validation_failed | effect",
        "{\"feature\":\"base\",\"effect\":\"DENY\",\"reason\":\"r\"} | validation_failed | effect",
        "{\"feature\":\"base\",\"effect\":\"value\",\"value\":1,\"reason\":\"r\"} | validation_failed | effect",
        "{\"feature\":\"seats\",\"effect\":\"allow\",\"reason\":\"r\"} | validation_failed | effect",
        "{\"feature\":\"runs\",\"effect\":\"value\",\"value\":1,\"reason\":\"r\"} | validation_failed | effect",
        "{\"feature\":\"seats\",\"effect\":\"value\",\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"value\":1,\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"seats\",\"effect\":\"value\",\"value\":-1,\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"seats\",\"effect\":\"value\",\"value\":1.5,\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"seats\",\"effect\":\"value\",\"value\":\"9\",\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"seats\",\"effect\":\"value\",\"value\":1000000000001,\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"seats\",\"effect\":\"value\",\"value\":99999999999999999999,\"reason\":\"r\"} | validation_failed | value",
        "{\"feature\":\"base\",\"effect\":\"deny\"} | validation_failed | reason",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"  \"} | validation_failed | reason",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"a\\nb\"} | validation_failed | reason",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"r\",\"startsAt\":\"soon\"} | validation_failed | startsAt",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"r\",\"endsAt\":\"2026-13-01T00:00:00Z\"} | validation_failed | endsAt",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"r\",\"startsAt\":\"2100-01-02T00:00:00Z\",\"endsAt\":\"2100-01-01T00:00:00Z\"} | validation_failed | endsAt",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"r\",\"endsAt\":\"2001-01-01T00:00:00Z\"} | validation_failed | endsAt",
        "{\"feature\":\"base\",\"effect\":\"deny\",\"reason\":\"r\",\"actorId\":\"x\"} | validation_failed | actorId",
      })
  void a_wrong_override_is_refused(String body, String code, String field) {
    rows.staySameDuring(
        () -> {
          var answer = assertProblem(saas().post(overrides, body), 422, code);
          if (!field.isEmpty()) {
            assertThat(Problems.fields(answer)).contains(field);
          }
        });
  }

  @Test
  void an_override_that_begins_later_does_not_count_yet() {
    saas()
        .post(
            overrides,
            Map.of(
                "feature", "base",
                "effect", "deny",
                "reason", "later",
                "startsAt", "2100-01-01T00:00:00+01:00"))
        .expect(201);

    assertThat(texts(saas().get("organizations/" + id + "/entitlements").json().get("features")))
        .contains("base");
    assertThat(saas().get(overrides).json().get("items").get(0).get("startsAt").asText())
        .isEqualTo("2099-12-31T23:00:00Z");
  }

  private AdminClient saas() {
    return realm.saasAdmin();
  }

  private Answer start(String plan) {
    return saas().post(subscription, Map.of("plan", plan));
  }

  private Answer start(String plan, String field, Object value) {
    return saas().post(subscription, Map.of("plan", plan, field, value));
  }

  private JsonNode change(String plan, String when) {
    return saas().put(subscription, Map.of("plan", plan, "when", when)).expect(200).json();
  }

  private Answer override(String feature, String effect, Object value) {
    var body = new HashMap<String, Object>();
    body.put("feature", feature);
    body.put("effect", effect);
    body.put("reason", "agreed");
    if (value != null) {
      body.put("value", value);
    }
    return saas().post(overrides, body);
  }

  private List<String> history() {
    return rows.texts(
        "select cause as text from saas_subscription_history where realm_id = ? and subject_id = ? order by at, id",
        id);
  }

  private static Instant time(JsonNode json, String field) {
    return Instant.parse(json.get(field).asText());
  }
}
