package io.keycloaksaas.it;

import static io.keycloaksaas.it.Mailbox.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.FaultySmtp;
import io.keycloaksaas.test.FaultySmtp.Mode;
import io.keycloaksaas.test.KeycloakServer;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.ServerClock;
import io.keycloaksaas.test.TestRealm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node that is killed while it sends: what it had leased is done when the lease has ended. */
@SaasServer
class MailCrashIT {

  /** A node sends one message of a realm at a time: of two that hang, one is the victim's. */
  @Test
  void a_message_in_flight_when_its_node_was_killed_is_sent_after_the_end_of_its_lease(
      KeycloakServer server, TestRealm realm, ServerClock clock) {
    try (var victim = server.startNode();
        var smtp = FaultySmtp.start(Mode.HANGS)) {
      smtp.serve(realm);
      var mailbox = new Mailbox(realm);
      var ids = List.of(mailbox.queue("one@example.test"), mailbox.queue("other@example.test"));
      await().atMost(SOON).until(() -> smtp.attempts() == ids.size());

      victim.kill();
      smtp.becomes(Mode.ACCEPTS);
      assertThat(ids).allSatisfy(id -> assertThat(mailbox.state(id)).isEqualTo("queued"));
      await().atMost(SOON).until(() -> ids.stream().anyMatch(id -> hasFailed(mailbox, id)));
      clock.advance(Duration.ofSeconds(61));

      ids.forEach(id -> mailbox.awaitState(id, "sent"));
      assertThat(smtp.accepted()).hasSize(ids.size());
    }
  }

  /** The survivor has given up its own attempt; nobody knows of the victim's. */
  private static boolean hasFailed(Mailbox mailbox, String id) {
    return !mailbox.message(id).get("lastError").isNull();
  }
}
