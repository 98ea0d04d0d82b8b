package io.keycloaksaas.it;

import static io.keycloaksaas.it.Inviting.token;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much may be asked of invitations; what failed counts as well. */
@SaasServer
class InvitationLimitsIT {
  private static final String NONE = "f3G0sJp1nq2bS6v1y5rT8wQ0xE4zA7cD9kL2mN3oPqU";

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;
  private Inviting inviting;

  InvitationLimitsIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  /**
   * Each test has an owner and an organization of its own; the clock was moved by the one before.
   */
  @BeforeEach
  void setUp() {
    if (realm.admin().get("clients?clientId=app").json().isEmpty()) {
      Inviting.setUp(realm, database, Map.of());
      inviting = null;
    }
    inviting = new Inviting(realm, database, new Callers(realm, realm.client("app"), Inviting.ALL));
  }

  private void organization(String slug) {
    inviting.organization(slug, realm.createUser("owner-" + slug));
    inviting.tenant("owner-" + slug);
  }

  private Answer invite(String slug, int number) {
    return inviting.asks("owner-" + slug, slug, slug + number + "@example.test");
  }

  @Test
  void no_more_are_pending_than_the_realm_allows_also_at_once() {
    organization("pending");
    inviting.set("invitations.maxPending", "5");
    try {
      var answers = AtOnce.run(32, i -> invite("pending", i));

      assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(5);
      answers.stream()
          .filter(a -> a.status() != 201)
          .forEach(
              a ->
                  assertThat(assertProblem(a, 409, "limit_reached").json().path("limit").asInt())
                      .isEqualTo(5));
      var first = answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow();
      inviting
          .tenant("owner-pending")
          .delete("organizations/pending/invitations/" + first.json().path("id").asText())
          .expect(204);
      invite("pending", 100).expect(201);
    } finally {
      inviting.set("invitations.maxPending", "100");
    }
  }

  @Test
  void what_was_withdrawn_still_counts_for_the_day(ServerClock clock) {
    organization("daily");
    inviting.set("invitations.perDay", "3");
    try {
      for (int i = 0; i < 3; i++) {
        var id = invite("daily", i).expect(201).json().path("id").asText();
        inviting.tenant("owner-daily").delete("organizations/daily/invitations/" + id).expect(204);
      }
      var refused = assertProblem(invite("daily", 3), 429, "too_many_requests");
      assertThat(refused.json().path("retryAfter").asLong()).isBetween(86_000L, 86_400L);
      assertThat(refused.header("Retry-After"))
          .hasValue(refused.json().path("retryAfter").asText());

      clock.advance(Duration.ofDays(1).plusMinutes(1));
      realm
          .tenant(realm.client("app").passwordGrant("owner-daily", Inviting.ALL))
          .post("organizations/daily/invitations", Map.of("email", "next@example.test"))
          .expect(201);
    } finally {
      inviting.set("invitations.perDay", "200");
    }
  }

  @Test
  void of_several_as_many_are_invited_as_may_be() {
    organization("bulk");
    inviting.set("invitations.maxPending", "2");
    try {
      var results =
          inviting
              .tenant("owner-bulk")
              .post(
                  "organizations/bulk/invitations",
                  Map.of(
                      "invitations",
                      List.of(
                          Map.of("email", "b1@example.test"),
                          Map.of("email", "b2@example.test"),
                          Map.of("email", "b3@example.test"))))
              .expect(200)
              .json()
              .path("results");
      assertThat(Problems.texts(results, "status"))
          .containsExactly("created", "created", "limit_reached");
    } finally {
      inviting.set("invitations.maxPending", "100");
    }
  }

  @Test
  void it_is_sent_again_three_times_a_day_also_at_once() {
    organization("resend");
    var id = invite("resend", 0).expect(201).json().path("id").asText();

    var answers =
        AtOnce.run(
            16,
            i ->
                inviting
                    .tenant("owner-resend")
                    .post("organizations/resend/invitations/" + id + "/resend"));

    assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(3);
    answers.stream()
        .filter(a -> a.status() != 200)
        .forEach(a -> assertProblem(a, 429, "too_many_requests"));
  }

  @Test
  void a_refused_resend_counts_as_well() {
    organization("refused");
    inviting.join("refused", "admin-refused", "org:admin");
    var id =
        inviting
            .asks("owner-refused", "refused", "boss@example.test", "org:owner")
            .expect(201)
            .json()
            .path("id")
            .asText();
    var path = "organizations/refused/invitations/" + id + "/resend";
    for (int i = 0; i < 3; i++) {
      assertProblem(inviting.tenant("admin-refused").post(path), 403, "permission_denied");
    }
    assertThat(rows.count("saas_counter", "name = 'invitation.resend' and subject = ?", id))
        .isOne();

    assertProblem(inviting.tenant("owner-refused").post(path), 429, "too_many_requests");
  }

  @Test
  void links_are_tried_so_often_and_no_more_and_a_forged_address_does_not_help(ServerClock clock) {
    organization("tries");
    var right = token(invite("tries", 0).expect(201).json());
    var window = Duration.ofMinutes(10).toSeconds();
    clock.advance(Duration.ofSeconds(window - clock.now().getEpochSecond() % window + 1));

    var answers = AtOnce.run(40, i -> List.of(look(NONE), look(NONE), look(NONE)));

    answers.forEach(some -> some.forEach(a -> assertProblem(a, 404, "invitation_not_found")));
    var refused = assertProblem(look(right), 429, "too_many_requests");
    assertThat(refused.json().path("retryAfter").asLong()).isBetween(1L, window);
    assertProblem(
        realm
            .anonymous()
            .with("X-Forwarded-For", "198.51.100.7")
            .with("Forwarded", "for=198.51.100.7")
            .post("invitations/lookup", Map.of("token", right)),
        429,
        "too_many_requests");
    clock.advance(Duration.ofSeconds(window));
    look(right).expect(200);
  }

  private Answer look(String token) {
    return inviting.lookup(token);
  }
}
