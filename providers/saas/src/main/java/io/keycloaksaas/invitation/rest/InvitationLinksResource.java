package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.AcceptBy;
import io.keycloaksaas.invitation.Invitation;
import io.keycloaksaas.invitation.InvitationLookups;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/invitations}: for who holds a link. */
public class InvitationLinksResource {
  private final KeycloakSession session;
  private final Answering answering;

  /**
   * @param activate makes a new membership the active one of the caller's session
   */
  public InvitationLinksResource(KeycloakSession session, BiConsumer<Caller, Membership> activate) {
    this.session = session;
    this.answering = new Answering(session, activate);
  }

  @POST
  @Path("lookup")
  @Operation(
      value = "Tells the holder of a link who invites whom to what",
      right = Operation.ANYONE,
      takes = InvitationRequests.InvitationLinkToken.class,
      gives = InvitationLookupRepresentation.class,
      problems = {
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response lookup(InputStream body) {
    TenantAuth.anyone();
    Organizations.requireOn(session);
    InvitationRequests.InvitationLinkToken request = token(body);
    InvitationLookups lookups = new InvitationLookups(session);
    lookups.count();
    TenantScope.user(session, null);
    return Answers.ok(InvitationLookupRepresentation.of(lookups.get(request.token())));
  }

  @POST
  @Path("accept")
  @Operation(
      value = "Accepts an invitation by its link",
      right = Operation.USER,
      takes = InvitationRequests.InvitationLinkToken.class,
      gives = AcceptedInvitationRepresentation.class,
      problems = {
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.INVITATION_CLOSED,
        ProblemCode.INVITATION_EXPIRED,
        ProblemCode.EMAIL_MISMATCH,
        ProblemCode.EMAIL_NOT_VERIFIED,
        ProblemCode.MEMBER_ALREADY_EXISTS,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response accept(InputStream body) {
    Caller caller = answering.caller();
    Invitation invitation = new InvitationLookups(session).getOrCount(token(body).token());
    return answering.accept(
        caller,
        invitation,
        invitation.tokenWasMailed() ? AcceptBy.MAILED_LINK : AcceptBy.COPIED_LINK);
  }

  @POST
  @Path("decline")
  @Operation(
      value = "Declines an invitation by its link",
      right = Operation.USER,
      takes = InvitationRequests.InvitationLinkToken.class,
      problems = {
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.INVITATION_CLOSED,
        ProblemCode.INVITATION_EXPIRED,
        ProblemCode.EMAIL_MISMATCH,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response decline(InputStream body) {
    Caller caller = answering.caller();
    return answering.decline(
        caller, new InvitationLookups(session).getOrCount(token(body).token()));
  }

  private InvitationRequests.InvitationLinkToken token(InputStream body) {
    return Body.read(session, body, InvitationRequests.InvitationLinkToken.class);
  }
}
