package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How far a token reaches (C1): every operation of the tenant API that is not public × every token
 * that is not good enough for it. The caller is an owner, so that only his token can be at fault.
 */
@SaasServer
class TokenReachIT {
  private static final String READ = "openid saas-api";
  private static final String ALL = "openid saas-api saas-api-manage";
  private static final UnaryOperator<String> IDS = Acme.ids("acme");

  private static OidcClient app;
  private static OidcClient bare;
  private static OidcClient audience;
  private static OidcClient claim;
  private static List<ApiOperation> guarded;

  private final TestRealm realm;
  private final RealmRows rows;
  private final KeycloakServer server;

  TokenReachIT(TestRealm realm, Database database, KeycloakServer server) {
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
    realm.setUp("app");
    Acme.people(realm).found("acme");
    guarded =
        ApiOperation.tenant(realm).stream().filter(operation -> !operation.isPublic()).toList();
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
          for (var operation : guarded) {
            var answer =
                assertProblem(operation.callWrongly(client, "", IDS), 401, "invalid_token");
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
    var limit = Instant.now().plusSeconds(60);
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
            refuseAll(realm.tenant(tokens));
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
          for (var operation : guarded) {
            var answer = operation.callWrongly(client, "", IDS);
            if (operation.writes()) {
              assertProblem(answer, 403, "insufficient_scope");
            } else {
              assertThat(answer.code()).isNotEqualTo("insufficient_scope");
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
    client.get("organizations").expect(200);
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

    rows.staySameDuring(() -> refuseAll(client));
  }

  private static void refuseAll(RestClient client) {
    for (var operation : guarded) {
      assertProblem(operation.callWrongly(client, "", IDS), 403, "insufficient_scope");
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
