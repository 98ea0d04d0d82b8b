package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.CustomRoles;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.RoleDefinition;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.Roles;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/organizations/{organization}/roles}. */
public class AdminRolesResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final String idOrSlug;

  public AdminRolesResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the roles: the catalogue's templates, then the organization's own",
      right = "view-organizations",
      pageOf = RoleRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    Page.Request page = Page.Request.of(cursor, pageSize);
    Roles roles = new Roles(session, organization.id());
    return Answers.ok(Page.of(page, roles.list(page), roles::cursor, RoleRepresentation::of));
  }

  @POST
  @Operation(
      value = "Creates a role of the organization's own",
      right = "manage-organizations",
      takes = RoleRequests.CreateRole.class,
      creates = RoleRepresentation.class,
      problems = {ProblemCode.ROLE_ALREADY_EXISTS, ProblemCode.LIMIT_REACHED})
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return new Idempotency(gate)
        .once(key, body, RoleRequests.CreateRole.class, request -> created(organization, request));
  }

  private Response created(Organization organization, RoleRequests.CreateRole request) {
    RoleDefinition created =
        own(organization).create(request.key(), request.name(), request.permissions());
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.key()).build(),
        RoleRepresentation.of(created));
  }

  @GET
  @Path("{role}")
  @Operation(
      value = "Shows a role",
      right = "view-organizations",
      gives = RoleRepresentation.class,
      problems = ProblemCode.NOT_FOUND)
  public Response get(@PathParam("role") String role) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    RoleDefinition found = new Roles(session, organization.id()).get(role);
    return Answers.ok(RoleRepresentation.of(found), found.tag());
  }

  @PUT
  @Path("{role}")
  @Operation(
      value = "Changes a role of the organization's own",
      right = "manage-organizations",
      takes = RoleRequests.UpdateRole.class,
      gives = RoleRepresentation.class,
      problems = {ProblemCode.NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response update(
      @PathParam("role") String role, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    RoleRequests.UpdateRole request = Body.read(session, body, RoleRequests.UpdateRole.class);
    RoleDefinition updated =
        own(organization)
            .update(role, request.newName(), request.newPermissions(), new IfMatch(ifMatch));
    return Answers.ok(RoleRepresentation.of(updated), updated.tag());
  }

  @DELETE
  @Path("{role}")
  @Operation(
      value = "Deletes a role of the organization's own that nobody holds",
      right = "manage-organizations",
      problems = {ProblemCode.NOT_FOUND, ProblemCode.ROLE_IN_USE, ProblemCode.VERSION_CONFLICT})
  public Response delete(@PathParam("role") String role, @HeaderParam("If-Match") String ifMatch) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    own(organization).delete(role, new IfMatch(ifMatch));
    return Answers.noContent();
  }

  private CustomRoles own(Organization organization) {
    return new CustomRoles(session, organization.id(), RoleGranter.ADMINISTRATOR);
  }
}
