package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.it.Letters.Letter;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A stranger may have made the account of the victim's address before. What is left of its
 * sessions, offline tokens and links to brokers when the invitation's mailed link proves the
 * mailbox.
 */
@SaasServer
class PreHijackIT {
  private static Letters letters;

  private final TestRealm realm;
  private final OidcClient app;

  PreHijackIT(TestRealm realm) {
    this.realm = realm;
    this.app = letters.app();
  }

  @BeforeAll
  static void prepare(TestRealm realm, Database database) {
    letters = Letters.setUp(realm, database);
    realm.addOptionalScope("app", "offline_access");
  }

  @Test
  void who_knows_the_password_and_has_the_mail_keeps_his_password_and_loses_other_sessions() {
    String user = letters.unverified("honest", "honest@example.test");
    Tokens elsewhere = app.login().as("honest").scope("openid").tokens();
    Tokens offline = app.login().as("honest").scope("openid offline_access").tokens();

    accept("honest", letters.to("honest@example.test"), new Browser());

    assertThat(app.tryRefresh(elsewhere).status()).isEqualTo(400);
    assertThat(app.tryRefresh(offline).status()).isEqualTo(400);
    assertThat(app.login("honest", "openid").org().path("slug").asText()).isEqualTo("acme");
    assertThat(credentials(user)).containsExactly("password");
  }

  @Test
  void a_link_of_a_broker_that_was_not_used_now_is_removed() {
    String user = letters.unverified("linked", "linked@example.test");
    realm
        .admin()
        .post(
            "identity-provider/instances",
            Map.of("alias", "evil", "providerId", "oidc", "config", Map.of("clientId", "x")))
        .expect(201);
    realm
        .admin()
        .post(
            "users/" + user + "/federated-identity/evil",
            Map.of("identityProvider", "evil", "userId", "1", "userName", "attacker"))
        .expect(204);

    accept("linked", letters.to("linked@example.test"), new Browser());

    assertThat(realm.admin().get("users/" + user + "/federated-identity").json()).isEmpty();
  }

  @Test
  void a_session_that_was_planted_in_the_victims_browser_does_not_count(ServerClock clock) {
    String user = letters.unverified("planted", "planted@example.test");
    Browser browser = new Browser();
    Tokens planted = app.login().as("planted").in(browser).tokens();
    clock.advance(Duration.ofSeconds(1)); // Keycloak refuses older tokens by whole seconds

    Walk walk = new Walk(browser).open(letters.to("planted@example.test").link());
    walk.follow("saas-go-on");

    assertThat(walk.page().document().select("input[name=password]")).isNotEmpty();
    walk.fill("password", Map.of("username", "planted", "password", "planted"))
        .assertTitle("Join this organization?");
    walk.press("saas-accept").assertAt(OidcClient.REDIRECT_URI);
    assertThat(app.tryRefresh(planted).status()).isEqualTo(400);
    assertThat(credentials(user)).containsExactly("password");
  }

  @Test
  void who_has_proven_his_mailbox_before_loses_nothing() {
    realm.createUser("proven");
    Tokens elsewhere = app.login().as("proven").scope("openid").tokens();

    accept("proven", letters.to("proven@example.test"), new Browser());

    assertThat(app.tryRefresh(elsewhere).status()).isEqualTo(200);
  }

  @Test
  void a_call_of_the_api_keeps_its_own_session_only() {
    String user = letters.unverified("caller", "caller@example.test");
    Tokens elsewhere = app.login().as("caller").scope("openid").tokens();
    Tokens calling = app.login().as("caller").scope(Letters.SCOPE).tokens();
    Letter letter = letters.to("caller@example.test");

    realm.tenant(calling).post("invitations/accept", Map.of("token", letter.token())).expect(200);

    assertThat(app.tryRefresh(elsewhere).status()).isEqualTo(400);
    assertThat(app.tryRefresh(calling).status()).isEqualTo(200);
    assertThat(credentials(user)).containsExactly("password");
  }

  @Test
  void api_keys_that_were_made_before_are_revoked_by_whatever_door_the_mailbox_is_proven() {
    String byPage = letters.unverified("keyed", "keyed@example.test");
    key("keyed");
    accept("keyed", letters.to("keyed@example.test"), new Browser());

    String byCall = letters.unverified("calling", "calling@example.test");
    Tokens calling = key("calling");
    Letter letter = letters.to("calling@example.test");
    realm.tenant(calling).post("invitations/accept", Map.of("token", letter.token())).expect(200);

    for (String user : List.of(byPage, byCall)) {
      assertThat(
              realm
                  .saasAdmin()
                  .get("users/" + user + "/api-keys")
                  .expect(200)
                  .json()
                  .findValuesAsText("status"))
          .containsExactly("revoked");
    }
  }

  private Tokens key(String username) {
    Tokens tokens = app.login().as(username).scope(Letters.SCOPE).tokens();
    realm.tenant(tokens).post("me/api-keys", Map.of("name", "old")).expect(201);
    return tokens;
  }

  private void accept(String username, Letter letter, Browser browser) {
    new Walk(browser)
        .open(letter.link())
        .follow("saas-sign-in")
        .signIn(username)
        .press("saas-accept")
        .assertAt(OidcClient.REDIRECT_URI);
  }

  private List<String> credentials(String user) {
    return realm
        .admin()
        .get("users/" + user + "/credentials")
        .expect(200)
        .json()
        .findValuesAsText("type");
  }
}
