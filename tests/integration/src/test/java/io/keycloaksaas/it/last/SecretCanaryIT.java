package io.keycloaksaas.it.last;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.ReceivedSecrets;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No secret that a test of this run was given is kept anywhere (H11). The package comes last in the
 * order of classes; run alone, it looks for the secrets it makes itself.
 */
@SaasServer
class SecretCanaryIT {
  private final Database database;

  SecretCanaryIT(Database database) {
    this.database = database;
  }

  /** The link of an invitation, a webhook's secret, an API key; all answers are remembered. */
  @BeforeAll
  static void receiveSecrets(TestRealm realm) {
    realm.createPublicClient("app");
    realm
        .admin()
        .post(
            "saas/v1/setup",
            Map.of(
                "apiClients", List.of("app"), "settings", Map.of("invitations.returnLink", "true")))
        .expect(200);
    realm
        .saasAdmin()
        .post(
            "organizations",
            Map.of("slug", "acme", "name", "Acme", "ownerId", realm.createUser("alice")))
        .expect(201);
    var alice =
        realm
            .tenant(realm.client("app").passwordGrant("alice", "openid saas-api-manage"))
            .with("Idempotency-Key", "canary");
    receive(alice, "invitations", Map.of("email", "bob@example.test"));
    receive(alice, "webhooks", Map.of("url", "https://hooks.example.com/in"));
    receive(alice, "api-keys", Map.of("name", "Deploy", "scopes", List.of("org:read")));
  }

  private static void receive(TenantClient alice, String what, Map<String, ?> body) {
    int before = ReceivedSecrets.count();
    alice.post("organizations/acme/" + what, body).expect(201);
    assertThat(ReceivedSecrets.count()).as(what).isGreaterThan(before);
  }

  @Test
  void no_table_holds_one() {
    assumeThat(database.vendor()).isEqualTo("postgres");
    assertThat(ReceivedSecrets.in(database)).isEmpty();
  }

  @Test
  void no_table_held_one_before_its_realm_was_removed() {
    assertThat(ReceivedSecrets.seen()).isEmpty();
  }

  @Test
  void no_log_tells_one() throws IOException {
    Set<String> told = new TreeSet<>();
    try (var logs = Files.newDirectoryStream(Path.of("target"), "keycloak*.log")) {
      for (Path log : logs) {
        for (String secret :
            ReceivedSecrets.in(Files.readString(log, StandardCharsets.ISO_8859_1))) {
          told.add(log.getFileName() + " tells " + secret);
        }
      }
    }
    assertThat(told).isEmpty();
  }
}
