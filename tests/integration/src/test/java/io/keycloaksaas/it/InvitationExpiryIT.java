package io.keycloaksaas.it;

import static io.keycloaksaas.it.Inviting.token;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What time does to invitations: at once for everybody, and a little later in the log. */
@SaasServer
class InvitationExpiryIT {
  private static final String PATH = "organizations/acme/invitations";

  private static Inviting inviting;

  private final TestRealm realm;
  private final Database database;
  private final RealmRows rows;

  InvitationExpiryIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm, Database database) {
    inviting = Inviting.setUp(realm, database, Map.of());
  }

  @Test
  void past_its_time_it_is_expired_at_once_and_the_log_learns_of_it(ServerClock clock) {
    inviting.organization("acme", realm.createUser("alice"));
    realm.createUser("ellen");
    var created =
        inviting
            .tenant("alice")
            .post(PATH, Map.of("email", "ellen@example.test", "expiresInDays", 1))
            .expect(201)
            .json();
    assertThat(Instant.parse(created.path("expiresAt").asText()))
        .isEqualTo(Instant.parse(created.path("createdAt").asText()).plus(Duration.ofDays(1)));

    clock.advance(Duration.ofDays(1).plusSeconds(1));

    var ellen = tenant("ellen");
    var alice = tenant("alice");
    assertProblem(
        ellen.post("invitations/accept", Map.of("token", token(created))),
        410,
        "invitation_expired");
    assertThat(ellen.get("me/invitations").json().path("items")).isEmpty();
    assertThat(inviting.lookup(token(created)).json().path("status").asText()).isEqualTo("expired");
    assertThat(ids(alice.get(PATH + "?status=expired").json()))
        .containsExactly(created.path("id").asText());
    assertThat(ids(alice.get(PATH + "?status=pending").json())).isEmpty();
    // Classes before this one have moved the clock as well, and the job's next time with it.
    rows.runJob("invitation-expiry");
    var id = created.path("id").asText();
    assertThat(
            rows.count(
                "saas_event", "type = 'invitation.expired' and payload like ?", "%" + id + "%"))
        .isOne();
    assertThat(
            rows.count(
                "saas_invitation", "id = ? and status = 'EXPIRED' and pending_key is null", id))
        .isOne();
  }

  @Test
  void an_expired_one_stands_in_nobodys_way(ServerClock clock) {
    inviting.organization("globex", realm.createUser("gina"));
    inviting.invite("gina", "globex", "ellen@example.test");

    clock.advance(Duration.ofDays(8));

    tenant("gina")
        .post("organizations/globex/invitations", Map.of("email", "ellen@example.test"))
        .expect(201);
  }

  @Test
  void one_that_fails_keeps_no_other_from_its_time(ServerClock clock) {
    inviting.organization("initech", realm.createUser("ines"));
    var failing = inviting.invite("ines", "initech", "first@example.test");
    inviting.invite("ines", "initech", "second@example.test");

    rows.whileChangesFail(
        "saas_invitation",
        "id",
        failing.path("id").asText(),
        () -> {
          clock.advance(Duration.ofDays(8));
          rows.runJob("invitation-expiry");
          assertThat(statuses("first")).isEqualTo("PENDING");
          assertThat(statuses("second")).isEqualTo("EXPIRED");
        });

    rows.runJob("invitation-expiry");
    assertThat(statuses("first")).isEqualTo("EXPIRED");
  }

  @Test
  void an_answered_one_is_kept_90_days_after_the_answer() {
    inviting.organization("umbrella", realm.createUser("ulf"));
    realm.createUser("uma");
    realm.createUser("una");
    for (var name : List.of("uma", "una")) {
      var body = Map.of("email", name + "@example.test", "expiresInDays", 90);
      var created = tenant("ulf").post("organizations/umbrella/invitations", body).expect(201);
      inviting.accept(name, token(created.json())).expect(200);
    }
    rows.moveBack("saas_invitation", "responded_at", 89, "email = 'uma@example.test'");
    rows.moveBack("saas_invitation", "responded_at", 91, "email = 'una@example.test'");

    rows.runJob("invitation-expiry");

    assertThat(statuses("uma")).isEqualTo("ACCEPTED");
    assertThat(statuses("una")).isEmpty();
  }

  @Test
  void what_is_over_goes_with_the_account_and_so_do_its_mails() {
    inviting.organization("hooli", realm.createUser("hugo"));
    inviting.organization("pied", realm.createUser("piet"));
    var gone = realm.createUser("gone");
    var revoked = inviting.invite("hugo", "hooli", "gone@example.test");
    tenant("hugo")
        .delete("organizations/hooli/invitations/" + revoked.path("id").asText())
        .expect(204);
    var accepted = inviting.invite("hugo", "hooli", "gone@example.test");
    inviting.accept("gone", token(accepted)).expect(200);
    var elsewhere = inviting.invite("hugo", "hooli", "elsewhere@example.test");
    database
        .asSuperuser()
        .update(
            "update saas_invitation set status = 'ACCEPTED', pending_key = null, responded_by = ? where id = ?",
            gone,
            elsewhere.path("id").asText());
    sent("gone@example.test", "an invitation that was removed before");
    inviting.invite("piet", "pied", "gone@example.test");
    inviting.invite("piet", "pied", "other@example.test");

    realm.admin().delete("users/" + gone).expect(204);

    assertThat(statuses("gone")).as("waits for whoever has the mailbox").isEqualTo("PENDING");
    assertThat(statuses("elsewhere")).isEmpty();
    assertThat(statuses("other")).isEqualTo("PENDING");
    assertThat(messages("gone@example.test")).isOne();
    assertThat(messages("elsewhere@example.test")).isZero();
    assertThat(messages("other@example.test")).isOne();
  }

  /** As if it had been mailed. */
  private void sent(String recipient, String reference) {
    database
        .asSuperuser()
        .update(
            "insert into saas_email_message (id, realm_id, template, recipient, reference, state, attempts, created_at, sent_at)"
                + " values (?, ?, 'org-invitation', ?, ?, 'SENT', 1, ?, 1)",
            UUID.randomUUID().toString(),
            realm.id(),
            recipient,
            reference,
            System.currentTimeMillis());
  }

  private long messages(String recipient) {
    return rows.count("saas_email_message", "recipient = ?", recipient);
  }

  private String statuses(String name) {
    return String.join(
        " ",
        rows.texts(
            "select status as text from saas_invitation where realm_id = ? and email = ?",
            name + "@example.test"));
  }

  private TenantClient tenant(String user) {
    return realm.tenant(realm.client("app").passwordGrant(user, Inviting.ALL));
  }

  private static List<String> ids(JsonNode page) {
    return texts(page.path("items"), "id").toList();
  }
}
