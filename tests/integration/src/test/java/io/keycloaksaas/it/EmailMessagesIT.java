package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static io.keycloaksaas.it.Problems.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.FaultySmtp;
import io.keycloaksaas.test.FaultySmtp.Mode;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Administrators see what became of outgoing mail, and never what stood in it. */
@SaasServer
class EmailMessagesIT {
  private static FaultySmtp server;
  private static List<String> sent;
  private static String failed;

  private final TestRealm realm;
  private final Database database;

  EmailMessagesIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.database = database;
  }

  @BeforeAll
  static void start(TestRealm realm) {
    server = FaultySmtp.start(Mode.ACCEPTS);
    server.serve(realm);
    var mailbox = new Mailbox(realm);
    sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      var id = mailbox.queue("reader" + i + "@example.test");
      mailbox.awaitState(id, "sent");
      sent.add(id);
    }
    server.becomes(Mode.REFUSES);
    failed = mailbox.queue("nobody@example.test");
    mailbox.awaitState(failed, "failed");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void pages_come_oldest_first_and_miss_nothing() {
    var ids = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          realm.saasAdmin().get("email-messages?pageSize=2&cursor=" + cursor).expect(200).json();
      ids.addAll(texts(page.get("items"), "id").toList());
      cursor = page.get("nextCursor").asText("");
    } while (!cursor.isEmpty());

    assertThat(ids).startsWith(sent.toArray(String[]::new)).endsWith(failed).hasSize(6);
  }

  @Test
  void states_are_a_filter() {
    assertThat(
            texts(
                realm
                    .saasAdmin()
                    .get("email-messages?state=failed")
                    .expect(200)
                    .json()
                    .get("items"),
                "id"))
        .containsExactly(failed);
    assertInvalid(realm.saasAdmin().get("email-messages?state=lost"), "state");
  }

  @Test
  void a_message_tells_what_became_of_it_and_nothing_of_its_parameters() {
    var message = realm.saasAdmin().get("email-messages/" + sent.get(0)).expect(200).json();

    assertThat(message.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "id",
            "template",
            "recipient",
            "userId",
            "organizationId",
            "reference",
            "state",
            "attempts",
            "lastError",
            "createdAt",
            "sentAt",
            "expiresAt");
    assertThat(message.get("recipient").asText()).isEqualTo("reader0@example.test");
    assertThat(message.toString()).doesNotContain("Acme");
  }

  @Test
  void the_messages_of_another_realm_do_not_exist() {
    try (var other = realm.another()) {
      assertProblem(
          other.saasAdmin().get("email-messages/" + sent.get(0)), 404, "email_message_not_found");
      assertProblem(
          other.saasAdmin().post("email-messages/" + sent.get(0) + "/retry"),
          404,
          "email_message_not_found");
      assertThat(other.saasAdmin().get("email-messages").expect(200).json().get("items")).isEmpty();
    }
  }

  @Test
  void a_retry_is_audited() {
    try (var bare = realm.another()) {
      bare.setUp();
      var rows = new RealmRows(bare, database);
      var id = new Mailbox(bare).queue("waits@example.test");

      assertThat(
              rows.eventsDuring(
                  () -> bare.saasAdmin().post("email-messages/" + id + "/retry").expect(200)))
          .containsExactly("email_message.retried");
    }
  }

  @Test
  void messages_and_jobs_go_with_their_realm() {
    var gone = realm.another();
    var rows = new RealmRows(gone, database);
    new Mailbox(gone).queue("ownership-transferred", "a@example.test", Map.of());
    assertThat(rows.count("saas_email_message", "true")).isOne();

    gone.close();

    assertThat(rows.count("saas_email_message", "true")).isZero();
    assertThat(rows.count("saas_job", "true")).isZero();
  }
}
