package io.keycloaksaas.invitation;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.jpa.JpaInvitationErasure;
import io.keycloaksaas.invitation.jpa.JpaInvitationErasure.Closed;
import io.keycloaksaas.invitation.jpa.JpaInvitations;
import io.keycloaksaas.persistence.SystemScope;
import io.keycloaksaas.platform.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationMemberLeaveEvent;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.UserPreRemovedEvent;
import org.keycloak.models.UserModel.UserRemovedEvent;

/**
 * Who goes takes the pending invitations that he made with him, by whatever door he goes; and whose
 * account is removed, those to him that are over, and their mails (M9). In the transaction of his
 * going.
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
            removed(e.getKeycloakSession(), e.getUser());
          } else if (event instanceof UserRemovedEvent e) {
            removed(e.getKeycloakSession(), e.getUser());
          }
        });
  }

  private static void removed(KeycloakSession session, UserModel user) {
    revoke(session, user.getId(), Optional.empty());
    String address = EmailAddress.of(user.getEmail()).map(EmailAddress::value).orElse("");
    JpaInvitationErasure invitations = new JpaInvitationErasure(session);
    List<Closed> closed = invitations.closed(user.getId(), address);
    InvitationMail.forget(session, address, closed);
    if (!closed.isEmpty()) {
      invitations.remove(closed);
    }
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
