package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many organizations a user makes himself (B12, H16). */
@SaasServer
class CreationLimitIT {
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final int LIMIT = 3;

  private static Callers callers;

  private final TestRealm realm;
  private final RealmRows rows;

  CreationLimitIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiClients",
                List.of("app"),
                "settings",
                Map.of("organizations.perUser", Integer.toString(LIMIT))))
        .expect(200);
  }

  @Test
  void of_30_at_once_exactly_the_limit_is_made() {
    realm.createUser("eager");
    var eager = tenant("eager");

    var answers = AtOnce.run(30, i -> eager.post("organizations", body("eager-" + i)));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(LIMIT);
    answers.stream().filter(answer -> answer.status() != 201).forEach(CreationLimitIT::assertLimit);
    assertThat(rows.count("saas_org", "slug like 'eager-%'")).isEqualTo(LIMIT);
  }

  @Test
  void a_deleted_one_counts_for_thirty_days_more_also_when_it_is_gone() {
    var user = realm.createUser("thrifty");
    fill("thrifty");
    tenant("thrifty").delete("organizations/thrifty-0").expect(204);
    assertLimit(tenant("thrifty").post("organizations", body("thrifty-a")));

    var id = realm.saasAdmin().get("organizations/thrifty-0").expect(200).json().get("id").asText();
    realm.admin().delete("organizations/" + id).expect(204);
    rows.staySameDuring(
        () -> assertLimit(tenant("thrifty").post("organizations", body("thrifty-b"))));

    rows.moveBack("saas_org_creation", "deleted_at", 30, "user_id = '" + user + "'");
    tenant("thrifty").post("organizations", body("thrifty-c")).expect(201);
    assertLimit(tenant("thrifty").post("organizations", body("thrifty-d")));
  }

  /** Else one would make as many again, and take those back. */
  @Test
  void a_deleted_one_counts_for_as_long_as_it_can_be_taken_back() {
    var user = realm.createUser("patient");
    Shop.set(realm, "organizations.retentionDays", "60");
    try {
      fill("patient");
      tenant("patient").delete("organizations/patient-0").expect(204);
      rows.moveBack("saas_org_creation", "deleted_at", 31, "user_id = '" + user + "'");
      rows.moveBack("saas_org", "deleted_at", 31, "slug = 'patient-0'");

      assertLimit(tenant("patient").post("organizations", body("patient-a")));
      tenant("patient").post("organizations/patient-0/restore").expect(200);

      assertThat(rows.count("saas_org", "slug like 'patient-%' and deleted_at is null"))
          .isEqualTo(LIMIT);
    } finally {
      Shop.set(realm, "organizations.retentionDays", "30");
    }
  }

  /** Else one would learn by tries who is here (H15). */
  @Test
  void who_asks_for_names_that_are_taken_is_soon_told_to_wait(ServerClock clock) {
    clock.awaitRoomIn(Duration.ofHours(1));
    realm.createUser("curious");
    realm.createUser("other");
    realm.saasAdmin().post("organizations", body("customer")).expect(201);
    var curious = tenant("curious");

    var answers = AtOnce.run(40, i -> curious.post("organizations", body("customer")));

    assertThat(answers)
        .filteredOn(answer -> answer.code().equals("organization_slug_taken"))
        .hasSize(30);
    var refused =
        assertProblem(
            curious.post("organizations", body("curious-free")), 429, "too_many_requests");
    assertThat(refused.json().get("retryAfter").asLong()).isBetween(1L, 3600L);
    assertThat(refused.header("Retry-After")).hasValue(refused.json().get("retryAfter").asText());
    assertProblem(
        tenant("other").post("organizations", body("customer")), 409, "organization_slug_taken");
  }

  @Test
  void one_that_was_taken_back_counts_again() {
    realm.createUser("fickle");
    fill("fickle");
    tenant("fickle").delete("organizations/fickle-0").expect(204);
    tenant("fickle").post("organizations/fickle-0/restore").expect(200);

    assertLimit(tenant("fickle").post("organizations", body("fickle-a")));
    assertThat(rows.count("saas_org_creation", "deleted_at is null")).isGreaterThanOrEqualTo(LIMIT);
  }

  @Test
  void what_administrators_make_or_others_own_counts_against_nobody() {
    var user = realm.createUser("given");
    for (int i = 0; i <= LIMIT; i++) {
      realm
          .saasAdmin()
          .post(
              "organizations",
              Map.of("name", "Given", "slug", "given-by-admin-" + i, "ownerId", user))
          .expect(201);
    }

    fill("given");
  }

  @Test
  void a_user_who_goes_takes_his_count_with_him() {
    var user = realm.createUser("gone");
    fill("gone");

    realm.admin().delete("users/" + user).expect(204);

    assertThat(rows.count("saas_org_creation", "user_id = '" + user + "'")).isZero();
  }

  /** The smaller of both counts. */
  @Test
  void the_users_own_plan_may_allow_fewer() {
    try (var other = realm.another()) {
      OidcClient client = other.createPublicClient("app");
      other.setUp("app");
      var document =
          (ObjectNode) other.admin().get("saas/v1/catalog").expect(200).json().get("document");
      ((ObjectNode) document.get("features"))
          .putObject("user:organizations")
          .put("type", "limit")
          .put("description", "Organizations of one's own");
      ((ObjectNode) document.at("/plans/user:free/values")).put("user:organizations", 1);
      ((ObjectNode) document.at("/plans/user:plus/values")).put("user:organizations", "unlimited");
      other.publish(document.toString()).expect(200);
      var user = other.createUser("planned");
      var planned = other.tenant(client.passwordGrant("planned", ALL));

      planned.post("organizations", body("planned-1")).expect(201);
      var refused =
          assertProblem(planned.post("organizations", body("planned-2")), 409, "limit_reached");
      assertThat(refused.json().get("limit").asInt()).isEqualTo(1);

      new Operator(other).subscribe("users/" + user, "user:plus");
      planned.post("organizations", body("planned-2")).expect(201);
      new Operator(other).deny("users/" + user, "user:organizations");
      assertProblem(planned.post("organizations", body("planned-3")), 409, "limit_reached");
    }
  }

  private void fill(String user) {
    for (int i = 0; i < LIMIT; i++) {
      tenant(user).post("organizations", body(user + "-" + i)).expect(201);
    }
    assertLimit(tenant(user).post("organizations", body(user + "-more")));
  }

  private static void assertLimit(Answer answer) {
    assertProblem(answer, 409, "limit_reached");
    assertThat(answer.json().get("limit").asInt()).isEqualTo(LIMIT);
  }

  private static Map<String, String> body(String slug) {
    return Map.of("name", slug, "slug", slug);
  }

  private TenantClient tenant(String user) {
    return callers.tenant(user);
  }
}
