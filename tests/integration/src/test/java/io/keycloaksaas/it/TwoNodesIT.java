package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.KeycloakNode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.OidcClient;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import io.keycloaksaas.test.Tokens;
import java.util.List;
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
    realm.setUp();
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
