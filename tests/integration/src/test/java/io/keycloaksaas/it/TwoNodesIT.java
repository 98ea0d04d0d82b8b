package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.KeycloakNode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What one node has written and answered, the next token of the other one shows. */
@SaasServer
class TwoNodesIT {
  private static final int ROUNDS = 10;

  private static KeycloakNode second;
  private static OidcClient here;
  private static OidcClient there;

  private final TestRealm realm;
  private final Operator operator;

  TwoNodesIT(TestRealm realm) {
    this.realm = realm;
    this.operator = new Operator(realm);
  }

  @BeforeAll
  static void start(KeycloakServer server, TestRealm realm) {
    here = realm.createPublicClient("app");
    realm.setUp("app");
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiKeyClients",
                List.of("app"),
                "settings",
                Map.of("apiKeys.audiences", "service")))
        .expect(200);
    realm.addDefaultScope("app", "saas");
    second = server.startNode();
    there = second.client(realm.name(), "app");
  }

  @AfterAll
  static void stop() {
    if (second != null) {
      second.close();
    }
  }

  @Test
  void roles_change_here_and_count_there() {
    operator.organization("roles", realm.createUser("owner"));
    String user = realm.createUser("worker");
    operator.join("roles", user);
    Tokens tokens = warm("worker");

    for (int i = 0; i < ROUNDS; i++) {
      operator.replaceRoles("roles", user, "org:member", "org:admin").expect(200);
      assertThat(roles(there.refresh(tokens))).containsExactly("org:admin", "org:member");

      operator.replaceRoles("roles", user, "org:member").expect(200);
      assertThat(roles(there.refresh(tokens))).containsExactly("org:member");
      assertThat(roles(here.refresh(tokens))).containsExactly("org:member");
    }
  }

  @Test
  void a_subscription_changes_here_and_counts_there() {
    operator.organization("billed", realm.createUser("payer"));
    operator.subscribe("organizations/billed", "starter");
    Tokens tokens = warm("payer");

    for (int i = 0; i < ROUNDS; i++) {
      operator.changeNow("organizations/billed", "enterprise");
      assertThat(there.refresh(tokens).ent().get("plan").asText()).isEqualTo("enterprise");

      operator.changeNow("organizations/billed", "starter");
      assertThat(there.refresh(tokens).ent().get("plan").asText()).isEqualTo("starter");
    }
  }

  @Test
  void a_member_who_was_removed_here_is_none_there() {
    operator.organization("left", realm.createUser("stays"));
    String user = realm.createUser("leaves");
    operator.join("left", user);
    Tokens tokens = warm("leaves");

    operator.leave("left", user);

    assertThat(there.refresh(tokens).claims().has("org")).isFalse();
  }

  @Test
  void an_api_key_that_was_revoked_here_is_refused_there() {
    realm.createUser("holder");
    var user = realm.tenant(here.passwordGrant("holder", "saas-api-manage"));

    for (int i = 0; i < ROUNDS; i++) {
      var key = Keys.Made.of(user.post("me/api-keys", Map.of("name", "mine")));
      exchange(there, key.text()).expect(200);
      exchange(here, key.text()).expect(200);

      user.delete("me/api-keys/" + key.id()).expect(204);

      exchange(there, key.text()).expect(400);
      exchange(here, key.text()).expect(400);
    }
  }

  private static Answer exchange(OidcClient client, String key) {
    return client.token(
        Map.of("grant_type", "urn:keycloak-saas:params:oauth:grant-type:api-key", "api_key", key));
  }

  /** Both nodes know everything about the user. */
  private static Tokens warm(String user) {
    Tokens tokens = here.passwordGrant(user, "openid");
    there.refresh(tokens);
    return here.refresh(tokens);
  }

  private static List<String> roles(Tokens tokens) {
    return texts(tokens.org().get("roles"));
  }
}
