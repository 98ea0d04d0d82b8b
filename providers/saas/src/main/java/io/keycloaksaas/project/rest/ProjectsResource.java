package io.keycloaksaas.project.rest;

import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.project.Project;
import io.keycloaksaas.project.ProjectFilter;
import io.keycloaksaas.project.Projects;
import io.keycloaksaas.project.rest.ProjectRequests.CreateProject;
import io.keycloaksaas.project.rest.ProjectRequests.UpdateProject;
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
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/projects}. */
public class ProjectsResource {
  private static final String READ = "org:projects:read";
  private static final String MANAGE = "org:projects:manage";

  private final KeycloakSession session;
  private final String organization;

  public ProjectsResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the projects, oldest first",
      right = READ,
      pageOf = ProjectRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("search") String search,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            projects(access).list(page, ProjectFilter.of(status, search)),
            Project::cursor,
            ProjectRepresentation::of));
  }

  @POST
  @Operation(
      value = "Creates a project",
      right = MANAGE,
      alsoImpersonated = true,
      takes = CreateProject.class,
      creates = ProjectRepresentation.class,
      problems = {ProblemCode.LIMIT_REACHED, ProblemCode.TOO_MANY_REQUESTS})
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, MANAGE);
    return new Idempotency(session, access.caller())
        .once(key, body, CreateProject.class, request -> created(access, request));
  }

  private Response created(MemberAccess access, CreateProject request) {
    Project created =
        projects(access)
            .create(
                request.name(), request.metadata(), Optional.of(access.caller().user().getId()));
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.id()).build(),
        ProjectRepresentation.of(created));
  }

  @GET
  @Path("{project}")
  @Operation(
      value = "Shows a project",
      right = READ,
      gives = ProjectRepresentation.class,
      problems = ProblemCode.PROJECT_NOT_FOUND)
  public Response get(@PathParam("project") String project) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, READ);
    return shown(projects(access).get(project));
  }

  @PATCH
  @Path("{project}")
  @Operation(
      value = "Changes a project",
      right = MANAGE,
      alsoImpersonated = true,
      takes = UpdateProject.class,
      gives = ProjectRepresentation.class,
      problems = {ProblemCode.PROJECT_NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response update(
      @PathParam("project") String project,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, MANAGE);
    UpdateProject request = Body.read(session, body, UpdateProject.class);
    return shown(projects(access).update(project, request.patch(), new IfMatch(ifMatch)));
  }

  @DELETE
  @Path("{project}")
  @Operation(
      value = "Deletes a project; it can be restored for a while",
      right = MANAGE,
      problems = {ProblemCode.PROJECT_NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response delete(
      @PathParam("project") String project, @HeaderParam("If-Match") String ifMatch) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    projects(access).delete(project, new IfMatch(ifMatch));
    return Answers.noContent();
  }

  @POST
  @Path("{project}/restore")
  @Operation(
      value = "Brings a deleted project back",
      right = MANAGE,
      alsoImpersonated = true,
      gives = ProjectRepresentation.class,
      problems = {ProblemCode.PROJECT_NOT_FOUND, ProblemCode.LIMIT_REACHED})
  public Response restore(@PathParam("project") String project) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, MANAGE);
    return shown(projects(access).restore(project));
  }

  private static Response shown(Project project) {
    return Answers.ok(ProjectRepresentation.of(project), project.etag());
  }

  private Projects projects(MemberAccess access) {
    return new Projects(
        session, access.organizationId(), () -> TenantAccess.recheck(session, access, MANAGE));
  }
}
