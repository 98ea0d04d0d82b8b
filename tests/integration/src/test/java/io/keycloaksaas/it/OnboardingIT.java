package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organization goes through before it begins, and what it goes on to. */
@SaasServer
class OnboardingIT {
  private static Callers callers;
  private static int number;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;
  private final Billed billed;

  private String owner;
  private String ownerId;
  private String slug;
  private String id;

  OnboardingIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
    this.billed = Billed.in(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), Newcomer.ALL);
    realm
        .saasAdmin()
        .post(
            "setup",
            Map.of(
                "apiClients",
                List.of("app"),
                "settings",
                Map.of("onboarding.steps", "profile,team", "onboarding.trialPlan", "pro")))
        .expect(200);
  }

  @BeforeEach
  void organization() {
    number++;
    owner = "owner" + number;
    slug = "org" + number;
    ownerId = realm.createUser(owner);
    id = operator.organization(slug, ownerId);
  }

  @Test
  void an_application_sees_that_it_is_open_and_what_is_to_be_done() {
    assertThat(active(owner).get("onboarding").asText()).isEqualTo("open");

    var mine = callers.tenant(owner).get("me/onboarding").expect(200).json();

    assertThat(mine.at("/organization/slug").asText()).isEqualTo(slug);
    assertThat(mine.at("/onboarding/status").asText()).isEqualTo("open");
    assertThat(texts(mine.at("/onboarding/steps"), "key")).containsExactly("profile", "team");
    assertThat(mine.at("/onboarding/trialPlan").asText()).isEqualTo("pro");
  }

  @Test
  void the_last_step_completes_it_and_repeating_one_changes_nothing() {
    var api = callers.tenant(owner);
    List<String> events =
        rows.eventsDuring(
            () -> {
              assertThat(status(take(api, "team"))).isEqualTo("open");
              assertThat(status(take(api, "team"))).isEqualTo("open");
              assertThat(status(take(api, "profile"))).isEqualTo("completed");
              assertThat(status(take(api, "profile"))).isEqualTo("completed");
            });

    assertThat(events)
        .containsExactly(
            "onboarding.step_completed",
            "onboarding.step_completed",
            "subscription.created",
            "onboarding.completed");
    assertThat(active(owner).get("onboarding").asText()).isEqualTo("completed");
  }

  @Test
  void a_step_that_the_realm_does_not_know_is_refused() {
    assertProblem(
        callers.tenant(owner).post("organizations/" + slug + "/onboarding/steps/nowhere/complete"),
        404,
        "onboarding_step_not_found");
  }

  @Test
  void completing_starts_the_trial_once_and_it_is_told_before_it_ends(ServerClock clock) {
    complete(owner);

    assertThat(plan(slug)).isEqualTo("pro");
    assertThat(subscription(slug).get("status").asText()).isEqualTo("trialing");
    assertThat(rows.lastEvent("onboarding.completed", id).get("trial_plan").asText())
        .isEqualTo("pro");
    complete(owner);
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isEqualTo(1);
    clock.advance(Duration.ofDays(12));
    billed.catchUp(clock.now());
    assertThat(
            rows.count(
                "saas_email_message", "org_id = ? and template = 'billing-trial-ending'", id))
        .isEqualTo(1);
  }

  @Test
  void who_had_the_trial_elsewhere_completes_without_it() {
    complete(owner);
    String second = slug + "-second";
    String secondId = operator.organization(second, ownerId);

    var answer =
        callers.tenant(owner).post("organizations/" + second + "/onboarding/complete").expect(200);

    assertThat(answer.json().get("status").asText()).isEqualTo("completed");
    assertThat(plan(second)).isEqualTo("free");
    assertThat(rows.lastEvent("onboarding.completed", secondId).has("trial_plan")).isFalse();
    assertThat(rows.count("saas_trial", "subject_id = ?", secondId)).isZero();
  }

  @Test
  void completing_reaches_the_organizations_that_one_may_update_and_no_other() {
    String other = operator.organization(slug + "-other", ownerId);
    String foreign = operator.organization(slug + "-foreign", realm.createUser("of-" + slug));
    operator.join(foreign, ownerId, "org:member");

    complete(owner);

    assertThat(operatorsView(slug)).isEqualTo("completed");
    assertThat(operatorsView(other)).isEqualTo("completed");
    assertThat(operatorsView(foreign)).isEqualTo("open");
    assertThat(plan(slug + "-other")).isEqualTo("free");
    assertThat(rows.lastEvent("onboarding.completed", other).get("elsewhere").asBoolean()).isTrue();
  }

  @Test
  void nobody_is_sent_where_he_may_do_nothing() {
    String member = "member" + number;
    operator.join(slug, realm.createUser(member), "org:member");

    assertThat(active(member).get("onboarding").asText()).isEqualTo("waiting");
    var answer = callers.tenant(member).post("me/onboarding/complete").expect(200).json();

    assertThat(answer.at("/onboarding/status").asText()).isEqualTo("waiting");
    assertThat(operatorsView(slug)).isEqualTo("open");
    assertProblem(
        callers.tenant(member).post("organizations/" + slug + "/onboarding/complete"),
        403,
        "permission_denied");
  }

  @Test
  void without_an_organization_there_is_nothing_to_do() {
    realm.createUser("lonely" + number);
    var api = callers.tenant("lonely" + number);

    var answer = api.post("me/onboarding/complete").expect(200).json();

    assertThat(answer.get("organization").isNull()).isTrue();
    assertThat(answer.at("/onboarding/status").isNull()).isTrue();
    assertThat(api.get("me/onboarding").expect(200).json()).isEqualTo(answer);
  }

  @Test
  void two_who_complete_at_the_same_instant_complete_it_once() {
    String admin = "admin" + number;
    operator.join(slug, realm.createUser(admin), "org:admin");
    callers.tenant(owner);
    callers.tenant(admin);

    AtOnce.run(
        4,
        i -> callers.tenant(i % 2 == 0 ? owner : admin).post("me/onboarding/complete").expect(200));

    assertThat(rows.count("saas_event", "org_id = ? and type = 'onboarding.completed'", id))
        .isEqualTo(1);
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isEqualTo(1);
  }

  @Test
  void an_administrator_sees_it_and_lets_it_begin_again() {
    complete(owner);

    realm.saasAdmin().delete("organizations/" + slug + "/onboarding").expect(204);

    assertThat(operatorsView(slug)).isEqualTo("open");
    assertThat(active(owner).get("onboarding").asText()).isEqualTo("open");
    complete(owner);
    assertThat(rows.count("saas_subscription", "subject_id = ?", id)).isEqualTo(1);
  }

  @Test
  void organizations_from_before_its_time_have_nothing_to_go_through() {
    Shop.set(realm, "onboarding.since", "2099-01-01");
    try {
      assertThat(active(owner).get("onboarding").asText()).isEqualTo("completed");
    } finally {
      Shop.set(realm, "onboarding.since", "");
    }
  }

  @Test
  void where_there_is_none_nothing_is_open() {
    Shop.set(realm, "onboarding.steps", "");
    try {
      assertThat(active(owner).get("onboarding").isNull()).isTrue();
      complete(owner);
      assertThat(operatorsView(slug)).isEqualTo("null");
    } finally {
      Shop.set(realm, "onboarding.steps", "profile,team");
    }
    assertThat(operatorsView(slug)).isEqualTo("open");
  }

  @Test
  void a_plan_that_would_stay_unpaid_is_not_tried() {
    Shop.set(realm, "trial.end", "convert");
    try {
      complete(owner);
    } finally {
      Shop.set(realm, "trial.end", "end");
    }
    assertThat(plan(slug)).isEqualTo("free");
  }

  @Test
  void me_tells_it_without_a_further_statement(SqlCounter counter) {
    var api = callers.tenant(owner);
    api.get("me").expect(200);

    var counted = counter.least(() -> api.get("me").expect(200));

    assertThat(counted.total()).as(counted.toString()).isLessThanOrEqualTo(5);
    assertThat(counted.touching("saas_onboarding").total()).isZero();
  }

  private JsonNode take(TenantClient api, String step) {
    return api.post("organizations/" + slug + "/onboarding/steps/" + step + "/complete")
        .expect(200)
        .json();
  }

  private static String status(JsonNode onboarding) {
    return onboarding.get("status").asText();
  }

  private void complete(String user) {
    callers.tenant(user).post("me/onboarding/complete").expect(200);
  }

  private JsonNode active(String user) {
    return callers.tenant(user).get("me").expect(200).json().get("activeOrganization");
  }

  private String operatorsView(String organization) {
    return realm
        .saasAdmin()
        .get("organizations/" + organization + "/onboarding")
        .expect(200)
        .json()
        .get("status")
        .asText();
  }

  private JsonNode subscription(String organization) {
    return realm
        .saasAdmin()
        .get("organizations/" + organization + "/subscription")
        .expect(200)
        .json();
  }

  private String plan(String organization) {
    return subscription(organization).get("plan").asText();
  }
}
