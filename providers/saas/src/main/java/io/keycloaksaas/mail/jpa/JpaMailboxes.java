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
    MailboxEntity row =
        find(subject)
            .orElseGet(
                () -> {
                  MailboxEntity created = new MailboxEntity(subject);
                  em.persist(created);
                  return created;
                });
    row.address = address.value();
    row.proof = proof;
    row.provenAt = Times.CLOCK.millis();
  }

  private Optional<MailboxEntity> find(SubjectRef subject) {
    return Optional.ofNullable(em.find(MailboxEntity.class, new MailboxEntity.Key(subject)));
  }
}
