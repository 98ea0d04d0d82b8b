package io.keycloaksaas.project.rest;

import io.keycloaksaas.organization.AdminOrganizationAccess;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.project.Project;
import io.keycloaksaas.project.ProjectFilter;
import io.keycloaksaas.project.Projects;
import io.keycloaksaas.project.rest.ProjectRequests.CreateProject;
import io.keycloaksaas.project.rest.ProjectRequests.UpdateProject;
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
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/organizations/{organization}/projects}. */
public class AdminProjectsResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final String idOrSlug;

  public AdminProjectsResource(AdminGate gate, String idOrSlug) {
    this.gate = gate;
    this.session = gate.session();
    this.idOrSlug = idOrSlug;
  }

  @GET
  @Operation(
      value = "Lists the projects, oldest first",
      right = "view-organizations",
      pageOf = ProjectRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("search") String search,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            projects(organization).list(page, ProjectFilter.of(status, search)),
            Project::cursor,
            ProjectRepresentation::of));
  }

  @POST
  @Operation(
      value = "Creates a project",
      right = "manage-organizations",
      takes = CreateProject.class,
      creates = ProjectRepresentation.class,
      problems = {ProblemCode.LIMIT_REACHED, ProblemCode.TOO_MANY_REQUESTS})
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return new Idempotency(gate)
        .once(key, body, CreateProject.class, request -> created(organization, request));
  }

  private Response created(Organization organization, CreateProject request) {
    Project created =
        projects(organization).create(request.name(), request.metadata(), Optional.empty());
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.id()).build(),
        ProjectRepresentation.of(created));
  }

  @GET
  @Path("{project}")
  @Operation(
      value = "Shows a project",
      right = "view-organizations",
      gives = ProjectRepresentation.class,
      problems = ProblemCode.PROJECT_NOT_FOUND)
  public Response get(@PathParam("project") String project) {
    Organization organization = AdminOrganizationAccess.viewable(gate, idOrSlug);
    return shown(projects(organization).get(project));
  }

  @PUT
  @Path("{project}")
  @Operation(
      value = "Changes a project",
      right = "manage-organizations",
      takes = UpdateProject.class,
      gives = ProjectRepresentation.class,
      problems = {ProblemCode.PROJECT_NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response update(
      @PathParam("project") String project,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    UpdateProject request = Body.read(session, body, UpdateProject.class);
    return shown(
        projects(organization).update(project, request.replacement(), new IfMatch(ifMatch)));
  }

  @DELETE
  @Path("{project}")
  @Operation(
      value = "Deletes a project; it can be restored for a while",
      right = "manage-organizations",
      problems = {ProblemCode.PROJECT_NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response delete(
      @PathParam("project") String project, @HeaderParam("If-Match") String ifMatch) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    projects(organization).delete(project, new IfMatch(ifMatch));
    return Answers.noContent();
  }

  @POST
  @Path("{project}/restore")
  @Operation(
      value = "Brings a deleted project back",
      right = "manage-organizations",
      gives = ProjectRepresentation.class,
      problems = {ProblemCode.PROJECT_NOT_FOUND, ProblemCode.LIMIT_REACHED})
  public Response restore(@PathParam("project") String project) {
    Organization organization = AdminOrganizationAccess.manageable(gate, idOrSlug);
    return shown(projects(organization).restore(project));
  }

  private static Response shown(Project project) {
    return Answers.ok(ProjectRepresentation.of(project), project.etag());
  }

  private Projects projects(Organization organization) {
    return new Projects(session, organization.id(), () -> {});
  }
}
