package io.keycloaksaas.it;

import static io.keycloaksaas.it.HookReceiver.saying;
import static io.keycloaksaas.it.HookReceiver.status;
import static io.keycloaksaas.it.HookReceiver.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events on their way to receivers that are well, ill, slow, gone or hostile. */
@SaasServer
class WebhookDeliveryIT {
  /** After each failure, with its variation: four days in all. */
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(7),
          Duration.ofMinutes(7),
          Duration.ofMinutes(37),
          Duration.ofMinutes(145),
          Duration.ofHours(7),
          Duration.ofHours(13),
          Duration.ofHours(17),
          Duration.ofHours(25),
          Duration.ofHours(29));

  /** How a public key of Ed25519 begins, in X.509 (RFC 8410). */
  private static final byte[] PUBLIC_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

  private static Hooks hooks;

  private final ServerClock clock;
  private final Database database;
  private final RealmRows rows;
  private HookReceiver receiver;
  private String organization;

  WebhookDeliveryIT(TestRealm realm, Database database, ServerClock clock) {
    this.clock = clock;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    hooks = Hooks.prepare(realm);
  }

  @BeforeEach
  void open() {
    receiver = HookReceiver.start();
    organization = hooks.organization();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void an_event_comes_signed_and_as_the_feed_shows_it() {
    var endpoint = hooks.endpoint(organization, receiver);

    hooks.event(organization);

    await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 1);
    var request = receiver.received().get(0);
    assertThat(request.isVerifiedWith(endpoint.get("secret").asText())).isTrue();
    assertThat(request.isVerifiedWith("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isFalse();
    assertThat(request.header("content-type")).isEqualTo("application/json");
    var feed =
        hooks
            .callers
            .tenant("alice")
            .get("organizations/" + organization + "/events?type=role.created")
            .expect(200);
    assertThat(request.json()).isEqualTo(feed.json().get("items").get(0));
    assertThat(request.id()).isEqualTo(request.json().get("id").asText());
    hooks.awaitStates(endpoint, "delivered");
    assertThat(hooks.show(endpoint).get("delivered").asLong()).isEqualTo(1);
  }

  /** As any receiver could, with what Java has. */
  @Test
  void what_v1a_signs_is_verified_with_the_public_key() throws GeneralSecurityException {
    var endpoint =
        hooks.endpoint(
            organization,
            Map.of("url", receiver.url(), "eventTypes", List.of("role.*"), "signature", "v1a"));
    hooks.event(organization);
    await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 1);
    var request = receiver.received().get(0);
    var raw =
        Base64.getDecoder()
            .decode(endpoint.get("publicKeys").get(0).asText().substring("whpk_".length()));
    var encoded = new byte[PUBLIC_KEY.length + raw.length];
    System.arraycopy(PUBLIC_KEY, 0, encoded, 0, PUBLIC_KEY.length);
    System.arraycopy(raw, 0, encoded, PUBLIC_KEY.length, raw.length);
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    var signed = request.id() + "." + request.header("webhook-timestamp") + "." + request.body();
    verifier.update(signed.getBytes(StandardCharsets.UTF_8));

    assertThat(request.header("webhook-signature")).startsWith("v1a,");
    assertThat(
            verifier.verify(
                Base64.getDecoder()
                    .decode(request.header("webhook-signature").substring("v1a,".length()))))
        .isTrue();
  }

  @Test
  void a_failure_is_followed_by_the_same_bytes_with_the_same_id() {
    receiver.behaving(
        exchange -> {
          receiver.behaving(status(200));
          saying(500, "broken").answer(exchange);
        });
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);

    hooks.awaitStates(endpoint, "delivered");
    var delivery = hooks.deliveries(endpoint).get(0);
    assertThat(receiver.received()).hasSize(2);
    var first = receiver.received().get(0);
    var second = receiver.received().get(1);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.header("webhook-timestamp")).isNotEqualTo(first.header("webhook-timestamp"));
    var attempts = hooks.attempts(endpoint, Hooks.id(delivery));
    assertThat(attempts)
        .extracting(one -> one.get("outcome").asText())
        .containsExactly("2xx", "5xx");
    assertThat(attempts.get(1).get("answer").asText()).isEqualTo("broken");
    assertThat(attempts.get(1).get("status").asInt()).isEqualTo(500);
    assertThat(Duration.between(startedAt(attempts.get(1)), startedAt(attempts.get(0))))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(4)); // later as the machine is slow
  }

  private static Instant startedAt(JsonNode attempt) {
    return Instant.parse(attempt.get("startedAt").asText());
  }

  /** From the only attempt to the next. */
  private long seconds(JsonNode endpoint) {
    var delivery = hooks.awaitAttempts(endpoint, 1);
    return Duration.between(
            startedAt(hooks.attempts(endpoint, Hooks.id(delivery)).get(0)),
            Instant.parse(delivery.get("nextAttemptAt").asText()))
        .toSeconds();
  }

  @Test
  void a_redirect_is_a_failure_and_is_not_followed() {
    try (var elsewhere = HookReceiver.start()) {
      receiver.behaving(with(302, "Location", elsewhere.url()));
      var endpoint = hooks.endpoint(organization, receiver);
      hooks.event(organization);

      var delivery = hooks.awaitAttempts(endpoint, 1);

      assertThat(delivery.get("state").asText()).isEqualTo("pending");
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @Test
  void gone_is_the_end_of_the_endpoint_and_its_owner_is_told(TestRealm realm) {
    try (var mails = MailServer.start()) {
      mails.serve(realm);
      receiver.behaving(status(410));
      var endpoint = hooks.endpoint(organization, receiver);
      hooks.event(organization);

      await().atMost(Hooks.SOON).until(() -> !hooks.show(endpoint).get("enabled").asBoolean());

      assertThat(hooks.show(endpoint).get("disabledBecause").asText()).isEqualTo("gone");
      hooks.awaitStates(endpoint, "failed");
      await()
          .atMost(Hooks.SOON)
          .until(
              () ->
                  mails.to("alice@example.test").stream()
                      .anyMatch(
                          mail ->
                              mail.subject()
                                  .equals("A webhook of " + organization + " was disabled")));
      hooks.event(organization);
      await()
          .atMost(Hooks.SOON)
          .until(
              () ->
                  hooks
                          .callers
                          .tenant("alice")
                          .get("organizations/" + organization + "/events?type=webhook.disabled")
                          .json()
                          .get("items")
                          .size()
                      == 1);
      assertThat(receiver.received()).hasSize(1);
    }
  }

  @Test
  void who_asks_to_be_left_alone_for_an_hour_is() {
    receiver.behaving(with(429, "Retry-After", "3600"));
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);

    assertThat(seconds(endpoint)).isBetween(3_590L, 3_630L);
  }

  @Test
  void who_asks_for_a_year_gets_a_day() {
    receiver.behaving(with(503, "Retry-After", "31536000"));
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);

    assertThat(seconds(endpoint)).isBetween(86_390L, 86_430L);
  }

  @Test
  void of_a_big_answer_a_little_is_kept_and_members_see_less_of_it() {
    receiver.behaving(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 0);
          byte[] much = "é".repeat(50_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
          for (int i = 0; i < 1000; i++) {
            exchange.getResponseBody().write(much);
          }
        });
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);

    var delivery = hooks.awaitAttempts(endpoint, 1);

    assertThat(delivery.get("state").asText()).isEqualTo("delivered");
    var path = "webhooks/" + Hooks.id(endpoint) + "/deliveries/" + Hooks.id(delivery) + "/attempts";
    var administrators = hooks.attempts(endpoint, Hooks.id(delivery)).get(0);
    var members =
        Hooks.items(
                hooks
                    .callers
                    .tenant("alice")
                    .get("organizations/" + organization + "/" + path)
                    .expect(200)
                    .json())
            .get(0);
    assertThat(administrators.get("answer").asText()).isEqualTo("é".repeat(2048));
    assertThat(members.get("answer").asText()).isEqualTo("é".repeat(512));
    assertThat(members.get("status").isNull()).isTrue();
  }

  @Test
  void what_fails_ten_times_is_a_dead_letter_until_somebody_replays_it() {
    receiver.behaving(status(500));
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);
    for (int attempt = 1; attempt < 10; attempt++) {
      hooks.awaitAttempts(endpoint, attempt);
      clock.advance(WAITS.get(attempt - 1));
    }
    hooks.awaitAttempts(endpoint, 10);

    var delivery = hooks.deliveries(endpoint).get(0);

    assertThat(delivery.get("state").asText()).isEqualTo("failed");
    assertThat(delivery.get("nextAttemptAt").isNull()).isTrue();
    assertThat(Hooks.items(hooks.saas().get("webhooks/dead-letters").expect(200).json()))
        .extracting(Hooks::id)
        .contains(Hooks.id(delivery));
    assertThat(receiver.received())
        .extracting(HookReceiver.Received::id)
        .hasSize(10)
        .containsOnly(Hooks.id(delivery));

    receiver.behaving(status(200));
    hooks
        .saas()
        .post("webhooks/" + Hooks.id(endpoint) + "/deliveries/" + Hooks.id(delivery) + "/replay")
        .expect(200);

    hooks.awaitStates(endpoint, "delivered");
    assertThat(receiver.received()).hasSize(11);
  }

  @Test
  void an_endpoint_that_only_fails_for_five_days_is_disabled() {
    receiver.behaving(with(500, "Retry-After", "3600"));
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);
    hooks.awaitAttempts(endpoint, 1);
    clock.advance(Duration.ofDays(4));
    hooks.awaitAttempts(endpoint, 2);
    assertThat(hooks.show(endpoint).get("enabled").asBoolean()).isTrue();

    clock.advance(Duration.ofDays(2));

    hooks.awaitStates(endpoint, "canceled");
    await()
        .atMost(Hooks.SOON)
        .until(() -> hooks.show(endpoint).get("disabledBecause").asText(), "failing"::equals);

    hooks
        .saas()
        .put(
            "webhooks/" + Hooks.id(endpoint),
            Map.of("url", receiver.url(), "eventTypes", List.of("role.*")))
        .expect(200);
    var before = receiver.received().size();
    hooks.event(organization);
    await().atMost(Hooks.SOON).until(() -> receiver.received().size() > before);
    hooks.awaitStates(endpoint, "pending", "canceled");
    assertThat(hooks.show(endpoint).get("enabled").asBoolean()).isTrue();
  }

  @Test
  void after_three_days_of_failures_everything_is_delivered() {
    receiver.behaving(status(503));
    var endpoint = hooks.endpoint(organization, receiver);
    for (int day = 0; day < 3; day++) {
      hooks.event(organization);
      hooks.event(organization);
      int events = 2 * (day + 1);
      await().atMost(Hooks.SOON).until(() -> hooks.deliveries(endpoint).size() == events);
      int before = receiver.received().size();
      await().atMost(Hooks.SOON).until(() -> receiver.received().size() > before || before > 0);
      clock.advance(Duration.ofHours(24));
    }
    assertThat(hooks.show(endpoint).get("enabled").asBoolean()).isTrue();

    receiver.behaving(status(200));
    // What is recorded after the clock has moved would wait for another day.
    await()
        .atMost(Hooks.SOON)
        .until(() -> rows.count("saas_delivery", "lease_id is not null") == 0);
    clock.advance(Duration.ofHours(29));

    hooks.awaitStates(
        endpoint, "delivered", "delivered", "delivered", "delivered", "delivered", "delivered");
    assertThat(receiver.received().stream().map(HookReceiver.Received::id).distinct()).hasSize(6);
    assertThat(hooks.show(endpoint).get("failingSince").isNull()).isTrue();
  }

  @Test
  void what_was_missed_while_the_endpoint_was_disabled_is_replayed() {
    var endpoint = hooks.endpoint(organization, receiver);
    var since = clock.now().minusSeconds(1).toString();
    hooks.event(organization);
    hooks.awaitStates(endpoint, "delivered");
    enable(endpoint, false);
    hooks.event(organization);
    hooks.event(organization);
    await()
        .atMost(Hooks.SOON)
        .until(
            () ->
                hooks
                        .callers
                        .tenant("alice")
                        .get("organizations/" + organization + "/events?type=role.created")
                        .json()
                        .get("items")
                        .size()
                    == 3);
    assertThat(receiver.received()).hasSize(1);
    enable(endpoint, true);

    hooks
        .callers
        .tenant("alice")
        .post(path(endpoint, "deliveries/replay"), Map.of("since", since))
        .expect(204);

    hooks.awaitStates(endpoint, "delivered", "delivered", "delivered");
    assertThat(receiver.received()).hasSize(3);
  }

  /** The first has looked at a part of the time already. */
  @Test
  void a_replay_that_is_asked_for_again_while_it_goes_on_is_another() throws Exception {
    var endpoint = hooks.endpoint(organization, receiver);
    var time =
        Map.of(
            "since",
            clock.now().minusSeconds(1).toString(),
            "until",
            clock.now().plusSeconds(600).toString());
    hooks.event(organization);
    hooks.awaitStates(endpoint, "delivered");
    var alice = hooks.callers.tenant("alice");

    try (var connection = database.asSuperuser().connect();
        var lock = connection.createStatement()) {
      connection.setAutoCommit(false);
      lock.execute(
          "select 1 from saas_delivery where webhook_id = '%s' for update"
              .formatted(Hooks.id(endpoint)));
      alice.post(path(endpoint, "deliveries/replay"), time).expect(204);
      rows.awaitBlockedServer("saas_delivery");
      alice.post(path(endpoint, "deliveries/replay"), time).expect(204);

      assertThat(replays(endpoint)).isEqualTo(2);
      connection.rollback();
    }
    await().atMost(Hooks.SOON).until(() -> replays(endpoint) == 0);
  }

  /** By another node, which has not committed yet. */
  @Test
  void what_is_replayed_twice_at_once_is_made_once() throws Exception {
    var endpoint = hooks.endpoint(organization, receiver);
    var since = clock.now().minusSeconds(1).toString();
    enable(endpoint, false);
    hooks.event(organization);
    await()
        .atMost(Hooks.SOON)
        .until(() -> rows.count("saas_event", "seq is null and type = 'role.created'") == 0);
    enable(endpoint, true);

    try (var connection = database.asSuperuser().connect();
        var other = connection.createStatement()) {
      connection.setAutoCommit(false);
      other.execute(
          "insert into saas_delivery (webhook_id, event_id, realm_id, org_id, event_type, body,"
              + " state, attempts, attempts_before, due_at, created_at, updated_at)"
              + " select w.id, e.id, w.realm_id, w.org_id, e.type, '{}', 'PENDING', 0, 0, 1, 1, 1"
              + " from saas_webhook w join saas_event e"
              + " on e.org_id = w.org_id and e.type = 'role.created' where w.id = '%s'"
                  .formatted(Hooks.id(endpoint)));
      hooks
          .callers
          .tenant("alice")
          .post(path(endpoint, "deliveries/replay"), Map.of("since", since))
          .expect(204);
      rows.awaitBlockedServer("insert into saas_delivery");
      connection.commit();
    }

    await().atMost(Hooks.SOON).until(() -> replays(endpoint, " and last_error is null") == 0);
    assertThat(replays(endpoint)).isZero();
    hooks.awaitStates(endpoint, "delivered");
  }

  private long replays(JsonNode endpoint) {
    return replays(endpoint, "");
  }

  private long replays(JsonNode endpoint, String condition) {
    return rows.count(
        "saas_job",
        "kind = 'webhook-replay' and reference like ?" + condition,
        Hooks.id(endpoint) + "%");
  }

  /** Who sends has looked at it before, and comes to what is due after. */
  @Test
  void what_is_due_at_an_endpoint_that_is_enabled_meanwhile_is_sent() throws Exception {
    receiver.behaving(with(500, "Retry-After", "3600"));
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);
    hooks.awaitAttempts(endpoint, 1);
    receiver.behaving(status(200));

    try (var connection = database.asSuperuser().connect();
        var lock = connection.createStatement()) {
      connection.setAutoCommit(false);
      lock.execute("lock table saas_delivery in share mode");
      enableBehind(endpoint, false);
      clock.advance(Duration.ofSeconds(3_610));
      rows.awaitBlockedServer("saas_delivery%canceled");
      enableBehind(endpoint, true);
      connection.commit();
    }

    hooks.awaitStates(endpoint, "delivered");
  }

  /** Nothing is done to what waits. */
  private void enableBehind(JsonNode endpoint, boolean enabled) {
    database
        .asSuperuser()
        .update("update saas_webhook set is_enabled = ? where id = ?", enabled, Hooks.id(endpoint));
  }

  private void enable(JsonNode endpoint, boolean enabled) {
    hooks.callers.tenant("alice").patch(path(endpoint, ""), Map.of("enabled", enabled)).expect(200);
  }

  private String path(JsonNode endpoint, String below) {
    var path = "organizations/" + organization + "/webhooks/" + Hooks.id(endpoint);
    return below.isEmpty() ? path : path + "/" + below;
  }

  @Test
  void during_a_rotation_old_and_new_secret_verify() {
    var endpoint = hooks.endpoint(organization, receiver);
    var rotated =
        hooks
            .callers
            .tenant("alice")
            .post(path(endpoint, "rotate-secret"), Map.of("overlapSeconds", 600))
            .expect(200)
            .json();
    hooks.event(organization);
    await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 1);

    var request = receiver.received().get(0);

    assertThat(request.isVerifiedWith(endpoint.get("secret").asText())).isTrue();
    assertThat(request.isVerifiedWith(rotated.get("secret").asText())).isTrue();
    assertThat(request.header("webhook-signature").split(" ")).hasSize(2);

    clock.advance(Duration.ofSeconds(601));
    hooks.event(organization);
    await().atMost(Hooks.SOON).until(() -> receiver.received().size() == 2);
    assertThat(receiver.received().get(1).header("webhook-signature").split(" ")).hasSize(1);
  }

  @Test
  void a_suspended_organization_sends_nothing() {
    receiver.behaving(with(500, "Retry-After", "3600"));
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);
    hooks.awaitAttempts(endpoint, 1);
    hooks.operator.suspend(organization);

    clock.advance(Duration.ofSeconds(3_610));

    hooks.awaitStates(endpoint, "canceled");
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void deliveries_are_kept_for_thirty_days() {
    var endpoint = hooks.endpoint(organization, receiver);
    hooks.event(organization);
    hooks.awaitStates(endpoint, "delivered");

    clock.advance(Duration.ofDays(29));
    hooks.event(organization);
    hooks.awaitStates(endpoint, "delivered", "delivered");
    clock.advance(Duration.ofDays(2));
    // Classes before this one have moved the clock as well, and the job's next time with it.
    rows.runJob("webhook-purge");

    hooks.awaitStates(endpoint, "delivered");
  }

  @Test
  void a_test_event_comes_and_is_in_no_log() {
    var endpoint = hooks.endpoint(organization, receiver);

    hooks.callers.tenant("alice").post(path(endpoint, "deliveries/test")).expect(200);

    hooks.awaitStates(endpoint, "delivered");
    assertThat(receiver.types()).containsExactly("webhook.test");
    assertThat(receiver.received().get(0).isVerifiedWith(endpoint.get("secret").asText())).isTrue();
  }

  @Test
  void an_endpoint_of_the_realm_hears_of_everything_in_it(TestRealm realm) {
    var endpoint =
        hooks
            .saas()
            .post(
                "webhooks",
                Map.of("url", receiver.url(), "eventTypes", List.of("user.*", "role.created")))
            .expect(201)
            .json();

    hooks.event(organization);
    hooks.callers.tenant("alice").get("me").expect(200);
    realm.createUser("somebody");

    await()
        .atMost(Hooks.SOON)
        .until(() -> receiver.types().containsAll(List.of("role.created", "user.created")));
    hooks.saas().delete("webhooks/" + Hooks.id(endpoint)).expect(204);
  }
}
