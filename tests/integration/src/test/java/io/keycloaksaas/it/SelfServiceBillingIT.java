package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gives himself what has a price (C5). */
@SaasServer
class SelfServiceBillingIT {
  private static Callers callers;
  private static Acme acme;
  private static String clerk;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;
  private final ServerClock clock;

  SelfServiceBillingIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
    this.clock = clock;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    Shop.open(realm);
    Shop.set(realm, "trial.oncePerOwner", "false"); // one owner has all organizations here
    callers = new Callers(realm, realm.client("app"), "openid saas-api saas-api-manage");
    acme = Acme.people(realm);
    clerk = realm.createUser("clerk");
    realm.createUser("stranger");
  }

  @AfterEach
  void standard() {
    Shop.set(realm, Map.of("trial.selfService", "false", "billing.provider", "manual"));
  }

  /** Plan × caller × provider. {@code ok} is 201. */
  @ParameterizedTest
  @CsvSource({
    "team,   owner,    manual, ok",
    "team,   admin,    manual, ok",
    "team,   clerk,    manual, ok",
    "team,   member,   manual, permission_denied",
    "team,   stranger, manual, organization_not_found",
    "team,   owner,    stripe, ok",
    "team,   member,   stripe, permission_denied",
    "pro,    owner,    manual, administrator_required",
    "pro,    clerk,    manual, administrator_required",
    "pro,    member,   manual, permission_denied",
    "pro,    stranger, manual, organization_not_found",
    "pro,    owner,    stripe, billing_provider_required",
    "pro,    clerk,    stripe, billing_provider_required",
    "pro,    member,   stripe, permission_denied",
    "max,    owner,    manual, administrator_required",
    "max,    owner,    stripe, billing_provider_required",
    "gift,   owner,    manual, plan_not_found",
    "gift,   owner,    stripe, plan_not_found",
    "secret, owner,    manual, plan_not_found",
    "secret, owner,    stripe, plan_not_found",
    "nope,   owner,    manual, plan_not_found",
    "old,    owner,    manual, plan_not_available",
    "old,    owner,    stripe, plan_not_available",
    "me:nice,owner,    manual, plan_not_available",
    "me:plus,owner,    stripe, plan_not_available",
  })
  void who_may_take_which_plan(String plan, String caller, String provider, String outcome) {
    Shop.set(realm, "billing.provider", provider);
    var path = organization();
    var subscription = path + "/subscription";

    if (outcome.equals("ok")) {
      callers.tenant(caller).post(subscription, Map.of("plan", plan)).expect(201);
      assertThat(plan(path)).isEqualTo(plan);
      return;
    }
    rows.staySameDuring(() -> assertThat(take(caller, path, plan).code()).isEqualTo(outcome));
    operator.subscribe(path, "team");
    rows.staySameDuring(
        () -> {
          var body = Map.of("plan", plan, "when", "now");
          assertThat(callers.tenant(caller).patch(subscription, body).code()).isEqualTo(outcome);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "me:nice, manual, ok",
    "me:nice, stripe, ok",
    "me:plus, manual, administrator_required",
    "me:plus, stripe, billing_provider_required",
    "team,    manual, plan_not_available",
    "gift,    manual, plan_not_found",
  })
  void users_take_plans_for_themselves(String plan, String provider, String outcome) {
    Shop.set(realm, "billing.provider", provider);
    var me = newcomer();

    var answer = me.post("me/subscription", Map.of("plan", plan));

    if (outcome.equals("ok")) {
      assertThat(answer.expect(201).json().get("plan").asText()).isEqualTo(plan);
      assertThat(me.get("me/entitlements/user:themes/explain").json().get("granted").asBoolean())
          .isTrue();
    } else {
      assertThat(answer.code()).isEqualTo(outcome);
    }
  }

  @Test
  void the_default_plan_is_had_without_a_subscription() {
    var path = organization();

    assertThat(get(path).get("default").asBoolean()).isTrue();
    assertThat(take("owner", path, "free").expect(200).json().get("default").asBoolean()).isTrue();
    assertThat(rows.count("saas_subscription", "subject_id = ?", path.split("/")[1])).isZero();
  }

  @Test
  void who_has_a_subscription_changes_it() {
    var path = organization();
    operator.subscribe(path, "pro");

    assertProblem(take("owner", path, "team"), 409, "subscription_exists");
  }

  @Test
  void what_was_paid_for_is_kept_until_the_end_of_its_period() {
    var path = organization();
    operator.subscribe(path, "pro");

    var changed = patch(path, Map.of("plan", "team")).expect(200).json();

    assertThat(changed.get("plan").asText()).isEqualTo("pro");
    assertThat(changed.get("nextPlan").asText()).isEqualTo("team");
    assertThat(changed.get("changeAt")).isEqualTo(changed.get("currentPeriodEnd"));
    assertThat(resume("owner", path).expect(200).json().get("nextPlan").isNull()).isTrue();
    assertThat(
            patch(path, Map.of("plan", "team", "when", "now"))
                .expect(200)
                .json()
                .get("plan")
                .asText())
        .isEqualTo("team");
  }

  @Test
  void to_go_down_to_the_default_plan_is_to_cancel() {
    var path = organization();
    operator.subscribe(path, "pro");

    var changed = patch(path, Map.of("plan", "free")).expect(200).json();

    assertThat(changed.get("plan").asText()).isEqualTo("pro");
    assertThat(changed.get("cancelAt")).isEqualTo(changed.get("currentPeriodEnd"));
    clock.advance(Duration.ofDays(32));
    assertThat(realm.saasAdmin().get(path + "/subscription").json().get("default").asBoolean())
        .isTrue();
  }

  @Test
  void one_cancels_at_the_end_of_the_period_and_takes_it_back() {
    var path = organization();
    operator.subscribe(path, "pro");

    var canceled = owner().delete(path + "/subscription").expect(200).json();
    assertThat(canceled.get("cancelAt")).isEqualTo(canceled.get("currentPeriodEnd"));
    assertThat(patch(path, Map.of("cancel", false)).expect(200).json().get("cancelAt").isNull())
        .isTrue();
    assertThat(patch(path, Map.of("cancel", true)).expect(200).json().get("cancelAt").isNull())
        .isFalse();
    assertThat(resume("clerk", path).expect(200).json().get("cancelAt").isNull()).isTrue();
    var ended = owner().delete(path + "/subscription?when=now").expect(200).json();
    assertThat(ended.get("default").asBoolean()).isTrue();
  }

  /** Else one would keep a plan that nobody gives him any more. */
  @Test
  void what_an_administrator_has_scheduled_a_tenant_does_not_take_back() {
    var path = organization();
    operator.subscribe(path, "pro");
    realm.saasAdmin().delete(path + "/subscription?when=period_end").expect(200);

    rows.staySameDuring(
        () -> {
          assertProblem(resume("owner", path), 403, "administrator_required");
          assertProblem(patch(path, Map.of("cancel", false)), 403, "administrator_required");
          assertProblem(patch(path, Map.of("plan", "team")), 403, "administrator_required");
          owner().delete(path + "/subscription").expect(200);
        });
    assertProblem(resume("owner", path), 403, "administrator_required");
  }

  /** The node knows nothing of the organization, so that the request has read its plan before. */
  @Test
  void nor_does_he_write_over_what_one_schedules_meanwhile(Database database) throws Exception {
    var path = organization();
    var owner = owner();
    operator.subscribe(path, "pro");

    var changed =
        new HeldSubject(rows, database, path.split("/")[1])
            .changedMeanwhile(
                () -> owner.patch(path + "/subscription", Map.of("plan", "team")),
                "update saas_subscription set cancel_at = ? where subject_id = ?",
                Instant.parse("2100-01-01T00:00:00Z").toEpochMilli(),
                path.split("/")[1]);

    assertProblem(changed, 403, "administrator_required");
    assertThat(get(path).get("nextPlan").isNull()).isTrue();
  }

  @Test
  void to_cancel_over_an_administrators_change_does_not_make_it_ones_own() {
    var path = organization();
    operator.subscribe(path, "pro");
    realm
        .saasAdmin()
        .put(path + "/subscription", Map.of("plan", "team", "when", "period_end"))
        .expect(200);

    owner().delete(path + "/subscription").expect(200);

    assertProblem(resume("owner", path), 403, "administrator_required");
  }

  @Test
  void what_one_has_scheduled_altogether_one_takes_back_altogether() {
    var path = organization();
    operator.subscribe(path, "pro");
    patch(path, Map.of("plan", "team")).expect(200);
    owner().delete(path + "/subscription").expect(200);

    var resumed = resume("owner", path).expect(200).json();

    assertThat(resumed.get("cancelAt").isNull()).isTrue();
    assertThat(resumed.get("nextPlan").isNull()).isTrue();
  }

  @Test
  void what_an_administrator_schedules_in_place_of_ones_own_is_his() {
    var path = organization();
    operator.subscribe(path, "pro");
    owner().delete(path + "/subscription").expect(200);
    realm.saasAdmin().delete(path + "/subscription?when=period_end").expect(200);

    assertProblem(resume("owner", path), 403, "administrator_required");
  }

  /** Of an earlier subscription the last word was the tenant's. */
  @Test
  void a_plan_that_an_administrator_gave_for_some_time_is_not_kept_for_good() {
    var path = organization();
    operator.subscribe(path, "pro");
    owner().delete(path + "/subscription").expect(200);
    owner().delete(path + "/subscription?when=now").expect(200);
    var until = clock.now().plus(Duration.ofDays(7)).toString();
    realm
        .saasAdmin()
        .post(
            path + "/subscription/comp", Map.of("plan", "max", "until", until, "reason", "a week"))
        .expect(200);

    rows.staySameDuring(
        () -> {
          assertProblem(resume("owner", path), 403, "administrator_required");
          assertProblem(patch(path, Map.of("cancel", false)), 403, "administrator_required");
        });
  }

  /** Whose coming and going raises and lowers the number of seats. */
  @Test
  void members_who_leave_do_not_make_an_administrators_schedule_ones_own() {
    var path = organization();
    operator.subscribe(path, "crew");
    realm.saasAdmin().delete(path + "/subscription?when=period_end").expect(200);
    callers.tenant("member").post(path + "/leave").expect(204);

    assertProblem(resume("owner", path), 403, "administrator_required");
  }

  @Test
  void members_whom_an_administrator_adds_do_not_take_ones_own_schedule_away() {
    var path = organization();
    operator.subscribe(path, "crew");
    owner().delete(path + "/subscription").expect(200);
    operator.join(path.split("/")[1], realm.createUser("late-" + UUID.randomUUID()), "org:member");

    assertThat(resume("owner", path).expect(200).json().get("cancelAt").isNull()).isTrue();
  }

  @Test
  void without_a_subscription_there_is_nothing_to_change() {
    var path = organization();

    rows.staySameDuring(
        () -> {
          assertProblem(patch(path, Map.of("plan", "team")), 404, "subscription_not_found");
          assertProblem(patch(path, Map.of("cancel", true)), 404, "subscription_not_found");
          assertProblem(owner().delete(path + "/subscription"), 404, "subscription_not_found");
          assertProblem(resume("owner", path), 404, "subscription_not_found");
        });
  }

  @Test
  void a_trial_begins_by_itself_only_where_the_realm_says_so() {
    var path = organization();
    assertProblem(
        owner().post(path + "/subscription", Map.of("plan", "pro", "trial", true)),
        403,
        "administrator_required");

    Shop.set(realm, "trial.selfService", "true");

    var trial = take("owner", path, "pro").expect(201).json();
    assertThat(trial.get("status").asText()).isEqualTo("trialing");
    owner().delete(path + "/subscription?when=now").expect(200);
    assertProblem(take("owner", path, "pro"), 409, "trial_already_used");
    assertProblem(take("owner", path, "max"), 403, "administrator_required");
    assertProblem(
        owner().post(path + "/subscription", Map.of("plan", "pro", "trial", false)),
        403,
        "administrator_required");
    assertInvalid(
        owner().post(path + "/subscription", Map.of("plan", "max", "trial", true)), "trial");
  }

  @Test
  void a_trial_does_not_become_another_plan_with_a_price() {
    Shop.set(realm, "trial.selfService", "true");
    var path = organization();
    take("owner", path, "pro").expect(201);

    rows.staySameDuring(
        () -> assertProblem(patch(path, Map.of("plan", "max")), 403, "administrator_required"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"plan\":null}",
        "{\"plan\":7}",
        "{\"plan\":\"team\",\"when\":\"tomorrow\"}",
        "{\"plan\":\"team\",\"when\":null}",
        "{\"plan\":\"team\",\"cancel\":true}",
        "{\"cancel\":\"yes\"}",
        "{\"cancel\":null}",
        "{\"cancel\":false,\"when\":\"now\"}",
        "{\"when\":\"now\"}",
        "{\"status\":\"active\"}",
        "{\"plan\":\"team\",\"trialEnd\":\"2100-01-01T00:00:00Z\"}",
        "{\"plan\":\"team\",\"catalogVersion\":1}",
        "{\"plan\":\"team\",\"startedAt\":\"2001-01-01T00:00:00Z\"}",
        "{\"plan\":\"team\\u0000\"}",
        "{\"quantity\":5}"
      })
  void a_patch_takes_plan_when_and_cancel_and_nothing_else(String body) {
    var path = organization();
    operator.subscribe(path, "pro");

    rows.staySameDuring(() -> assertProblem(patch(path, body), 422, "validation_failed"));
  }

  @Test
  void an_empty_patch_changes_nothing() {
    var path = organization();
    operator.subscribe(path, "pro");

    rows.staySameDuring(() -> patch(path, "{}").expect(200));
  }

  @Test
  void of_ten_at_once_one_takes_the_plan() {
    var path = organization();

    var answers = AtOnce.run(10, i -> take("owner", path, "team"));

    assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201);
    assertThat(rows.count("saas_subscription", "subject_id = ?", path.split("/")[1])).isOne();
  }

  @Test
  void a_plain_member_does_not_see_the_subscription() {
    var path = organization();

    assertProblem(callers.tenant("member").get(path + "/subscription"), 403, "permission_denied");
    callers.tenant("clerk").get(path + "/subscription").expect(200);
  }

  private Answer take(String caller, String path, String plan) {
    return callers.tenant(caller).post(path + "/subscription", Map.of("plan", plan));
  }

  private Answer patch(String path, Object body) {
    return owner().patch(path + "/subscription", body);
  }

  private Answer resume(String caller, String path) {
    return callers.tenant(caller).post(path + "/subscription/resume", Map.of());
  }

  private JsonNode get(String path) {
    return owner().get(path + "/subscription").expect(200).json();
  }

  private String plan(String path) {
    return get(path).get("plan").asText();
  }

  private TenantClient owner() {
    return callers.tenant("owner");
  }

  private TenantClient newcomer() {
    var name = "user-" + UUID.randomUUID();
    realm.createUser(name);
    return callers.tenant(name);
  }

  /** {@code organizations/<id>} of the three, and of the clerk who sees to its bills. */
  private String organization() {
    var id = acme.found("o-" + UUID.randomUUID());
    operator.join(id, clerk, "org:billing_manager");
    return "organizations/" + id;
  }
}
