package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why somebody has a feature, or has it not: now, and as of a past instant. */
@SaasServer
class ExplainIT {
  private static Callers callers;
  private static Acme acme;

  private final TestRealm realm;
  private final ServerClock clock;
  private final Operator operator;

  ExplainIT(TestRealm realm, ServerClock clock) {
    this.realm = realm;
    this.clock = clock;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    Operator.of(realm, "app");
    Shop.set(realm, "trial.oncePerOwner", "false"); // one owner has all organizations here
    callers = new Callers(realm, realm.client("app"), "openid saas-api saas-api-manage");
    acme = Acme.people(realm);
  }

  @Test
  void each_fact_is_a_step_and_the_decision_is_the_last() {
    var path = organization();
    operator.subscribe(path, "starter");
    operator.grant(path, "org:members", 3);
    var removed = operator.value(path, "org:members", 7);
    operator.withdraw(path, removed);

    var told = explain(owner(), path, "org:members");

    assertThat(texts(told.get("steps"), "stage"))
        .containsExactly("plan", "status", "grant", "merge");
    assertThat(texts(told.get("steps"), "effect"))
        .containsExactly("gives", "counts", "adds", "gives");
    assertThat(told.at("/steps/0/id").asText()).startsWith("starter@");
    assertThat(told.get("granted").asBoolean()).isTrue();
    assertThat(told.get("value").asLong()).isEqualTo(28);
    assertThat(own(path).at("/limits/org:members").asLong()).isEqualTo(28);
  }

  @Test
  void what_is_missing_names_the_plans_that_would_grant_it() {
    var told = explain(owner(), organization(), "org:sso");

    assertThat(told.get("granted").asBoolean()).isFalse();
    assertThat(texts(told.get("grantedBy"))).containsExactly("enterprise");
    assertThat(told.get("validUntil").isNull()).isTrue();
  }

  /** C9: reasons and administrators are nobody else's business. */
  @Test
  void only_administrators_see_who_made_an_exception_and_why() {
    var path = organization();
    operator.allow(path, "org:sso");

    var seen = owner().get(path + "/entitlements/org:sso/explain").expect(200);
    var told = realm.saasAdmin().get(path + "/entitlements/org:sso/explain").expect(200).json();

    var override = told.at("/steps/2");
    assertThat(override.get("effect").asText()).isEqualTo("allows");
    assertThat(override.get("reason").asText()).isEqualTo("test");
    assertThat(override.get("actorId").asText()).isNotBlank();
    assertThat(seen.json().at("/steps/2/effect").asText()).isEqualTo("allows");
    assertThat(seen.text()).doesNotContain("\"test\"", override.get("actorId").asText());
  }

  @Test
  void a_trial_that_was_ended_is_still_one_as_of_then() {
    var path = organization();
    operator.startTrial(path, "pro");
    var trialing = moment();
    realm.saasAdmin().delete(path + "/subscription").expect(200);

    var then = explain(owner(), path, "org:api_access", trialing);
    assertThat(then.get("granted").asBoolean()).isTrue();
    assertThat(then.at("/steps/1/status").asText()).isEqualTo("trialing");
    assertThat(then.get("at").asText()).isEqualTo(trialing.toString());
    assertThat(explain(owner(), path, "org:api_access").get("granted").asBoolean()).isFalse();
  }

  @Test
  void as_of_an_instant_after_its_end_a_trial_is_over_whatever_was_stored() {
    var path = organization();
    operator.startTrial(path, "pro");
    clock.advance(Duration.ofDays(15));
    var over = clock.now();

    var told =
        realm
            .saasAdmin()
            .get(path + "/entitlements/org:api_access/explain?asOf=" + over)
            .expect(200)
            .json();

    assertThat(told.get("granted").asBoolean()).isFalse();
    assertThat(told.at("/steps/1/effect").asText()).isEqualTo("default_plan");
  }

  @Test
  void a_change_of_plan_does_not_change_the_past() {
    var path = organization();
    operator.subscribe(path, "starter");
    var starter = moment();
    operator.changeNow(path, "enterprise");

    assertThat(asOf(path, starter).get("plan").asText()).isEqualTo("starter");
    assertThat(own(path).get("plan").asText()).isEqualTo("enterprise");
  }

  @Test
  void a_removed_override_counts_as_of_then_and_stays_in_the_history() {
    var path = organization();
    var before = moment();
    var override = operator.value(path, "org:members", 50);
    var during = moment();
    operator.withdraw(path, override);
    var after = moment();

    assertThat(asOf(path, before).at("/limits/org:members").asLong()).isEqualTo(5);
    assertThat(asOf(path, during).at("/limits/org:members").asLong()).isEqualTo(50);
    assertThat(asOf(path, after).at("/limits/org:members").asLong()).isEqualTo(5);
    var history = realm.saasAdmin().get(path + "/overrides/history").expect(200).json();
    assertThat(texts(history.get("items"), "id")).containsExactly(override);
    assertThat(history.at("/items/0/removedAt").isTextual()).isTrue();
  }

  @Test
  void a_revoked_grant_counts_as_of_then_and_stays_in_the_history() {
    var path = organization();
    var kept = operator.grant(path, "org:members", 1);
    moment();
    var grant = operator.grant(path, "org:members", 20);
    var during = moment();
    realm.saasAdmin().delete(path + "/grants/" + grant).expect(204);
    moment();

    assertThat(asOf(path, during).at("/limits/org:members").asLong()).isEqualTo(26);
    assertThat(own(path).at("/limits/org:members").asLong()).isEqualTo(6);
    var history = realm.saasAdmin().get(path + "/grants/history").expect(200).json();
    assertThat(texts(history.get("items"), "id")).containsExactly(grant, kept);
    assertThat(history.at("/items/0/revokedAt").isTextual()).isTrue();
    assertThat(history.at("/items/1/revokedAt").isNull()).isTrue();
    var page = realm.saasAdmin().get(path + "/grants/history?pageSize=1").expect(200).json();
    assertThat(
            texts(
                realm
                    .saasAdmin()
                    .get(
                        path
                            + "/grants/history?pageSize=1&cursor="
                            + page.get("nextCursor").asText())
                    .expect(200)
                    .json()
                    .get("items"),
                "id"))
        .containsExactly(kept);
  }

  @Test
  void the_organizations_own_set_stands_beside_the_callers() {
    var path = organization();
    operator.allow("users/" + acme.member(), "org:priority_support");

    var shown = callers.tenant("member").get(path + "/entitlements").expect(200).json();

    assertThat(texts(shown.at("/organization/features"))).containsExactly("org:basic");
    assertThat(texts(shown.at("/caller/features"))).contains("org:priority_support");
    assertThat(texts(shown.at("/caller/permissions"))).contains("org:read");
    assertThat(shown.at("/organization/permissions")).isEmpty();
    operator.deny("users/" + acme.member(), "org:priority_support");
  }

  @Test
  void permissions_keep_no_history() {
    var path = organization();

    var shown =
        callers.tenant("member").get(path + "/entitlements?asOf=" + moment()).expect(200).json();

    assertThat(shown.at("/caller/permissions")).isEmpty();
    assertThat(shown.at("/caller/versions/organization").isNull()).isTrue();
  }

  @Test
  void a_plain_member_learns_what_his_organizations_facts_do_and_not_which_they_are() {
    var path = organization();
    operator.subscribe(path, "starter");
    var override = operator.allow(path, "org:sso");
    for (var user : List.of("member", "owner")) {
      callers
          .tenant(user)
          .put("me/active-organization", Map.of("organizationId", path.split("/")[1]))
          .expect(200);
    }

    var member = callers.tenant("member").get("me/entitlements/org:sso/explain").expect(200);
    var owner = callers.tenant("owner").get("me/entitlements/org:sso/explain").expect(200);

    assertThat(texts(member.json().get("steps"), "effect"))
        .containsExactlyElementsOf(texts(owner.json().get("steps"), "effect").toList())
        .contains("allows");
    assertThat(owner.text()).contains(override);
    assertThat(member.text()).doesNotContain(override);
  }

  @Test
  void a_user_is_explained_to_administrators_too() {
    var user = realm.createUser("plus");
    operator.subscribe("users/" + user, "user:plus");

    var told =
        realm
            .saasAdmin()
            .get("users/" + user + "/entitlements/org:analytics/explain")
            .expect(200)
            .json();

    assertThat(told.get("granted").asBoolean()).isTrue();
    assertThat(told.at("/steps/0/subject").asText()).isEqualTo("user");
  }

  @Test
  void a_member_is_explained_to_administrators_as_his_token_says() {
    var path = organization();
    operator.subscribe(path, "pro");
    operator.allow(path, "org:sso");
    var user = "users/" + acme.member();

    var merged = user + "/" + path + "/entitlements";
    assertThat(texts(realm.saasAdmin().get(merged).expect(200).json().get("features")))
        .contains("org:sso", "org:api_access");
    var told = realm.saasAdmin().get(merged + "/org:sso/explain").expect(200).json();
    assertThat(told.get("granted").asBoolean()).isTrue();
    assertThat(texts(told.get("steps"), "subject")).contains("user", "organization");
    assertThat(texts(told.get("steps"), "reason")).contains("test");
    assertThat(
            realm
                .saasAdmin()
                .get(user + "/entitlements/org:sso/explain")
                .json()
                .get("granted")
                .asBoolean())
        .isFalse();
    var stranger = realm.createUser("of-no-organization");
    assertProblem(
        realm.saasAdmin().get("users/" + stranger + "/" + path + "/entitlements"),
        404,
        "member_not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"org:nowhere", "nowhere", "NO", "x%00y", "%20"})
  void what_the_catalogue_does_not_know_is_not_found(String feature) {
    assertThat(callers.tenant("owner").get("me/entitlements/" + feature + "/explain").status())
        .isEqualTo(404);
  }

  @Test
  void the_past_is_past_and_a_time() {
    var path = organization();

    for (var asOf : List.of(clock.now().plusSeconds(60).toString(), "yesterday", "1")) {
      assertInvalid(owner().get(path + "/entitlements?asOf=" + asOf), "asOf");
      assertInvalid(owner().get(path + "/entitlements/org:sso/explain?asOf=" + asOf), "asOf");
      assertInvalid(realm.saasAdmin().get(path + "/entitlements?asOf=" + asOf), "asOf");
    }
  }

  @Test
  void before_everything_there_was_nothing() {
    var told =
        realm
            .saasAdmin()
            .get(organization() + "/entitlements?asOf=2001-01-01T00:00:00Z")
            .expect(200)
            .json();

    assertThat(told.get("plan").isNull()).isTrue();
    assertThat(told.get("features")).isEmpty();
    assertProblem(
        realm
            .saasAdmin()
            .get(organization() + "/entitlements/org:sso/explain?asOf=2001-01-01T00:00:00Z"),
        404,
        "not_found");
  }

  /** An instant of its own: what was done is before it, what will be done after it. */
  private Instant moment() {
    clock.advance(Duration.ofSeconds(1));
    var now = clock.now();
    clock.advance(Duration.ofSeconds(1));
    return now;
  }

  /** {@code organizations/<id>} of the three. */
  private String organization() {
    return "organizations/" + acme.found("o-" + UUID.randomUUID());
  }

  private TenantClient owner() {
    return callers.tenant("owner");
  }

  private JsonNode own(String path) {
    return owner().get(path + "/entitlements").expect(200).json().get("organization");
  }

  private JsonNode asOf(String path, Instant at) {
    return owner().get(path + "/entitlements?asOf=" + at).expect(200).json().get("organization");
  }

  private static JsonNode explain(TenantClient client, String path, String feature) {
    return client.get(path + "/entitlements/" + feature + "/explain").expect(200).json();
  }

  private static JsonNode explain(TenantClient client, String path, String feature, Instant at) {
    return client.get(path + "/entitlements/" + feature + "/explain?asOf=" + at).expect(200).json();
  }
}
