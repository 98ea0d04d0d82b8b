package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.FaultySmtp;
import io.keycloaksaas.test.FaultySmtp.Mode;
import io.keycloaksaas.test.OwnServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that is killed while it sends: what it had leased is done after its restart. */
class MailCrashIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void a_message_in_flight_when_the_server_was_killed_is_sent_after_the_end_of_its_lease() {
    try (var server = OwnServer.install("crashing");
        var smtp = FaultySmtp.start(Mode.HANGS)) {
      server.startWithUs();
      server.admin().post("", Map.of("realm", "crash", "enabled", true)).expect(201);
      var realm = server.realm("crash");
      smtp.serve(realm);
      var mailbox = new Mailbox(realm);
      var id = mailbox.queue("survives@example.test");
      await().atMost(SOON).until(() -> smtp.attempts() == 1);

      server.kill();
      smtp.becomes(Mode.ACCEPTS);
      server.startWithUs();
      assertThat(mailbox.state(id)).isEqualTo("queued");
      server.clock().advance(Duration.ofSeconds(61));

      mailbox.awaitState(id, "sent");
      assertThat(smtp.accepted()).hasSize(1);
    }
  }
}
