package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.OrganizationChange;
import io.keycloaksaas.organization.OrganizationDeletion;
import io.keycloaksaas.organization.OrganizationEdits;
import io.keycloaksaas.organization.OrganizationFilter;
import io.keycloaksaas.organization.OrganizationSearch;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.IfMatch;
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
import java.util.function.Predicate;
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

  /** Only those the administrator may view. */
  @GET
  @Operation(
      value = "Lists the organizations that the caller may view, oldest first",
      right = "query-organizations",
      pageOf = AdminOrganizationDetails.class,
      problems = ProblemCode.ORGANIZATIONS_DISABLED)
  public Response list(
      @QueryParam("search") String search,
      @QueryParam("status") String status,
      @QueryParam("plan") String plan,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireQueryOrganizations();
    Organizations.requireOn(session);
    Page.Request page = Page.Request.of(cursor, pageSize);
    OrganizationFilter filter = OrganizationFilter.of(search, status, plan);
    Page<Organization> found = new OrganizationSearch(session, filter).page(page, visible());
    var representation =
        OrganizationRepresentation.ofOrganizations(
            session, found.items().stream().map(Organization::id).toList());
    return Answers.ok(
        new Page<>(
            AdminOrganizationDetails.list(
                session, found.items().stream().map(representation).toList()),
            found.nextCursor()));
  }

  private Predicate<Organization> visible() {
    Organizations organizations = new Organizations(session);
    return gate.canViewEveryOrganization()
        ? organization -> true
        : organization -> gate.canView(organizations.nativeOf(organization));
  }

  @POST
  @Operation(
      value = "Creates an organization",
      right = {"manage-organizations", "manage-users"},
      takes = Requests.AdminCreateOrganization.class,
      creates = OrganizationRepresentation.class,
      problems = {
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_SLUG_TAKEN
      })
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    gate.requireManageOrganizations();
    Organizations.requireOn(session);
    return new Idempotency(gate)
        .once(
            key,
            body,
            Requests.AdminCreateOrganization.class,
            this::authorizedOwner,
            this::created);
  }

  private Response created(Requests.AdminCreateOrganization request) {
    Organization created =
        new Organizations(session)
            .create(
                Ids.next(),
                request.name(),
                request.slug(),
                Metadata.EMPTY.patched(request.metadata()),
                authorizedOwner(request));
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.id()).build(),
        OrganizationRepresentation.of(session, created));
  }

  /** Null where none is named. */
  private UserModel authorizedOwner(Requests.AdminCreateOrganization request) {
    String id = request.ownerId();
    if (id == null) {
      return null;
    }
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

  /** A deleted one too. */
  @GET
  @Path("{organization}")
  @Operation(
      value = "Shows an organization",
      right = "view-organizations",
      gives = AdminOrganizationDetails.class)
  public Response get(@PathParam("organization") String organization) {
    Organization viewed = AdminOrganizationAccess.viewableEvenDeleted(gate, organization);
    return Answers.ok(
        AdminOrganizationDetails.of(
            gate,
            new Organizations(session).nativeOf(viewed),
            OrganizationRepresentation.of(session, viewed)),
        viewed.etag());
  }

  /** What is absent stays; metadata is replaced as a whole. */
  @PUT
  @Path("{organization}")
  @Operation(
      value = "Changes name, slug or metadata of an organization",
      right = "manage-organizations",
      takes = Requests.UpdateOrganization.class,
      gives = OrganizationRepresentation.class,
      problems = {ProblemCode.VERSION_CONFLICT, ProblemCode.ORGANIZATION_SLUG_TAKEN})
  public Response update(
      @PathParam("organization") String organization,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    Organization managed = manageable(organization);
    OrganizationChange change =
        Body.read(session, body, Requests.UpdateOrganization.class).replacement();
    return answer(
        new OrganizationEdits(session, managed.id(), false)
            .update(change, new IfMatch(ifMatch), () -> {}));
  }

  @DELETE
  @Path("{organization}")
  @Operation(
      value = "Deletes an organization, which may be taken back for some time",
      right = "manage-organizations",
      problems = ProblemCode.VERSION_CONFLICT)
  public Response delete(
      @PathParam("organization") String organization, @HeaderParam("If-Match") String ifMatch) {
    Organization managed = manageable(organization);
    new OrganizationDeletion(session, managed.id()).delete(new IfMatch(ifMatch), () -> {});
    return Answers.noContent();
  }

  @POST
  @Path("{organization}/restore")
  @Operation(
      value = "Takes the deletion of an organization back",
      right = "manage-organizations",
      gives = OrganizationRepresentation.class)
  public Response restore(@PathParam("organization") String organization) {
    Organization managed = AdminOrganizationAccess.manageableEvenDeleted(gate, organization);
    return answer(new OrganizationDeletion(session, managed.id()).restore(() -> {}));
  }

  @POST
  @Path("{organization}/suspend")
  @Operation(
      value = "Suspends an organization: nobody acts in it any more",
      right = "manage-organizations",
      gives = OrganizationRepresentation.class)
  public Response suspend(@PathParam("organization") String organization) {
    Organization managed = manageable(organization);
    return answer(new Organizations(session).suspend(managed));
  }

  @POST
  @Path("{organization}/resume")
  @Operation(
      value = "Ends a suspension",
      right = "manage-organizations",
      gives = OrganizationRepresentation.class)
  public Response resume(@PathParam("organization") String organization) {
    Organization managed = manageable(organization);
    return answer(new Organizations(session).resume(managed));
  }

  @Path("{organization}/logo")
  public AdminLogoResource logo(@PathParam("organization") String organization) {
    return new AdminLogoResource(gate, organization);
  }

  @Path("{organization}/members")
  public AdminMembersResource members(@PathParam("organization") String organization) {
    return new AdminMembersResource(gate, organization);
  }

  private Response answer(Organization organization) {
    return Answers.ok(OrganizationRepresentation.of(session, organization), organization.etag());
  }

  private Organization manageable(String idOrSlug) {
    return AdminOrganizationAccess.manageable(gate, idOrSlug);
  }
}
