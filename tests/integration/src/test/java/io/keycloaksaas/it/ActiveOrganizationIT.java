package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Which organization a token speaks of, by the scope it was asked for and by who the user is. What
 * a user chooses is in {@link SwitchingIT}.
 */
@SaasServer
class ActiveOrganizationIT {
  private static OidcClient app;
  private static OidcClient service;

  private final TestRealm realm;
  private final Operator operator;

  ActiveOrganizationIT(TestRealm realm) {
    this.realm = realm;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    service = realm.createServiceClient("service", "secret");
    realm.setUp();
    realm.addDefaultScope("app", "saas");
    List.of("acme", "globex", "initech").forEach(new Operator(realm)::largeOrganization);
  }

  @Test
  void a_login_that_names_an_organization_of_the_user_gets_it() {
    member("named", "acme", "globex");

    assertThat(slug(app.login("named", "openid organization:globex"))).isEqualTo("globex");
    assertThat(slug(app.login("named", "openid organization:acme"))).isEqualTo("acme");
  }

  @Test
  void a_request_that_names_a_foreign_organization_gets_none_and_never_another() {
    member("foreign", "acme", "globex");

    Tokens granted = app.passwordGrant("foreign", "openid organization:initech");
    Tokens all = app.passwordGrant("foreign", "openid organization:*");

    assertThat(granted.claims().has("org")).isFalse();
    assertThat(granted.ent().get("plan").asText()).isEqualTo("user:free");
    assertThat(app.refresh(all, "openid organization:initech").claims().has("org")).isFalse();
  }

  @Test
  void userinfo_and_introspection_of_a_foreign_organization_name_none_either() {
    member("foreign2", "acme");

    Tokens tokens = app.passwordGrant("foreign2", "openid organization:initech");

    assertThat(app.userinfo(tokens).expect(200).json().has("org")).isFalse();
    assertThat(service.introspect(tokens).has("org")).isFalse();
  }

  @Test
  void an_unknown_alias_is_an_invalid_scope() {
    member("unknown", "acme");
    Tokens tokens = app.passwordGrant("unknown", "openid organization:*");

    var answer = app.tryRefresh(tokens, "openid organization:nobodys").expect(400);

    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_scope");
  }

  @Test
  void a_suspended_organization_is_none_and_not_replaced() {
    operator.organization("frozen");
    member("cold", "frozen", "acme");
    operator.suspend("frozen");

    Tokens tokens = app.passwordGrant("cold", "openid organization:frozen");

    assertThat(tokens.claims().has("org")).isFalse();
    assertThat(tokens.ent().get("plan").asText()).isEqualTo("user:free");
  }

  @Test
  void an_organization_disabled_in_keycloaks_console_is_none() {
    operator.organization("disabled");
    member("shut", "disabled");
    Tokens before = app.passwordGrant("shut", "openid");
    disable("disabled");

    assertThat(slug(before)).isEqualTo("disabled");
    assertThat(app.refresh(before).claims().has("org")).isFalse();
  }

  @Test
  void two_aliases_give_the_first_of_the_alphabet_each_time() {
    member("two", "globex", "acme");

    for (int i = 0; i < 5; i++) {
      assertThat(slug(app.passwordGrant("two", "openid organization:globex organization:acme")))
          .isEqualTo("acme");
    }
  }

  @Test
  void refreshes_switch_by_scope_back_and_forth() {
    member("switcher", "acme", "globex");
    Tokens login = app.login("switcher", "openid organization:*");

    assertThat(slug(login)).isEqualTo("acme");
    Tokens globex = app.refresh(login, "openid organization:globex");
    assertThat(slug(globex)).isEqualTo("globex");
    Tokens acme = app.refresh(globex, "openid organization:acme");
    assertThat(slug(acme)).isEqualTo("acme");
    Tokens none = app.refresh(acme);
    assertThat(slug(none)).isEqualTo("acme");
    assertThat(slug(app.refresh(none, "openid organization:globex"))).isEqualTo("globex");
  }

  @Test
  void who_had_one_organization_at_login_switches_to_the_second_he_joined() {
    String user = member("pinned", "acme");
    Tokens login = app.login("pinned", "openid organization:*");
    operator.join("globex", user);

    Tokens globex = app.refresh(login, "openid organization:globex");

    assertThat(slug(globex)).isEqualTo("globex");
    assertThat(slug(app.refresh(globex, "openid organization:acme"))).isEqualTo("acme");
    assertThat(slug(app.refresh(globex))).isEqualTo("acme");
  }

  /** Set-up takes the page out of the flow; an administrator may want it back. */
  @Test
  void what_is_selected_on_keycloaks_page_is_active() {
    try (TestRealm paged = realm.another()) {
      OidcClient client = paged.createPublicClient("app");
      paged.setUp();
      paged.addDefaultScope("app", "saas");
      enableOrganizationStep(paged);
      Operator pagedOperator = new Operator(paged);
      String user = paged.createUser("selecting");
      pagedOperator.organization("acme", user);
      pagedOperator.organization("globex", user);

      Tokens tokens =
          client
              .login()
              .as("selecting")
              .scope("openid organization")
              .organization("globex")
              .tokens();

      assertThat(tokens.claims().at("/organization/0").asText()).isEqualTo("globex");
      assertThat(slug(tokens)).isEqualTo("globex");
      assertThat(slug(client.refresh(tokens))).isEqualTo("globex");
    }
  }

  @Test
  void without_any_choice_it_is_the_only_membership() {
    member("only", "initech");

    assertThat(slug(app.login("only", "openid"))).isEqualTo("initech");
  }

  @Test
  void without_any_choice_it_is_the_oldest_membership() {
    member("old", "initech", "acme", "globex");

    assertThat(slug(app.login("old", "openid"))).isEqualTo("initech");
    assertThat(slug(app.login("old", "openid organization:*"))).isEqualTo("initech");
  }

  @Test
  void the_oldest_is_passed_over_while_it_is_suspended() {
    operator.organization("sleeping");
    member("over", "sleeping", "globex");
    operator.suspend("sleeping");
    assertThat(slug(app.passwordGrant("over", "openid"))).isEqualTo("globex");

    operator.resume("sleeping");
    assertThat(slug(app.passwordGrant("over", "openid"))).isEqualTo("sleeping");
  }

  @Test
  void who_was_removed_gets_what_is_left_at_the_next_refresh() {
    String user = member("removed", "acme", "globex");
    Tokens tokens = app.passwordGrant("removed", "openid");
    assertThat(slug(tokens)).isEqualTo("acme");
    operator.leave("acme", user);

    Tokens left = app.refresh(tokens);
    operator.leave("globex", user);

    assertThat(slug(left)).isEqualTo("globex");
    assertThat(app.refresh(left).claims().has("org")).isFalse();
  }

  @Test
  void who_was_removed_from_the_one_he_named_cannot_refresh() {
    String user = member("expelled", "acme", "globex");
    Tokens tokens = app.passwordGrant("expelled", "openid organization:acme");
    operator.leave("acme", user);

    var answer = app.tryRefresh(tokens).expect(400);

    assertThat(answer.json().get("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void who_was_removed_under_all_gets_what_is_left() {
    String user = member("reduced", "acme", "globex");
    Tokens tokens = app.passwordGrant("reduced", "openid organization:*");
    operator.leave("acme", user);

    assertThat(slug(app.refresh(tokens))).isEqualTo("globex");
  }

  @Test
  void an_organization_removed_by_keycloaks_own_rest_is_gone_from_the_next_token() {
    String id = operator.organization("doomed");
    member("survivor", "doomed");
    Tokens tokens = app.passwordGrant("survivor", "openid");
    realm.admin().delete("organizations/" + id).expect(204);

    Tokens next = app.refresh(tokens);

    assertThat(slug(tokens)).isEqualTo("doomed");
    assertThat(next.claims().has("org")).isFalse();
    assertThat(next.ent().get("plan").asText()).isEqualTo("user:free");
  }

  @Test
  void a_member_removed_by_keycloaks_own_rest_is_none_in_the_next_token() {
    String id = operator.organization("native");
    String user = member("stranger", "native");
    Tokens tokens = app.passwordGrant("stranger", "openid");
    realm.admin().delete("organizations/" + id + "/members/" + user).expect(204);

    assertThat(app.refresh(tokens).claims().has("org")).isFalse();
  }

  @Test
  void introspection_speaks_of_the_organization_of_the_token_it_is_shown() {
    member("looked-at", "acme", "globex");
    Tokens acme = app.passwordGrant("looked-at", "openid organization:*");
    Tokens globex = app.refresh(acme, "openid organization:globex");

    assertThat(service.introspect(acme).at("/org/slug").asText()).isEqualTo("acme");
    assertThat(service.introspect(globex).at("/org/slug").asText()).isEqualTo("globex");
  }

  @Test
  void introspection_of_a_token_shows_no_organization_the_user_has_left() {
    String user = member("leaving", "acme", "globex");
    Tokens tokens = app.passwordGrant("leaving", "openid");
    operator.leave("acme", user);

    var introspection = service.introspect(tokens);

    assertThat(introspection.get("active").asBoolean()).isTrue();
    assertThat(introspection.has("org")).isFalse();
  }

  /** A user who joins these, one after the other; his id. */
  private String member(String name, String... organizations) {
    String id = realm.createUser(name);
    List.of(organizations).forEach(organization -> operator.join(organization, id));
    return id;
  }

  static void enableOrganizationStep(TestRealm realm) {
    String executions = "authentication/flows/browser/executions";
    for (JsonNode execution : realm.admin().get(executions).expect(200).json()) {
      if (execution.path("providerId").asText().equals("organization")) {
        ((ObjectNode) execution).put("requirement", "ALTERNATIVE");
        realm.admin().put(executions, execution).expect(202, 204);
      }
    }
  }

  private void disable(String alias) {
    var found = realm.admin().get("organizations?exact=true&search=" + alias).expect(200).json();
    var organization = (ObjectNode) found.get(0);
    realm
        .admin()
        .put("organizations/" + organization.get("id").asText(), organization.put("enabled", false))
        .expect(204);
  }

  private static String slug(Tokens tokens) {
    return tokens.org().path("slug").asText();
  }
}
