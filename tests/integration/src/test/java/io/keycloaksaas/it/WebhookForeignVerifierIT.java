package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What we send is verified by what receivers in Node use; skipped without Node. */
@SaasServer
class WebhookForeignVerifierIT {
  private static final String VERIFY =
      """
      const { Webhook } = require("standardwebhooks");
      const { secret, body, headers } = JSON.parse(require("fs").readFileSync(0, "utf8"));
      try {
        console.log("verified " + new Webhook(secret).verify(body, headers).type);
      } catch (e) {
        console.log("refused: " + e.message);
      }
      """;

  /** By OpenSSL: the key is the last 32 bytes of a SubjectPublicKeyInfo. */
  private static final String VERIFY_V1A =
      """
      const crypto = require("crypto");
      const { publicKey, body, headers } = JSON.parse(require("fs").readFileSync(0, "utf8"));
      const prefix = Buffer.from("302a300506032b6570032100", "hex");
      const raw = Buffer.from(publicKey.slice("whpk_".length), "base64");
      const key = crypto.createPublicKey(
        { key: Buffer.concat([prefix, raw]), format: "der", type: "spki" });
      const signed = [headers["webhook-id"], headers["webhook-timestamp"], body].join(".");
      const good = headers["webhook-signature"].split(" ").some((signature) =>
        signature.startsWith("v1a,")
          && crypto.verify(null, Buffer.from(signed), key, Buffer.from(signature.slice(4), "base64")));
      console.log(good ? "verified" : "refused");
      """;

  private static Hooks hooks;

  @TempDir private static Path folder;

  @BeforeAll
  static void setUp(TestRealm realm) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
    Files.writeString(folder.resolve("verify.js"), VERIFY);
    Files.writeString(folder.resolve("verify-v1a.js"), VERIFY_V1A);
    if (run("", "npm", "install", "--no-audit", "--no-fund", "standardwebhooks@1.1.1") == null) {
      throw new TestAbortedException("skipped: no Node, or npm cannot install standardwebhooks");
    }
    hooks = Hooks.prepare(realm);
  }

  @Test
  void what_we_send_is_verified_and_what_was_changed_is_not()
      throws IOException, InterruptedException {
    try (var receiver = HookReceiver.start()) {
      var organization = hooks.organization();
      var secret = hooks.endpoint(organization, receiver).get("secret").asText();
      hooks.event(organization);
      await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 1);
      var request = receiver.received().get(0);

      assertThat(verified(secret, request.body(), request)).isEqualTo("verified role.created");
      assertThat(verified(secret, request.body().replace("role.created", "role.deleted"), request))
          .startsWith("refused: ");
    }
  }

  @Test
  void a_signature_v1a_is_verified_by_who_has_the_public_key_only()
      throws IOException, InterruptedException {
    try (var receiver = HookReceiver.start()) {
      var organization = hooks.organization();
      var endpoint =
          hooks.endpoint(
              organization,
              Map.of("url", receiver.url(), "eventTypes", List.of("role.*"), "signature", "v1a"));
      hooks.event(organization);
      await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 1);
      var request = receiver.received().get(0);
      var key = endpoint.get("publicKeys").get(0).asText();

      assertThat(endpoint.get("secret").isNull()).isTrue();
      assertThat(verifiedV1a(key, request.body(), request)).isEqualTo("verified");
      assertThat(verifiedV1a(key, request.body() + " ", request)).isEqualTo("refused");
      var other =
          hooks
              .endpoint(organization, Map.of("url", receiver.url(), "signature", "v1a"))
              .get("publicKeys")
              .get(0)
              .asText();
      assertThat(verifiedV1a(other, request.body(), request)).isEqualTo("refused");
    }
  }

  private static String verified(String secret, String body, HookReceiver.Received request)
      throws IOException, InterruptedException {
    return verified("verify.js", "secret", secret, body, request);
  }

  private static String verifiedV1a(String key, String body, HookReceiver.Received request)
      throws IOException, InterruptedException {
    return verified("verify-v1a.js", "publicKey", key, body, request);
  }

  private static String verified(
      String script, String kind, String key, String body, HookReceiver.Received request)
      throws IOException, InterruptedException {
    var input =
        new ObjectMapper()
            .writeValueAsString(
                Map.of(
                    kind,
                    key,
                    "body",
                    body,
                    "headers",
                    Map.of(
                        "webhook-id", request.id(),
                        "webhook-timestamp", request.header("webhook-timestamp"),
                        "webhook-signature", request.header("webhook-signature"))));
    return run(input, "node", script);
  }

  /** What it said; null when it is not there or failed. */
  private static String run(String input, String... command)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(List.of(command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      return null; // there is no such program
    }
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    var said = new String(process.getInputStream().readAllBytes());
    return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0 ? said.strip() : null;
  }
}
