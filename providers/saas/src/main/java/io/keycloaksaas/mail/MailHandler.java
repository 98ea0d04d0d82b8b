package io.keycloaksaas.mail;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.mail.jpa.MessageStore;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Sends one message: made in a short transaction, sent in none, recorded in another. A node that
 * dies after the server took the message and before the record sends it again: SMTP cannot tell
 * whether it was taken. A message that is no longer queued is never sent.
 */
@AutoService(JobHandler.class)
public final class MailHandler implements JobHandler {
  static final String KIND = "mail";

  /** Two days and some; a server is rarely away for longer. */
  private static final List<Duration> RETRIES =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12),
          Duration.ofHours(24));

  private static final Logger LOG = Logger.getLogger(MailHandler.class);

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Duration> retries() {
    return RETRIES;
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    String id = job.reference();
    MailPreparation.Prepared prepared =
        Jobs.inTransaction(sessions, job, session -> MailPreparation.prepare(session, id));
    if (prepared.letter().isEmpty()) {
      return prepared.outcome();
    }
    try {
      MailSender.send(sessions, job.realmId(), prepared.letter().get());
    } catch (EmailException e) {
      return notSent(sessions, job, SmtpFault.of(e));
    }
    return record(sessions, job, store -> store.sent(id));
  }

  private static Outcome notSent(KeycloakSessionFactory sessions, Job job, SmtpFault fault) {
    LOG.infof("Message %s was not sent: %s", job.reference(), fault.reason());
    return fault.forGood()
        ? record(
            sessions,
            job,
            store -> store.end(job.reference(), Message.State.FAILED, fault.reason()))
        : Outcome.failed(fault.reason());
  }

  private static Outcome record(
      KeycloakSessionFactory sessions, Job job, Consumer<MessageStore> change) {
    return Jobs.inTransaction(
        sessions,
        job,
        session -> {
          if (session.getContext().getRealm() != null) { // it may be gone in the meantime
            change.accept(new MessageStore(session));
          }
          return Outcome.done();
        });
  }

  @Override
  public void failed(KeycloakSession session, Job job, String why, boolean last) {
    MessageStore messages = new MessageStore(session);
    if (last) {
      messages.end(job.reference(), Message.State.FAILED, why);
    } else {
      messages.note(job.reference(), why);
    }
  }
}
