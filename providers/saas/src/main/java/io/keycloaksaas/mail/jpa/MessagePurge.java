package io.keycloaksaas.mail.jpa;

import io.keycloaksaas.mail.Message;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.query.SelectionQuery;
import org.keycloak.models.KeycloakSession;

/** Housekeeping over all realms, in the system's scope. */
public final class MessagePurge {
  private final EntityManager em;

  public MessagePurge(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /**
   * Cancels what waited too long; its next attempt would, but may be hours away. What is being sent
   * or removed is left alone.
   */
  public int expire(int max) {
    TypedQuery<MessageEntity> query =
        em.createQuery(
                """
                select m from SaasEmailMessage m
                where m.state = :queued and m.expiresAt < :now order by m.expiresAt
                """,
                MessageEntity.class)
            .setParameter("queued", Message.State.QUEUED)
            .setParameter("now", Times.CLOCK.millis())
            .setMaxResults(max);
    query.unwrap(SelectionQuery.class).setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED);
    List<MessageEntity> expired = query.getResultList();
    expired.forEach(row -> row.end(Message.State.CANCELED, MessageStore.EXPIRED));
    return expired.size();
  }

  /** Removes messages that were made before and no longer wait. */
  public int remove(Instant before, int max) {
    List<String> old =
        em.createQuery(
                """
                select m.id from SaasEmailMessage m
                where m.createdAt < :before and m.state <> :queued order by m.createdAt
                """,
                String.class)
            .setParameter("before", before.toEpochMilli())
            .setParameter("queued", Message.State.QUEUED)
            .setMaxResults(max)
            .getResultList();
    return old.isEmpty()
        ? 0
        : em.createQuery("delete from SaasEmailMessage m where m.id in (:ids)")
            .setParameter("ids", old)
            .executeUpdate();
  }
}
