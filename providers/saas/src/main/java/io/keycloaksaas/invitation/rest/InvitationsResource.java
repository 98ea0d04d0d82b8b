package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.InvitationDraft;
import io.keycloaksaas.invitation.Inviter;
import io.keycloaksaas.invitation.OrganizationInvitations;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/invitations}. */
public class InvitationsResource {
  private static final String MANAGE = "org:invitations:manage";

  private final KeycloakSession session;
  private final String organization;

  public InvitationsResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the invitations, oldest first",
      right = MANAGE,
      pageOf = InvitationRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, MANAGE);
    Optional<Status> wanted = InvitationPages.status(status);
    return Answers.ok(InvitationPages.of(invitations(access), wanted, cursor, pageSize));
  }

  @POST
  @Operation(
      value = "Invites one address, or several at once",
      right = MANAGE,
      takes = InvitationRequests.CreateInvitations.class,
      creates = InvitationRepresentation.class,
      gives = InvitationResultsRepresentation.class,
      problems = {
        ProblemCode.ROLE_NOT_FOUND,
        ProblemCode.MEMBER_ALREADY_EXISTS,
        ProblemCode.INVITATION_ALREADY_EXISTS,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(
        access.caller()); // an invitation is a person's word, asked for again later
    return new Idempotency(session, access.caller(), InvitationRepresentation.LINK)
        .once(
            key,
            body,
            InvitationRequests.CreateInvitations.class,
            request -> created(access, request));
  }

  private Response created(MemberAccess access, InvitationRequests.CreateInvitations request) {
    Inviter inviter =
        new Inviter(Inviter.Type.MEMBER, access.caller().user(), access.caller().client());
    Optional<List<InvitationDraft>> several = request.several();
    return several.isPresent()
        ? Answers.ok(
            InvitationResultsRepresentation.of(
                invitations(access).createAll(inviter, several.get())))
        : InvitationPages.created(session, invitations(access).create(inviter, request.one()));
  }

  @GET
  @Path("{invitation}")
  @Operation(
      value = "Shows an invitation",
      right = MANAGE,
      gives = InvitationRepresentation.class,
      problems = ProblemCode.INVITATION_NOT_FOUND)
  public Response get(@PathParam("invitation") String invitation) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, MANAGE);
    return Answers.ok(InvitationRepresentation.of(invitations(access).get(invitation)));
  }

  @POST
  @Path("{invitation}/resend")
  @Operation(
      value = "Sends the mail once more; its earlier links are dead",
      right = MANAGE,
      gives = InvitationRepresentation.class,
      problems = {
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.INVITATION_CLOSED,
        ProblemCode.INVITATION_EXPIRED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response resend(@PathParam("invitation") String invitation) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    return Answers.ok(InvitationRepresentation.of(invitations(access).resend(invitation)));
  }

  @DELETE
  @Path("{invitation}")
  @Operation(
      value = "Withdraws a pending invitation",
      right = MANAGE,
      problems = {
        ProblemCode.INVITATION_NOT_FOUND,
        ProblemCode.INVITATION_CLOSED,
        ProblemCode.INVITATION_EXPIRED
      })
  public Response revoke(@PathParam("invitation") String invitation) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    invitations(access).revoke(invitation);
    return Answers.noContent();
  }

  private OrganizationInvitations invitations(MemberAccess access) {
    return new OrganizationInvitations(
        session,
        access.membership().organization(),
        RoleGranter.member(once(() -> TenantAccess.recheck(session, access, MANAGE))));
  }

  /** Asked under the lock, and good as long as it is held: also for a hundred addresses. */
  private static Supplier<Membership> once(Supplier<Membership> supplier) {
    return new Supplier<>() {
      private Membership known;

      @Override
      public Membership get() {
        if (known == null) {
          known = supplier.get();
        }
        return known;
      }
    };
  }
}
