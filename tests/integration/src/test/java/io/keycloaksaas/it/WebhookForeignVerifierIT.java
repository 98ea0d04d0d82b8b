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

/** What we send is verified by the library that receivers in Node use; skipped without Node. */
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

  private static Hooks hooks;

  @TempDir private static Path folder;

  @BeforeAll
  static void setUp(TestRealm realm) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
    Files.writeString(folder.resolve("verify.js"), VERIFY);
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

  private static String verified(String secret, String body, HookReceiver.Received request)
      throws IOException, InterruptedException {
    var input =
        new ObjectMapper()
            .writeValueAsString(
                Map.of(
                    "secret",
                    secret,
                    "body",
                    body,
                    "headers",
                    Map.of(
                        "webhook-id", request.id(),
                        "webhook-timestamp", request.header("webhook-timestamp"),
                        "webhook-signature", request.header("webhook-signature"))));
    return run(input, "node", "verify.js");
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
