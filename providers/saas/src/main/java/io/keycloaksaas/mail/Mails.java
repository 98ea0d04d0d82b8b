package io.keycloaksaas.mail;

import io.keycloaksaas.event.Event;
import io.keycloaksaas.event.EventLog;
import io.keycloaksaas.event.EventType;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.mail.jpa.MessageStore;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Times;
import java.util.Map;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/** Outgoing mail. */
public final class Mails {
  private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Mails() {}

  /**
   * Keeps the message in the caller's transaction, for the realm in its context; a worker of any
   * node sends it after the commit. Whether it can be sent is found out then: the caller never
   * fails by it. The transaction must have a scope, the tenant's or the system's.
   *
   * @return its id
   */
  public static String queue(KeycloakSession session, Mail mail) {
    if (!TEMPLATE.matcher(mail.template()).matches()) {
      throw new IllegalArgumentException("not a template: " + mail.template());
    }
    String id = new MessageStore(session).add(mail);
    Jobs.add(session, MailHandler.KIND, lane(session), id, Times.CLOCK.instant());
    return id;
  }

  /**
   * Tries a waiting message at once, with all its attempts before it. One that is being sent at
   * this moment is left alone.
   *
   * @throws Problem {@code email_message_closed} when it no longer waits: its parameters are gone
   */
  public static void retry(KeycloakSession session, Message message) {
    if (message.state() != Message.State.QUEUED) {
      throw Problem.of(
          ProblemCode.EMAIL_MESSAGE_CLOSED,
          "Only a waiting message can be tried again; this one is " + message.state().key() + ".");
    }
    Jobs.restart(session, MailHandler.KIND, lane(session), message.id(), Times.CLOCK.instant());
    EventLog.write(
        session,
        new Event(
            EventType.EMAIL_MESSAGE_RETRIED,
            message.organizationId(),
            message.userId(),
            Map.of("message_id", message.id(), "template", message.template())));
  }

  /** Removes what an address was sent of a template, and what of it will not be sent. */
  public static void forgetEnded(KeycloakSession session, String template, String recipient) {
    new MessageStore(session).removeEnded(template, recipient);
  }

  /** Removes all that an address was sent, or will be, about one thing. */
  public static void forget(
      KeycloakSession session, String template, String recipient, String reference) {
    new MessageStore(session).remove(template, recipient, reference);
  }

  /** How many of the realm's messages are in a state. */
  public static long count(KeycloakSession session, Message.State state) {
    return new MessageStore(session).count(state);
  }

  /** A realm's SMTP server that hangs delays no other realm. */
  static String lane(KeycloakSession session) {
    return session.getContext().getRealm().getId();
  }
}
