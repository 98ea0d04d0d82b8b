package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An administrator who waits behind a deletion finds nothing when it is his turn. */
@SaasServer
class AdministratorWaitsIT {
  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private final Operator operator;

  AdministratorWaitsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.setUp();
  }

  /** What an administrator makes, and the table in which it would be. */
  record Making(String path, Map<String, Object> body, String table, String column) {
    @Override
    public String toString() {
      return path;
    }
  }

  static Stream<Making> makings() {
    return Stream.of(
        new Making("subscription", Map.of("plan", "starter"), "saas_subscription", "subject_id"),
        new Making(
            "overrides",
            Map.of("feature", "org:sso", "effect", "allow", "reason", "late"),
            "saas_override",
            "subject_id"),
        new Making(
            "grants",
            Map.of("feature", "org:members", "amount", 1, "source", "bought", "reason", "late"),
            "saas_grant",
            "subject_id"),
        new Making(
            "roles",
            Map.of("key", "org:late", "name", "Late", "permissions", List.of("org:read")),
            "saas_role",
            "org_id"),
        new Making("projects", Map.of("name", "Late"), "saas_project", "org_id"),
        new Making("domains", Map.of("name", "late.example"), "saas_domain", "org_id"),
        new Making(
            "invitations", Map.of("email", "late@example.test"), "saas_invitation", "org_id"));
  }

  @ParameterizedTest
  @MethodSource("makings")
  void nothing_is_made_in_an_organization_that_is_deleted_meanwhile(Making making)
      throws Exception {
    var id = organization();

    var made =
        new HeldSubject(rows, database, id)
            .changedMeanwhile(
                () ->
                    realm.saasAdmin().post("organizations/" + id + "/" + making.path, making.body),
                "update saas_org set status = 'DELETED' where org_id = ?",
                id);

    assertProblem(made, 404, "organization_not_found");
    assertThat(rows.count(making.table, making.column + " = ?", id)).isZero();
  }

  @Test
  void nobody_is_let_into_one() throws Exception {
    var id = organization();
    var user = realm.createUser("late");

    var added =
        new HeldSubject(rows, database, id)
            .behind(
                () -> realm.saasAdmin().delete("organizations/" + id),
                () ->
                    realm
                        .saasAdmin()
                        .post("organizations/" + id + "/members", Map.of("userId", user)));

    assertProblem(added, 404, "organization_not_found");
    assertThat(rows.count("saas_member", "org_id = ?", id)).isZero();
  }

  /** Keycloak's own deletion takes all rows with it. */
  @Test
  void nothing_is_left_of_one_that_is_removed() throws Exception {
    var id = organization();

    var made =
        new HeldSubject(rows, database, id)
            .behind(
                () -> realm.admin().delete("organizations/" + id),
                () ->
                    realm
                        .saasAdmin()
                        .post("organizations/" + id + "/projects", Map.of("name", "Late")));

    assertProblem(made, 404, "organization_not_found");
    assertThat(rows.count("saas_subject", "subject_id = ?", id)).isZero();
  }

  @Test
  void nor_of_a_user() throws Exception {
    var id = realm.createUser("gone");
    operator.deny("users/" + id, "org:sso");

    var made =
        new HeldSubject(rows, database, id)
            .behind(
                () -> realm.admin().delete("users/" + id),
                () ->
                    realm
                        .saasAdmin()
                        .post(
                            "users/" + id + "/overrides",
                            Map.of("feature", "org:sso", "effect", "allow", "reason", "late")));

    assertProblem(made, 404, "user_not_found");
    assertThat(rows.count("saas_override", "subject_id = ?", id)).isZero();
    assertThat(rows.count("saas_subject", "subject_id = ?", id)).isZero();
  }

  /** With a row to wait for. */
  private String organization() {
    var id = operator.organization("o-" + UUID.randomUUID());
    assertThat(rows.version(id)).isPositive();
    return id;
  }
}
