package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** {@code /admin/realms/{realm}/saas/v1/organizations}. */
public class AdminOrganizationsResource {
  private final AdminGate gate;
  private final KeycloakSession session;

  public AdminOrganizationsResource(AdminGate gate) {
    this.gate = gate;
    this.session = gate.session();
  }

  /** Only those the administrator may view; a page may be shorter than asked for. */
  @GET
  @Operation(
      value = "Lists the organizations that the caller may view, oldest first",
      right = "query-organizations",
      pageOf = AdminOrganizationDetails.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    gate.requireQueryOrganizations();
    Page.Request page = Page.Request.of(cursor, pageSize);
    Organizations organizations = new Organizations(session);
    Page<Organization> all =
        Page.of(
            page,
            organizations.list(page),
            o -> new Cursor(o.createdAt(), o.id()),
            organization -> organization);
    List<OrganizationRepresentation> visible =
        all.items().stream()
            .filter(organization -> gate.canView(organizations.nativeOf(organization)))
            .map(OrganizationRepresentation::of)
            .toList();
    return Answers.ok(
        new Page<>(AdminOrganizationDetails.list(session, visible), all.nextCursor()));
  }

  @POST
  @Operation(
      value = "Creates an organization",
      right = {"manage-organizations", "manage-users"},
      takes = Requests.AdminCreateOrganization.class,
      creates = OrganizationRepresentation.class,
      problems = {ProblemCode.USER_NOT_FOUND, ProblemCode.ORGANIZATION_SLUG_TAKEN})
  public Response create(InputStream body) {
    gate.requireManageOrganizations();
    Requests.AdminCreateOrganization request =
        Body.read(session, body, Requests.AdminCreateOrganization.class);
    UserModel owner = request.ownerId() == null ? null : owner(request.ownerId());
    Organization created =
        new Organizations(session).create(Ids.next(), request.name(), request.slug(), owner);
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.id()).build(),
        OrganizationRepresentation.of(created));
  }

  private UserModel owner(String id) {
    UserModel user =
        Ids.isPossible(id)
            ? session.users().getUserById(session.getContext().getRealm(), id)
            : null;
    if (user == null || user.getServiceAccountClientLink() != null) {
      throw Problem.of(ProblemCode.USER_NOT_FOUND, "There is no such user.");
    }
    gate.requireManage(user);
    return user;
  }

  @GET
  @Path("{organization}")
  @Operation(
      value = "Shows an organization",
      right = "view-organizations",
      gives = AdminOrganizationDetails.class)
  public Response get(@PathParam("organization") String organization) {
    return Answers.ok(
        AdminOrganizationDetails.of(
            session, OrganizationRepresentation.of(viewable(organization))));
  }

  @POST
  @Path("{organization}/suspend")
  @Operation(
      value = "Suspends an organization: nobody acts in it any more",
      right = "manage-organizations",
      gives = OrganizationRepresentation.class)
  public Response suspend(@PathParam("organization") String organization) {
    Organization managed = manageable(organization);
    return Answers.ok(OrganizationRepresentation.of(new Organizations(session).suspend(managed)));
  }

  @POST
  @Path("{organization}/resume")
  @Operation(
      value = "Ends a suspension",
      right = "manage-organizations",
      gives = OrganizationRepresentation.class)
  public Response resume(@PathParam("organization") String organization) {
    Organization managed = manageable(organization);
    return Answers.ok(OrganizationRepresentation.of(new Organizations(session).resume(managed)));
  }

  @Path("{organization}/members")
  public AdminMembersResource members(@PathParam("organization") String organization) {
    return new AdminMembersResource(gate, organization);
  }

  private Organization viewable(String idOrSlug) {
    return AdminOrganizationAccess.viewable(gate, idOrSlug);
  }

  private Organization manageable(String idOrSlug) {
    return AdminOrganizationAccess.manageable(gate, idOrSlug);
  }
}
