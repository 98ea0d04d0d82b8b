package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.InvitationDraft;
import io.keycloaksaas.invitation.Inviter;
import io.keycloaksaas.invitation.OrganizationInvitations;
import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
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
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/organizations/{organization}/invitations}. */
public class AdminInvitationsResource {
  private static final String VIEW = "view-organizations";
  private static final String MANAGE = "manage-organizations";

  private final AdminGate gate;
  private final KeycloakSession session;
  private final String idOrSlug;

  public AdminInvitationsResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the invitations, oldest first",
      right = VIEW,
      pageOf = InvitationRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    Optional<Status> wanted = InvitationPages.status(status);
    return Answers.ok(InvitationPages.of(invitations(organization), wanted, cursor, pageSize));
  }

  @POST
  @Operation(
      value = "Invites one address, or several at once",
      right = MANAGE,
      takes = InvitationRequests.AdminCreateInvitations.class,
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
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return new Idempotency(gate, InvitationRepresentation.LINK)
        .once(
            key,
            body,
            InvitationRequests.AdminCreateInvitations.class,
            request -> created(organization, request));
  }

  private Response created(
      Organization organization, InvitationRequests.AdminCreateInvitations request) {
    Inviter inviter =
        new Inviter(Inviter.Type.ADMINISTRATOR, gate.administrator(), client(request.clientId()));
    InvitationRequests.CreateInvitations asked = request.invitationsOnly();
    Optional<List<InvitationDraft>> several = asked.several();
    return several.isPresent()
        ? Answers.ok(
            InvitationResultsRepresentation.of(
                invitations(organization).createAll(inviter, several.get())))
        : InvitationPages.created(session, invitations(organization).create(inviter, asked.one()));
  }

  private ClientModel client(String clientId) {
    if (clientId == null) {
      return null;
    }
    ClientModel client = session.getContext().getRealm().getClientByClientId(clientId);
    if (client == null) {
      throw Problem.invalid("clientId", "'clientId' must be a client of the realm.");
    }
    return client;
  }

  @GET
  @Path("{invitation}")
  @Operation(
      value = "Shows an invitation",
      right = VIEW,
      gives = InvitationRepresentation.class,
      problems = ProblemCode.INVITATION_NOT_FOUND)
  public Response get(@PathParam("invitation") String invitation) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return Answers.ok(InvitationRepresentation.of(invitations(organization).get(invitation)));
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
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return Answers.ok(InvitationRepresentation.of(invitations(organization).resend(invitation)));
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
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    invitations(organization).revoke(invitation);
    return Answers.noContent();
  }

  private OrganizationInvitations invitations(Organization organization) {
    return new OrganizationInvitations(session, organization, RoleGranter.ADMINISTRATOR);
  }
}
