package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that registers itself gets none of our scopes (C1), whatever it asks for. */
@SaasServer
class SelfRegisteredClientIT {
  private static final String POLICIES =
      "components?type=org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy";
  private static final List<String> SCOPES = List.of("saas", "saas-api", "saas-api-manage");

  private final TestRealm realm;

  SelfRegisteredClientIT(TestRealm realm) {
    this.realm = realm;
  }

  /** Keycloak's own policies stand aside, so that ours is the only one in the way. */
  @BeforeAll
  static void onlyOurPolicyStands(TestRealm realm) {
    realm.setUp();
    for (var policy : realm.admin().get(POLICIES).expect(200).json()) {
      if (List.of("trusted-hosts", "allowed-client-templates")
          .contains(policy.get("providerId").asText())) {
        realm.admin().delete("components/" + policy.get("id").asText()).expect(204);
      }
    }
  }

  @Test
  void an_anonymous_one_gets_none() {
    var registered = register(Optional.empty(), Map.of());

    assertThat(scopes(registered)).contains("profile").doesNotContainAnyElementsOf(SCOPES);
  }

  @Test
  void an_anonymous_one_that_asks_for_them_gets_none() {
    var registered =
        register(Optional.empty(), Map.of("scope", "email saas saas-api saas-api-manage"));

    assertThat(scopes(registered)).contains("email").doesNotContainAnyElementsOf(SCOPES);
  }

  @Test
  void one_with_an_initial_access_token_that_asks_for_them_gets_none() {
    var token =
        realm
            .admin()
            .post("clients-initial-access", Map.of("count", 1, "expiration", 600))
            .expect(200, 201)
            .json()
            .get("token")
            .asText();

    var registered =
        register(Optional.of(token), Map.of("scope", "email saas-api saas-api-manage"));

    assertThat(scopes(registered)).contains("email").doesNotContainAnyElementsOf(SCOPES);
  }

  @Test
  void an_update_brings_none_either() {
    var registered = register(Optional.empty(), Map.of());

    update(registered, "email saas saas-api saas-api-manage");

    assertThat(scopes(registered)).contains("email").doesNotContainAnyElementsOf(SCOPES);
  }

  @Test
  void what_an_administrator_gave_it_survives_an_update() {
    var registered = register(Optional.empty(), Map.of());
    var id = registered.get("client_id").asText();
    realm.addDefaultScope(id, "saas");
    realm.addOptionalScope(id, "saas-api");

    update(registered, "email saas-api saas-api-manage");

    assertThat(scopes(registered)).contains("saas-api").doesNotContain("saas-api-manage");
  }

  @Test
  void its_token_opens_nothing_of_ours_and_carries_nothing_of_ours() {
    var registered = register(Optional.empty(), Map.of("token_endpoint_auth_method", "none"));
    var user = realm.createUser("alice");
    realm
        .admin()
        .post("saas/v1/organizations", Map.of("name", "Acme", "slug", "acme", "ownerId", user))
        .expect(201);

    var tokens =
        realm.client(registered.get("client_id").asText()).login("alice", "openid profile");

    assertThat(tokens.claims().has("org")).isFalse();
    assertThat(tokens.claims().has("ent")).isFalse();
    assertProblem(realm.tenant(tokens).get("organizations"), 401, "invalid_token");
  }

  private JsonNode register(Optional<String> token, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("client_name", "Registered itself");
    body.put("redirect_uris", List.of("http://127.0.0.1/callback"));
    return realm
        .part("clients-registrations", token)
        .post("openid-connect", body)
        .expect(201)
        .json();
  }

  private void update(JsonNode registered, String scope) {
    realm
        .part(
            "clients-registrations",
            Optional.of(registered.get("registration_access_token").asText()))
        .put(
            "openid-connect/" + registered.get("client_id").asText(),
            Map.of(
                "client_id",
                registered.get("client_id").asText(),
                "client_name",
                "Updated itself",
                "redirect_uris",
                List.of("http://127.0.0.1/callback"),
                "scope",
                scope))
        .expect(200);
  }

  private List<String> scopes(JsonNode registered) {
    var all = new ArrayList<String>();
    var client = realm.clientUuid(registered.get("client_id").asText());
    for (var kind : List.of("default", "optional")) {
      realm
          .admin()
          .get("clients/" + client + "/" + kind + "-client-scopes")
          .expect(200)
          .json()
          .forEach(scope -> all.add(scope.get("name").asText()));
    }
    return all;
  }
}
