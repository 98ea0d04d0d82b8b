package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.MemberFilter;
import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/members}. */
public class MembersResource {
  private static final String READ = "org:members:read";
  private static final String MANAGE = "org:members:manage";

  private final KeycloakSession session;
  private final String organization;

  MembersResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the members, oldest first",
      right = READ,
      pageOf = MemberRepresentation.class)
  public Response list(
      @QueryParam("search") String search,
      @QueryParam("role") String role,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            members(access).list(page, MemberFilter.of(search, role)),
            m -> new Cursor(m.joinedAt(), m.userId()),
            MemberRepresentation::of));
  }

  @POST
  @Operation(
      value = "Adds a member without an invitation",
      right = MANAGE,
      takes = Requests.AddMember.class,
      creates = MemberRepresentation.class,
      problems = {
        ProblemCode.DIRECT_ADD_DISABLED,
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.MEMBER_ALREADY_EXISTS,
        ProblemCode.ROLE_NOT_FOUND,
        ProblemCode.LIMIT_REACHED
      })
  public Response add(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return new Idempotency(session, access.caller())
        .once(key, body, Requests.AddMember.class, request -> added(access, request));
  }

  private Response added(MemberAccess access, Requests.AddMember request) {
    if (!new Settings(session.getContext().getRealm()).flag(Settings.Key.MEMBERS_DIRECT_ADD)) {
      throw Problem.of(
          ProblemCode.DIRECT_ADD_DISABLED, "Members join by invitation in this realm.");
    }
    var member =
        members(access).add(request.userId(), request.roles(), access.caller().user().getId());
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(member.userId()).build(),
        MemberRepresentation.of(member));
  }

  @GET
  @Path("{user}")
  @Operation(
      value = "Shows a member",
      right = READ,
      gives = MemberRepresentation.class,
      problems = ProblemCode.MEMBER_NOT_FOUND)
  public Response get(@PathParam("user") String user) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    return Answers.ok(MemberRepresentation.of(members(access).get(user)));
  }

  @PATCH
  @Path("{user}")
  @Operation(
      value = "Replaces a member's roles",
      right = MANAGE,
      takes = Requests.ReplaceRoles.class,
      gives = MemberRepresentation.class,
      problems = {ProblemCode.MEMBER_NOT_FOUND, ProblemCode.ROLE_NOT_FOUND, ProblemCode.LAST_OWNER})
  public Response replaceRoles(@PathParam("user") String user, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    Requests.ReplaceRoles request = Body.read(session, body, Requests.ReplaceRoles.class);
    return Answers.ok(MemberRepresentation.of(members(access).replaceRoles(user, request.roles())));
  }

  @DELETE
  @Path("{user}")
  @Operation(
      value = "Removes a member",
      right = MANAGE,
      problems = {ProblemCode.MEMBER_NOT_FOUND, ProblemCode.LAST_OWNER, ProblemCode.MANAGED_MEMBER})
  public Response remove(@PathParam("user") String user) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    members(access).remove(user);
    return Answers.noContent();
  }

  @PUT
  @Path("{user}/roles/{role}")
  @Operation(
      value = "Gives a member a role more",
      right = MANAGE,
      gives = MemberRepresentation.class,
      problems = {ProblemCode.MEMBER_NOT_FOUND, ProblemCode.ROLE_NOT_FOUND})
  public Response addRole(@PathParam("user") String user, @PathParam("role") String role) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return Answers.ok(MemberRepresentation.of(members(access).addRole(user, role)));
  }

  @DELETE
  @Path("{user}/roles/{role}")
  @Operation(
      value = "Takes a role from a member",
      right = MANAGE,
      gives = MemberRepresentation.class,
      problems = {
        ProblemCode.MEMBER_NOT_FOUND,
        ProblemCode.ROLE_NOT_FOUND,
        ProblemCode.LAST_OWNER,
        ProblemCode.VALIDATION_FAILED
      })
  public Response removeRole(@PathParam("user") String user, @PathParam("role") String role) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return Answers.ok(MemberRepresentation.of(members(access).removeRole(user, role)));
  }

  private Members members(MemberAccess access) {
    return new Members(
        session,
        access.organizationId(),
        RoleGranter.member(() -> TenantAccess.recheck(session, access, MANAGE)));
  }
}
