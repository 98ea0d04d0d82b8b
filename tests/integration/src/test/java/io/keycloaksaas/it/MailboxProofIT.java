package io.keycloaksaas.it;

import static io.keycloaksaas.it.Inviting.token;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose mailbox an address is: Keycloak's flag alone says nothing (C4). */
@SaasServer
class MailboxProofIT {
  private static Inviting inviting;

  private final TestRealm realm;
  private final RealmRows rows;

  MailboxProofIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    inviting = Inviting.setUp(realm, database, Map.of());
    inviting.organization("acme", realm.createUser("alice"));
    realm.grantClientRoles(
        realm.createUser("manager"), "realm-management", "manage-users", "view-users");
  }

  private List<String> offered(String user) {
    return texts(
            inviting.tenant(user).get("me/invitations").expect(200).json().path("items"), "email")
        .toList();
  }

  @Test
  void an_administrator_of_all_users_vouches_for_what_he_says() {
    var id = inviting.unverified("adam", "adam@example.test");
    inviting.invite("alice", "acme", "adam@example.test");
    assertThat(offered("adam")).isEmpty();

    inviting
        .callers()
        .admin("manager")
        .put("users/" + id, Map.of("emailVerified", true))
        .expect(204);

    assertThat(offered("adam")).containsExactly("adam@example.test");
  }

  @Test
  void who_changes_something_else_vouches_for_nothing() {
    var id = inviting.unverified("beth", "beth@example.test");
    inviting
        .database()
        .asSuperuser()
        .update("update user_entity set email_verified = true where id = ?", id);
    realm.admin().post("clear-user-cache").expect(204);
    inviting.invite("alice", "acme", "beth@example.test");

    realm.admin().put("users/" + id, Map.of("firstName", "Elisabeth")).expect(204);

    assertThat(realm.admin().get("users/" + id).json().path("emailVerified").asBoolean()).isTrue();
    assertThat(offered("beth")).isEmpty();
  }

  @Test
  void an_address_that_was_changed_is_proven_no_more_though_it_says_verified() {
    var id = realm.createUser("carl");
    var created = inviting.invite("alice", "acme", "carla@example.test");

    realm.admin().put("users/" + id, Map.of("email", "carla@example.test")).expect(204);

    assertThat(realm.admin().get("users/" + id).json().path("emailVerified").asBoolean()).isTrue();
    assertThat(offered("carl")).isEmpty();
    rows.staySameDuring(
        () -> assertProblem(inviting.accept("carl", token(created)), 403, "email_not_verified"));
  }

  @Test
  void a_copied_link_proves_no_mailbox_and_a_mailed_one_does() {
    var id = inviting.unverified("dana", "dana@example.test");
    var created = inviting.invite("alice", "acme", "dana@example.test", "org:admin");
    rows.staySameDuring(
        () -> assertProblem(inviting.accept("dana", token(created)), 403, "email_not_verified"));
    assertThat(realm.admin().get("users/" + id).json().path("emailVerified").asBoolean()).isFalse();

    inviting.accept("dana", inviting.mailedToken(created)).expect(200);

    assertThat(realm.admin().get("users/" + id).json().path("emailVerified").asBoolean()).isTrue();
    assertThat(
            rows.count(
                "saas_mailbox",
                "subject_id = ? and address = 'dana@example.test' and proof = 'OUR_MAIL'",
                id))
        .isOne();
    assertThat(inviting.roles("acme", id)).containsExactly("org:admin");
  }

  @Test
  void a_mailed_link_proves_nothing_to_another_address() {
    var id = inviting.unverified("elsa", "elsa@example.test");
    var created = inviting.invite("alice", "acme", "other@example.test");
    var mailed = inviting.mailedToken(created);

    assertProblem(inviting.accept("elsa", mailed), 403, "email_mismatch");

    assertThat(realm.admin().get("users/" + id).json().path("emailVerified").asBoolean()).isFalse();
  }

  @Test
  void a_delegate_who_manages_some_users_makes_none_of_them_anybody_else() {
    var id = inviting.unverified("fred", "fred@example.test");
    inviting.invite("alice", "acme", "fred@example.test");
    delegate("delegate");

    inviting
        .callers()
        .admin("delegate")
        .put("users/" + id, Map.of("emailVerified", true))
        .expect(204);

    assertThat(realm.admin().get("users/" + id).json().path("emailVerified").asBoolean()).isTrue();
    assertThat(offered("fred")).isEmpty();
  }

  /** By Keycloak's permissions of fine grain: all users, but none of the roles. */
  private void delegate(String username) {
    var user = realm.createUser(username);
    realm.grantClientRoles(user, "realm-management", "query-users");
    realm
        .admin()
        .put("", Map.of("realm", realm.name(), "adminPermissionsEnabled", true))
        .expect(204);
    var server = "clients/" + realm.clientUuid("admin-permissions") + "/authz/resource-server/";
    var policy =
        realm
            .admin()
            .post(server + "policy/user", Map.of("name", username, "users", List.of(user)))
            .expect(201)
            .json()
            .path("id")
            .asText();
    realm
        .admin()
        .post(
            server + "permission/scope",
            Map.of(
                "name",
                "manage users",
                "resourceType",
                "Users",
                "scopes",
                List.of("view", "manage"),
                "policies",
                List.of(policy)))
        .expect(201);
  }

  @Test
  void a_removed_account_leaves_no_proof_behind() {
    var id = realm.createUser("gone");
    assertThat(rows.count("saas_mailbox", "subject_id = ?", id)).isOne();
    realm.admin().delete("users/" + id).expect(204);
    assertThat(rows.count("saas_mailbox", "subject_id = ?", id)).isZero();
  }
}
