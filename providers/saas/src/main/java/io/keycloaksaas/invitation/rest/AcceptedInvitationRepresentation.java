package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.rest.MyInvitationRepresentation.InvitingOrganization;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.platform.Times;
import java.util.List;

/** The new membership; the organization is now the active one of this client's session. */
public record AcceptedInvitationRepresentation(
    InvitingOrganization organization, List<String> roles, String joinedAt) {

  static AcceptedInvitationRepresentation of(Membership membership) {
    return new AcceptedInvitationRepresentation(
        new InvitingOrganization(
            membership.organization().id(),
            membership.organization().slug(),
            membership.organization().name()),
        membership.roleKeys(),
        Times.text(membership.joinedAt()));
  }
}
