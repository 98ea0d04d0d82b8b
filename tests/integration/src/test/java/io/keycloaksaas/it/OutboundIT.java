package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Connections to addresses from data, and secrets at rest, on a server whose options open {@code
 * localhost} and have a key (C8, H11). The cases are in the unit tests; here they are seen to be in
 * force.
 */
@SaasServer
class OutboundIT {
  private final TenantClient probe;
  private final KeycloakServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer receiver;

  OutboundIT(TestRealm realm, KeycloakServer server) {
    this.probe = realm.part("probe", Optional.empty());
    this.server = server;
  }

  @BeforeEach
  void receive() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          byte[] body = exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(202, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  @Test
  void an_opened_name_is_reached() {
    JsonNode answer = send("http://localhost:" + port() + "/in");
    assertThat(answer.path("status").asInt()).isEqualTo(202);
    assertThat(answer.path("body").asText()).isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/",
        "http://[::1]:%d/",
        "http://[::ffff:127.0.0.1]:%d/",
        "http://127.1:%d/",
        "http://localhost.localdomain:%d/",
        "https://127.0.0.1:%d/"
      })
  void any_other_way_to_this_machine_is_blocked(String url) {
    assertThat(send(url.formatted(port())).path("kind").asText()).isEqualTo("BLOCKED");
    assertThat(requests).hasValue(0);
  }

  @Test
  void a_name_that_nobody_has_is_blocked() {
    assertThat(send("https://nobody.invalid/").path("kind").asText()).isEqualTo("BLOCKED");
  }

  @Test
  void a_secret_opens_only_in_its_place() {
    String sealed = text(probe.post("outbound/seal?place=here", "very secret"));
    assertThat(sealed).startsWith("v1.test.").doesNotContain("secret");
    assertThat(text(probe.post("outbound/open?place=here", sealed))).isEqualTo("very secret");
    assertThat(probe.post("outbound/open?place=there", sealed).status()).isEqualTo(500);
  }

  @Test
  void readiness_names_the_keys_and_does_not_show_them() throws IOException, InterruptedException {
    assumeThat(server.managementUrl()).as("where health is").isPresent();
    String ready =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.managementUrl().get() + "/health/ready"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    assertThat(ready)
        .contains("encryption at rest", "[test, older]")
        .doesNotContain("Zm9yIHRlc3Rz");
  }

  private int port() {
    return receiver.getAddress().getPort();
  }

  private JsonNode send(String url) {
    return probe
        .post("outbound?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8), "hello")
        .expect(200)
        .json();
  }

  private static String text(Answer answer) {
    return answer.expect(200).json().path("text").asText();
  }
}
