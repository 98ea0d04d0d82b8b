package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.SqlCounter;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts the other tests stand on. */
@SaasServer
class SmokeIT {

  private static OidcClient app;
  private static OidcClient service;

  private final TestRealm realm;

  SmokeIT(TestRealm realm) {
    this.realm = realm;
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    realm.createUser("alice");
    app = realm.createPublicClient("app");
    service = realm.createServiceClient("service", "secret");
  }

  @Test
  void a_user_walks_the_login_pages_and_gets_tokens() {
    var tokens = app.login("alice", "openid profile");

    assertThat(tokens.claims().path("iss").asText()).isEqualTo(realm.issuer().toString());
    assertThat(tokens.claims().path("preferred_username").asText()).isEqualTo("alice");
    assertThat(tokens.idClaims().path("aud").asText()).isEqualTo("app");
    assertThat(app.userinfo(tokens).expect(200).json().path("email").asText())
        .isEqualTo("alice@example.test");
  }

  @Test
  void a_wrong_password_fails_with_what_the_page_says() {
    assertThatThrownBy(() -> app.login().as("alice").password("wrong").tokens())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Invalid username or password");
  }

  @Test
  void a_browser_with_a_session_is_let_through_without_a_page() {
    var browser = new Browser();
    app.login().as("alice").in(browser).tokens();

    var again = app.login().as("nobody").in(browser).scope("openid profile").tokens();

    assertThat(again.claims().path("preferred_username").asText()).isEqualTo("alice");
  }

  @Test
  void the_walk_gives_consent() {
    realm.createClient(
        Map.of(
            "clientId",
            "asking",
            "publicClient",
            true,
            "consentRequired",
            true,
            "redirectUris",
            List.of(OidcClient.REDIRECT_URI)));

    var tokens = realm.client("asking").login("alice", "openid profile");

    assertThat(tokens.claims().path("azp").asText()).isEqualTo("asking");
    assertThat(
            realm.admin().get("users/" + tokens.claims().path("sub").asText() + "/consents").json())
        .hasSize(1);
  }

  @Test
  void the_walk_chooses_an_organization() {
    realm.admin().put("", Map.of("organizationsEnabled", true)).expect(204);
    var bob = realm.createUser("bob");
    for (var alias : List.of("acme", "globex")) {
      var id = realm.admin().post("organizations", organization(alias)).expect(201).createdId();
      realm.admin().post("organizations/" + id + "/members", bob).expect(201);
    }

    var tokens = app.login().as("bob").scope("openid organization").organization("globex").tokens();

    assertThat(tokens.claims().path("organization").path(0).asText()).isEqualTo("globex");
  }

  @Test
  void a_token_is_refreshed_and_ends_with_its_session() {
    var tokens = app.passwordGrant("alice", "openid");
    assertThat(service.introspect(app.refresh(tokens)).path("active").asBoolean()).isTrue();

    app.logout(tokens);

    assertThat(service.introspect(tokens).path("active").asBoolean()).isFalse();
    assertThat(app.tryRefresh(tokens).expect(400).json().path("error").asText())
        .isEqualTo("invalid_grant");
  }

  @Test
  void the_clock_of_the_server_moves_and_comes_back(ServerClock clock) {
    var tokens = app.passwordGrant("alice", "openid");

    clock.advance(Duration.ofSeconds(tokens.expiresIn() + 60));
    assertThat(service.introspect(tokens).path("active").asBoolean()).isFalse();
    assertThat(realm.admin().get("users").status()).isEqualTo(200);

    clock.reset();
    assertThat(service.introspect(tokens).path("active").asBoolean()).isTrue();
  }

  @Test
  void statements_of_the_server_are_counted(SqlCounter counter) {
    var creation = counter.during(() -> realm.createUser("carol"));

    assertThat(creation.touching("insert into user_entity").total()).isEqualTo(1);
  }

  @Test
  void a_warm_refresh_costs_the_same_each_time(SqlCounter counter) {
    var tokens = app.passwordGrant("alice", "openid");
    app.refresh(tokens);

    var first = counter.least(() -> app.refresh(tokens));
    var second = counter.least(() -> app.refresh(tokens));

    assertThat(first.calls()).isEqualTo(second.calls());
  }

  @Test
  void the_server_is_an_ordinary_user_of_its_database(Database database) {
    var keycloak = database.asKeycloak();

    assertThat(
            keycloak.rows(
                "select rolsuper, rolbypassrls, rolcreaterole from pg_roles"
                    + " where rolname = current_user"))
        .containsExactly(Map.of("rolsuper", false, "rolbypassrls", false, "rolcreaterole", false));
    assertThat(keycloak.count("select count(*) from realm where name = ?", realm.name()))
        .isEqualTo(1);
    assertThat(
            database
                .asSuperuser()
                .value("select rolsuper from pg_roles where rolname = current_user"))
        .isEqualTo(true);
  }

  private static Map<String, Object> organization(String alias) {
    return Map.of(
        "name", alias, "alias", alias, "domains", List.of(Map.of("name", alias + ".example.test")));
  }
}
