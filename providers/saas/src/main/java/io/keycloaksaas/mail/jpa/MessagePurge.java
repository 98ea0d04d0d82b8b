package io.keycloaksaas.mail.jpa;

import io.keycloaksaas.mail.Message;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Housekeeping over all realms, in the system's scope. */
public final class MessagePurge {
  private final EntityManager em;

  public MessagePurge(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** Cancels what waited too long; its next attempt would, but may be hours away. */
  public int expire(int max) {
    List<MessageEntity> expired =
        em.createQuery(
                """
                select m from SaasEmailMessage m
                where m.state = :queued and m.expiresAt < :now order by m.expiresAt
                """,
                MessageEntity.class)
            .setParameter("queued", Message.State.QUEUED)
            .setParameter("now", Times.CLOCK.millis())
            .setMaxResults(max)
            .getResultList();
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
