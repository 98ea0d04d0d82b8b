package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints as people make, change and lose them. */
@SaasServer
class WebhookEndpointsIT {
  private static final String URL = "https://hooks.example.com/acme?key=capability";
  private static Hooks hooks;

  private final TestRealm realm;
  private final RealmRows rows;
  private String organization;
  private TenantClient alice;

  WebhookEndpointsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    hooks = Hooks.prepare(realm);
  }

  @BeforeEach
  void organization() {
    organization = hooks.organization();
    alice = hooks.callers.tenant("alice");
  }

  private String path(String... below) {
    return "organizations/"
        + organization
        + "/webhooks"
        + (below.length == 0 ? "" : "/" + String.join("/", below));
  }

  private JsonNode create() {
    return hooks.endpoint(organization, Map.of("url", URL, "eventTypes", List.of("member.*")));
  }

  @Test
  void the_secret_is_shown_once_and_kept_sealed() {
    var created = create();
    var secret = created.get("secret").asText();

    assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
    assertThat(alice.get(path(Hooks.id(created))).expect(200).json().get("secret").isNull())
        .isTrue();
    assertThat(
            rows.texts(
                "select sealed as text from saas_webhook_secret where realm_id = ? and webhook_id = ?",
                Hooks.id(created)))
        .singleElement()
        .asString()
        .startsWith("v1.test.")
        .doesNotContain(secret.substring("whsec_".length()));
  }

  @Test
  void a_repeated_request_makes_one_endpoint_and_shows_no_secret_again() {
    var client = alice.with("Idempotency-Key", "once");

    var first = client.post(path(), Map.of("url", URL)).expect(201);
    var second = client.post(path(), Map.of("url", URL)).expect(201);

    assertThat(second.createdId()).isEqualTo(first.createdId());
    assertThat(second.json().get("secret").isNull()).isTrue();
    assertThat(Hooks.items(alice.get(path()).expect(200).json())).hasSize(1);
  }

  @Test
  void of_v1a_the_public_key_can_be_read_and_there_is_no_secret() {
    var created = hooks.endpoint(organization, Map.of("url", URL, "signature", "v1a"));

    assertThat(created.get("secret").isNull()).isTrue();
    assertThat(
            Problems.texts(alice.get(path(Hooks.id(created))).expect(200).json().get("publicKeys")))
        .singleElement()
        .asString()
        .matches("whpk_[A-Za-z0-9+/]{43}=");
  }

  @Test
  void a_realms_own_name_for_the_server_is_no_place_to_send_to() {
    try (TestRealm other = realm.another()) {
      other
          .admin()
          .put("", Map.of("attributes", Map.of("frontendUrl", "https://ID.shop.example.com/auth")))
          .expect(204);
      other.setUp();

      assertInvalid(
          other.saasAdmin().post("webhooks", Map.of("url", "https://id.shop.example.com/hook")),
          "url");
      other
          .saasAdmin()
          .post("webhooks", Map.of("url", "https://hooks.shop.example.com/"))
          .expect(201);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.example.com",
        "http://hooks.example.com/",
        "https://hooks.example.com:444/",
        "https://user@hooks.example.com/",
        "https://10.0.0.1/",
        "https://[::1]/",
        "https://169.254.169.254/latest/meta-data",
        "https://metadata.google.internal/",
        "https://hooks.example.com/#part",
        "file:///etc/passwd",
        "https://hö.example.com/"
      })
  void where_nothing_is_sent_no_endpoint_can_be(String url) {
    rows.staySameDuring(() -> assertInvalid(alice.post(path(), Map.of("url", url)), "url"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user.created", "session.*", "no.such", "member", "*.added"})
  void types_an_organization_cannot_hear_of_are_refused(String type) {
    assertInvalid(
        alice.post(path(), Map.of("url", URL, "eventTypes", List.of(type))), "eventTypes");
  }

  @Test
  void an_organization_has_ten_at_most() {
    for (int i = 0; i < 10; i++) {
      create();
    }

    assertProblem(alice.post(path(), Map.of("url", URL)), 409, "limit_reached");
  }

  @Test
  void who_read_an_older_state_changes_nothing() {
    var created = create();
    var read = alice.get(path(Hooks.id(created))).expect(200);
    var etag = read.header("ETag").orElseThrow();
    var mine = alice.with("If-Match", etag);
    mine.patch(path(Hooks.id(created)), Map.of("description", "first")).expect(200);

    var late = mine.patch(path(Hooks.id(created)), Map.of("description", "second"));

    assertProblem(late, 412, "version_conflict");
    assertThat(hooks.show(created).get("description").asText()).isEqualTo("first");
  }

  @Test
  void administrators_replace_the_whole() {
    var created = create();

    var replaced =
        hooks
            .saas()
            .put("webhooks/" + Hooks.id(created), Map.of("url", "https://other.example.com/"))
            .expect(200)
            .json();

    assertThat(replaced.get("eventTypes")).isEmpty();
    assertThat(replaced.get("url").asText()).isEqualTo("https://other.example.com/");
    assertThat(hooks.saas().get("webhooks?organizationId=nobody").expect(200).json().get("items"))
        .isEmpty();
  }

  @Test
  void every_change_is_in_the_audit_and_owners_are_told_of_what_matters() {
    try (var mails = MailServer.start()) {
      mails.serve(realm);
      var events =
          rows.eventsDuring(
              () -> {
                var id = Hooks.id(create());
                alice.patch(path(id), Map.of("description", "x")).expect(200);
                alice.patch(path(id), Map.of("url", "https://other.example.com/")).expect(200);
                alice.post(path(id, "rotate-secret"), Map.of("overlapSeconds", 0)).expect(200);
                alice.delete(path(id)).expect(204);
              });

      assertThat(events)
          .containsExactly(
              "webhook.created",
              "webhook.updated",
              "webhook.updated",
              "webhook.secret_rotated",
              "webhook.deleted");
      await()
          .atMost(Hooks.SOON)
          .until(
              () ->
                  mails.to("alice@example.test").stream()
                          .filter(
                              mail ->
                                  mail.subject()
                                      .equals("A webhook of " + organization + " has changed"))
                          .count()
                      == 3);
      assertThat(mails.to("alice@example.test"))
          .allSatisfy(
              mail ->
                  assertThat(
                          mail.text().replace("\u200b", "")) // so that no mail program makes a link
                      .contains(".example.com")
                      .doesNotContain("capability"));
      assertThat(
              rows.texts(
                  "select payload as text from saas_event where realm_id = ? and type like ?",
                  "webhook.%"))
          .noneMatch(payload -> payload.contains("capability"));
    }
  }

  @Test
  void the_endpoint_of_a_member_who_left_stays_and_tells_of_him() {
    var bob = realm.createUser("bob-" + organization);
    hooks.operator.join(organization, bob, "org:admin");
    var created =
        hooks
            .callers
            .tenant("bob-" + organization)
            .post(path(), Map.of("url", URL))
            .expect(201)
            .json();
    assertThat(created.get("creatorIsMember").asBoolean()).isTrue();

    hooks.operator.leave(organization, bob);

    var left = alice.get(path(Hooks.id(created))).expect(200).json();
    assertThat(left.get("createdBy").asText()).isEqualTo(bob);
    assertThat(left.get("creatorIsMember").asBoolean()).isFalse();
    assertThat(left.get("enabled").asBoolean()).isTrue();
  }

  @Test
  void a_disabled_endpoint_can_neither_be_tested_nor_replayed() {
    var id = Hooks.id(create());
    alice.patch(path(id), Map.of("enabled", false)).expect(200);

    assertProblem(alice.post(path(id, "deliveries/test")), 409, "webhook_disabled");
    assertProblem(
        alice.post(path(id, "deliveries/replay"), Map.of("since", "2026-11-20T00:00:00Z")),
        409,
        "webhook_disabled");
  }

  @Test
  void tests_and_replays_are_not_a_way_to_flood_a_receiver(ServerClock clock) {
    var id = Hooks.id(create());
    clock.awaitRoomIn(Duration.ofMinutes(1));
    Answer last = null;
    for (int i = 0; i < 11; i++) {
      last = alice.post(path(id, "deliveries/test"));
    }

    assertProblem(last, 429, "too_many_requests");
  }

  @Test
  void deleting_the_organization_for_good_takes_its_endpoints() {
    var created = create();
    var organizationId = hooks.show(created).get("organizationId").asText();

    realm.admin().delete("organizations/" + organizationId).expect(204);

    for (var table : List.of("saas_webhook", "saas_webhook_secret", "saas_webhook_health")) {
      assertThat(rows.count(table, "org_id = ?", organizationId)).as(table).isZero();
    }
  }
}
