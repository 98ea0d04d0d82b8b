package io.keycloaksaas.it;

import static io.keycloaksaas.it.Mailbox.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.FaultySmtp;
import io.keycloaksaas.test.FaultySmtp.Mode;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An SMTP server that is missing, refuses, hangs or dies: nothing is lost, nothing sent again. */
@SaasServer
class MailFaultsIT {
  private final TestRealm realm;
  private final Mailbox mailbox;
  private final Database database;
  private final RealmRows rows;
  private final ServerClock clock;

  MailFaultsIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.mailbox = new Mailbox(realm);
    this.database = database;
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
  }

  @Test
  void without_a_server_a_message_waits_and_goes_out_when_there_is_one() {
    try (var bare = realm.another();
        var server = MailServer.start()) {
      var waiting = new Mailbox(bare);
      var id = waiting.queue("waits@example.test");
      await().atMost(SOON).until(() -> !waiting.message(id).get("lastError").isNull());
      assertThat(waiting.state(id)).isEqualTo("queued");
      assertThat(waiting.message(id).get("attempts").asInt()).isZero();
      await().atMost(SOON).until(() -> waits(new RealmRows(bare, database), id, 0));

      server.serve(bare);
      clock.advance(Duration.ofMinutes(6));

      waiting.awaitState(id, "sent");
      assertThat(server.to("waits@example.test")).hasSize(1);
    }
  }

  @Test
  void a_refused_address_is_not_tried_again() {
    try (var server = FaultySmtp.start(Mode.REFUSES)) {
      server.serve(realm);
      var id = mailbox.queue("nobody@example.test");

      var message = mailbox.awaitState(id, "failed");
      assertThat(message.get("lastError").asText())
          .isEqualTo("The server refused the recipient: 550");
      assertThat(rows.count("saas_email_message", "id = ? and parameters is null", id)).isOne();
      await().atMost(SOON).until(() -> rows.count("saas_job", "reference = ?", id) == 0);
      assertThat(server.attempts()).isOne();
    }
  }

  @Test
  void who_is_put_off_comes_back_later() {
    try (var server = FaultySmtp.start(Mode.DEFERS)) {
      server.serve(realm);
      var id = mailbox.queue("greylisted@example.test");
      awaitFailure(id, 1);
      assertThat(mailbox.state(id)).isEqualTo("queued");

      server.becomes(Mode.ACCEPTS);
      clock.advance(Duration.ofMinutes(1));

      mailbox.awaitState(id, "sent");
      assertThat(server.accepted()).hasSize(1);
    }
  }

  @Test
  void a_server_that_dies_before_its_answer_gets_the_message_again_and_only_then() {
    try (var server = FaultySmtp.start(Mode.DIES)) {
      server.serve(realm);
      var id = mailbox.queue("dies@example.test");
      awaitFailure(id, 1);

      server.becomes(Mode.ACCEPTS);
      clock.advance(Duration.ofMinutes(1));
      mailbox.awaitState(id, "sent");

      clock.advance(Duration.ofDays(3));
      mailbox.awaitState(mailbox.queue("after@example.test"), "sent");
      assertThat(server.accepted().stream().filter(one -> one.contains("dies@example.test")))
          .hasSize(1);
    }
  }

  @Test
  void a_server_that_hangs_delays_no_other_realm_and_loses_nothing() {
    try (var other = realm.another();
        var hanging = FaultySmtp.start(Mode.HANGS);
        var working = MailServer.start()) {
      hanging.serve(realm);
      working.serve(other);
      var stuck = mailbox.queue("stuck@example.test");
      var behind = mailbox.queue("behind@example.test");
      await().atMost(SOON).until(() -> hanging.attempts() > 0);

      var quick = new Mailbox(other).queue("quick@example.test");
      new Mailbox(other).awaitState(quick, "sent");
      assertThat(mailbox.message(stuck).get("lastError").isNull()).isTrue();
      assertThat(hanging.attempts()).isOne();

      hanging.becomes(Mode.ACCEPTS);
      awaitFailure(stuck, 1);
      clock.advance(Duration.ofMinutes(1));
      mailbox.awaitState(stuck, "sent");
      mailbox.awaitState(behind, "sent");
      assertThat(hanging.accepted()).hasSize(2);
    }
  }

  @Test
  void after_the_last_attempt_the_message_has_failed_and_its_job_is_kept() {
    try (var server = FaultySmtp.start(Mode.DEFERS)) {
      server.serve(realm);
      var id = mailbox.queue("hopeless@example.test");
      for (int attempt = 1; attempt <= 11; attempt++) {
        awaitFailure(id, attempt);
        clock.advance(Duration.ofHours(30));
      }

      assertThat(mailbox.awaitState(id, "failed").get("attempts").asInt()).isEqualTo(12);
      assertThat(rows.count("saas_email_message", "id = ? and parameters is null", id)).isOne();
      assertThat(rows.count("saas_job", "reference = ? and due_at is null", id)).isOne();
    }
  }

  @Test
  void an_administrator_can_have_it_tried_at_once() {
    try (var server = FaultySmtp.start(Mode.DEFERS)) {
      server.serve(realm);
      var id = mailbox.queue("impatient@example.test");
      awaitFailure(id, 1);
      server.becomes(Mode.ACCEPTS);
      realm.saasAdmin().post("email-messages/" + id + "/retry").expect(200);

      mailbox.awaitState(id, "sent");
      Problems.assertProblem(
          realm.saasAdmin().post("email-messages/" + id + "/retry"), 409, "email_message_closed");
    }
  }

  /** Until this many attempts are over, the last of them without success, and recorded. */
  private void awaitFailure(String id, int attempts) {
    await().atMost(SOON).until(() -> waits(rows, id, attempts));
  }

  private static boolean waits(RealmRows of, String id, int attempts) {
    return of.count(
            "saas_job",
            "reference = ? and lease_id is null and last_error is not null and attempts = ?",
            id,
            attempts)
        == 1;
  }
}
