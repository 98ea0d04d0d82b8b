package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.OrganizationInvitations.Created;
import io.keycloaksaas.platform.Times;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as those who invite see it.
 *
 * @param invitedBy who invites
 * @param inviterName as the invited are told; absent for administrators
 * @param respondedAt when it was accepted, declined or revoked
 * @param link in the answer to its creation only, where the setting {@code invitations.returnLink}
 *     says so
 */
public record InvitationRepresentation(
    String id,
    String email,
    List<String> roles,
    String status,
    String invitedBy,
    @Nullable String inviterName,
    @Nullable String clientId,
    @Nullable String redirectUri,
    String createdAt,
    String expiresAt,
    @Nullable String respondedAt,
    @Nullable String link) {

  /** The member that is shown once. */
  static final String LINK = "link";

  static InvitationRepresentation of(Invitation invitation) {
    return of(invitation, null);
  }

  static InvitationRepresentation of(Created created) {
    return of(created.invitation(), created.link().orElse(null));
  }

  private static InvitationRepresentation of(Invitation invitation, String link) {
    return new InvitationRepresentation(
        invitation.id(),
        invitation.email(),
        invitation.roles(),
        invitation.status().key(),
        invitation.inviterId(),
        invitation.inviterName(),
        invitation.clientId(),
        invitation.redirectUri(),
        invitation.createdAt().toString(),
        invitation.expiresAt().toString(),
        Times.text(Optional.ofNullable(invitation.respondedAt())),
        link);
  }
}
