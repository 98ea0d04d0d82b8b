package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.FaultyReceiver;
import io.keycloaksaas.test.FaultyReceiver.Mode;
import io.keycloaksaas.test.FaultyReceiver.Request;
import io.keycloaksaas.test.KeycloakNode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.ServerOptions;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an older key has sealed is sealed again with the newest, while it is in use (H11); and keys
 * may come from a file or from Keycloak's vault.
 */
@SaasServer
@TestMethodOrder(OrderAnnotation.class)
class SecretRotationIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int EVENTS = 30;
  private static final String OPTION = "--spi-saas-secrets--default--";
  private static final String VAULT_ENTRY = "saas-keys";
  private static final String VAULTED_KEY = "vaulted:aW4gdGhlIHZhdWx0IG9mIGEgc2luZ2xlIHJlYWxtISE=";

  @TempDir private static Path folder;

  private static KeycloakNode node;

  private final TestRealm realm;
  private final KeycloakServer server;
  private final Database database;
  private final ServerClock clock;
  private final RealmRows rows;

  SecretRotationIT(TestRealm realm, KeycloakServer server, Database database, ServerClock clock) {
    this.realm = realm;
    this.server = server;
    this.database = database;
    this.clock = clock;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void start(TestRealm realm, KeycloakServer server) {
    realm.setUp();
    node = server.startNode(keysInAFile(), OPTION + "vault-entry=" + VAULT_ENTRY);
  }

  @AfterAll
  static void stop() {
    if (node != null) {
      node.close();
    }
  }

  /** The other node knows nothing of the vault: events that it takes wait there. */
  @Test
  @Order(1)
  void a_realms_keys_may_be_in_keycloaks_vault() throws InterruptedException {
    try (var vaulted = realm.another();
        var receiver = FaultyReceiver.start(Mode.ACCEPTS)) {
      vaulted.setUp();
      server.billing().secret(vaulted.name(), VAULT_ENTRY, VAULTED_KEY + "\n");
      String secret = create(vaulted, receiver.url());
      assertThat(sealed(vaulted)).startsWith("v1.vaulted.");

      try (var load = EventLoad.start(node.realmUrl(vaulted.name()))) {
        await().atMost(SOON).until(() -> !receiver.requests().isEmpty());
        load.stop();
      }

      var request = receiver.requests().get(0);
      assertThat(signatures(request)).contains(v1(secret, request));
      server.billing().noSecret(vaulted.name(), VAULT_ENTRY);
    }
  }

  @Test
  @Order(2)
  void a_secret_signs_on_while_it_is_sealed_again() throws InterruptedException {
    try (var receiver = FaultyReceiver.start(Mode.ACCEPTS)) {
      String secret = create(realm, receiver.url());
      assertThat(sealed(realm)).startsWith("v1.older."); // the newest in its file
      node.close(); // to which it would be the newest for ever
      node = null;

      try (var load = EventLoad.start(server.realmUrl(realm.name()))) {
        load.awaitCommitted(EVENTS);
        clock.advance(Duration.between(clock.now(), nextRotation()).plusSeconds(1));
        await().atMost(SOON).until(() -> sealed(realm), text -> text.startsWith("v1.test."));
        load.awaitCommitted(3 * EVENTS);
        load.stop();
      }

      await().atMost(SOON).until(() -> rows.count("saas_delivery", "state = 'PENDING'") == 0);
      assertThat(receiver.requests())
          .hasSizeGreaterThanOrEqualTo(3 * EVENTS)
          .allSatisfy(request -> assertThat(signatures(request)).contains(v1(secret, request)));
    }
  }

  private static String keysInAFile() {
    try {
      var file = Files.writeString(folder.resolve("keys"), ServerOptions.OLDER_KEY_FIRST);
      return OPTION + "keys-file=" + file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of a new endpoint, made at the node with other keys. */
  private static String create(TestRealm of, String url) {
    return node.admin(of.name() + "/saas/v1")
        .post("webhooks", Map.of("url", url, "eventTypes", List.of("user.updated")))
        .expect(201)
        .json()
        .path("secret")
        .asText();
  }

  private String sealed(TestRealm of) {
    return (String)
        database
            .asSuperuser()
            .value(
                "select sealed from saas_webhook_secret where realm_id ="
                    + " (select id from realm where name = ?)",
                of.name());
  }

  /** Other classes move the clock, too: it may lie far ahead. */
  private Instant nextRotation() {
    var waiting =
        "select coalesce(max(due_at), 0) from saas_job where kind = ? and lease_id is null";
    return await()
        .atMost(SOON)
        .until(
            () -> Instant.ofEpochMilli(database.asSuperuser().count(waiting, "secret-rotation")),
            clock.now()::isBefore);
  }

  private static List<String> signatures(Request request) {
    return Stream.of(request.headers().get("webhook-signature").split(" ")).toList();
  }

  private static String v1(String secret, Request request) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      var content =
          request.id() + "." + request.headers().get("webhook-timestamp") + "." + request.body();
      return "v1,"
          + Base64.getEncoder()
              .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
