package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Browser;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Keycloak itself does to users and sessions is in the log, too. */
@SaasServer
class KeycloakEventsIT {
  private static OidcClient app;

  private final TestRealm realm;
  private final RealmRows rows;

  KeycloakEventsIT(TestRealm realm, Database database) {
    this.realm = realm;
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

  private List<String> types(String user) {
    return rows.texts(
        "select type as text from saas_event where realm_id = ? and user_id = ? and is_public order by id",
        user);
  }
}
