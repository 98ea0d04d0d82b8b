package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** What the passing of time asks for, in all realms. */
public final class JpaInvitationSweep {
  private final EntityManager em;

  public JpaInvitationSweep(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** An invitation that says pending and is past its time. */
  public record Expired(String realmId, String organizationId, String id, long expiresAt) {}

  /**
   * The longest expired first.
   *
   * @param after the last one of the batch before; empty for the first batch
   */
  public List<Expired> expired(Optional<Expired> after, int max) {
    return em.createQuery(
            """
            select i.realmId, i.organizationId, i.id, i.expiresAt from SaasInvitation i
            where i.status = PENDING and i.expiresAt <= :now
              and i.expiresAt >= :at and (i.expiresAt > :at or i.id > :id)
            order by i.expiresAt, i.id
            """,
            Expired.class)
        .setParameter("now", Times.CLOCK.millis())
        .setParameter("at", after.map(Expired::expiresAt).orElse(Long.MIN_VALUE))
        .setParameter("id", after.map(Expired::id).orElse(""))
        .setMaxResults(max)
        .getResultList();
  }

  /** Removes those that ended before, by an answer or by time, with their roles and tokens. */
  public int forget(Duration kept) {
    long end = Times.CLOCK.instant().minus(kept).toEpochMilli();
    return remove("status <> PENDING and respondedAt <= :end", end)
        + remove("status = EXPIRED and expiresAt <= :end", end);
  }

  private int remove(String condition, long end) {
    return em.createQuery("delete from SaasInvitation where " + condition)
        .setParameter("end", end)
        .executeUpdate();
  }
}
