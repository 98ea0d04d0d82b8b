package io.keycloaksaas.invitation.jpa;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.Inviter;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.EmailAddress;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Writes invitations; locks, rules and events are the callers' business. */
public final class JpaInvitationWriter {
  private final EntityManager em;
  private final String realmId;

  public JpaInvitationWriter(KeycloakSession session) {
    this.em = Database.of(session);
    this.realmId = session.getContext().getRealm().getId();
  }

  public void create(Invitation invitation, Inviter.Type inviterType, Collection<String> roleIds) {
    InvitationEntity row =
        new InvitationEntity(invitation.organizationId(), invitation.id(), realmId);
    row.email = invitation.email();
    row.pendingKey = pendingKey(invitation.organizationId(), new EmailAddress(invitation.email()));
    row.status = Status.PENDING;
    row.inviterType = inviterType;
    row.inviterId = invitation.inviterId();
    row.clientId = invitation.clientId();
    row.redirectUri = invitation.redirectUri();
    row.createdAt = invitation.createdAt().toEpochMilli();
    row.expiresAt = invitation.expiresAt().toEpochMilli();
    em.persist(row);
    roleIds.forEach(
        role ->
            em.persist(
                new InvitationRoleEntity(
                    invitation.organizationId(), invitation.id(), role, realmId)));
  }

  public void addToken(String organizationId, String invitationId, String hash, boolean mailed) {
    em.persist(
        new InvitationTokenEntity(
            hash, organizationId, invitationId, realmId, mailed, Times.CLOCK.millis()));
  }

  public void removeTokens(String organizationId, String invitationId) {
    em.createQuery(
            """
            delete from SaasInvitationToken
            where realmId = :realm and organizationId = :org and invitationId = :id
            """)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("id", invitationId)
        .executeUpdate();
  }

  /**
   * The id of the row that stands for this address as pending, although it may have expired.
   *
   * @return with when it expires
   */
  public Optional<Standing> pending(String organizationId, EmailAddress address) {
    return em.createQuery(
            """
            select i.id, i.expiresAt from SaasInvitation i
            where i.realmId = :realm and i.organizationId = :org and i.pendingKey = :key
            """,
            Standing.class)
        .setParameter("realm", realmId)
        .setParameter("org", organizationId)
        .setParameter("key", pendingKey(organizationId, address))
        .getResultStream()
        .findFirst();
  }

  /**
   * @param expiresAt epoch milliseconds
   */
  public record Standing(String id, Long expiresAt) {}

  /**
   * Ends a pending one; whoever comes second changes nothing.
   *
   * @param by who answered, or null
   * @return whether it was pending
   */
  public boolean close(String organizationId, String id, Status status, String by) {
    return em.createQuery(
                """
                update SaasInvitation
                set status = :status, pendingKey = null, respondedAt = :now, respondedBy = :by
                where realmId = :realm and organizationId = :org and id = :id and status = PENDING
                """)
            .setParameter("status", status)
            .setParameter("now", status == Status.EXPIRED ? null : Times.CLOCK.millis())
            .setParameter("by", by)
            .setParameter("realm", realmId)
            .setParameter("org", organizationId)
            .setParameter("id", id)
            .executeUpdate()
        > 0;
  }

  private static String pendingKey(String organizationId, EmailAddress address) {
    return organizationId + " " + address;
  }
}
