package io.keycloaksaas.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.util.Map;
import java.util.UUID;

/**
 * A service that reports usage. Subjects are named as the admin API names them: {@code
 * organizations/<id>}, {@code users/<id>}.
 *
 * @param api as its service account, until its token expires
 */
record Reporter(TestRealm realm, OidcClient client, TenantClient api) {
  private static final String SCOPE = "saas-api-manage";

  /** A new client with the role, which the realm's set-up must name. */
  static OidcClient create(TestRealm realm, String clientId) {
    var client = realm.createServiceClient(clientId, "secret");
    realm.setUp(clientId);
    realm.grantClientRoles(account(realm, clientId), "saas", "report-usage");
    return client;
  }

  /** The id of the user that a service client is. */
  static String account(TestRealm realm, String clientId) {
    return realm
        .admin()
        .get("clients/" + realm.clientUuid(clientId) + "/service-account-user")
        .expect(200)
        .json()
        .get("id")
        .asText();
  }

  /** With a new token. */
  static Reporter of(TestRealm realm, OidcClient client) {
    return new Reporter(realm, client, realm.tenant(client.clientCredentials(SCOPE)));
  }

  static Map<String, String> subject(String path) {
    var words = path.split("/");
    return Map.of("type", words[0].substring(0, words[0].length() - 1), "id", words[1]);
  }

  /** Under a key of its own. */
  Answer use(String subject, String feature, Object amount) {
    return use(subject, feature, amount, UUID.randomUUID().toString());
  }

  Answer use(String subject, String feature, Object amount, String key) {
    return api.with("Idempotency-Key", key)
        .post("usage", Map.of("subject", subject(subject), "feature", feature, "amount", amount));
  }

  Answer reserve(String subject, String feature, Object amount, Object seconds) {
    return api.post(
        "usage/reservations",
        Map.of(
            "subject", subject(subject),
            "feature", feature,
            "amount", amount,
            "expiresInSeconds", seconds));
  }

  Answer commit(String reservation, Object amount) {
    return api.post("usage/reservations/" + reservation + "/commit", Map.of("amount", amount));
  }

  Answer release(String reservation) {
    return api.post("usage/reservations/" + reservation + "/release");
  }

  /** Granted, used, reserved, remaining. */
  static String balance(JsonNode answer) {
    var balance = answer.get("balance");
    return "%s %s %s %s"
        .formatted(
            balance.get("granted").asText(),
            balance.get("used").asText(),
            balance.get("reserved").asText(),
            balance.get("remaining").asText());
  }
}
