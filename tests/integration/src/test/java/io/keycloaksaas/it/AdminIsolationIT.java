package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The matrix of the admin API (H2): every operation of the served OpenAPI document × every kind of
 * administrator, and every id replaced by one of another realm; made as {@link TenantIsolationIT}
 * is.
 */
@SaasServer
class AdminIsolationIT {
  private static final String BASE = "saas/v1/";
  private static final String NOBODY = UUID.randomUUID().toString();

  /** Of the user whom a body names, asked after the body was read: has a test of its own. */
  private static final String OF_THE_BODY = "manage-users";

  private static final Set<String> OF_ORGANIZATIONS =
      Set.of("query-organizations", "view-organizations", "manage-organizations");

  /** Who comes, with the roles he holds and the rights that follow. */
  private enum Caller {
    PLAIN(Set.of(), Set.of()),
    VIEWER(
        Set.of("view-realm", "view-organizations", "view-users"),
        Set.of(
            "view-realm",
            "view-events",
            "query-organizations",
            "view-organizations",
            "view-users")),
    EVENT_VIEWER(Set.of("view-events"), Set.of("view-events")),
    ORGANIZATION_MANAGER(Set.of("manage-organizations"), OF_ORGANIZATIONS),
    USER_MANAGER(Set.of("manage-users"), Set.of("view-users", "manage-users")),
    CLIENT_MANAGER(Set.of("manage-clients"), Set.of()),
    BILLING_ADMIN(
        Set.of("saas-billing-admin", "view-organizations", "view-users"),
        Set.of("query-organizations", "view-organizations", "view-users", "saas-billing-admin")),
    BILLING_ADMIN_ONLY(Set.of("saas-billing-admin"), Set.of("saas-billing-admin")),
    REALM_MANAGER(
        Set.of("manage-realm"),
        Set.of(
            "view-realm",
            "view-events",
            "manage-realm",
            "query-organizations",
            "view-organizations",
            "manage-organizations",
            "saas-billing-admin")),
    REALM_ADMIN(
        Set.of("realm-admin"),
        Set.of(
            "view-realm",
            "view-events",
            "manage-realm",
            "query-organizations",
            "view-organizations",
            "manage-organizations",
            "view-users",
            "manage-users",
            "impersonation",
            "saas-billing-admin"));

    private final Set<String> roles;
    private final Set<String> rights;

    Caller(Set<String> roles, Set<String> rights) {
      this.roles = roles;
      this.rights = rights;
    }

    boolean may(ApiOperation operation) {
      return operation.rights().stream()
          .filter(right -> !right.equals(OF_THE_BODY) || operation.name().contains(" users/{user}"))
          .allMatch(rights::contains);
    }
  }

  private static Callers callers;
  private static String owner;
  private static List<ApiOperation> operations;

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
    owner = realm.createUser("owner");
    new Operator(realm).organization("acme", owner);
    for (var caller : Caller.values()) {
      var user = realm.createUser(caller.name().toLowerCase());
      for (var role : caller.roles) {
        realm.grantClientRoles(user, role.startsWith("saas-") ? "saas" : "realm-management", role);
      }
    }
    operations = ApiOperation.admin(realm);
  }

  /** Acme, or its owner, and below them what is nobody's. */
  private static UnaryOperator<String> ids(ApiOperation operation) {
    return parameter ->
        switch (parameter) {
          case "organization" -> "acme";
          case "user" -> operation.name().contains(" users/{user}") ? owner : NOBODY;
          default -> NOBODY;
        };
  }

  @ParameterizedTest
  @EnumSource
  void each_administrator_may_do_what_his_rights_say_and_nothing_else(Caller caller) {
    var client = admin(caller.name().toLowerCase());
    var refused = new ArrayList<ApiOperation>();
    for (var operation : operations) {
      if (caller.may(operation)) {
        var answer = operation.callWrongly(client, BASE, spared(operation));
        assertThat(answer.code())
            .as("%s, %s", caller, answer)
            .isNotIn("permission_denied", "invalid_token");
      } else {
        refused.add(operation);
      }
    }

    rows.staySameDuring(
        () -> {
          for (var operation : refused) {
            assertProblem(
                operation.callWrongly(client, BASE, ids(operation)), 403, "permission_denied");
          }
        });
  }

  /** With an organization of its own for what would change Acme itself. */
  private UnaryOperator<String> spared(ApiOperation operation) {
    var ids = ids(operation);
    if (!operation.changesOrganization()) {
      return ids;
    }
    var spare = "spare-" + UUID.randomUUID().toString().substring(0, 8);
    new Operator(realm).organization(spare, owner);
    return parameter -> parameter.equals("organization") ? spare : ids.apply(parameter);
  }

  @Test
  void without_a_valid_token_everything_is_401() {
    rows.staySameDuring(
        () -> {
          for (var operation : operations) {
            for (var client : List.of(realm.anonymousAdmin(), realm.adminAs("garbage"))) {
              assertProblem(
                  operation.callWrongly(client, BASE, ids(operation)), 401, "invalid_token");
            }
          }
        });
  }

  @Test
  void an_administrator_of_another_realm_may_do_nothing() {
    try (var other = realm.another()) {
      other.setUp();
      var client = other.createPublicClient("app");
      other.grantClientRoles(other.createUser("boss"), "realm-management", "realm-admin");
      var token = client.passwordGrant("boss", "openid").accessToken();
      other.adminAs(token).get("saas/v1/organizations").expect(200);

      rows.staySameDuring(
          () -> {
            for (var operation : operations) {
              assertProblem(
                  operation.callWrongly(realm.adminAs(token), BASE, ids(operation)),
                  403,
                  "permission_denied");
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

  /** Lists of the realm name everybody: Keycloak's own evaluator has not been asked of each. */
  @Test
  void who_bills_some_organizations_sees_no_list_of_all() {
    var delegate = realm.createUser("delegate");
    realm.grantClientRoles(delegate, "saas", "saas-billing-admin");
    realm.grantClientRoles(
        delegate, "realm-management", "view-organizations", "manage-organizations");
    var client = admin("delegate");

    assertProblem(client.get(BASE + "subscriptions"), 403, "permission_denied");
    assertProblem(client.get(BASE + "billing-events"), 403, "permission_denied");
    assertProblem(client.post(BASE + "billing/reconcile"), 403, "permission_denied");
    realm.grantClientRoles(delegate, "realm-management", "view-realm");
    admin("delegate").get(BASE + "subscriptions").expect(200);
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

  @Test
  void the_id_of_another_realm_in_a_path_is_as_unknown_as_a_random_one() {
    try (var other = realm.another()) {
      var foreign = foreignIds(other, rows);
      rows.staySameDuring(
          () -> {
            for (var operation : operations) {
              operation
                  .parameters()
                  .forEach(
                      (parameter, kind) ->
                          foreign.assertUnknown(
                              operation + " with a foreign " + parameter,
                              kind,
                              id ->
                                  operation.call(
                                      realm.admin(),
                                      BASE,
                                      name -> name.equals(parameter) ? id : own(name),
                                      operation.body(this::own))));
            }
          });
    }
  }

  @Test
  void the_id_of_another_realm_in_a_body_is_as_unknown_as_a_random_one() {
    try (var other = realm.another()) {
      var foreign = foreignIds(other, rows);
      rows.staySameDuring(
          () -> {
            for (var operation : operations) {
              for (var kind : operation.kindsInBody()) {
                foreign.assertUnknown(
                    operation + " with a foreign " + kind + " in its body",
                    kind,
                    id ->
                        operation.call(
                            realm.admin(),
                            BASE,
                            this::own,
                            operation.body(name -> name.equals(kind) ? id : own(name))));
              }
            }
          });
    }
  }

  private String own(String kind) {
    return switch (kind) {
      case "organization" -> "acme";
      case "user", "owner" -> owner;
      case "role" -> "org:member";
      case "client" -> "app";
      default -> ForeignIds.random(kind);
    };
  }

  /** What another realm has. */
  private static ForeignIds foreignIds(TestRealm other, RealmRows rows) {
    other.setUp();
    var user = other.createUser("foreigner");
    var operator = new Operator(other);
    var organization = operator.organization("globex", user);
    var webhook = webhook(other);
    return ForeignIds.none()
        .with("webhook", webhook)
        .with("delivery", delivery(other, webhook))
        .with("organization", organization, "globex")
        .with("user", user)
        .with("owner", user)
        .with("feature", "org:nowhere")
        .with("override", operator.allow("organizations/globex", "org:sso"))
        .with("grant", operator.grant("organizations/globex", "runs", 1))
        .with("role", operator.role("globex", "org:of_globex"))
        .with("invitation", operator.invite("globex", "somebody@example.test"))
        .with("project", operator.project("globex", "Apollo"))
        .with("domain", operator.domain("globex", "globex.example"))
        .with("joinRequest", rows.insertJoinRequest(organization, user))
        .with("apiKey", apiKey(other))
        .with("message", message(other))
        .with("client", other.createPublicClient("elsewhere").clientId());
  }

  private static String apiKey(TestRealm realm) {
    var app = realm.createPublicClient("maker");
    realm.setUp("maker");
    var owner = realm.tenant(app.passwordGrant("foreigner", "openid saas-api-manage"));
    return Keys.make(owner, "globex", "org:read").id();
  }

  private static String webhook(TestRealm realm) {
    return realm
        .saasAdmin()
        .post(
            "webhooks",
            Map.of("url", "https://hooks.example.test/realm", "eventTypes", List.of("role.*")))
        .expect(201)
        .createdId();
  }

  private static String delivery(TestRealm realm, String webhook) {
    return realm
        .saasAdmin()
        .post("webhooks/" + webhook + "/deliveries/test")
        .expect(200)
        .json()
        .get("id")
        .asText();
  }

  /** The mail of the invitation. */
  private static String message(TestRealm realm) {
    var messages = realm.saasAdmin().get("email-messages").expect(200).json().get("items");
    return messages.get(0).get("id").asText();
  }

  private TenantClient admin(String user) {
    return callers.admin(user);
  }
}
