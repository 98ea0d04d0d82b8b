package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code org} and {@code ent} say, and where. Alice owns Acme, which has Pro without a trial.
 */
@SaasServer
class TokenClaimsIT {
  private static final List<String> PLACES =
      List.of(
          "access.token.claim",
          "id.token.claim",
          "userinfo.token.claim",
          "introspection.token.claim");

  private static OidcClient app;
  private static OidcClient service;
  private static String alice;
  private static String acme;

  private final TestRealm realm;
  private final Operator operator;

  TokenClaimsIT(TestRealm realm) {
    this.realm = realm;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void prepare(TestRealm realm) {
    app = realm.createPublicClient("app");
    service = realm.createServiceClient("service", "secret");
    Operator operator = new Operator(realm);
    realm.setUp("app");
    alice = realm.createUser("alice");
    acme = operator.organization("acme", alice);
    operator.subscribe("organizations/acme", "pro");
  }

  @Test
  void access_token_id_token_userinfo_and_introspection_say_the_same() {
    Tokens tokens = app.login("alice", "openid");
    JsonNode userinfo = app.userinfo(tokens).expect(200).json();
    JsonNode introspection = service.introspect(tokens);

    assertThat(tokens.org().get("id").asText()).isEqualTo(acme);
    assertThat(tokens.ent().get("plan").asText()).isEqualTo("pro");
    for (JsonNode other : List.of(tokens.idClaims(), userinfo, introspection)) {
      assertThat(other.get("org")).isEqualTo(tokens.org());
      assertThat(other.get("ent")).isEqualTo(tokens.ent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void each_place_can_be_switched_off(int off) {
    Map<String, String> config = new TreeMap<>();
    PLACES.forEach(place -> config.put(place, String.valueOf(!place.equals(PLACES.get(off)))));
    OidcClient client = clientWithOwnMapper("without-" + PLACES.get(off), config);

    Tokens tokens = client.passwordGrant("alice", "openid");

    List<JsonNode> places =
        List.of(
            tokens.claims(),
            tokens.idClaims(),
            client.userinfo(tokens).expect(200).json(),
            service.introspect(tokens));
    for (int i = 0; i < places.size(); i++) {
      assertThat(places.get(i).has("org")).as(PLACES.get(i)).isEqualTo(i != off);
      assertThat(places.get(i).has("ent")).as(PLACES.get(i)).isEqualTo(i != off);
    }
  }

  @Test
  void a_lightweight_token_carries_nothing_and_its_introspection_everything() {
    realm.createClient(
        publicClient(
            "light", Map.of("client.use.lightweight.access.token.enabled", "true"), List.of()));
    realm.addDefaultScope("light", "saas");

    Tokens tokens = realm.client("light").passwordGrant("alice", "openid");

    assertThat(tokens.claims().has("org")).isFalse();
    assertThat(tokens.claims().has("ent")).isFalse();
    JsonNode introspection = service.introspect(tokens);
    assertThat(introspection.at("/org/slug").asText()).isEqualTo("acme");
    assertThat(introspection.at("/ent/plan").asText()).isEqualTo("pro");
  }

  @Test
  void a_client_without_the_scope_gets_no_claim() {
    realm.createClient(
        Map.of(
            "clientId",
            "plain",
            "publicClient",
            true,
            "directAccessGrantsEnabled",
            true,
            "defaultClientScopes",
            List.of("basic", "profile")));

    Tokens tokens = realm.client("plain").passwordGrant("alice", "openid");

    assertThat(tokens.claims().has("org")).isFalse();
    assertThat(tokens.claims().has("ent")).isFalse();
  }

  @Test
  void the_granted_scope_names_saas() {
    assertThat(app.passwordGrant("alice", "openid").scope().split(" ")).contains("saas");
  }

  @Test
  void every_list_is_sorted() {
    String carol = realm.createUser("carol");
    operator.join("acme", carol, "org:member", "org:billing_manager", "org:admin");

    Tokens tokens = app.passwordGrant("carol", "openid");

    for (JsonNode list :
        List.of(
            tokens.org().get("roles"),
            tokens.org().get("permissions"),
            tokens.ent().get("features"))) {
      assertThat(texts(list)).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
    }
    assertThat(tokens.ent().get("limits").properties().stream().map(Map.Entry::getKey).toList())
        .hasSizeGreaterThan(1)
        .isSorted();
  }

  @Test
  void equal_sets_give_equal_bytes_however_they_came_about() {
    String first = realm.createUser("first");
    String second = realm.createUser("second");
    operator.organization("forth", first);
    operator.organization("back", second);
    operator.allow("organizations/forth", "org:sso");
    operator.allow("organizations/forth", "org:api_access");
    operator.subscribe("organizations/forth", "starter");
    operator.subscribe("organizations/back", "starter");
    operator.allow("organizations/back", "org:api_access");
    operator.allow("organizations/back", "org:sso");

    Tokens forth = app.passwordGrant("first", "openid");
    Tokens back = app.passwordGrant("second", "openid");

    for (String list : List.of("features", "limits")) {
      assertThat(forth.ent().get(list).toString()).isEqualTo(back.ent().get(list).toString());
    }
    for (String list : List.of("roles", "permissions")) {
      assertThat(forth.org().get(list).toString()).isEqualTo(back.org().get(list).toString());
    }
    assertThat(app.passwordGrant("first", "openid").ent().toString())
        .isEqualTo(forth.ent().toString());
  }

  @Test
  void a_user_without_any_organization_has_the_default_user_plan() {
    realm.createUser("single");

    Tokens tokens = app.login("single", "openid");

    assertThat(tokens.claims().has("org")).isFalse();
    assertThat(tokens.ent().get("plan").asText()).isEqualTo("user:free");
    assertThat(tokens.ent().get("standing").asText()).isEqualTo("free");
    assertThat(texts(tokens.ent().get("features"))).containsExactly("org:basic");
    assertThat(tokens.ent().get("limits")).isEmpty();
    assertThat(tokens.ent().has("v")).isFalse();
    assertThat(tokens.ent().has("uv")).isTrue();
    assertThat(tokens.ent().has("user_plan")).isFalse();
  }

  @Test
  void a_member_has_both_plans_and_all_three_versions() {
    JsonNode ent = app.passwordGrant("alice", "openid").ent();

    assertThat(ent.get("plan").asText()).isEqualTo("pro");
    assertThat(ent.get("user_plan").asText()).isEqualTo("user:free");
    assertThat(ent.get("v").isIntegralNumber()).isTrue();
    assertThat(ent.get("uv").isIntegralNumber()).isTrue();
    assertThat(ent.get("c").asText())
        .isEqualTo(realm.admin().get("saas/v1/catalog").json().get("digest").asText());
  }

  @Test
  void an_unlimited_limit_is_minus_one_and_a_pool_its_size() {
    JsonNode limits = app.passwordGrant("alice", "openid").ent().get("limits");

    assertThat(limits.get("org:members").asLong()).isEqualTo(-1);
    assertThat(limits.get("runs").asLong()).isEqualTo(1_000);
  }

  @Test
  void a_denied_feature_is_absent() {
    owner("denied");
    operator.subscribe("organizations/denied", "pro");
    operator.deny("organizations/denied", "org:analytics");
    operator.deny("organizations/denied", "org:members");

    JsonNode ent = app.passwordGrant("denied", "openid").ent();

    assertThat(texts(ent.get("features"))).contains("org:basic").doesNotContain("org:analytics");
    assertThat(ent.get("limits").has("org:members")).isFalse();
  }

  @Test
  void a_limit_of_zero_is_present() {
    owner("zero");
    operator.value("organizations/zero", "org:members", 0);

    JsonNode limit = app.passwordGrant("zero", "openid").ent().at("/limits/org:members");

    assertThat(limit.isIntegralNumber()).isTrue();
    assertThat(limit.asLong()).isZero();
  }

  @Test
  void what_the_user_has_and_what_the_organization_has_are_merged() {
    String user = owner("merged");
    operator.allow("users/" + user, "org:sso");

    assertThat(texts(app.passwordGrant("merged", "openid").ent().get("features")))
        .containsExactly("org:basic", "org:sso");
  }

  @Test
  void the_claim_organization_stays_keycloaks() {
    Tokens tokens = app.passwordGrant("alice", "openid organization:acme");

    assertThat(texts(tokens.claims().get("organization"))).containsExactly("acme");
    assertThat(app.passwordGrant("alice", "openid").claims().has("organization")).isFalse();
  }

  @Test
  void every_permission_of_an_owner_is_named_and_no_other_of_a_member() {
    operator.join("acme", realm.createUser("dave"));

    assertThat(texts(app.passwordGrant("alice", "openid").org().get("permissions")))
        .hasSize(14)
        .contains("org:delete");
    assertThat(texts(app.passwordGrant("dave", "openid").org().get("permissions")))
        .containsExactly("org:members:read", "org:projects:read", "org:read");
  }

  /** A user who owns an organization of his name; the user's id. */
  private String owner(String name) {
    String id = realm.createUser(name);
    operator.organization(name, id);
    return id;
  }

  private OidcClient clientWithOwnMapper(String clientId, Map<String, String> config) {
    realm.createClient(
        publicClient(
            clientId,
            Map.of(),
            List.of(
                Map.of(
                    "name", "saas",
                    "protocol", "openid-connect",
                    "protocolMapper", "saas-entitlements-mapper",
                    "config", config))));
    return realm.client(clientId);
  }

  private static Map<String, Object> publicClient(
      String clientId, Map<String, String> attributes, List<Map<String, ?>> mappers) {
    return new HashMap<>(
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
            mappers));
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
