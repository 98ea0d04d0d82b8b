package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.invitation.jpa.JpaInvitations.Pending;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What the passing of time asks for, in all realms. */
public final class JpaInvitationSweep {
  private final EntityManager em;

  public JpaInvitationSweep(KeycloakSession session) {
    this.em = Database.of(session);
  }

  /** Those that say pending and are past their time. */
  public List<Pending> expired(int max) {
    return em.createQuery(
            """
            select i.realmId, i.organizationId, i.id from SaasInvitation i
            where i.status = PENDING and i.expiresAt <= :now
            order by i.expiresAt
            """,
            Pending.class)
        .setParameter("now", Times.CLOCK.millis())
        .setMaxResults(max)
        .getResultList();
  }

  /** Removes those that ended before, with their roles and tokens. */
  public int forget(Duration kept) {
    return em.createQuery(
            "delete from SaasInvitation where status <> PENDING and expiresAt <= :end")
        .setParameter("end", Times.CLOCK.instant().minus(kept).toEpochMilli())
        .executeUpdate();
  }
}
