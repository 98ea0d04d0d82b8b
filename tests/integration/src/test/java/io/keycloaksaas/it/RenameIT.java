package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slugs that change (M2): one name space of slugs, former slugs and native aliases. */
@SaasServer
class RenameIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static OidcClient app;
  private static Callers callers;
  private static int number;

  private final TestRealm realm;
  private final RealmRows rows;
  private final Operator operator;

  private String old;
  private String id;

  RenameIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    callers = new Callers(realm, app, ALL);
    realm.setUp("app");
    realm.addDefaultScope("app", "saas");
    List.of("owner", "member", "stranger").forEach(realm::createUser);
    IntStream.range(0, 4).forEach(number -> realm.createUser(racer(number)));
  }

  @BeforeEach
  void organization() {
    old = "old" + ++number;
    id = operator.organization(old, user("owner"));
    operator.join(old, user("member"), "org:member");
  }

  @Test
  void the_old_slug_leads_members_to_the_new_one() {
    var renamed = rename(old, name("new")).expect(200).json();
    assertThat(renamed.get("slug").asText()).isEqualTo(name("new"));
    assertThat(renamed.get("alias").asText()).isEqualTo(old);

    for (var path : List.of("", "/members", "/members?pageSize=1", "/members/" + user("owner"))) {
      var answer = tenant("member").get("organizations/" + old + path);
      assertThat(answer.status()).as(path).isEqualTo(308);
      assertThat(answer.header("Location"))
          .hasValue(realm.issuer() + "/saas/v1/organizations/" + name("new") + path);
      assertThat(answer.header("Cache-Control")).hasValue("no-store");
    }
    assertThat(tenant("owner").patch("organizations/" + old, "{}").status()).isEqualTo(308);
    tenant("member").get("organizations/" + name("new")).expect(200);
  }

  @Test
  void to_strangers_the_old_slug_is_as_unknown_as_any() {
    rename(old, name("new")).expect(200);

    var answer =
        assertProblem(
            tenant("stranger").get("organizations/" + old), 404, "organization_not_found");

    assertThat(tenant("stranger").get("organizations/" + name("nobody")).text())
        .isEqualTo(answer.text());
  }

  /** A body is no address: there is nothing to lead to. */
  @Test
  void a_body_that_names_the_old_slug_finds_nothing() {
    rename(old, name("new")).expect(200);

    assertProblem(
        tenant("member").put("me/active-organization", Map.of("organizationId", old)),
        404,
        "organization_not_found");
  }

  @Test
  void an_administrator_finds_it_by_the_old_slug_too() {
    rename(old, name("new")).expect(200);

    assertThat(realm.saasAdmin().get("organizations/" + old).expect(200).json().get("id").asText())
        .isEqualTo(id);
    realm.saasAdmin().get("organizations/" + old + "/members").expect(200);
  }

  @Test
  void the_claim_has_the_new_slug_and_the_scope_keeps_the_alias() {
    rename(old, name("new")).expect(200);

    var org = app.passwordGrant("member", "openid organization:" + old).org();

    assertThat(org.path("id").asText()).isEqualTo(id);
    assertThat(org.path("slug").asText()).isEqualTo(name("new"));
  }

  @Test
  void nobody_else_gets_a_former_slug_but_the_organization_itself_does() {
    rename(old, name("new")).expect(200);
    var other = operator.organization(name("other"), user("stranger"));

    rows.staySameDuring(
        () -> {
          for (var taken : List.of(old, name("new"))) {
            assertTaken(realm.saasAdmin().post("organizations", body(taken)));
            assertTaken(tenant("stranger").post("organizations", body(taken)));
            assertTaken(tenant("stranger").patch("organizations/" + other, Map.of("slug", taken)));
            assertTaken(realm.saasAdmin().put("organizations/" + other, Map.of("slug", taken)));
            var byConsole =
                realm.admin().post("organizations", Map.of("name", "N" + taken, "alias", taken));
            assertThat(byConsole.status()).isEqualTo(409);
          }
        });

    rename(name("new"), old).expect(200);
    assertThat(tenant("member").get("organizations/" + name("new")).status()).isEqualTo(308);
    tenant("member").get("organizations/" + old).expect(200);
  }

  @Test
  void a_native_alias_is_nobodys_slug() {
    realm
        .admin()
        .post("organizations", Map.of("name", name("Native"), "alias", name("native")))
        .expect(201);

    rows.staySameDuring(() -> assertTaken(rename(old, name("native"))));
  }

  @Test
  void members_rename_five_times_in_a_year() {
    for (int i = 1; i <= 5; i++) {
      rename(id, name("step") + "-" + i).expect(200);
    }

    rows.staySameDuring(
        () -> {
          var answer = assertProblem(rename(id, name("sixth")), 409, "limit_reached");
          assertThat(answer.json().get("limit").asInt()).isEqualTo(5);
          assertProblem(rename(id, old), 409, "limit_reached");
        });
    realm.saasAdmin().put("organizations/" + id, Map.of("slug", name("seventh"))).expect(200);
    rows.moveBack("saas_org_rename", "renamed_at", 365, "org_id = '" + id + "'");
    rename(id, name("next-year")).expect(200);
  }

  @Test
  void of_64_organizations_that_want_one_slug_at_once_one_gets_it() {
    var contested = name("contested");
    var ids =
        IntStream.range(0, 32)
            .mapToObj(i -> operator.organization(name("racer") + "-" + i, user(racer(i))))
            .toList();

    var answers =
        AtOnce.run(
            64,
            i ->
                i < 32
                    ? rename(racer(i), ids.get(i), contested)
                    : realm.saasAdmin().post("organizations", body(contested)));

    assertThat(answers.stream().filter(answer -> answer.status() < 300)).hasSize(1);
    answers.stream().filter(answer -> answer.status() >= 300).forEach(RenameIT::assertTaken);
    assertThat(rows.count("saas_org", "slug = '" + contested + "'")).isOne();
    assertThat(rows.count("saas_org_slug", "slug = '" + contested + "'")).isOne();
  }

  @Test
  void of_many_renames_of_one_organization_at_once_each_is_whole() {
    AtOnce.run(4, i -> rename(id, name("at-once") + "-" + i).expect(200));

    assertThat(
            rows.texts(
                "select kind as text from saas_org_slug where realm_id = ? and org_id = ?", id))
        .containsExactlyInAnyOrder("CURRENT", "FORMER", "FORMER", "FORMER", "FORMER");
    assertThat(
            rows.texts(
                "select s.slug as text from saas_org_slug s join saas_org o on o.slug = s.slug and o.org_id = s.org_id"
                    + " where s.realm_id = ? and s.kind = 'CURRENT' and s.org_id = ?",
                id))
        .hasSize(1);
  }

  @Test
  void the_names_of_a_removed_organization_rest_for_a_year() {
    rename(old, name("new")).expect(200);
    realm.admin().delete("organizations/" + id).expect(204);

    for (var resting : List.of(old, name("new"))) {
      assertTaken(realm.saasAdmin().post("organizations", body(resting)));
      assertTaken(tenant("stranger").post("organizations", body(resting)));
      assertThat(
              realm
                  .admin()
                  .post("organizations", Map.of("name", resting, "alias", resting))
                  .status())
          .isEqualTo(409);
    }
    rows.moveBack("saas_slug_retired", "retired_until", 366, "slug = '" + old + "'");
    realm.saasAdmin().post("organizations", body(old)).expect(201);
  }

  /** Else one would learn by tries who else is here (H15). */
  @Test
  void who_tries_names_that_are_taken_is_soon_told_to_wait(ServerClock clock) {
    clock.awaitRoomIn(Duration.ofHours(1));
    var curious = realm.createUser("curious");
    var own = operator.organization(name("own"), curious);

    var answers = AtOnce.run(31, i -> rename("curious", own, old));

    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(30);
    assertProblem(rename("curious", own, name("free")), 429, "too_many_requests");
    assertProblem(tenant("curious").post("organizations", body(old)), 429, "too_many_requests");
    tenant("curious").patch("organizations/" + own, Map.of("name", "Another name")).expect(200);
  }

  @Test
  void search_finds_by_the_former_slug() {
    rename(old, name("new")).expect(200);

    var found = realm.saasAdmin().get("organizations?search=" + old).expect(200).json();

    assertThat(texts(found.get("items"), "id")).contains(id);
  }

  private Answer rename(String from, String to) {
    return rename("owner", from, to);
  }

  private Answer rename(String user, String from, String to) {
    return tenant(user).patch("organizations/" + from, Map.of("slug", to));
  }

  /** One user may try only so many names. */
  private static String racer(int number) {
    return "racer" + number % 4;
  }

  private static void assertTaken(Answer answer) {
    assertProblem(answer, 409, "organization_slug_taken");
  }

  private String name(String word) {
    return word.toLowerCase() + "-" + number;
  }

  private static Map<String, String> body(String slug) {
    return Map.of("name", "Any", "slug", slug);
  }

  private String user(String name) {
    return realm.admin().get("users?exact=true&username=" + name).json().get(0).get("id").asText();
  }

  private TenantClient tenant(String user) {
    return callers.tenant(user);
  }
}
