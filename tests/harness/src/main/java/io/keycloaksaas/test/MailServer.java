package io.keycloaksaas.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server on a free port that keeps what it is given. */
public final class MailServer implements AutoCloseable {
  private static final long START_MILLIS = 30_000;

  private final GreenMail server;

  private MailServer(GreenMail server) {
    this.server = server;
  }

  public static MailServer start() {
    var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(START_MILLIS);
    var server = new GreenMail(setup);
    server.start();
    return new MailServer(server);
  }

  /** Makes it the realm's. */
  public void serve(TestRealm realm) {
    serve(realm, server.getSmtp().getPort());
  }

  static void serve(TestRealm realm, int port) {
    realm
        .admin()
        .put(
            "",
            Map.of(
                "smtpServer",
                Map.of(
                    "host",
                    "127.0.0.1",
                    "port",
                    String.valueOf(port),
                    "from",
                    "noreply@example.test")))
        .expect(204);
  }

  /**
   * A message as a person's program takes it apart.
   *
   * @param raw with its headers, as it came over the line
   */
  public record Received(String to, String subject, String text, String html, MimeMessage raw) {}

  /** To this address, in the order they came. */
  public List<Received> to(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .map(MailServer::received)
        .filter(one -> one.to().equals(address))
        .toList();
  }

  private static Received received(MimeMessage message) {
    try {
      var parts = (MimeMultipart) message.getContent();
      var text = content(parts.getBodyPart(0));
      ReceivedSecrets.link(text, "the mail '" + message.getSubject() + "'");
      return new Received(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          text,
          content(parts.getBodyPart(1)),
          message);
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String content(BodyPart part) {
    try {
      return ((String) part.getContent()).replace("\r\n", "\n");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
