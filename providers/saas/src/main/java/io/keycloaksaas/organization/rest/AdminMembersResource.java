package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.MemberFilter;
import io.keycloaksaas.organization.Members;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
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
import org.keycloak.models.UserModel;

/** {@code /admin/…/organizations/{organization}/members}: an administrator needs no invitation. */
public class AdminMembersResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final String idOrSlug;

  AdminMembersResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the members, oldest first",
      right = "view-organizations",
      pageOf = MemberRepresentation.class)
  public Response list(
      @QueryParam("search") String search,
      @QueryParam("role") String role,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            members(organization).list(page, MemberFilter.of(search, role)),
            m -> new Cursor(m.joinedAt(), m.userId()),
            MemberRepresentation::of));
  }

  @POST
  @Operation(
      value = "Adds a member without an invitation",
      right = {"manage-organizations", "manage-users"},
      takes = Requests.AddMember.class,
      creates = MemberRepresentation.class,
      problems = {
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.MEMBER_ALREADY_EXISTS,
        ProblemCode.ROLE_NOT_FOUND,
        ProblemCode.LIMIT_REACHED
      })
  public Response add(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return new Idempotency(gate)
        .once(
            key,
            body,
            Requests.AddMember.class,
            request -> requireManage(request.userId()),
            request -> added(organization, request));
  }

  private Response added(Organization organization, Requests.AddMember request) {
    var member =
        members(organization).add(request.userId(), request.roles(), gate.administrator().getId());
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(member.userId()).build(),
        MemberRepresentation.of(member));
  }

  @GET
  @Path("{user}")
  @Operation(
      value = "Shows a member",
      right = "view-organizations",
      gives = MemberRepresentation.class,
      problems = ProblemCode.MEMBER_NOT_FOUND)
  public Response get(@PathParam("user") String user) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return Answers.ok(MemberRepresentation.of(members(organization).get(user)));
  }

  @PUT
  @Path("{user}")
  @Operation(
      value = "Replaces a member's roles",
      right = "manage-organizations",
      takes = Requests.ReplaceRoles.class,
      gives = MemberRepresentation.class,
      problems = {ProblemCode.MEMBER_NOT_FOUND, ProblemCode.ROLE_NOT_FOUND, ProblemCode.LAST_OWNER})
  public Response replaceRoles(@PathParam("user") String user, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    Requests.ReplaceRoles request = Body.read(session, body, Requests.ReplaceRoles.class);
    return Answers.ok(
        MemberRepresentation.of(members(organization).replaceRoles(user, request.roles())));
  }

  @DELETE
  @Path("{user}")
  @Operation(
      value = "Removes a member",
      right = "manage-organizations",
      problems = {ProblemCode.MEMBER_NOT_FOUND, ProblemCode.LAST_OWNER, ProblemCode.MANAGED_MEMBER})
  public Response remove(@PathParam("user") String user) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    members(organization).remove(user);
    return Answers.noContent();
  }

  /** Making somebody a member changes what his account may do. */
  private void requireManage(String userId) {
    UserModel user =
        Ids.isPossible(userId)
            ? session.users().getUserById(session.getContext().getRealm(), userId)
            : null;
    if (user == null) {
      throw Problem.of(ProblemCode.USER_NOT_FOUND, "There is no such user.");
    }
    gate.requireManage(user);
  }

  private Members members(Organization organization) {
    return new Members(session, organization.id(), RoleGranter.ADMINISTRATOR);
  }
}
