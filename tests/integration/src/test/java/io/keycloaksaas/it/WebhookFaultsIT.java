package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.FaultyReceiver;
import io.keycloaksaas.test.FaultyReceiver.Mode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a receiver does, it is told what happened, and tried again when it did not take it. */
@SaasServer
class WebhookFaultsIT {
  /** Above the time that a receiver has. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private final List<FaultyReceiver> receivers = new ArrayList<>();
  private final Endpoints endpoints;
  private final ServerClock clock;
  private final KeycloakServer server;

  WebhookFaultsIT(TestRealm realm, ServerClock clock, KeycloakServer server) {
    this.server = server;
    this.endpoints = new Endpoints(realm);
    this.clock = clock;
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    realm.setUp();
  }

  @AfterEach
  void close() {
    receivers.forEach(FaultyReceiver::close);
  }

  @Test
  void every_fault_has_its_outcome_and_delays_nobody_else() {
    Map<Mode, String> ids = new EnumMap<>(Mode.class);
    FaultyReceiver elsewhere = receiver(Mode.ACCEPTS);
    for (Mode mode : Mode.values()) {
      FaultyReceiver receiver = receiver(mode);
      if (mode == Mode.REDIRECTS) {
        receiver.redirectsTo(elsewhere);
      }
      ids.put(mode, endpoints.create(receiver.url()));
    }
    FaultyReceiver away = receiver(Mode.ACCEPTS);
    String refused = endpoints.create(away.url());
    away.goAway();
    String plain = endpoints.create(receiver(Mode.ACCEPTS).tlsUrl());

    endpoints.write(1);

    assertOutcome(ids.get(Mode.ACCEPTS), "delivered", "2xx", 204);
    assertOutcome(ids.get(Mode.FLOODS), "delivered", "2xx", 200);
    assertOutcome(ids.get(Mode.FAILS), "pending", "5xx", 500);
    assertOutcome(ids.get(Mode.REDIRECTS), "pending", "3xx", 302);
    assertOutcome(ids.get(Mode.IS_GONE), "failed", "4xx", 410);
    assertOutcome(ids.get(Mode.IS_BUSY), "pending", "4xx", 429);
    assertOutcome(ids.get(Mode.RESETS), "pending", "broken", 0);
    assertOutcome(refused, "pending", "connect_failed", 0);
    assertOutcome(ids.get(Mode.HANGS), "pending", "timed_out", 0);
    assertOutcome(ids.get(Mode.HANGS_AFTER_HEADERS), "pending", "timed_out", 0);
    assertOutcome(ids.get(Mode.DRIPS), "pending", "timed_out", 0);
    assertThat(awaitAttempt(plain).path("outcome").asText()).isIn("tls_failed", "broken");
    assertThat(elsewhere.connections()).as("no redirect is followed").isZero();
    assertThat(
            Instant.parse(endpoints.delivery(ids.get(Mode.IS_BUSY)).path("nextAttemptAt").asText()))
        .as("who is busy says when")
        .isAfter(clock.now().plus(Duration.ofMinutes(25)));
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(
                        endpoints.endpoint(ids.get(Mode.IS_GONE)).path("disabledBecause").asText())
                    .isEqualTo("gone"));
  }

  @Test
  void what_failed_is_sent_again_with_the_same_id() {
    FaultyReceiver receiver = receiver(Mode.FAILS);
    String endpoint = endpoints.create(receiver.url());
    endpoints.write(1);
    assertOutcome(endpoint, "pending", "5xx", 500);

    receiver.becomes(Mode.ACCEPTS);
    clock.advance(Duration.ofSeconds(10));

    assertOutcome(endpoint, "delivered", "2xx", 204);
    assertThat(receiver.requests()).hasSize(2);
    assertThat(receiver.requests().get(0).id())
        .isEqualTo(receiver.requests().get(1).id())
        .isEqualTo(endpoints.delivery(endpoint).path("id").asText());
  }

  @Test
  void attempts_and_what_waits_are_in_the_metrics() throws IOException, InterruptedException {
    FaultyReceiver receiver = receiver(Mode.FAILS);
    String endpoint = endpoints.create(receiver.url());
    var before = metrics();

    endpoints.write(1);
    assertOutcome(endpoint, "pending", "5xx", 500);

    var after = metrics();
    for (String part : List.of("count", "sum")) {
      String name = "saas_webhooks_attempts_seconds_" + part + "{outcome=\"5xx\"}";
      assertThat(after.get(name)).as(name).isGreaterThan(before.getOrDefault(name, 0.0));
    }
    assertThat(after)
        .containsKeys(
            "saas_webhooks_due",
            "saas_webhooks_oldest",
            "saas_jobs_due{kind=\"mail\"}",
            "saas_jobs_oldest{kind=\"mail\"}",
            "saas_jobs_dead{kind=\"mail\"}");
    assertThat(after.keySet()).anyMatch(name -> name.startsWith("saas_jobs_attempts_total{"));
  }

  /** What the management address tells, by name and labels. */
  private Map<String, Double> metrics() throws IOException, InterruptedException {
    var management = server.managementUrl();
    assumeThat(management).as("where metrics are").isPresent();
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(management.get() + "/metrics")).build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer
        .body()
        .lines()
        .filter(line -> line.startsWith("saas_"))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.lastIndexOf(' ')).replace(",}", "}"),
                line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
  }

  private void assertOutcome(String endpoint, String state, String outcome, int status) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              JsonNode attempt = endpoints.attempt(endpoint);
              assertThat(attempt.path("outcome").asText()).isEqualTo(outcome);
              assertThat(attempt.path("status").asInt()).isEqualTo(status);
              assertThat(endpoints.delivery(endpoint).path("state").asText()).isEqualTo(state);
            });
  }

  private JsonNode awaitAttempt(String endpoint) {
    return await()
        .atMost(SOON)
        .until(() -> endpoints.attempt(endpoint), attempt -> attempt.has("outcome"));
  }

  private FaultyReceiver receiver(Mode mode) {
    FaultyReceiver receiver = FaultyReceiver.start(mode);
    receivers.add(receiver);
    return receiver;
  }
}
