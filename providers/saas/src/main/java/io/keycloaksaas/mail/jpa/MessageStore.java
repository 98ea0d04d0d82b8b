package io.keycloaksaas.mail.jpa;

import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Message;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The messages of the realm in the session's context. All but adding needs the system's scope. */
public final class MessageStore {
  /** Why a message was cancelled that is no longer worth sending. */
  public static final String EXPIRED = "Expired";

  private final EntityManager em;
  private final String realmId;

  public MessageStore(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** The id of the new message. */
  public String add(Mail mail) {
    MessageEntity row = new MessageEntity(realmId, mail, Times.CLOCK.millis());
    em.persist(row);
    return row.id;
  }

  public Optional<Message> find(String id) {
    return row(id, LockModeType.NONE).map(MessageEntity::message);
  }

  /**
   * Oldest first.
   *
   * @param state null for all
   */
  public List<Message> list(Message.State state, Page.Request page) {
    Cursor after = page.after().orElse(new Cursor(Long.MIN_VALUE, ""));
    var query =
        em.createQuery(
                "select m from SaasEmailMessage m where m.realmId = :realm"
                    + (state == null ? "" : " and m.state = :state")
                    + " and m.createdAt >= :at and (m.createdAt > :at or m.id > :id)"
                    + " order by m.createdAt, m.id",
                MessageEntity.class)
            .setParameter("realm", realmId)
            .setParameter("at", after.at())
            .setParameter("id", after.id())
            .setMaxResults(page.fetch());
    if (state != null) {
      query.setParameter("state", state);
    }
    return query.getResultStream().map(MessageEntity::message).toList();
  }

  public long count(Message.State state) {
    return em.createQuery(
            "select count(m) from SaasEmailMessage m where m.realmId = :realm and m.state = :state",
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** The mail of a queued message, whose row is held until the end of the transaction. */
  public Optional<Mail> queued(String id) {
    return held(id).map(MessageEntity::mail);
  }

  /** An attempt to send it begins. */
  public void begin(String id) {
    held(id).ifPresent(row -> row.attempts++);
  }

  public void sent(String id) {
    held(id).ifPresent(row -> row.sent(Times.CLOCK.millis()));
  }

  /** It will not be sent: {@code FAILED} or {@code CANCELED}. */
  public void end(String id, Message.State state, String why) {
    held(id).ifPresent(row -> row.end(state, why));
  }

  /** Why it still waits. */
  public void note(String id, String why) {
    held(id).ifPresent(row -> row.note(why));
  }

  /** How many messages the address was sent since then; those about its security count apart. */
  public long sentTo(String recipient, boolean security, Instant since) {
    return em.createQuery(
            "select count(m) from SaasEmailMessage m where m.realmId = :realm"
                + " and m.recipient = :recipient and m.sentAt >= :since and m.template "
                + (security ? "" : "not ")
                + "like 'security-%'",
            Long.class)
        .setParameter("realm", realmId)
        .setParameter("recipient", recipient)
        .setParameter("since", since.toEpochMilli())
        .getSingleResult();
  }

  public void removeEnded(String template, String recipient) {
    em.createQuery(
            "delete from SaasEmailMessage"
                + " where realmId = :realm and recipient = :recipient and template = :template"
                + " and state <> :queued")
        .setParameter("realm", realmId)
        .setParameter("recipient", recipient)
        .setParameter("template", template)
        .setParameter("queued", Message.State.QUEUED)
        .executeUpdate();
  }

  public void remove(String template, String recipient, String reference) {
    em.createQuery(
            "delete from SaasEmailMessage"
                + " where realmId = :realm and recipient = :recipient and template = :template"
                + " and reference = :reference")
        .setParameter("realm", realmId)
        .setParameter("recipient", recipient)
        .setParameter("template", template)
        .setParameter("reference", reference)
        .executeUpdate();
  }

  private Optional<MessageEntity> held(String id) {
    return row(id, LockModeType.PESSIMISTIC_WRITE).filter(row -> row.state == Message.State.QUEUED);
  }

  private Optional<MessageEntity> row(String id, LockModeType lock) {
    return Optional.ofNullable(em.find(MessageEntity.class, id, lock))
        .filter(row -> row.realmId.equals(realmId));
  }
}
