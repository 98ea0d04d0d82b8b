package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Time decides what a subscription is, whatever is stored. Moves the server's clock. */
@SaasServer
class SubscriptionTimeIT {
  private final TestRealm realm;
  private final RealmRows rows;
  private final ServerClock clock;

  SubscriptionTimeIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.setUp();
  }

  @Test
  void a_trial_that_time_has_ended_makes_room() {
    var subscription = organization("ended") + "/subscription";
    var id = realm.saasAdmin().get("organizations/ended").expect(200).json().get("id").asText();
    start(subscription, "pro");
    clock.advance(Duration.ofDays(14).plusSeconds(1));

    assertThat(realm.saasAdmin().get(subscription).expect(200).json().get("default").asBoolean())
        .isTrue();
    assertProblem(
        realm.saasAdmin().put(subscription, Map.of("plan", "starter")),
        404,
        "subscription_not_found");

    realm.saasAdmin().post(subscription, Map.of("plan", "pro", "trial", false)).expect(201);

    assertThat(
            rows.texts(
                "select type as text from saas_event where realm_id = ? and org_id = ?"
                    + " and type like 'subscription.%' order by occurred_at, id",
                id))
        .containsExactly("subscription.created", "subscription.canceled", "subscription.created");
    assertThat(realm.saasAdmin().get(subscription).json().get("status").asText())
        .isEqualTo("active");
  }

  @Test
  void a_cancellation_at_the_end_of_the_period_comes_true() {
    var subscription = organization("leaves") + "/subscription";
    realm.saasAdmin().post(subscription, Map.of("plan", "pro", "trial", false)).expect(201);
    realm.saasAdmin().delete(subscription + "?when=period_end").expect(200);
    clock.advance(Duration.ofDays(32));

    assertThat(realm.saasAdmin().get(subscription).expect(200).json().get("default").asBoolean())
        .isTrue();
    assertProblem(realm.saasAdmin().post(subscription + "/resume"), 404, "subscription_not_found");
  }

  @Test
  void a_change_at_the_end_of_the_period_comes_true() {
    var subscription = organization("moves") + "/subscription";
    realm.saasAdmin().post(subscription, Map.of("plan", "pro", "trial", false)).expect(201);
    realm
        .saasAdmin()
        .put(subscription, Map.of("plan", "enterprise", "when", "period_end"))
        .expect(200);
    clock.advance(Duration.ofDays(32));

    var now = realm.saasAdmin().get(subscription).expect(200).json();
    assertThat(now.get("plan").asText()).isEqualTo("enterprise");
    assertThat(now.get("nextPlan").isNull()).isTrue();
  }

  @Test
  void an_override_counts_until_its_end() {
    var path = organization("lent");
    realm
        .saasAdmin()
        .post(
            path + "/overrides",
            Map.of(
                "feature", "org:sso",
                "effect", "allow",
                "reason", "lent",
                "endsAt", clock.now().plusSeconds(3_600).toString()))
        .expect(201);
    assertThat(features(path)).contains("org:sso");

    clock.advance(Duration.ofSeconds(3_601));

    assertThat(features(path)).doesNotContain("org:sso");
  }

  private String organization(String slug) {
    realm.saasAdmin().post("organizations", Map.of("name", slug, "slug", slug)).expect(201);
    return "organizations/" + slug;
  }

  private void start(String subscription, String plan) {
    realm.saasAdmin().post(subscription, Map.of("plan", plan)).expect(201);
  }

  private String features(String path) {
    return realm
        .saasAdmin()
        .get(path + "/entitlements")
        .expect(200)
        .json()
        .get("features")
        .toString();
  }
}
