package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.CustomRoles;
import io.keycloaksaas.organization.RoleDefinition;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.Roles;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/roles}: templates to see, own roles to change. */
public class RolesResource {
  private static final String READ = "org:read";
  private static final String MANAGE = "org:roles:manage";

  private final KeycloakSession session;
  private final String organization;

  public RolesResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the roles: the catalogue's templates, then the organization's own",
      right = READ,
      pageOf = RoleRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    Page.Request page = Page.Request.of(cursor, pageSize);
    Roles roles = new Roles(session, access.organizationId());
    return Answers.ok(Page.of(page, roles.list(page), roles::cursor, RoleRepresentation::of));
  }

  @POST
  @Operation(
      value = "Creates a role of the organization's own",
      right = MANAGE,
      takes = RoleRequests.CreateRole.class,
      creates = RoleRepresentation.class,
      problems = {ProblemCode.ROLE_ALREADY_EXISTS, ProblemCode.LIMIT_REACHED})
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return new Idempotency(session, access.caller())
        .once(key, body, RoleRequests.CreateRole.class, request -> created(access, request));
  }

  private Response created(MemberAccess access, RoleRequests.CreateRole request) {
    RoleDefinition created =
        own(access).create(request.key(), request.name(), request.permissions());
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.key()).build(),
        RoleRepresentation.of(created));
  }

  @GET
  @Path("{role}")
  @Operation(
      value = "Shows a role",
      right = READ,
      gives = RoleRepresentation.class,
      problems = ProblemCode.NOT_FOUND)
  public Response get(@PathParam("role") String role) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    RoleDefinition found = new Roles(session, access.organizationId()).get(role);
    return Answers.ok(RoleRepresentation.of(found), found.tag());
  }

  @PATCH
  @Path("{role}")
  @Operation(
      value = "Changes a role of the organization's own",
      right = MANAGE,
      takes = RoleRequests.UpdateRole.class,
      gives = RoleRepresentation.class,
      problems = {ProblemCode.NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response update(
      @PathParam("role") String role, @HeaderParam("If-Match") String ifMatch, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    RoleRequests.UpdateRole request = Body.read(session, body, RoleRequests.UpdateRole.class);
    RoleDefinition updated =
        own(access).update(role, request.newName(), request.newPermissions(), new IfMatch(ifMatch));
    return Answers.ok(RoleRepresentation.of(updated), updated.tag());
  }

  @DELETE
  @Path("{role}")
  @Operation(
      value = "Deletes a role of the organization's own that nobody holds",
      right = MANAGE,
      problems = {ProblemCode.NOT_FOUND, ProblemCode.ROLE_IN_USE, ProblemCode.VERSION_CONFLICT})
  public Response delete(@PathParam("role") String role, @HeaderParam("If-Match") String ifMatch) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    own(access).delete(role, new IfMatch(ifMatch));
    return Answers.noContent();
  }

  private CustomRoles own(MemberAccess access) {
    return new CustomRoles(
        session,
        access.organizationId(),
        RoleGranter.member(() -> TenantAccess.recheck(session, access, MANAGE)));
  }
}
