package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.AcceptBy;
import io.keycloaksaas.invitation.Invitations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/me/invitations}: of who has proven his mailbox. */
public class MyInvitationsResource {
  private final KeycloakSession session;
  private final Answering answering;

  /**
   * @param activate makes a new membership the active one of the caller's session
   */
  public MyInvitationsResource(KeycloakSession session, BiConsumer<Caller, Membership> activate) {
    this.session = session;
    this.answering = new Answering(session, activate);
  }

  @GET
  @Operation(
      value = "Lists the caller's pending invitations, soonest to expire first",
      right = Operation.USER,
      pageOf = MyInvitationRepresentation.class)
  public Response list() {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return Answers.ok(
        new Page<>(
            new Invitations(session)
                .pendingFor(caller.user()).stream().map(MyInvitationRepresentation::of).toList(),
            null));
  }

  @POST
  @Path("{invitation}/accept")
  @Operation(
      value = "Accepts an invitation to the caller's proven mailbox",
      right = Operation.USER,
      gives = AcceptedInvitationRepresentation.class,
      problems = {
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.INVITATION_CLOSED,
        ProblemCode.INVITATION_EXPIRED,
        ProblemCode.MEMBER_ALREADY_EXISTS,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.ORGANIZATION_SUSPENDED
      })
  public Response accept(@PathParam("invitation") String invitation) {
    Caller caller = answering.caller();
    return answering.accept(
        caller, new Invitations(session).get(invitation, caller.user()), AcceptBy.PROVEN_MAILBOX);
  }

  @POST
  @Path("{invitation}/decline")
  @Operation(
      value = "Declines an invitation to the caller's proven mailbox",
      right = Operation.USER,
      problems = {
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.INVITATION_CLOSED,
        ProblemCode.INVITATION_EXPIRED
      })
  public Response decline(@PathParam("invitation") String invitation) {
    Caller caller = answering.caller();
    return answering.decline(caller, new Invitations(session).get(invitation, caller.user()));
  }
}
