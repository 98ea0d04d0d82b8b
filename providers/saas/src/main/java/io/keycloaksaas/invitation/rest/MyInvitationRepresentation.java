package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.Invitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pending invitation as the invited sees it.
 *
 * @param inviterName absent for administrators
 */
public record MyInvitationRepresentation(
    String id,
    InvitingOrganization organization,
    String email,
    List<String> roles,
    @Nullable String inviterName,
    String expiresAt) {

  /** Who invites. */
  public record InvitingOrganization(String id, String slug, String name) {}

  static MyInvitationRepresentation of(Invitation invitation) {
    return new MyInvitationRepresentation(
        invitation.id(),
        new InvitingOrganization(
            invitation.organizationId(),
            invitation.organizationSlug(),
            invitation.organizationName()),
        invitation.email(),
        invitation.roles(),
        invitation.inviterName(),
        invitation.expiresAt().toString());
  }
}
