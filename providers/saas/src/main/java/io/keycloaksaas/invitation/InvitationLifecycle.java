package io.keycloaksaas.invitation;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.persistence.SystemScope;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;
import org.keycloak.models.UserModel.UserPreRemovedEvent;
import org.keycloak.models.UserModel.UserRemovedEvent;

/**
 * Who goes takes his pending invitations with him, by whatever door he goes: in the transaction of
 * his going.
 */
public final class InvitationLifecycle {
  private InvitationLifecycle() {}

  /** Once per node, at start. */
  public static void connect(KeycloakSessionFactory factory) {
    FirstProof.connect(factory);
    factory.register(
        event -> {
          if (event instanceof OrganizationMemberLeaveEvent e) {
            revoke(e.getSession(), e.getUser().getId(), Optional.of(e.getOrganization().getId()));
          } else if (event instanceof UserPreRemovedEvent e) {
            revoke(e.getKeycloakSession(), e.getUser().getId(), Optional.empty());
          } else if (event instanceof UserRemovedEvent e) {
            revoke(e.getKeycloakSession(), e.getUser().getId(), Optional.empty());
          }
        });
  }

  private static void revoke(
      KeycloakSession session, String inviterId, Optional<String> organizationId) {
    SystemScope.enter(session);
    for (JpaInvitations.Pending pending :
        new JpaInvitations(session).pendingOf(inviterId, organizationId)) {
      InvitationChanges changes = new InvitationChanges(session, pending.organizationId());
      changes.lock();
      changes.close(pending.id(), Status.REVOKED, null);
    }
  }
}
