package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The log by its API alone, on every database. */
@SaasServer
class FollowEventsIT {
  private static final Duration SOON = Duration.ofMinutes(1);

  private final TestRealm realm;

  FollowEventsIT(TestRealm realm) {
    this.realm = realm;
  }

  @Test
  void what_happens_appears_in_both_feeds() {
    var callers =
        new Callers(realm, realm.createPublicClient("app"), "openid saas-api saas-api-manage");
    realm.setUp("app");
    new Operator(realm).organization("acme", realm.createUser("alice"));
    var own = callers.tenant("alice");

    await().atMost(SOON).until(() -> count(own.get("organizations/acme/events").json()) == 2);
    own.patch("organizations/acme", Map.of("name", "Acme Ltd")).expect(200);
    await()
        .atMost(SOON)
        .until(() -> count(own.get("organizations/acme/events?after=2").json()) == 1);

    var last = own.get("organizations/acme/events?after=2").expect(200).json().at("/items/0");
    assertThat(last.get("type").asText()).isEqualTo("organization.updated");
    assertThat(last.get("seq").asLong()).isEqualTo(3);
    assertThat(last.at("/actor/type").asText()).isEqualTo("user");
    assertThat(
            Problems.texts(realm.saasAdmin().get("events?pageSize=100").json().get("items"), "id"))
        .contains(last.get("id").asText());
  }

  private static int count(JsonNode answer) {
    return answer.path("items").size();
  }
}
