package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Browser.Page;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Keycloak itself does to users and sessions is in the log, too. */
@SaasServer
class KeycloakEventsIT {
  private static OidcClient app;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;

  KeycloakEventsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    realm.setUp("app");
  }

  @Test
  void an_administrator_creates_changes_and_removes_a_user() {
    var user = realm.createUser("carol");
    realm.admin().put("users/" + user, Map.of("firstName", "Carola")).expect(204);
    realm
        .admin()
        .put("users/" + user + "/reset-password", Map.of("type", "password", "value", "new"))
        .expect(204);
    realm.grantClientRoles(user, "realm-management", "view-users");
    realm.admin().delete("users/" + user).expect(204);

    assertThat(types(user))
        .containsExactly(
            "user.created",
            "user.updated",
            "user.password_changed",
            "user.role_updated",
            "user.deleted");
    assertThat(
            rows.texts(
                "select distinct actor_type as text from saas_event where realm_id = ? and user_id = ?",
                user))
        .containsExactly("administrator");
  }

  @Test
  void a_session_begins_and_is_ended_by_an_administrator() {
    var user = realm.createUser("dave");
    var tokens = app.passwordGrant("dave", "openid");
    realm.admin().post("users/" + user + "/logout").expect(204);

    assertThat(types(user)).containsExactly("user.created", "session.created", "session.ended");
    assertThat(
            rows.texts(
                "select payload as text from saas_event where realm_id = ? and type = 'session.created' and user_id = ?",
                user))
        .singleElement()
        .asString()
        .contains(tokens.claims().get("sid").asText(), "\"client_id\":\"app\"");
    assertThat(
            rows.texts(
                "select actor_id as text from saas_event where realm_id = ? and type = 'session.created' and user_id = ?",
                user))
        .containsExactly(user);
  }

  @Test
  void a_user_registers_and_sets_another_password() {
    realm.admin().put("", Map.of("registrationAllowed", true)).expect(204);
    var browser = new Browser();
    var login = app.login().in(browser).page();
    var form = browser.open(login.document().selectFirst("a[href*=registration]").absUrl("href"));
    browser.submit(
        form.document().selectFirst("form").absUrl("action"),
        Map.of(
            "username", "erin",
            "email", "erin@example.test",
            "firstName", "Erin",
            "lastName", "Test",
            "password", "first",
            "password-confirm", "first"));
    var user = realm.admin().get("users?exact=true&username=erin").json().at("/0/id").asText();
    assertThat(types(user)).containsExactly("user.created", "session.created");

    realm
        .admin()
        .put("users/" + user, Map.of("requiredActions", List.of("UPDATE_PASSWORD")))
        .expect(204);
    var again = new Browser();
    var change = app.login().as("erin").password("first").in(again).page();
    again.submit(
        change.document().selectFirst("form").absUrl("action"),
        Map.of("password-new", "second", "password-confirm", "second"));

    assertThat(types(user))
        .containsExactly(
            "user.created",
            "session.created",
            "user.updated",
            "user.password_changed",
            "session.created");
  }

  @Test
  void users_of_a_partial_import_are_created() {
    realm
        .admin()
        .post(
            "partialImport",
            Map.of(
                "ifResourceExists",
                "FAIL",
                "users",
                List.of(Map.of("username", "imported", "enabled", true))))
        .expect(200);

    var user = realm.admin().get("users?exact=true&username=imported").json().at("/0/id").asText();
    assertThat(types(user)).containsExactly("user.created");
  }

  /** The realm's description of users has an address as a user has. */
  @Test
  void the_profile_of_users_is_no_user() {
    var profile = realm.admin().get("users/profile").expect(200).json();
    realm.admin().put("users/profile", profile).expect(200);

    assertThat(rows.count("saas_event", "user_id = 'profile'")).isZero();
  }

  @Test
  void an_administrator_ends_one_session() {
    var user = realm.createUser("sessions");
    var sid = app.passwordGrant("sessions", "openid").claims().get("sid").asText();
    realm.admin().delete("sessions/" + sid).expect(204);

    assertThat(rows(user, "session.ended"))
        .singleElement()
        .asString()
        .startsWith("administrator ")
        .contains("\"session_id\":\"" + sid + "\"", "\"user_id\":\"" + user + "\"");
  }

  @Test
  void an_administrator_ends_all_sessions() {
    try (TestRealm other = realm.another()) {
      other.setUp();
      other.admin().post("logout-all").expect(200);

      assertThat(new RealmRows(other, database).count("saas_event", "type = 'session.ended'"))
          .isOne();
    }
  }

  @Test
  void an_administrator_removes_a_second_factor_and_links_and_unlinks_a_broker() {
    var user = realm.createUser("factors");
    broker(realm, "administered", realm);
    var federated = "users/" + user + "/federated-identity/administered";
    realm.admin().post(federated, Map.of("userId", "1", "userName", "other")).expect(204);
    realm.admin().delete(federated).expect(204);
    setRecoveryCodes("factors", user);
    var before = types(user);
    realm.admin().delete("users/" + user + "/credentials/" + recoveryCodes(user)).expect(204);

    assertThat(types(user).subList(before.size(), before.size() + 1))
        .containsExactly("user.credential_changed");
    assertThat(rows(user, "user.identity_linked"))
        .containsExactly(
            "administrator {\"identity_provider\":\"administered\",\"user_id\":\"%s\"}"
                .formatted(user));
    assertThat(rows(user, "user.identity_unlinked")).hasSize(1);
    assertThat(rows(user, "user.credential_changed"))
        .containsExactly(
            ("user {\"change\":\"set\",\"credential_type\":\"recovery-authn-codes\","
                    + "\"user_id\":\"%s\"}")
                .formatted(user),
            ("administrator {\"change\":\"removed\",\"credential_type\":\"recovery-authn-codes\","
                    + "\"user_id\":\"%s\"}")
                .formatted(user));
  }

  @Test
  void a_user_removes_a_second_factor() {
    var user = realm.createUser("self");
    setRecoveryCodes("self", user);
    account("self").delete("credentials/" + recoveryCodes(user)).expect(204);

    assertThat(rows(user, "user.credential_changed"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("user ")
        .contains("removed");
  }

  @Test
  void a_user_links_his_account_at_a_broker_and_unlinks_it() {
    try (TestRealm other = realm.another()) {
      other.createUser("elsewhere");
      broker(realm, "other", other);
      var user = realm.createUser("linking");
      var browser = new Browser();
      var page = app.login().as("linking").parameter("kc_action", "idp_link:other").in(browser);
      var there = submit(browser, page.page(), Map.of());
      submit(browser, there, Map.of("username", "elsewhere", "password", "elsewhere"));

      assertThat(rows(user, "user.identity_linked"))
          .containsExactly(
              "user {\"identity_provider\":\"other\",\"user_id\":\"%s\"}".formatted(user));

      account("linking").delete("linked-accounts/other").expect(204);

      assertThat(rows(user, "user.identity_unlinked"))
          .containsExactly(
              "user {\"identity_provider\":\"other\",\"user_id\":\"%s\"}".formatted(user));
    }
  }

  @Test
  void of_a_users_failed_logins_there_is_one_private_row_a_minute(ServerClock clock) {
    var user = realm.createUser("victim");
    clock.awaitRoomIn(Duration.ofMinutes(1));
    for (int i = 0; i < 3; i++) {
      failToLogIn("victim").expect(400);
    }

    assertThat(rows(user, "access.login_failed"))
        .containsExactly(
            ("system {\"client_id\":\"app\",\"reason\":\"invalid_user_credentials\","
                    + "\"user_id\":\"%s\"}")
                .formatted(user));
    assertThat(rows.count("saas_event", "type = 'access.login_failed' and is_public")).isZero();
    assertThat(rows.count("saas_event_person", "user_id = ? and ip_address is not null", user))
        .isOne();
  }

  @Test
  void who_tries_names_of_nobody_is_one_and_the_names_are_not_told(ServerClock clock) {
    try (TestRealm other = realm.another()) {
      other.setUp();
      other.createPublicClient("app");
      clock.awaitRoomIn(Duration.ofMinutes(1));
      for (var name : List.of("nobody-1", "nobody-2", "nobody-3")) {
        failToLogIn(other, name).expect(400);
      }

      assertThat(
              new RealmRows(other, database)
                  .texts(
                      "select payload as text from saas_event where realm_id = ? and type = ?",
                      "access.login_failed"))
          .containsExactly(
              "{\"client_id\":\"app\",\"reason\":\"user_not_found\",\"user_id\":null}");
    }
  }

  /** As if the others had been at other accounts: the counter is what a test can reach. */
  @Test
  void all_failed_logins_of_a_realm_together_leave_so_many_rows_a_minute(ServerClock clock) {
    try (TestRealm other = realm.another()) {
      other.setUp();
      other.createPublicClient("app");
      other.createUser("first");
      other.createUser("second");
      var others = new RealmRows(other, database);
      clock.awaitRoomIn(Duration.ofMinutes(1));
      failToLogIn(other, "first").expect(400);
      assertThat(others.count("saas_event", "type = 'access.login_failed'")).isOne();
      database
          .asSuperuser()
          .update(
              "update saas_counter set hits = 60 where realm_id = ? and name = 'access.login-failed'",
              other.id());

      failToLogIn(other, "second").expect(400);

      assertThat(others.count("saas_event", "type = 'access.login_failed'")).isOne();
      assertThat(others.count("saas_counter", "name = 'access.login-failed' and hits = 61"))
          .isOne();
    }
  }

  /** Keycloak tells it at the user's address, as something that is deleted there. */
  @Test
  void who_is_enabled_again_after_failed_logins_was_not_deleted() {
    realm.admin().put("", Map.of("bruteForceProtected", true, "permanentLockout", true));
    var user = realm.createUser("locked");
    realm.admin().put("", Map.of("failureFactor", 1)).expect(204);
    failToLogIn("locked");
    await().until(() -> !realm.admin().get("users/" + user).json().get("enabled").asBoolean());
    realm.admin().put("users/" + user, Map.of("enabled", true)).expect(204);
    realm.admin().put("", Map.of("bruteForceProtected", false)).expect(204);

    assertThat(types(user)).containsExactly("user.created", "user.updated");
  }

  private Answer failToLogIn(String user) {
    return failToLogIn(realm, user);
  }

  private static Answer failToLogIn(TestRealm realm, String user) {
    return realm
        .client("app")
        .token(Map.of("grant_type", "password", "username", user, "password", "wrong"));
  }

  private TenantClient account(String user) {
    var token = app.passwordGrant(user, "openid").accessToken();
    return realm.part("account", Optional.of(token));
  }

  private void setRecoveryCodes(String name, String user) {
    realm
        .admin()
        .put("users/" + user, Map.of("requiredActions", List.of("CONFIGURE_RECOVERY_AUTHN_CODES")))
        .expect(204);
    var browser = new Browser();
    var page = app.login().as(name).in(browser).page();
    submit(browser, page, Map.of());
  }

  private String recoveryCodes(String user) {
    for (var credential : realm.admin().get("users/" + user + "/credentials").json()) {
      if (credential.get("type").asText().equals("recovery-authn-codes")) {
        return credential.get("id").asText();
      }
    }
    throw new AssertionError("no recovery codes");
  }

  /** Keycloak signs in at another of its realms. */
  private static void broker(TestRealm realm, String alias, TestRealm other) {
    var secret = "broker-secret-of-" + alias;
    other.createClient(Map.of("clientId", alias, "secret", secret, "redirectUris", List.of("*")));
    var endpoints = other.issuer() + "/protocol/openid-connect/";
    var config =
        Map.of(
            "clientId",
            alias,
            "clientSecret",
            secret,
            "clientAuthMethod",
            "client_secret_post",
            "authorizationUrl",
            endpoints + "auth",
            "tokenUrl",
            endpoints + "token");
    realm
        .admin()
        .post(
            "identity-provider/instances",
            Map.of("alias", alias, "providerId", "oidc", "enabled", true, "config", config))
        .expect(201);
  }

  private static Page submit(Browser browser, Page page, Map<String, String> values) {
    var form = page.document().forms().get(0);
    var fields = new HashMap<String, String>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fields.putAll(values);
    return browser.submit(form.absUrl("action"), fields);
  }

  /** Of each: who it was, and the data. */
  private List<String> rows(String user, String type) {
    return rows.texts(
        "select actor_type || ' ' || payload as text from saas_event where realm_id = ? and user_id = ?"
            + " and type = '%s' order by id".formatted(type),
        user);
  }

  private List<String> types(String user) {
    return rows.texts(
        "select type as text from saas_event where realm_id = ? and user_id = ? and is_public order by id",
        user);
  }
}
