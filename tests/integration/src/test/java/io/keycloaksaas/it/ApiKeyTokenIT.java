package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.it.Keys.Made;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A key becomes a short token, and never a whole user (C2). */
@SaasServer
class ApiKeyTokenIT {
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final String GRANT = "urn:keycloak-saas:params:oauth:grant-type:api-key";

  /** Rights that no operation of a key answers to. */
  private static final Set<String> NEVER =
      Set.of("user", "member", "owner", "org:delete", "org:roles:manage", "org:api_keys:manage");

  /**
   * What lasts longer than the key, or is a person's word, although a permission stands before it.
   */
  private static final Set<String> OF_PERSONS =
      Set.of(
          "POST organizations/{organization}/members",
          "PATCH organizations/{organization}/members/{user}",
          "PUT organizations/{organization}/members/{user}/roles/{role}",
          "DELETE organizations/{organization}/members/{user}/roles/{role}",
          "POST organizations/{organization}/invitations",
          "PATCH organizations/{organization}/domains/{domain}",
          "POST organizations/{organization}/join-requests/{joinRequest}/approve",
          "POST organizations/{organization}/join-requests/{joinRequest}/reject",
          "POST organizations/{organization}/checkout",
          "POST organizations/{organization}/billing-portal",
          "POST organizations/{organization}/webhooks",
          "PATCH organizations/{organization}/webhooks/{webhook}",
          "DELETE organizations/{organization}/webhooks/{webhook}",
          "POST organizations/{organization}/webhooks/{webhook}/rotate-secret");

  private static Callers callers;
  private static Acme people;
  private static String acme;
  private static String globex;
  private static OidcClient robot;
  private static List<ApiOperation> operations;
  private static Set<String> permissions;

  private final TestRealm realm;
  private final Operator operator;
  private final RealmRows rows;
  private final TenantClient owner = callers.tenant("owner");

  ApiKeyTokenIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.operator = new Operator(realm);
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    robot = robot(realm, "robot");
    realm.setUp("app", "robot");
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiKeyClients",
                List.of("robot"),
                "settings",
                Map.of("apiKeys.audiences", "sample-service")))
        .expect(200);
    people = Acme.people(realm);
    acme = people.found("acme");
    new Operator(realm).subscribe("organizations/acme", "pro"); // with seats for all who come
    globex = people.found("globex");
    operations =
        ApiOperation.tenant(realm).stream().filter(operation -> !operation.isPublic()).toList();
    permissions = new TreeSet<>();
    realm
        .saasAdmin()
        .get("catalog")
        .expect(200)
        .json()
        .at("/document/permissions")
        .fieldNames()
        .forEachRemaining(permissions::add);
    permissions.removeAll(NEVER);
  }

  /** A client of its own secret that could also log people in, exchange tokens and introspect. */
  private static OidcClient robot(TestRealm realm, String clientId) {
    realm.createClient(
        Map.of(
            "clientId",
            clientId,
            "secret",
            "secret",
            "serviceAccountsEnabled",
            true,
            "directAccessGrantsEnabled",
            true,
            "attributes",
            Map.of(
                "standard.token.exchange.enabled",
                "true",
                "allow.token.introspection.without.audience.check",
                "true")));
    return realm.client(clientId, "secret");
  }

  private static Answer exchange(OidcClient client, String key, String scope) {
    var fields = new HashMap<>(Map.of("grant_type", GRANT, "api_key", key));
    if (!scope.isEmpty()) {
      fields.put("scope", scope);
    }
    return client.token(fields);
  }

  private static Tokens tokens(String key, String scope) {
    var json = exchange(robot, key, scope).expect(200).json();
    return new Tokens(
        json.get("access_token").asText(),
        "",
        "",
        json.get("expires_in").asLong(),
        json.path("scope").asText());
  }

  private static String[] all() {
    return permissions.toArray(String[]::new);
  }

  @Test
  void a_personal_key_becomes_a_short_token_of_its_owner_and_nothing_else() {
    var key = Keys.makeOwn(owner, acme, "org:read", "org:update");

    var answer = exchange(robot, key.text(), "saas-api").expect(200).json();

    assertThat(answer.has("refresh_token")).isFalse();
    assertThat(answer.has("id_token")).isFalse();
    assertThat(answer.get("token_type").asText()).isEqualTo("Bearer");
    assertThat(answer.get("expires_in").asLong()).isBetween(1L, 300L);
    var claims = Tokens.claims(answer.get("access_token").asText());
    var names = new TreeSet<String>();
    claims.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            "aud",
            "azp",
            "ent",
            "exp",
            "iat",
            "iss",
            "jti",
            "org",
            "realm_access",
            "scope",
            "sub",
            "typ");
    assertThat(claims.at("/realm_access/roles")).isEmpty();
    assertThat(claims.get("sub").asText()).isEqualTo(people.owner());
    assertThat(texts(claims.get("aud"))).containsExactlyInAnyOrder("saas-api", "sample-service");
    assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isLessThanOrEqualTo(300);
    assertThat(claims.at("/org/id").asText()).isEqualTo(acme);
    assertThat(claims.at("/org/roles")).isEmpty();
    assertThat(texts(claims.at("/org/permissions"))).containsExactly("org:read", "org:update");
    assertThat(claims.at("/ent/plan").asText()).isEqualTo("pro");
    assertThat(claims.get("scope").asText().split(" ")).contains("saas").doesNotContain("openid");
  }

  @Test
  void an_organizations_key_becomes_a_token_of_the_service_that_shows_it() {
    var key = Keys.make(owner, "acme", "org:read");

    var claims = tokens(key.text(), "").claims();

    assertThat(claims.get("sub").asText()).isEqualTo(Reporter.account(realm, "robot"));
    assertThat(claims.at("/ent/uv").asText()).isEqualTo("0"); // of nobody, but guards ask for one
    assertThat(claims.get("aud").asText()).isEqualTo("sample-service");
    assertThat(texts(claims.at("/org/permissions"))).containsExactly("org:read");
  }

  @Test
  void a_token_of_an_organizations_key_has_none_of_the_services_own_rights() {
    realm.grantClientRoles(
        Reporter.account(realm, "robot"), "saas", "verify-api-keys", "report-usage");
    var key = Keys.make(owner, "acme", all());
    var client = realm.tenant(tokens(key.text(), "saas-api-manage"));

    assertProblem(
        client.post("api-keys/verify", Map.of("key", key.text())), 403, "permission_denied");
    assertProblem(
        client
            .with("Idempotency-Key", "x")
            .post(
                "usage",
                Map.of(
                    "subject",
                    Map.of("type", "organization", "id", acme),
                    "feature",
                    "runs",
                    "amount",
                    1)),
        403,
        "permission_denied");
  }

  @Test
  void what_the_key_may_the_token_may_in_its_organization_alone() {
    var key = Keys.makeOwn(owner, acme, "org:read", "org:members:read");
    var reads = realm.tenant(tokens(key.text(), "saas-api"));

    reads.get("organizations/acme").expect(200);
    reads.get("organizations/" + acme + "/members").expect(200);
    assertProblem(reads.get("organizations/globex"), 404, "organization_not_found");
    assertProblem(reads.get("organizations/" + globex), 404, "organization_not_found");
    assertProblem(reads.get("organizations/acme/usage"), 403, "permission_denied");
    assertProblem(
        reads.patch("organizations/acme", Map.of("name", "X")), 403, "insufficient_scope");
    assertProblem(
        realm
            .tenant(tokens(key.text(), "saas-api-manage"))
            .patch("organizations/acme", Map.of("name", "X")),
        403,
        "permission_denied");
  }

  @Test
  void a_change_by_a_key_is_the_keys_in_the_log() {
    var organization = people.found("changed");
    var key = Keys.make(owner, "changed", "org:update");
    var client = realm.tenant(tokens(key.text(), "saas-api-manage"));

    client.patch("organizations/changed", Map.of("name", "Changed")).expect(200);

    assertThat(
            rows.texts(
                "select actor_type || ' ' || actor_id as text from saas_event"
                    + " where realm_id = ? and org_id = ? and type = 'organization.updated'",
                organization))
        .containsExactly("api_key " + key.id());
  }

  /** Both kinds, holding all that keys can hold: every operation of the tenant API. */
  @Test
  void the_token_of_a_key_opens_only_what_a_permission_of_the_key_opens() {
    for (var key : List.of(Keys.make(owner, "acme", all()), Keys.makeOwn(owner, acme, all()))) {
      var client = realm.tenant(tokens(key.text(), "saas-api saas-api-manage"));
      var refused = new ArrayList<ApiOperation>();
      for (var operation : operations) {
        if (OF_PERSONS.contains(operation.name())
            || operation.rights().stream().anyMatch(right -> !permissions.contains(right))) {
          refused.add(operation);
        } else if (!operation.changesOrganization()) {
          var answer = operation.callWrongly(client, "", Acme.ids("acme"));
          assertThat(answer.code())
              .as(answer.toString())
              .isNotIn(
                  "invalid_token",
                  "insufficient_scope",
                  "permission_denied",
                  "organization_not_found");
        }
      }
      assertThat(refused.stream().map(ApiOperation::name))
          .contains(
              "GET me",
              "GET me/api-keys",
              "POST me/api-keys",
              "POST organizations/{organization}/api-keys",
              "PUT me/active-organization",
              "POST organizations/{organization}/transfer-ownership",
              "POST organizations/{organization}/roles",
              "DELETE organizations/{organization}");
      rows.staySameDuring(
          () -> {
            for (var operation : refused) {
              assertProblem(
                  operation.callWrongly(client, "", Acme.ids("acme")), 403, "permission_denied");
            }
          });
    }
  }

  @Test
  void a_realm_administrators_key_opens_no_other_door_of_keycloak() {
    var admin = realm.createUser("boss");
    operator.join("acme", admin, "org:admin");
    realm.grantClientRoles(admin, "realm-management", "realm-admin");
    realm.grantClientRoles(admin, "account", "manage-account", "view-profile");
    var key = Keys.makeOwn(callers.tenant("boss"), acme, all());
    var token = tokens(key.text(), "saas-api saas-api-manage").accessToken();
    realm.tenant(token).get("organizations/acme").expect(200);
    assertThat(callers.admin("boss").get("users").status()).isEqualTo(200);

    var doors = new ArrayList<Answer>();
    for (var path :
        List.of(
            "",
            "users",
            "users/" + admin,
            "users/count",
            "users/profile",
            "clients",
            "client-scopes",
            "roles",
            "groups",
            "events",
            "admin-events",
            "identity-provider/instances",
            "authentication/flows",
            "components",
            "keys",
            "organizations",
            "sessions/client-stats",
            "client-policies/policies",
            "localization",
            "default-groups")) {
      doors.add(realm.adminAs(token).get(path));
    }
    doors.add(realm.adminAs(token).put("", Map.of("displayName", "Taken")));
    doors.add(realm.adminAs(token).post("users", Map.of("username", "planted")));
    doors.add(realm.adminAs(token).post("users/" + people.owner() + "/impersonation"));
    doors.add(realm.adminAs(token).delete("users/" + people.owner()));
    for (var path :
        List.of(
            "account",
            "account/sessions",
            "account/sessions/devices",
            "account/credentials",
            "account/applications",
            "account/linked-accounts",
            "account/groups",
            "account/organizations",
            "account/resources",
            "broker/any/token",
            "clients-registrations/default/app",
            "clients-registrations/openid-connect/app",
            "protocol/openid-connect/userinfo",
            "authz/protection/resource_set",
            "authz/protection/permission/ticket")) {
      doors.add(realm.part(path, Optional.of(token)).get(""));
    }
    doors.add(
        realm
            .part("account", Optional.of(token))
            .post("", Map.of("username", "boss", "email", "planted@example.test")));
    doors.add(
        realm
            .part("clients-registrations/default", Optional.of(token))
            .post("", Map.of("clientId", "planted")));

    assertThat(doors)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isIn(401, 403));
    for (var operation : ApiOperation.admin(realm)) {
      var answer = operation.callWrongly(realm.adminAs(token), "saas/v1/", Acme.ids("acme"));
      assertThat(answer.status()).as(answer.toString()).isIn(401, 403);
    }
  }

  @Test
  void beside_another_credential_it_opens_no_door_either()
      throws IOException, InterruptedException {
    var admin = realm.createUser("chief");
    operator.join("acme", admin, "org:admin");
    realm.grantClientRoles(admin, "realm-management", "realm-admin");
    var key = Keys.makeOwn(callers.tenant("chief"), acme, "org:read");
    var token = "Bearer " + tokens(key.text(), "saas-api").accessToken();
    for (var both : List.of(List.of(token, "Basic eDp4"), List.of("Basic eDp4", token))) {
      var request =
          HttpRequest.newBuilder(URI.create(realm.issuer() + "/clients-registrations/default"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"clientId\": \"planted\"}"));
      both.forEach(value -> request.header("Authorization", value));

      var answer =
          HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());

      assertThat(answer.statusCode()).as(both.toString()).isIn(400, 401, 403);
    }
  }

  @Test
  void a_token_of_a_key_is_exchanged_for_nothing() {
    var key = Keys.makeOwn(owner, acme, "org:read");
    var token = tokens(key.text(), "saas-api").accessToken();
    var ordinary = robot.passwordGrant("owner", "openid").accessToken();
    exchanged(ordinary).expect(200);

    assertThat(exchanged(token).expect(400).json().get("error").asText())
        .isEqualTo("invalid_request");
    robot
        .token(
            Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "subject_token",
                token,
                "subject_token_type",
                "urn:ietf:params:oauth:token-type:access_token",
                "requested_token_type",
                "urn:ietf:params:oauth:token-type:saml2"))
        .expect(400);
    robot
        .token(
            Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:uma-ticket",
                "subject_token",
                token,
                "audience",
                "robot"))
        .expect(400, 401, 403);
  }

  private static Answer exchanged(String token) {
    return robot.token(
        Map.of(
            "grant_type",
            "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token",
            token,
            "subject_token_type",
            "urn:ietf:params:oauth:token-type:access_token"));
  }

  @Test
  void introspection_tells_what_the_key_may_now_and_no_roles() {
    var user = realm.createUser("introspected");
    operator.join("acme", user, "org:admin");
    var key = Keys.makeOwn(callers.tenant("introspected"), acme, "org:read", "org:update");
    var tokens = tokens(key.text(), "saas-api");

    var told = robot.introspect(tokens);
    assertThat(told.get("active").asBoolean()).isTrue();
    assertThat(texts(told.at("/org/permissions"))).containsExactly("org:read", "org:update");
    assertThat(told.at("/realm_access/roles")).isEmpty();
    assertThat(told.has("resource_access")).isFalse();
    assertThat(told.has("email")).isFalse();

    operator.replaceRoles("acme", user, "org:member").expect(200);
    assertThat(texts(robot.introspect(tokens).at("/org/permissions"))).containsExactly("org:read");

    callers.tenant("introspected").delete("me/api-keys/" + key.id()).expect(204);
    var dead = robot.introspect(tokens);
    assertThat(dead.get("active").asBoolean()).isFalse();
    assertThat(dead.size()).isOne();
  }

  /** Random keys, and a random life of their owner: what is told is within key and rights. */
  @Test
  void what_is_introspected_is_never_more_than_the_key_and_its_owners_rights() {
    var random = new Random(7);
    var user = realm.createUser("random");
    operator.join("acme", user, "org:admin");
    var client = callers.tenant("random");
    var rights =
        Map.of(
            "org:admin",
            permissions,
            "org:member",
            Set.of("org:read", "org:members:read", "org:projects:read"));
    for (int i = 0; i < 10; i++) {
      operator.replaceRoles("acme", user, "org:admin").expect(200);
      var scopes = new TreeSet<>(permissions);
      scopes.removeIf(permission -> random.nextBoolean());
      var key = Keys.makeOwn(client, acme, scopes.toArray(String[]::new));
      var tokens = tokens(key.text(), "");
      var role = random.nextBoolean() ? "org:admin" : "org:member";
      operator.replaceRoles("acme", user, role).expect(200);

      var expected = new TreeSet<>(scopes);
      expected.retainAll(rights.get(role));
      assertThat(new TreeSet<>(texts(robot.introspect(tokens).at("/org/permissions"))))
          .isEqualTo(expected);
      assertThat(new TreeSet<>(texts(tokens(key.text(), "").org().get("permissions"))))
          .isEqualTo(expected);
      client.delete("me/api-keys/" + key.id()).expect(204);
    }
  }

  @Test
  void a_key_that_ends_takes_its_tokens_with_it_in_our_api() {
    var key = Keys.make(owner, "acme", "org:read");
    var client = realm.tenant(tokens(key.text(), "saas-api"));
    client.get("organizations/acme").expect(200);

    owner.delete("organizations/acme/api-keys/" + key.id()).expect(204);

    assertProblem(client.get("organizations/acme"), 404, "organization_not_found");
  }

  @Test
  void every_key_that_is_not_good_is_refused_in_the_same_words() {
    var revoked = Keys.make(owner, "acme", "org:read");
    owner.delete("organizations/acme/api-keys/" + revoked.id()).expect(204);
    people.found("suspended");
    var suspended = Keys.make(owner, "suspended", "org:read");
    operator.suspend("suspended");
    var rotated = Keys.make(owner, "acme", "org:read");
    owner
        .post(
            "organizations/acme/api-keys/" + rotated.id() + "/rotate", Map.of("overlapSeconds", 0))
        .expect(200);

    var answers = new HashSet<String>();
    for (var key : List.of(revoked.text(), suspended.text(), rotated.text(), "nonsense")) {
      answers.add(exchange(robot, key, "").expect(400).text());
    }
    assertThat(answers).hasSize(1).first().asString().contains("invalid_grant");
  }

  @Test
  void only_clients_that_were_named_exchange_keys() {
    var key = Keys.makeOwn(owner, acme, "org:read").text();
    robot(realm, "unnamed");

    for (var client : List.of(realm.client("app"), realm.client("unnamed", "secret"))) {
      assertThat(exchange(client, key, "").expect(400).json().get("error").asText())
          .isEqualTo("unauthorized_client");
    }
    exchange(realm.client("robot", "wrong"), key, "").expect(401);
  }

  @Test
  void set_up_names_clients_that_exist_and_says_so_once() {
    robot(realm, "late");
    var body = Map.of("apiKeyClients", List.of("late"));

    assertThat(realm.admin().post("saas/v1/setup", body).expect(200).json().get("changes"))
        .isNotEmpty();
    assertThat(realm.admin().post("saas/v1/setup", body).expect(200).json().get("changes"))
        .isEmpty();
    assertInvalid(
        realm.admin().post("saas/v1/setup", Map.of("apiKeyClients", List.of("nobody"))),
        "apiKeyClients");
    assertInvalid(
        realm.admin().post("saas/v1/setup", Map.of("settings", Map.of("apiKeys.audiences", "a b"))),
        "settings.apiKeys.audiences");
  }

  @Test
  void a_public_client_exchanges_personal_keys_only() {
    realm.createPublicClient("cli");
    realm.admin().post("saas/v1/setup", Map.of("apiKeyClients", List.of("cli"))).expect(200);
    var cli = realm.client("cli");

    exchange(cli, Keys.makeOwn(owner, acme, "org:read").text(), "").expect(200);
    assertThat(
            exchange(cli, Keys.make(owner, "acme", "org:read").text(), "")
                .expect(400)
                .json()
                .get("error")
                .asText())
        .isEqualTo("unauthorized_client");
  }

  @Test
  void a_key_signs_nobody_in() {
    var key = Keys.makeOwn(owner, acme, "org:read").text();

    for (var scope : List.of("openid", "saas-api openid", "offline_access")) {
      assertThat(exchange(robot, key, scope).expect(400).json().get("error").asText())
          .isEqualTo("invalid_scope");
    }
  }

  @Test
  void a_request_shows_one_credential() {
    var key = Keys.makeOwn(owner, acme, "org:read").text();
    var bearer = robot.passwordGrant("owner", "openid").accessToken();

    var answer =
        realm
            .part("protocol/openid-connect", Optional.of(bearer))
            .send(
                "POST",
                "token",
                "application/x-www-form-urlencoded",
                "grant_type=" + GRANT + "&client_id=robot&client_secret=secret&api_key=" + key);

    assertThat(answer.expect(400).json().get("error").asText()).isEqualTo("invalid_request");
    assertThat(robot.token(Map.of("grant_type", GRANT)).expect(400).json().get("error").asText())
        .isEqualTo("invalid_request");
  }

  @Test
  void wrong_keys_are_counted_for_all_nodes_and_right_ones_are_answered(ServerClock clock) {
    try (var other = realm.another()) {
      var app = other.createPublicClient("app");
      var client = robot(other, "robot");
      other.setUp("app");
      other
          .admin()
          .post(
              "saas/v1/setup",
              Map.of(
                  "apiKeyClients",
                  List.of("robot"),
                  "settings",
                  Map.of("apiKeys.audiences", "service")))
          .expect(200);
      other.createUser("lonely");
      var key =
          Made.of(
              other
                  .tenant(app.passwordGrant("lonely", ALL))
                  .post("me/api-keys", Map.of("name", "mine")));
      clock.awaitRoomIn(Duration.ofMinutes(10));
      for (int i = 0; i < 60; i++) {
        exchange(client, "wrong", "").expect(400);
      }

      exchange(client, "wrong", "").expect(429);
      exchange(client, key.text(), "").expect(200);
    }
  }

  @Test
  void without_a_resource_server_there_is_no_token() {
    try (var other = realm.another()) {
      var app = other.createPublicClient("app");
      var client = robot(other, "robot");
      other.setUp("app");
      other.admin().post("saas/v1/setup", Map.of("apiKeyClients", List.of("robot"))).expect(200);
      other.createUser("lonely");
      var key =
          Made.of(
              other
                  .tenant(app.passwordGrant("lonely", ALL))
                  .post("me/api-keys", Map.of("name", "mine")));

      assertThat(exchange(client, key.text(), "").expect(400).json().get("error").asText())
          .isEqualTo("invalid_target");
    }
  }

  /** As a command line does: a person lets it in by the device flow, once, and it keeps a key. */
  @Test
  void a_command_line_signs_in_by_the_device_flow_and_makes_a_key() {
    Map<String, Object> shell = new HashMap<>();
    shell.put("clientId", "shell");
    shell.put("publicClient", true);
    shell.put("standardFlowEnabled", false);
    shell.put("attributes", Map.of("oauth2.device.authorization.grant.enabled", "true"));
    realm.createClient(shell);
    realm.setUp("shell");
    var user = realm.createUser("typist");
    operator.join("acme", user, "org:member");
    var device =
        realm
            .part("protocol/openid-connect", Optional.empty())
            .send(
                "POST",
                "auth/device",
                "application/x-www-form-urlencoded",
                "client_id=shell&scope=saas-api-manage")
            .expect(200)
            .json();
    new Walk()
        .open(device.get("verification_uri_complete").asText())
        .signIn("typist")
        .press("kc-login");

    var token = deviceToken(device);
    var key = Keys.makeOwn(realm.tenant(token), acme, "org:projects:read");

    assertThat(texts(tokens(key.text(), "").org().get("permissions")))
        .containsExactly("org:projects:read");
  }

  private String deviceToken(JsonNode device) {
    return realm
        .client("shell")
        .token(
            Map.of(
                "grant_type",
                "urn:ietf:params:oauth:grant-type:device_code",
                "device_code",
                device.get("device_code").asText()))
        .expect(200)
        .json()
        .get("access_token")
        .asText();
  }

  @Test
  void in_what_keycloak_itself_writes_down_there_is_no_key() {
    realm
        .admin()
        .put("", Map.of("eventsEnabled", true, "enabledEventTypes", List.of()))
        .expect(204);
    var key = Keys.makeOwn(owner, acme, "org:read").text();
    exchange(robot, key, "").expect(200);
    exchange(robot, key.substring(0, 76) + "!", "").expect(400);

    var events = realm.admin().get("events?max=100").expect(200).text();

    assertThat(events).contains("OAUTH2_EXTENSION_GRANT").doesNotContain(key.substring(0, 60));
  }
}
