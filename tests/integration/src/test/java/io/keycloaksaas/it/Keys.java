package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.RestClient;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * API keys, as people make them and as a service verifies them.
 *
 * @param api as a service account with the role that verifies
 */
record Keys(TestRealm realm, TenantClient api) {

  /** A key as its maker is shown it. */
  record Made(String id, String text) {
    static Made of(Answer answer) {
      var json = answer.expect(200, 201).json();
      return new Made(json.get("id").asText(), json.get("key").asText());
    }
  }

  /** A new service client with these roles of the client {@code saas}. */
  static OidcClient service(TestRealm realm, String clientId, String... roles) {
    var client = realm.createServiceClient(clientId, "secret");
    realm.setUp(clientId);
    if (roles.length > 0) {
      realm.grantClientRoles(Reporter.account(realm, clientId), "saas", roles);
    }
    return client;
  }

  static Keys of(TestRealm realm, OidcClient service) {
    return new Keys(realm, realm.tenant(service.clientCredentials("saas-api-manage")));
  }

  static Made make(RestClient member, String organization, String... scopes) {
    return Made.of(
        member.post(
            "organizations/" + organization + "/api-keys",
            Map.of("name", "of " + organization, "scopes", List.of(scopes))));
  }

  static Made makeOwn(RestClient user, String organizationId, String... scopes) {
    return Made.of(
        user.post(
            "me/api-keys",
            Map.of("name", "mine", "organizationId", organizationId, "scopes", List.of(scopes))));
  }

  Answer verify(String key) {
    return api.post("api-keys/verify", Map.of("key", key));
  }

  /** Of a key that is good. */
  JsonNode good(String key) {
    var json = verify(key).expect(200).json();
    if (!json.get("valid").asBoolean()) {
      throw new AssertionError("not valid: " + json);
    }
    return json;
  }

  /** Why a key is not good. */
  String reason(String key) {
    var json = verify(key).expect(200).json();
    return json.get("valid").asBoolean() ? "valid" : json.get("reason").asText();
  }

  Answer consume(String key, String feature, Object amount, String idempotencyKey) {
    Map<String, Object> body = new TreeMap<>();
    body.put("key", key);
    body.put(
        "consume", Map.of("feature", feature, "amount", amount, "idempotencyKey", idempotencyKey));
    return api.post("api-keys/verify", body);
  }
}
