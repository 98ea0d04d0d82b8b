package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.JoinRequests;
import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /admin/…/organizations/{organization}/join-requests}. */
public class AdminJoinRequestsResource {
  private final AdminGate gate;
  private final String idOrSlug;

  public AdminJoinRequestsResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the requests to join, oldest first; those that wait unless said otherwise",
      right = "view-organizations",
      pageOf = JoinRequestRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return DomainAnswers.page(requests(organization), status, cursor, pageSize);
  }

  @POST
  @Path("{joinRequest}/approve")
  @Operation(
      value = "Makes who asked a member, with the realm's default role",
      right = "manage-organizations",
      gives = JoinRequestRepresentation.class,
      problems = {
        ProblemCode.JOIN_REQUEST_NOT_FOUND,
        ProblemCode.JOIN_REQUEST_CLOSED,
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.LIMIT_REACHED
      })
  public Response approve(@PathParam("joinRequest") String joinRequest) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return DomainAnswers.shown(
        requests(organization).approve(joinRequest, RoleGranter.ADMINISTRATOR, Optional.empty()));
  }

  @POST
  @Path("{joinRequest}/reject")
  @Operation(
      value = "Rejects a request to join",
      right = "manage-organizations",
      gives = JoinRequestRepresentation.class,
      problems = {ProblemCode.JOIN_REQUEST_NOT_FOUND, ProblemCode.JOIN_REQUEST_CLOSED})
  public Response reject(@PathParam("joinRequest") String joinRequest) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return DomainAnswers.shown(
        requests(organization).reject(joinRequest, () -> {}, Optional.empty()));
  }

  private JoinRequests requests(Organization organization) {
    return new JoinRequests(gate.session(), organization.id());
  }
}
