package io.keycloaksaas.mail.jpa;

import io.keycloaksaas.mail.Proof;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The addresses that subjects have proven. */
public final class JpaMailboxes {
  private final EntityManager em;

  public JpaMailboxes(KeycloakSession session) {
    this.em = Database.of(session);
  }

  public Optional<EmailAddress> proven(SubjectRef subject) {
    return find(subject).map(row -> new EmailAddress(row.address));
  }

  /** In place of what was proven before. */
  public void record(SubjectRef subject, EmailAddress address, Proof proof) {
    long now = Times.CLOCK.millis();
    find(subject)
        .ifPresentOrElse(
            row -> row.prove(address.value(), proof, now),
            () -> {
              MailboxEntity created = new MailboxEntity(subject);
              created.prove(address.value(), proof, now);
              em.persist(created);
            });
  }

  private Optional<MailboxEntity> find(SubjectRef subject) {
    return Optional.ofNullable(em.find(MailboxEntity.class, new MailboxEntity.Key(subject)));
  }
}
