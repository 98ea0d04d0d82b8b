package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The matrix of the tenant API: every endpoint × every kind of caller (C1, C9). Bodies are wrong on
 * purpose: who is let in gets as far as 422 and changes nothing.
 */
@SaasServer
class TenantIsolationIT {
  private static final String READ = "openid saas-api";
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final String NOBODY = UUID.randomUUID().toString();
  private static final String STRANGER = "404 organization_not_found";

  /** He would succeed, and be gone for the other tests. */
  private static final String NOT_TRIED = "-";

  private static final String SESSION = "409 session_required";

  /** For everybody, without a token. */
  private static final List<String> PUBLIC = List.of("GET logos/{logo}");

  /**
   * One endpoint and what its callers get, as status and code.
   *
   * @param manager for administrators
   * @param service a service account
   */
  private record Row(
      String endpoint,
      String path,
      Optional<String> body,
      String member,
      String manager,
      String owner,
      String stranger,
      String service) {

    boolean writes() {
      return !endpoint.startsWith("GET ");
    }

    Answer call(TenantClient caller) {
      var method = endpoint.substring(0, endpoint.indexOf(' '));
      var client =
          caller.with("If-Match", "\"stale\""); // what needs no body changes nothing either
      return body.map(text -> client.send(method, path, "application/json", text))
          .orElseGet(() -> client.send(method, path));
    }
  }

  private static OidcClient app;
  private static OidcClient bare;
  private static OidcClient audience;
  private static OidcClient claim;
  private static OidcClient service;
  private static List<Row> table;

  private final TestRealm realm;
  private final RealmRows rows;
  private final KeycloakServer server;

  TenantIsolationIT(TestRealm realm, Database database, KeycloakServer server) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
    this.server = server;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    app = realm.createPublicClient("app");
    bare = realm.createPublicClient("bare");
    audience =
        clientWithMapper(
            realm,
            "audience",
            "oidc-audience-mapper",
            Map.of("included.custom.audience", "saas-api", "access.token.claim", "true"));
    claim =
        clientWithMapper(
            realm,
            "claim",
            "oidc-hardcoded-claim-mapper",
            Map.of(
                "claim.name", "aud",
                "claim.value", "saas-api",
                "jsonType.label", "String",
                "access.token.claim", "true"));
    service = realm.createServiceClient("service", "secret");
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiClients",
                List.of("app", "service"),
                "settings",
                Map.of("members.directAdd", "true")))
        .expect(200);
    var owner = realm.createUser("owner");
    var admin = realm.createUser("admin");
    var member = realm.createUser("member");
    realm.createUser("stranger");
    var saas = realm.saasAdmin();
    saas.post("organizations", Map.of("name", "Acme", "slug", "acme", "ownerId", owner))
        .expect(201);
    saas.post("organizations/acme/members", Map.of("userId", admin, "roles", List.of("org:admin")))
        .expect(201);
    saas.post("organizations/acme/members", Map.of("userId", member)).expect(201);
    table = table(owner);
  }

  private static List<Row> table(String owner) {
    var no = "403 permission_denied";
    var acme = "organizations/{organization}";
    var one = acme + "/members/{user}";
    return List.of(
        row("GET me/entitlements", "me/entitlements", null, "200", "200", "200", SESSION),
        row(
            "GET me/active-organization",
            "me/active-organization",
            null,
            "200",
            "200",
            "200",
            SESSION),
        row(
            "PUT me/active-organization",
            "me/active-organization",
            "{}",
            "422 validation_failed",
            "422 validation_failed",
            "422 validation_failed",
            "422 validation_failed"),
        row(
            "DELETE me/active-organization",
            "me/active-organization",
            null,
            "204",
            "204",
            "204",
            SESSION),
        row("GET organizations", "organizations", null, "200", "200", "200", "200"),
        row(
            "POST organizations",
            "organizations",
            "{}",
            "422 validation_failed",
            "422 validation_failed",
            "422 validation_failed",
            "403 administrator_required"),
        row("GET " + acme, "organizations/acme", null, "200", "200", STRANGER, STRANGER),
        row(
            "PATCH " + acme,
            "organizations/acme",
            "{\"nonsense\":1}",
            no,
            "422 validation_failed",
            STRANGER,
            STRANGER),
        row(
            "DELETE " + acme,
            "organizations/acme",
            null,
            no,
            "412 version_conflict",
            STRANGER,
            STRANGER),
        row(
            "POST " + acme + "/restore",
            "organizations/" + NOBODY + "/restore",
            null,
            STRANGER,
            STRANGER,
            STRANGER,
            STRANGER),
        row(
            "PUT " + acme + "/logo",
            "organizations/acme/logo",
            "no image",
            no,
            "422 validation_failed",
            STRANGER,
            STRANGER),
        row(
            "DELETE " + acme + "/logo",
            "organizations/acme/logo",
            null,
            no,
            "204",
            STRANGER,
            STRANGER),
        row(
            "GET " + acme + "/members",
            "organizations/acme/members",
            null,
            "200",
            "200",
            STRANGER,
            STRANGER),
        row(
            "POST " + acme + "/members",
            "organizations/acme/members",
            "{}",
            no,
            "404 user_not_found",
            STRANGER,
            STRANGER),
        row(
            "GET " + one,
            "organizations/acme/members/" + owner,
            null,
            "200",
            "200",
            STRANGER,
            STRANGER),
        row(
            "PATCH " + one,
            "organizations/acme/members/" + owner,
            "{\"nonsense\":1}",
            no,
            "422 validation_failed",
            STRANGER,
            STRANGER),
        row(
            "DELETE " + one,
            "organizations/acme/members/" + NOBODY,
            null,
            no,
            "404 member_not_found",
            STRANGER,
            STRANGER),
        row(
            "PUT " + one + "/roles/{role}",
            "organizations/acme/members/" + NOBODY + "/roles/org:member",
            null,
            no,
            "404 member_not_found",
            STRANGER,
            STRANGER),
        row(
            "DELETE " + one + "/roles/{role}",
            "organizations/acme/members/" + NOBODY + "/roles/org:member",
            null,
            no,
            "404 member_not_found",
            STRANGER,
            STRANGER),
        new Row(
            "POST " + acme + "/leave",
            "organizations/acme/leave",
            Optional.empty(),
            NOT_TRIED,
            NOT_TRIED,
            "409 last_owner",
            STRANGER,
            STRANGER),
        ownersRow(
            "GET " + acme + "/transfer-ownership",
            "organizations/acme/transfer-ownership",
            null,
            "404 transfer_not_found"),
        ownersRow(
            "POST " + acme + "/transfer-ownership",
            "organizations/acme/transfer-ownership",
            "{}",
            "401 insufficient_user_authentication"),
        ownersRow(
            "DELETE " + acme + "/transfer-ownership",
            "organizations/acme/transfer-ownership",
            null,
            "404 transfer_not_found"),
        row(
            "GET " + acme + "/roles",
            "organizations/acme/roles",
            null,
            "200",
            "200",
            STRANGER,
            STRANGER),
        row(
            "POST " + acme + "/roles",
            "organizations/acme/roles",
            "{}",
            no,
            "422 validation_failed",
            STRANGER,
            STRANGER),
        row(
            "GET " + acme + "/roles/{role}",
            "organizations/acme/roles/org:member",
            null,
            "200",
            "200",
            STRANGER,
            STRANGER),
        row(
            "PATCH " + acme + "/roles/{role}",
            "organizations/acme/roles/org:member",
            "{\"nonsense\":1}",
            no,
            "422 validation_failed",
            STRANGER,
            STRANGER),
        row(
            "DELETE " + acme + "/roles/{role}",
            "organizations/acme/roles/org:nobodys",
            null,
            no,
            "404 not_found",
            STRANGER,
            STRANGER),
        row(
            "GET " + acme + "/permissions",
            "organizations/acme/permissions",
            null,
            "200",
            "200",
            STRANGER,
            STRANGER),
        row(
            "GET me/ownership-transfers",
            "me/ownership-transfers",
            null,
            "200",
            "200",
            "200",
            "200"),
        row(
            "POST me/ownership-transfers/{transfer}/accept",
            "me/ownership-transfers/" + NOBODY + "/accept",
            null,
            "404 transfer_not_found",
            "404 transfer_not_found",
            "404 transfer_not_found",
            "404 transfer_not_found"),
        row(
            "POST me/ownership-transfers/{transfer}/decline",
            "me/ownership-transfers/" + NOBODY + "/decline",
            null,
            "404 transfer_not_found",
            "404 transfer_not_found",
            "404 transfer_not_found",
            "404 transfer_not_found"));
  }

  private static Row row(
      String endpoint,
      String path,
      String body,
      String member,
      String manager,
      String stranger,
      String service) {
    return new Row(
        endpoint, path, Optional.ofNullable(body), member, manager, manager, stranger, service);
  }

  /** An owner's business alone. */
  private static Row ownersRow(String endpoint, String path, String body, String owner) {
    var no = "403 permission_denied";
    return new Row(endpoint, path, Optional.ofNullable(body), no, no, owner, STRANGER, STRANGER);
  }

  @Test
  void the_table_names_every_endpoint() {
    assertThat(Stream.concat(table.stream().map(Row::endpoint), PUBLIC.stream()))
        .containsExactlyInAnyOrderElementsOf(Endpoints.tenant());
  }

  @Test
  void what_is_public_asks_for_no_token_and_minds_none() {
    for (var client : List.of(realm.anonymous(), realm.tenant("garbage"))) {
      assertProblem(client.get("logos/" + NOBODY), 404, "not_found");
    }
  }

  /** Whom a token may not serve here, and how one comes by it. */
  private enum Refused {
    NOBODY,
    GARBAGE,
    NO_ALGORITHM,
    ALGORITHM_NONE,
    ALTERED,
    NO_AUDIENCE,
    ID_TOKEN,
    REFRESH_TOKEN,
    ENDED_SESSION,
    EXPIRED,
    ANOTHER_REALM,
    MASTER,
    DISABLED_USER
  }

  @ParameterizedTest
  @EnumSource
  void without_a_valid_token_for_this_api_everything_is_401(Refused kind) {
    var client = client(kind);

    rows.staySameDuring(
        () -> {
          for (var row : table) {
            var answer = assertProblem(row.call(client), 401, "invalid_token");
            assertThat(answer.text()).doesNotContain("acme");
          }
        });
  }

  private TenantClient client(Refused kind) {
    return switch (kind) {
      case NOBODY -> realm.anonymous();
      case GARBAGE -> realm.tenant("garbage");
      case NO_ALGORITHM -> realm.tenant("e30.e30.e30");
      case ALGORITHM_NONE -> realm.tenant(unsigned(app.passwordGrant("owner", ALL)));
      case ALTERED -> realm.tenant(altered(app.passwordGrant("owner", ALL)));
      case NO_AUDIENCE -> realm.tenant(app.passwordGrant("owner", "openid"));
      case ID_TOKEN -> realm.tenant(app.passwordGrant("owner", ALL).idToken());
      case REFRESH_TOKEN -> realm.tenant(app.passwordGrant("owner", ALL).refreshToken());
      case ENDED_SESSION -> {
        var tokens = app.passwordGrant("owner", ALL);
        app.logout(tokens);
        yield realm.tenant(tokens);
      }
      case EXPIRED -> realm.tenant(expired());
      case ANOTHER_REALM -> {
        try (var other = realm.another()) {
          var client = other.createPublicClient("app");
          other.setUp("app");
          other.createUser("owner");
          yield realm.tenant(client.passwordGrant("owner", ALL));
        }
      }
      case MASTER ->
          realm.tenant(server.client("master", "admin-cli").passwordGrant("admin", "openid"));
      case DISABLED_USER -> {
        var user = realm.createUser("disabled");
        var tokens = app.passwordGrant("disabled", ALL);
        realm.admin().put("users/" + user, Map.of("enabled", false)).expect(204);
        yield realm.tenant(tokens);
      }
    };
  }

  /** {@code {"alg":"none"}} and no signature. */
  private static String unsigned(Tokens tokens) {
    return "eyJhbGciOiJub25lIn0." + tokens.accessToken().split("\\.")[1] + ".";
  }

  /** One bit of the payload, in the same signature. */
  private static String altered(Tokens tokens) {
    var parts = tokens.accessToken().split("\\.");
    var payload = Base64.getUrlDecoder().decode(parts[1]);
    payload[payload.length / 2] ^= 1;
    return parts[0]
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(payload)
        + "."
        + parts[2];
  }

  /** From a client whose tokens live a second; waits until Keycloak itself refuses it. */
  private Tokens expired() {
    var id =
        realm.createClient(
            Map.of(
                "clientId",
                "brief",
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "attributes",
                Map.of("access.token.lifespan", "1")));
    assertThat(id).isNotBlank();
    realm.setUp("brief");
    var tokens = realm.client("brief").passwordGrant("owner", ALL);
    var limit = Instant.now().plusSeconds(30);
    while (realm.client("brief").userinfo(tokens).status() == 200) {
      assertThat(Instant.now()).isBefore(limit);
    }
    return tokens;
  }

  @Test
  void an_audience_that_a_mapper_wrote_opens_nothing() {
    for (var client : List.of(audience, claim)) {
      var tokens = client.passwordGrant("owner", "openid");
      assertThat(tokens.claims().get("aud").toString()).contains("saas-api");

      rows.staySameDuring(
          () -> {
            for (var row : table) {
              assertProblem(row.call(realm.tenant(tokens)), 403, "insufficient_scope");
            }
          });
    }
  }

  @Test
  void a_client_that_was_not_named_cannot_ask_for_the_scopes() {
    var answer =
        bare.token(
            Map.of(
                "grant_type", "password",
                "username", "owner",
                "password", "owner",
                "scope", ALL));

    assertThat(answer.json().path("error").asText()).isEqualTo("invalid_scope");
  }

  @Test
  void the_scope_that_reads_does_not_write() {
    var client = realm.tenant(app.passwordGrant("owner", READ));

    rows.staySameDuring(
        () -> {
          for (var row : table) {
            if (row.writes()) {
              assertProblem(row.call(client), 403, "insufficient_scope");
            } else {
              expect(row, client, row.owner());
            }
          }
        });
  }

  @Test
  void a_refresh_for_less_loses_the_right() {
    var tokens = app.passwordGrant("owner", ALL);

    var less = realm.tenant(app.refresh(tokens, READ));

    assertProblem(
        less.post("organizations", Map.of("name", "No", "slug", "nono")),
        403,
        "insufficient_scope");
    less.get("organizations").expect(200);
  }

  @Test
  void a_scope_taken_from_the_client_stops_the_tokens_that_are_out() {
    var fickle = realm.createPublicClient("fickle");
    realm.setUp("fickle");
    var client = realm.tenant(fickle.passwordGrant("owner", ALL));
    for (var row : table) {
      expect(row, client, row.owner());
    }
    for (var scope : realm.admin().get("client-scopes").json()) {
      if (scope.get("name").asText().startsWith("saas-api")) {
        realm
            .admin()
            .delete(
                "clients/"
                    + realm.clientUuid("fickle")
                    + "/optional-client-scopes/"
                    + scope.get("id").asText())
            .expect(204);
      }
    }

    rows.staySameDuring(
        () -> {
          for (var row : table) {
            assertProblem(row.call(client), 403, "insufficient_scope");
          }
        });
  }

  @Test
  void a_plain_member_reads() {
    expectAll("member", Row::member);
  }

  @Test
  void an_administrator_of_the_organization_manages() {
    expectAll("admin", Row::manager);
  }

  @Test
  void an_owner_manages() {
    expectAll("owner", Row::owner);
  }

  @Test
  void to_a_stranger_the_organization_does_not_exist() {
    expectAll("stranger", Row::stranger);
  }

  /** No back door for administrators here (H1): they have an API of their own. */
  @Test
  void to_an_administrator_of_the_realm_it_does_not_exist_either() {
    realm.grantClientRoles(realm.createUser("boss"), "realm-management", "realm-admin");
    expectAll("boss", Row::stranger);
  }

  @Test
  void a_service_account_is_nobodys_member() {
    var client = realm.tenant(service.clientCredentials("saas-api saas-api-manage"));

    rows.staySameDuring(
        () -> {
          for (var row : table) {
            expect(row, client, row.service());
          }
        });
  }

  private void expectAll(String user, Function<Row, String> expected) {
    var client = realm.tenant(app.passwordGrant(user, ALL));

    rows.staySameDuring(
        () -> {
          for (var row : table) {
            expect(row, client, expected.apply(row));
          }
        });
  }

  private static void expect(Row row, TenantClient client, String expected) {
    if (expected.equals(NOT_TRIED)) {
      return;
    }
    var answer = row.call(client);
    var words = expected.split(" ");
    if (words.length == 1) {
      answer.expect(Integer.parseInt(words[0]));
    } else {
      assertProblem(answer, Integer.parseInt(words[0]), words[1]);
    }
  }

  private static OidcClient clientWithMapper(
      TestRealm realm, String id, String mapper, Map<String, String> config) {
    var client = new HashMap<String, Object>();
    client.put("clientId", id);
    client.put("publicClient", true);
    client.put("directAccessGrantsEnabled", true);
    client.put(
        "protocolMappers",
        List.of(
            Map.of(
                "name", mapper,
                "protocol", "openid-connect",
                "protocolMapper", mapper,
                "config", config)));
    realm.createClient(client);
    return realm.client(id);
  }
}
