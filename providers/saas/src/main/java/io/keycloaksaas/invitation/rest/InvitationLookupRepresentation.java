package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.platform.EmailAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a link is told before he signs in.
 *
 * @param email masked
 * @param inviterName absent for administrators
 */
public record InvitationLookupRepresentation(
    String organizationName,
    String email,
    @Nullable String inviterName,
    List<String> roles,
    String status,
    String expiresAt) {

  static InvitationLookupRepresentation of(Invitation invitation) {
    return new InvitationLookupRepresentation(
        invitation.organizationName(),
        new EmailAddress(invitation.email()).masked(),
        invitation.inviterName(),
        invitation.roles(),
        invitation.status().key(),
        invitation.expiresAt().toString());
  }
}
