package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a change of plan would do is shown before it is done, and nothing else is done. */
@SaasServer
class PreviewIT {
  private static Callers callers;
  private static Acme acme;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  PreviewIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    Shop.open(realm);
    callers = new Callers(realm, realm.client("app"), "openid saas-api saas-api-manage");
    acme = Acme.people(realm);
  }

  @Test
  void an_upgrade_shows_what_it_grants_and_what_it_costs() {
    var path = organization();

    var preview = preview(path, Map.of("plan", "max"));

    assertThat(preview.get("plan").asText()).isEqualTo("max");
    assertThat(texts(preview.get("granted"))).containsExactly("org:analytics", "org:sso");
    assertThat(preview.get("revoked")).isEmpty();
    assertThat(preview.at("/limits/org:members").toString()).isEqualTo("[5,-1]");
    assertThat(preview.get("exceeded")).isEmpty();
    assertThat(preview.at("/price/amount").asLong()).isEqualTo(29900);
    assertThat(preview.get("proration").isNull()).isTrue();
    assertThat(preview.get("appliedBy").asText()).isEqualTo("administrator");
  }

  @Test
  void a_preview_writes_nothing() {
    var path = organization();
    operator.subscribe(path, "pro");

    rows.staySameDuring(
        () -> {
          preview(path, Map.of("plan", "team"));
          preview(path, Map.of());
          admin(path, Map.of("plan", "max"));
        });
  }

  @Test
  void a_downgrade_names_the_members_over_the_limit() {
    var path = organization();
    operator.subscribe(path, "pro");
    var newest =
        IntStream.range(0, 4)
            .mapToObj(
                i -> {
                  var user = realm.createUser("late" + i);
                  operator.join(path.split("/")[1], user, "org:member");
                  return user;
                })
            .toList();

    var exceeded = preview(path, Map.of()).get("exceeded");

    assertThat(exceeded).hasSize(1);
    assertThat(exceeded.at("/0/limit").asText()).isEqualTo("org:members");
    assertThat(exceeded.at("/0/used").asLong()).isEqualTo(7);
    assertThat(exceeded.at("/0/allowed").asLong()).isEqualTo(5);
    assertThat(texts(exceeded.at("/0/members"), "userId"))
        .containsExactly(newest.get(3), newest.get(2));
    assertThat(texts(exceeded.at("/0/members"), "username")).containsExactly("late3", "late2");
  }

  @Test
  void who_may_not_see_the_members_is_told_their_number_only() {
    var path = organization();
    operator.subscribe(path, "pro");
    operator.join(path.split("/")[1], realm.createUser("clerk"), "org:billing_manager");
    operator.join(path.split("/")[1], realm.createUser("fifth"), "org:member");
    operator.join(path.split("/")[1], realm.createUser("sixth"), "org:member");

    var preview =
        callers
            .tenant("clerk")
            .post(path + "/subscription/preview", Map.of("plan", "free"))
            .expect(200)
            .json();

    assertThat(preview.at("/exceeded/0/used").asLong()).isEqualTo(6);
    assertThat(preview.at("/exceeded/0/members").isNull()).isTrue();
  }

  @Test
  void a_downgrade_names_the_roles_whose_permissions_fall_asleep() {
    var path = organization();
    operator.subscribe(path, "pro");

    var affected = preview(path, Map.of("plan", "free")).get("rolesAffected");

    assertThat(texts(affected, "role")).containsExactly("org:owner", "org:admin");
    assertThat(texts(affected.at("/0/permissionsAsleep"))).containsExactly("org:reports:read");
  }

  @Test
  void a_downgrade_takes_effect_at_the_end_of_the_period() {
    var path = organization();
    operator.subscribe(path, "pro");
    var end = get(path).get("currentPeriodEnd");

    var preview = preview(path, Map.of("plan", "team"));

    assertThat(preview.get("effectiveAt")).isEqualTo(end);
    assertThat(preview.get("appliedBy").asText()).isEqualTo("subject");
    assertThat(preview.get("price").isNull()).isTrue();
  }

  @Test
  void what_is_shown_is_what_comes_true() {
    var path = organization();
    operator.subscribe(path, "pro");
    var preview = preview(path, Map.of("plan", "team", "when", "now"));

    owner()
        .patch(
            path + "/subscription",
            Map.of(
                "plan", "team", "when", "now", "expectedVersion", preview.get("version").asText()))
        .expect(200);

    assertThat(preview.at("/limits/org:members").toString()).isEqualTo("[-1,6]");
    assertThat(preview.get("revoked")).isEmpty();
    var own = owner().get(path + "/entitlements").expect(200).json().get("organization");
    assertThat(own.at("/limits/org:members").asLong()).isEqualTo(6);
    assertThat(texts(own.get("features"))).containsExactly("org:analytics");
  }

  @Test
  void what_changed_since_the_preview_is_a_conflict() {
    var path = organization();
    operator.subscribe(path, "pro");
    var version = preview(path, Map.of("plan", "team")).get("version").asText();
    operator.join(path.split("/")[1], realm.createUser("between"), "org:member");
    var team = Map.of("plan", "team", "expectedVersion", version);
    var cancel = Map.of("cancel", true, "expectedVersion", version);

    rows.staySameDuring(
        () -> {
          for (var body : List.of(team, cancel)) {
            assertProblem(owner().patch(path + "/subscription", body), 409, "version_conflict");
          }
          assertProblem(
              realm.saasAdmin().put(path + "/subscription", team), 409, "version_conflict");
        });
    var again = preview(path, Map.of("plan", "team")).get("version").asText();
    owner()
        .patch(path + "/subscription", Map.of("plan", "team", "expectedVersion", again))
        .expect(200);
  }

  @Test
  void a_start_carries_a_previews_version_too() {
    var path = organization();
    var version = admin(path, Map.of("plan", "pro")).get("version").asText();
    operator.allow(path, "org:sso");

    assertProblem(
        realm
            .saasAdmin()
            .post(path + "/subscription", Map.of("plan", "pro", "expectedVersion", version)),
        409,
        "version_conflict");
    var again = admin(path, Map.of("plan", "pro")).get("version").asText();
    realm
        .saasAdmin()
        .post(path + "/subscription", Map.of("plan", "pro", "expectedVersion", again))
        .expect(201);
  }

  @Test
  void administrators_preview_private_plans_and_tenants_do_not() {
    var path = organization();

    assertThat(texts(admin(path, Map.of("plan", "gift")).get("granted")))
        .containsExactly("org:sso");
    assertProblem(
        owner().post(path + "/subscription/preview", Map.of("plan", "gift")),
        422,
        "plan_not_found");
  }

  @Test
  void users_preview_for_themselves() {
    var user = realm.createUser("single");

    var preview =
        callers
            .tenant("single")
            .post("me/subscription/preview", Map.of("plan", "me:nice"))
            .expect(200)
            .json();

    assertThat(texts(preview.get("granted"))).containsExactly("user:themes");
    assertThat(
            texts(
                realm
                    .saasAdmin()
                    .post("users/" + user + "/subscription/preview", Map.of("plan", "me:plus"))
                    .expect(200)
                    .json()
                    .get("granted")))
        .containsExactly("user:themes");
  }

  private JsonNode preview(String path, Map<String, String> asked) {
    return owner().post(path + "/subscription/preview", asked).expect(200).json();
  }

  private JsonNode admin(String path, Map<String, String> asked) {
    return realm.saasAdmin().post(path + "/subscription/preview", asked).expect(200).json();
  }

  private JsonNode get(String path) {
    return owner().get(path + "/subscription").expect(200).json();
  }

  private TenantClient owner() {
    return callers.tenant("owner");
  }

  /** {@code organizations/<id>} of the three. */
  private String organization() {
    return "organizations/" + acme.found("o-" + UUID.randomUUID());
  }
}
