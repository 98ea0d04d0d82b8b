package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code PUT} and {@code DELETE /me/active-organization}, seen in the tokens that follow. */
@SaasServer
class SwitchingIT {
  private static final String SCOPE = "openid saas-api-manage";
  private static final String ALL = SCOPE + " organization:*";

  private static final Map<String, String> IDS = new HashMap<>();
  private static OidcClient app;
  private static OidcClient other;

  private final TestRealm realm;
  private final Operator operator;

  SwitchingIT(TestRealm realm) {
    this.realm = realm;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    other = realm.createPublicClient("other");
    realm.setUp("app", "other");
    for (String slug : List.of("acme", "globex", "initech")) {
      IDS.put(slug, new Operator(realm).largeOrganization(slug));
    }
  }

  @Test
  void the_next_token_speaks_of_the_chosen_organization() {
    member("chooser", "acme", "globex");
    Tokens tokens = app.login("chooser", ALL);
    assertThat(slug(tokens)).isEqualTo("acme");

    Answer answer = choose(tokens, "globex").expect(200);

    assertThat(answer.json().at("/organization/slug").asText()).isEqualTo("globex");
    Tokens globex = app.refresh(tokens);
    assertThat(slug(globex)).isEqualTo("globex");
    choose(globex, "acme").expect(200);
    assertThat(slug(app.refresh(globex))).isEqualTo("acme");
  }

  @Test
  void no_organization_scope_is_needed_to_switch() {
    member("simple", "acme", "globex");
    Tokens tokens = app.login("simple", SCOPE);

    choose(tokens, "globex").expect(200);

    assertThat(slug(app.refresh(tokens))).isEqualTo("globex");
  }

  @Test
  void who_had_one_organization_at_login_chooses_the_second_he_joined() {
    String user = member("grown", "acme");
    Tokens tokens = app.login("grown", ALL);
    operator.join("globex", user);

    choose(tokens, "globex").expect(200);

    Tokens globex = app.refresh(tokens);
    assertThat(slug(globex)).isEqualTo("globex");
    choose(globex, "acme").expect(200);
    assertThat(slug(app.refresh(globex))).isEqualTo("acme");
  }

  @Test
  void a_scope_that_names_one_beats_the_choice_for_that_request() {
    member("beaten", "acme", "globex");
    Tokens tokens = app.login("beaten", ALL);
    choose(tokens, "globex").expect(200);

    assertThat(slug(app.refresh(tokens, SCOPE + " organization:acme"))).isEqualTo("acme");
    assertThat(slug(app.refresh(tokens))).isEqualTo("globex");
  }

  @Test
  void null_is_a_choice_and_means_none() {
    member("nobody", "acme", "globex");
    Tokens tokens = app.login("nobody", ALL);

    chooseNone(tokens).expect(200);

    Tokens none = app.refresh(tokens);
    assertThat(none.claims().has("org")).isFalse();
    assertThat(none.ent().get("plan").asText()).isEqualTo("user:free");
    assertThat(
            realm.tenant(none).get("me/active-organization").expect(200).json().get("organization"))
        .isEqualTo(JsonNodeFactory.instance.nullNode());
  }

  @Test
  void a_forgotten_choice_gives_back_what_was_before() {
    member("forgetful", "acme", "globex");
    Tokens tokens = app.login("forgetful", ALL);
    chooseNone(tokens).expect(200);

    realm.tenant(tokens).delete("me/active-organization").expect(204);

    assertThat(slug(app.refresh(tokens))).isEqualTo("acme");
  }

  @Test
  void a_new_login_takes_the_latest_choice() {
    member("returning", "acme", "globex", "initech");
    Tokens tokens = app.login("returning", ALL);
    choose(tokens, "initech").expect(200);
    choose(tokens, "globex").expect(200);

    assertThat(slug(app.login("returning", "openid"))).isEqualTo("globex");
  }

  @Test
  void a_choice_of_none_does_not_outlive_its_session() {
    member("shy", "acme", "globex");
    chooseNone(app.login("shy", ALL)).expect(200);

    assertThat(slug(app.login("shy", "openid"))).isEqualTo("acme");
  }

  @Test
  void the_choice_is_the_clients_own() {
    member("parallel", "acme", "globex");
    Browser browser = new Browser();
    Tokens first = app.login().as("parallel").scope(ALL).in(browser).tokens();
    Tokens second = other.login().as("parallel").scope(ALL).in(browser).tokens();
    assertThat(first.claims().get("sid")).isEqualTo(second.claims().get("sid"));

    choose(first, "globex").expect(200);
    choose(second, "acme").expect(200);

    assertThat(slug(app.refresh(first))).isEqualTo("globex");
    assertThat(slug(other.refresh(second))).isEqualTo("acme");
  }

  @Test
  void a_login_that_named_one_cannot_choose_another() {
    member("fixed", "acme", "globex");
    Tokens tokens = app.login("fixed", SCOPE + " organization:acme");

    assertThat(choose(tokens, "globex").expect(409).code())
        .isEqualTo("organization_fixed_by_scope");
    assertThat(chooseNone(tokens).expect(409).code()).isEqualTo("organization_fixed_by_scope");
    assertThat(slug(app.refresh(tokens))).isEqualTo("acme");
  }

  @Test
  void a_token_of_client_credentials_has_no_session_to_choose_in() {
    OidcClient robot = realm.createServiceClient("robot", "secret");
    realm.addOptionalScope("robot", "saas-api-manage");
    Tokens tokens = robot.clientCredentials("saas-api-manage");

    assertThat(chooseNone(tokens).expect(409).code()).isEqualTo("session_required");
    assertThat(realm.tenant(tokens).get("me/active-organization").expect(409).code())
        .isEqualTo("session_required");
  }

  @Test
  void a_foreign_organization_cannot_be_chosen_and_looks_like_an_unknown_one() {
    member("reaching", "acme");
    Tokens tokens = app.login("reaching", ALL);

    Answer foreign = choose(tokens, "globex").expect(404);
    Answer unknown =
        realm
            .tenant(tokens)
            .put(
                "me/active-organization",
                Map.of("organizationId", "00000000-0000-0000-0000-000000000000"))
            .expect(404);

    assertThat(foreign.code()).isEqualTo("organization_not_found");
    assertThat(foreign.text()).isEqualTo(unknown.text());
    assertThat(slug(app.refresh(tokens))).isEqualTo("acme");
  }

  @Test
  void a_suspended_organization_cannot_be_chosen() {
    IDS.put("stopped", operator.organization("stopped"));
    member("halted", "acme", "stopped");
    operator.suspend("stopped");

    assertThat(choose(app.login("halted", ALL), "stopped").expect(403).code())
        .isEqualTo("organization_suspended");
  }

  @Test
  void what_is_no_id_is_refused() {
    member("clumsy", "acme");
    var tenant = realm.tenant(app.login("clumsy", ALL));

    assertThat(tenant.put("me/active-organization", Map.of()).expect(422).code())
        .isEqualTo("validation_failed");
    assertThat(tenant.put("me/active-organization", Map.of("organizationId", 7)).expect(422).code())
        .isEqualTo("validation_failed");
  }

  @Test
  void a_token_that_may_only_read_cannot_choose() {
    member("reader", "acme", "globex");

    assertThat(choose(app.login("reader", "openid saas-api"), "globex").expect(403).code())
        .isEqualTo("insufficient_scope");
  }

  @Test
  void the_first_organization_one_creates_is_active_at_once() {
    realm.createUser("founder");
    Tokens tokens = app.login("founder", SCOPE);
    assertThat(tokens.claims().has("org")).isFalse();

    realm
        .tenant(tokens)
        .post("organizations", Map.of("name", "Founded", "slug", "founded"))
        .expect(201);

    assertThat(slug(app.refresh(tokens))).isEqualTo("founded");
  }

  @Test
  void a_second_organization_leaves_the_active_one() {
    member("serial", "acme");
    Tokens tokens = app.login("serial", SCOPE);

    realm
        .tenant(tokens)
        .post("organizations", Map.of("name", "Serial", "slug", "serial"))
        .expect(201);

    assertThat(slug(app.refresh(tokens))).isEqualTo("acme");
  }

  @Test
  void being_joined_changes_no_choice() {
    String user = member("invited", "acme", "globex");
    Tokens tokens = app.login("invited", ALL);
    choose(tokens, "globex").expect(200);

    operator.join("initech", user);

    assertThat(slug(app.refresh(tokens))).isEqualTo("globex");
  }

  @Test
  void the_introspection_of_an_older_token_does_not_follow_the_switch() {
    OidcClient service = realm.createServiceClient("inspector", "secret");
    member("followed", "acme", "globex");
    Tokens acme = app.login("followed", ALL);
    choose(acme, "globex").expect(200);
    Tokens globex = app.refresh(acme);

    assertThat(service.introspect(acme).at("/org/slug").asText()).isEqualTo("acme");
    assertThat(service.introspect(globex).at("/org/slug").asText()).isEqualTo("globex");
  }

  @Test
  void with_organizations_off_a_token_names_none_and_the_endpoints_are_gone(Database database) {
    try (TestRealm off = realm.another()) {
      OidcClient client = off.createPublicClient("app");
      off.setUp("app");
      String alice = off.createUser("alice");
      String organization = new Operator(off).organization("acme", alice);
      Tokens on = client.passwordGrant("alice", SCOPE);
      database
          .asSuperuser()
          .update(
              "insert into saas_transfer (org_id, id, realm_id, from_user_id, to_user_id, created_at, expires_at)"
                  + " values (?, 'offer', ?, ?, ?, 1, ?)",
              organization,
              off.id(),
              alice,
              alice,
              Long.MAX_VALUE);
      assertThat(off.tenant(on).get("me/ownership-transfers").json().get("items")).hasSize(1);
      off.admin().put("", Map.of("organizationsEnabled", false)).expect(204);

      Tokens tokens = client.refresh(on);

      assertThat(slug(on)).isEqualTo("acme");
      assertThat(tokens.claims().has("org")).isFalse();
      assertThat(tokens.ent().get("plan").asText()).isEqualTo("user:free");
      var tenant = off.tenant(tokens);
      for (Answer answer :
          List.of(
              tenant.get("organizations/" + organization),
              tenant.get("organizations/" + organization + "/members"),
              tenant.post("organizations", Map.of("name", "New", "slug", "newcomer")),
              tenant.put("me/active-organization", Map.of("organizationId", organization)),
              off.anonymous().post("invitations/lookup", Map.of("token", "x".repeat(43))),
              tenant.post("invitations/accept", Map.of("token", "x".repeat(43))),
              tenant.post("me/invitations/x/decline"),
              off.saasAdmin().get("organizations"),
              off.saasAdmin().post("organizations", Map.of("name", "New", "slug", "newcomer")),
              off.saasAdmin().get("organizations/" + organization),
              off.saasAdmin().get("organizations/acme/members"))) {
        assertThat(answer.expect(404).code()).isEqualTo("organizations_disabled");
      }
      assertThat(
              off.adminAs(tokens.accessToken())
                  .get("saas/v1/organizations/acme")
                  .expect(403)
                  .code())
          .isEqualTo("permission_denied");
      for (Answer answer :
          List.of(
              tenant.get("organizations"),
              tenant.get("me/ownership-transfers"),
              tenant.get("me/invitations"),
              tenant.get("me/organization-suggestions"),
              off.saasAdmin().get("users/" + alice + "/organizations"))) {
        assertThat(answer.expect(200).json().get("items")).isEmpty();
      }
    }
  }

  /** A user who joins these, one after the other; his id. */
  private String member(String name, String... organizations) {
    String id = realm.createUser(name);
    List.of(organizations).forEach(organization -> operator.join(organization, id));
    return id;
  }

  private Answer choose(Tokens tokens, String slug) {
    return realm
        .tenant(tokens)
        .put("me/active-organization", Map.of("organizationId", IDS.get(slug)));
  }

  private Answer chooseNone(Tokens tokens) {
    return realm
        .tenant(tokens)
        .put(
            "me/active-organization",
            Map.of("organizationId", JsonNodeFactory.instance.nullNode()));
  }

  private static String slug(Tokens tokens) {
    return tokens.org().path("slug").asText();
  }
}
