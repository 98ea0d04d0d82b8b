package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.persistence.Database;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Removes what is over of somebody who is gone. Needs the system's scope. */
public final class JpaInvitationErasure {
  private final EntityManager em;
  private final String realmId;

  public JpaInvitationErasure(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  /** An invitation that has ended. */
  public record Closed(String id, String email) {}

  /**
   * Those of an address, and those that the user has answered, whatever address they went to.
   *
   * @param email a normalized address; none is empty
   */
  public List<Closed> closed(String userId, String email) {
    return em.createQuery(
            """
            select i.id, i.email from SaasInvitation i
            where i.realmId = :realm and i.status <> PENDING
              and (i.email = :email or i.respondedBy = :user and i.status in (ACCEPTED, DECLINED))
            """,
            Closed.class)
        .setParameter("realm", realmId)
        .setParameter("email", email)
        .setParameter("user", userId)
        .getResultList();
  }

  /** With their roles and tokens. */
  public void remove(List<Closed> invitations) {
    em.createQuery(
            """
            delete from SaasInvitation
            where realmId = :realm and status <> PENDING and email in (:emails) and id in (:ids)
            """)
        .setParameter("realm", realmId)
        .setParameter("emails", invitations.stream().map(Closed::email).distinct().toList())
        .setParameter("ids", invitations.stream().map(Closed::id).toList())
        .executeUpdate();
  }
}
