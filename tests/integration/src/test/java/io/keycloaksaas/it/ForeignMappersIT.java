package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever may configure a client can give it mappers that write {@code org}, {@code ent} and {@code
 * act}; the token says what is true all the same. Bob is an ordinary member of Acme.
 */
@SaasServer
class ForeignMappersIT {
  private static final String SCOPE = "forged";

  private static OidcClient honest;
  private static OidcClient service;

  private final TestRealm realm;

  ForeignMappersIT(TestRealm realm) {
    this.realm = realm;
  }

  /** What a forger writes; a dot makes a claim within a claim. */
  enum Forgery {
    PERMISSIONS("org.permissions", "[\"org:delete\"]"),
    ROLES("org.roles", "[\"org:owner\"]"),
    ORGANIZATION("org", "{\"id\":\"another\",\"permissions\":[\"org:delete\"]}"),
    FEATURES("ent.features", "[\"org:sso\"]"),
    LIMITS("ent.limits", "{\"org:members\":-1}"),
    ENTITLEMENTS("ent", "{\"features\":[\"org:sso\"]}"),
    TEXT("org", "\"acme\""),
    ACTOR("act", "{\"sub\":\"somebody\"}");

    private final String claim;
    private final String json;

    Forgery(String claim, String json) {
      this.claim = claim;
      this.json = json;
    }

    /**
     * Whether it can stand beside the others: Keycloak itself fails on a claim within a claim that
     * another mapper has written as JSON.
     */
    boolean isSociable() {
      return claim.contains(".") || this == ACTOR;
    }

    Map<String, Object> mapper() {
      Map<String, String> config = new TreeMap<>();
      config.put("claim.name", claim);
      config.put("claim.value", json);
      config.put("jsonType.label", "JSON");
      for (String place :
          List.of("access.token", "id.token", "userinfo.token", "introspection.token")) {
        config.put(place + ".claim", "true");
      }
      config.put("lightweight.claim", "true");
      return Map.of(
          "name",
          "forged " + name(),
          "protocol",
          "openid-connect",
          "protocolMapper",
          "oidc-hardcoded-claim-mapper",
          "config",
          config);
    }
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    honest = realm.createPublicClient("honest");
    service = realm.createServiceClient("service", "secret");
    realm.setUp();
    realm.addDefaultScope("honest", "saas");
    Operator operator = new Operator(realm);
    operator.organization("acme", realm.createUser("alice"));
    operator.join("acme", realm.createUser("bob"));
    List<Map<String, Object>> mappers = new ArrayList<>();
    for (Forgery forgery : Forgery.values()) {
      if (forgery.isSociable()) {
        mappers.add(forgery.mapper());
      }
    }
    realm
        .admin()
        .post(
            "client-scopes",
            Map.of("name", SCOPE, "protocol", "openid-connect", "protocolMappers", mappers))
        .expect(201);
  }

  @ParameterizedTest
  @EnumSource
  void a_mapper_of_the_client_changes_nothing_beside_our_scope(Forgery forgery) {
    OidcClient client = client("with-" + forgery, Map.of(), List.of(forgery.mapper()));
    realm.addDefaultScope(client.clientId(), "saas");

    assertHonest(client);
  }

  @ParameterizedTest
  @EnumSource
  void a_mapper_of_the_client_says_nothing_without_our_scope(Forgery forgery) {
    OidcClient client = client("without-" + forgery, Map.of(), List.of(forgery.mapper()));

    assertSilent(client.passwordGrant("bob", "openid"));
  }

  @Test
  void a_client_scope_full_of_them_changes_nothing_beside_our_scope() {
    OidcClient client = client("scope-with", Map.of(), List.of());
    realm.addDefaultScope("scope-with", SCOPE);
    realm.addDefaultScope("scope-with", "saas");

    assertHonest(client);
  }

  @Test
  void a_client_scope_full_of_them_says_nothing_without_our_scope() {
    OidcClient client = client("scope-without", Map.of(), List.of());
    realm.addDefaultScope("scope-without", SCOPE);

    assertSilent(client.passwordGrant("bob", "openid"));
  }

  @Test
  void they_say_nothing_in_a_lightweight_token() {
    OidcClient client =
        client("light", Map.of("client.use.lightweight.access.token.enabled", "true"), List.of());
    realm.addDefaultScope("light", SCOPE);
    realm.addDefaultScope("light", "saas");

    Tokens tokens = client.passwordGrant("bob", "openid");

    assertSilent(tokens);
    assertSame(service.introspect(tokens), honest.passwordGrant("bob", "openid").claims());
  }

  @Test
  void they_say_nothing_of_a_service_account() {
    OidcClient robot = realm.createServiceClient("robot", "secret");
    realm.addDefaultScope("robot", SCOPE);

    Tokens tokens = robot.clientCredentials("openid");

    assertThat(tokens.claims().has("org")).isFalse();
    assertThat(tokens.claims().has("act")).isFalse();
    assertThat(tokens.ent().toString()).doesNotContain("org:sso");
  }

  private void assertHonest(OidcClient client) {
    JsonNode truth = honest.passwordGrant("bob", "openid").claims();

    Tokens tokens = client.passwordGrant("bob", "openid");

    assertSame(tokens.claims(), truth);
    assertSame(tokens.idClaims(), truth);
    assertSame(client.userinfo(tokens).expect(200).json(), truth);
    assertSame(service.introspect(tokens), truth);
    assertSame(client.refresh(tokens).claims(), truth);
  }

  private static void assertSame(JsonNode claims, JsonNode truth) {
    assertThat(claims.get("org")).isEqualTo(truth.get("org"));
    assertThat(claims.get("ent")).isEqualTo(truth.get("ent"));
    assertThat(claims.has("act")).isFalse();
  }

  private static void assertSilent(Tokens tokens) {
    for (String claim : List.of("org", "ent", "act")) {
      assertThat(tokens.claims().has(claim)).as(claim).isFalse();
    }
  }

  /** A client without any scope of ours. */
  private OidcClient client(
      String clientId, Map<String, String> attributes, List<Map<String, Object>> mappers) {
    realm.createClient(
        new HashMap<>(
            Map.of(
                "clientId",
                clientId,
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "defaultClientScopes",
                List.of("basic", "profile"),
                "attributes",
                attributes,
                "protocolMappers",
                mappers)));
    return realm.client(clientId);
  }
}
