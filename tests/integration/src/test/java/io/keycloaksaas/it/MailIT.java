package io.keycloaksaas.it;

import static io.keycloaksaas.it.Mailbox.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.MailServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Messages on their way from a transaction to an SMTP server that works (E2). */
@SaasServer
class MailIT {
  private static MailServer server;

  private final TestRealm realm;
  private final Mailbox mailbox;
  private final RealmRows rows;
  private final ServerClock clock;

  MailIT(TestRealm realm, Database database, ServerClock clock) {
    this.realm = realm;
    this.mailbox = new Mailbox(realm);
    this.rows = new RealmRows(realm, database);
    this.clock = clock;
  }

  @BeforeAll
  static void start(TestRealm realm) {
    server = MailServer.start();
    server.serve(realm);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void what_is_queued_is_sent_once_after_the_commit() {
    var id = mailbox.queue("once@example.test");

    var message = mailbox.awaitState(id, "sent");
    assertThat(message.get("attempts").asInt()).isOne();
    assertThat(message.get("sentAt").asText()).isNotBlank();
    assertThat(server.to("once@example.test")).hasSize(1);
    await().atMost(SOON).until(() -> rows.count("saas_job", "reference = ?", id) == 0);
  }

  @Test
  void what_is_rolled_back_is_never_sent() {
    var id = mailbox.queueAndRollBack("never@example.test");
    mailbox.awaitState(mailbox.queue("later@example.test"), "sent");

    realm.saasAdmin().get("email-messages/" + id).expect(404);
    assertThat(rows.count("saas_job", "reference = ?", id)).isZero();
    assertThat(server.to("never@example.test")).isEmpty();
  }

  @Test
  void parameters_are_wiped_when_the_message_is_sent() {
    var id = mailbox.queue("wiped@example.test");
    mailbox.awaitState(id, "sent");

    assertThat(rows.count("saas_email_message", "id = ? and parameters is null", id)).isOne();
  }

  @Test
  void a_preparer_completes_the_message_when_it_is_made() {
    var id = mailbox.queue("probe", "prepared@example.test", Map.of());
    mailbox.awaitState(id, "sent");

    var received = server.to("prepared@example.test").get(0);
    assertThat(received.text()).contains("prepared-in-" + realm.name());
    assertThat(received.html()).contains("prepared-in-" + realm.name());
  }

  @Test
  void what_is_no_longer_wanted_is_canceled() {
    var id =
        mailbox.queue("probe", "unwanted@example.test", Map.of(), Map.of("reference", "unwanted"));

    assertThat(mailbox.awaitState(id, "canceled").get("lastError").asText())
        .isEqualTo("No longer wanted");
    assertThat(server.to("unwanted@example.test")).isEmpty();
  }

  @Test
  void what_has_expired_is_canceled() {
    var id =
        mailbox.queue(
            "ownership-transferred",
            "expired@example.test",
            Map.of("organizationName", "Acme"),
            Map.of("expires", clock.now().minusSeconds(1).toString()));

    assertThat(mailbox.awaitState(id, "canceled").get("lastError").asText()).isEqualTo("Expired");
    assertThat(rows.count("saas_email_message", "id = ? and parameters is null", id)).isOne();
    assertThat(server.to("expired@example.test")).isEmpty();
  }

  @Test
  void nobody_gets_more_than_twenty_messages_an_hour() {
    for (int i = 0; i < 20; i++) {
      mailbox.awaitState(mailbox.queue("bombed@example.test"), "sent");
    }

    mailbox.awaitState(mailbox.queue("bombed@example.test"), "canceled");
    mailbox.awaitState(mailbox.queue("spared@example.test"), "sent");
    assertThat(server.to("bombed@example.test")).hasSize(20);
    var notice = mailbox.queue("security-new-sign-in", "bombed@example.test", Map.of());
    mailbox.awaitState(notice, "sent");

    clock.advance(Duration.ofMinutes(61));
    mailbox.awaitState(mailbox.queue("bombed@example.test"), "sent");
  }

  @Test
  void the_messages_of_a_removed_account_go_with_it() {
    var user = realm.createUser("leaver");
    var id =
        mailbox.queue(
            "ownership-transferred",
            "leaver@example.test",
            Map.of("organizationName", "Acme"),
            Map.of("userId", user));
    mailbox.awaitState(id, "sent");

    realm.admin().delete("users/" + user).expect(204);

    assertThat(rows.count("saas_email_message", "id = ?", id)).isZero();
  }

  @Test
  void after_thirty_days_a_message_is_forgotten() {
    var id = mailbox.queue("forgotten@example.test");
    mailbox.awaitState(id, "sent");
    clock.advance(Duration.ofDays(29));
    mailbox.awaitState(mailbox.queue("in-between@example.test"), "sent");
    assertThat(rows.count("saas_email_message", "id = ?", id)).isOne();

    clock.advance(Duration.ofDays(2));
    // Classes before this one have moved the clock as well, and the job's next time with it.
    rows.runJob("mail-purge");

    assertThat(rows.count("saas_email_message", "id = ?", id)).isZero();
  }
}
