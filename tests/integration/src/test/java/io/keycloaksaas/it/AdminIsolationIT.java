package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The matrix of the admin API: every endpoint × every kind of administrator (H2). Bodies are wrong
 * on purpose, as in {@link TenantIsolationIT}.
 */
@SaasServer
class AdminIsolationIT {
  private static final String NOBODY = UUID.randomUUID().toString();

  /** What an endpoint asks for. */
  private enum Right {
    VIEW_REALM,
    MANAGE_REALM,
    QUERY_ORGANIZATIONS,
    VIEW_ORGANIZATIONS,
    MANAGE_ORGANIZATIONS,
    VIEW_USERS,
    BILLING
  }

  /** Who comes, with the roles he holds and the rights that follow. */
  private enum Caller {
    PLAIN(Set.of(), Set.of()),
    VIEWER(
        Set.of("view-realm", "view-organizations", "view-users"),
        Set.of(
            Right.VIEW_REALM,
            Right.QUERY_ORGANIZATIONS,
            Right.VIEW_ORGANIZATIONS,
            Right.VIEW_USERS)),
    ORGANIZATION_MANAGER(
        Set.of("manage-organizations"),
        Set.of(Right.QUERY_ORGANIZATIONS, Right.VIEW_ORGANIZATIONS, Right.MANAGE_ORGANIZATIONS)),
    USER_MANAGER(Set.of("manage-users"), Set.of(Right.VIEW_USERS)),
    CLIENT_MANAGER(Set.of("manage-clients"), Set.of()),
    BILLING_ADMIN(
        Set.of("saas-billing-admin", "view-organizations", "view-users"),
        Set.of(
            Right.QUERY_ORGANIZATIONS, Right.VIEW_ORGANIZATIONS, Right.VIEW_USERS, Right.BILLING)),
    BILLING_ADMIN_ONLY(Set.of("saas-billing-admin"), Set.of(Right.BILLING)),
    REALM_MANAGER(Set.of("manage-realm"), EnumSet.complementOf(EnumSet.of(Right.VIEW_USERS))),
    REALM_ADMIN(Set.of("realm-admin"), EnumSet.allOf(Right.class));

    private final Set<String> roles;
    private final Set<Right> rights;

    Caller(Set<String> roles, Set<Right> rights) {
      this.roles = roles;
      this.rights = rights;
    }
  }

  /**
   * @param allowed status and code for who holds the rights
   */
  private record Row(
      String endpoint, String path, Optional<String> body, String allowed, Set<Right> rights) {

    Answer call(TenantClient client) {
      var method = endpoint.substring(0, endpoint.indexOf(' '));
      var address = "saas/v1/" + path;
      return body.map(text -> client.send(method, address, "application/json", text))
          .orElseGet(() -> client.send(method, address));
    }
  }

  private static Callers callers;
  private static List<Row> table;

  private final TestRealm realm;
  private final RealmRows rows;

  AdminIsolationIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), "openid");
    realm.setUp();
    var owner = realm.createUser("owner");
    realm
        .saasAdmin()
        .post("organizations", Map.of("name", "Acme", "slug", "acme", "ownerId", owner))
        .expect(201);
    for (var caller : Caller.values()) {
      var user = realm.createUser(caller.name().toLowerCase());
      for (var role : caller.roles) {
        realm.grantClientRoles(user, role.startsWith("saas-") ? "saas" : "realm-management", role);
      }
    }
    table = table(owner);
  }

  private static List<Row> table(String user) {
    var acme = "organizations/{organization}";
    var invalid = "422 validation_failed";
    var none = "404 subscription_not_found";
    return List.of(
        row("POST setup", "setup", "{\"nonsense\":1}", invalid, Right.MANAGE_REALM),
        row("GET catalog", "catalog", null, "200", Right.VIEW_REALM),
        row("PUT catalog", "catalog", "x", "422 catalog_invalid", Right.MANAGE_REALM),
        row(
            "POST catalog/preview",
            "catalog/preview",
            "x",
            "422 catalog_invalid",
            Right.MANAGE_REALM),
        row("GET organizations", "organizations", null, "200", Right.QUERY_ORGANIZATIONS),
        row("POST organizations", "organizations", "{}", invalid, Right.MANAGE_ORGANIZATIONS),
        row("GET " + acme, "organizations/acme", null, "200", Right.VIEW_ORGANIZATIONS),
        row(
            "PUT " + acme,
            "organizations/acme",
            "{\"nonsense\":1}",
            invalid,
            Right.MANAGE_ORGANIZATIONS),
        row("DELETE " + acme, "organizations/acme", null, "204", Right.MANAGE_ORGANIZATIONS),
        row(
            "POST " + acme + "/restore",
            "organizations/acme/restore",
            null,
            "200",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "PUT " + acme + "/logo",
            "organizations/acme/logo",
            "no image",
            invalid,
            Right.MANAGE_ORGANIZATIONS),
        row(
            "DELETE " + acme + "/logo",
            "organizations/acme/logo",
            null,
            "204",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "POST " + acme + "/suspend",
            "organizations/acme/suspend",
            null,
            "200",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "POST " + acme + "/resume",
            "organizations/acme/resume",
            null,
            "200",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "GET " + acme + "/members",
            "organizations/acme/members",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "POST " + acme + "/members",
            "organizations/acme/members",
            "{}",
            "404 user_not_found",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "GET " + acme + "/members/{user}",
            "organizations/acme/members/" + user,
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "PUT " + acme + "/members/{user}",
            "organizations/acme/members/" + user,
            "{\"nonsense\":1}",
            invalid,
            Right.MANAGE_ORGANIZATIONS),
        row(
            "DELETE " + acme + "/members/{user}",
            "organizations/acme/members/" + NOBODY,
            null,
            "404 member_not_found",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "GET " + acme + "/roles",
            "organizations/acme/roles",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "POST " + acme + "/roles",
            "organizations/acme/roles",
            "{}",
            invalid,
            Right.MANAGE_ORGANIZATIONS),
        row(
            "GET " + acme + "/roles/{role}",
            "organizations/acme/roles/org:member",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "PUT " + acme + "/roles/{role}",
            "organizations/acme/roles/org:member",
            "{\"nonsense\":1}",
            invalid,
            Right.MANAGE_ORGANIZATIONS),
        row(
            "DELETE " + acme + "/roles/{role}",
            "organizations/acme/roles/org:nobodys",
            null,
            "404 not_found",
            Right.MANAGE_ORGANIZATIONS),
        row(
            "GET " + acme + "/permissions",
            "organizations/acme/permissions",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "GET " + acme + "/entitlements",
            "organizations/acme/entitlements",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "GET " + acme + "/subscription",
            "organizations/acme/subscription",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "POST " + acme + "/subscription",
            "organizations/acme/subscription",
            "{}",
            invalid,
            Right.VIEW_ORGANIZATIONS,
            Right.BILLING),
        row(
            "PUT " + acme + "/subscription",
            "organizations/acme/subscription",
            "{}",
            invalid,
            Right.VIEW_ORGANIZATIONS,
            Right.BILLING),
        row(
            "DELETE " + acme + "/subscription",
            "organizations/acme/subscription",
            null,
            none,
            Right.VIEW_ORGANIZATIONS,
            Right.BILLING),
        row(
            "POST " + acme + "/subscription/resume",
            "organizations/acme/subscription/resume",
            null,
            none,
            Right.VIEW_ORGANIZATIONS,
            Right.BILLING),
        row(
            "GET " + acme + "/overrides",
            "organizations/acme/overrides",
            null,
            "200",
            Right.VIEW_ORGANIZATIONS),
        row(
            "POST " + acme + "/overrides",
            "organizations/acme/overrides",
            "{}",
            invalid,
            Right.VIEW_ORGANIZATIONS,
            Right.BILLING),
        row(
            "DELETE " + acme + "/overrides/{override}",
            "organizations/acme/overrides/" + NOBODY,
            null,
            "404 override_not_found",
            Right.VIEW_ORGANIZATIONS,
            Right.BILLING),
        row(
            "GET users/{user}/entitlements",
            "users/" + user + "/entitlements",
            null,
            "200",
            Right.VIEW_USERS),
        row(
            "GET users/{user}/subscription",
            "users/" + user + "/subscription",
            null,
            "200",
            Right.VIEW_USERS),
        row(
            "POST users/{user}/subscription",
            "users/" + user + "/subscription",
            "{}",
            invalid,
            Right.VIEW_USERS,
            Right.BILLING),
        row(
            "PUT users/{user}/subscription",
            "users/" + user + "/subscription",
            "{}",
            invalid,
            Right.VIEW_USERS,
            Right.BILLING),
        row(
            "DELETE users/{user}/subscription",
            "users/" + user + "/subscription",
            null,
            none,
            Right.VIEW_USERS,
            Right.BILLING),
        row(
            "POST users/{user}/subscription/resume",
            "users/" + user + "/subscription/resume",
            null,
            none,
            Right.VIEW_USERS,
            Right.BILLING),
        row(
            "GET users/{user}/overrides",
            "users/" + user + "/overrides",
            null,
            "200",
            Right.VIEW_USERS),
        row(
            "POST users/{user}/overrides",
            "users/" + user + "/overrides",
            "{}",
            invalid,
            Right.VIEW_USERS,
            Right.BILLING),
        row(
            "DELETE users/{user}/overrides/{override}",
            "users/" + user + "/overrides/" + NOBODY,
            null,
            "404 override_not_found",
            Right.VIEW_USERS,
            Right.BILLING));
  }

  private static Row row(
      String endpoint, String path, String body, String allowed, Right... rights) {
    return new Row(endpoint, path, Optional.ofNullable(body), allowed, Set.of(rights));
  }

  @Test
  void the_table_names_every_endpoint() {
    assertThat(table.stream().map(Row::endpoint))
        .containsExactlyInAnyOrderElementsOf(Endpoints.admin());
  }

  @ParameterizedTest
  @EnumSource
  void each_administrator_may_do_what_his_rights_say_and_nothing_else(Caller caller) {
    var client = admin(caller.name().toLowerCase());

    for (var row : table) {
      if (caller.rights.containsAll(row.rights())) {
        expect(row.call(client), row.allowed());
      } else {
        rows.staySameDuring(() -> assertProblem(row.call(client), 403, "permission_denied"));
      }
    }
  }

  @Test
  void without_a_valid_token_everything_is_401() {
    rows.staySameDuring(
        () -> {
          for (var row : table) {
            assertProblem(row.call(realm.anonymousAdmin()), 401, "invalid_token");
            assertProblem(row.call(realm.adminAs("garbage")), 401, "invalid_token");
          }
        });
  }

  @Test
  void an_administrator_of_another_realm_may_do_nothing() {
    try (var other = realm.another()) {
      var client = other.createPublicClient("app");
      other.grantClientRoles(other.createUser("boss"), "realm-management", "realm-admin");
      var token = client.passwordGrant("boss", "openid").accessToken();
      other.adminAs(token).get("saas/v1/organizations").expect(200);

      rows.staySameDuring(
          () -> {
            for (var row : table) {
              assertProblem(row.call(realm.adminAs(token)), 403, "permission_denied");
            }
          });
    }
  }

  @Test
  void to_add_a_member_one_must_also_manage_the_user() {
    var guest = realm.createUser("guest");
    var body = Map.of("userId", guest);
    var owned = Map.of("name", "Owned", "slug", "owned", "ownerId", guest);

    rows.staySameDuring(
        () -> {
          assertProblem(
              admin("organization_manager").post("saas/v1/organizations/acme/members", body),
              403,
              "permission_denied");
          assertProblem(
              admin("organization_manager").post("saas/v1/organizations", owned),
              403,
              "permission_denied");
        });
    var manager = realm.createUser("managesboth");
    realm.grantClientRoles(manager, "realm-management", "manage-organizations", "manage-users");
    admin("managesboth").post("saas/v1/organizations/acme/members", body).expect(201);
    admin("managesboth").post("saas/v1/organizations", owned).expect(201);
  }

  @Test
  void who_may_not_query_learns_nothing_of_what_exists() {
    var plain = admin("plain");
    var user = realm.createUser("known");

    assertThat(plain.get("saas/v1/organizations/acme").text())
        .isEqualTo(plain.get("saas/v1/organizations/" + NOBODY).text());
    assertThat(plain.get("saas/v1/users/" + user + "/subscription").text())
        .isEqualTo(plain.get("saas/v1/users/" + NOBODY + "/subscription").text());
  }

  private TenantClient admin(String user) {
    return callers.admin(user);
  }

  private static void expect(Answer answer, String expected) {
    var words = expected.split(" ");
    if (words.length == 1) {
      answer.expect(Integer.parseInt(words[0]));
    } else {
      assertProblem(answer, Integer.parseInt(words[0]), words[1]);
    }
  }
}
