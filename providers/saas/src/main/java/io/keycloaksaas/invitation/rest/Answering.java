package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.AcceptBy;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.keycloak.models.KeycloakSession;

/**
 * How a signed-in user answers an invitation, however he came by it.
 *
 * @param activate makes a new membership the active one of the caller's session
 */
record Answering(KeycloakSession session, BiConsumer<Caller, Membership> activate) {

  /**
   * Who may answer: the user himself.
   *
   * @throws io.keycloaksaas.platform.Problem {@code impersonation_refused} to an administrator in
   *     his name
   */
  Caller caller() {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    Organizations.requireOn(session);
    return caller;
  }

  Response accept(Caller caller, Invitation invitation, AcceptBy by) {
    Membership membership = new Invitations(session).accept(invitation, caller.user(), by);
    activate.accept(caller, membership);
    return Answers.ok(AcceptedInvitationRepresentation.of(membership));
  }

  Response decline(Caller caller, Invitation invitation) {
    new Invitations(session).decline(invitation, caller.user());
    return Answers.noContent();
  }
}
