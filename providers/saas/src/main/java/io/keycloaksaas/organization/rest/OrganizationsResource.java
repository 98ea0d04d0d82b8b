package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Metadata;
import io.keycloaksaas.organization.OrganizationChange;
import io.keycloaksaas.organization.OrganizationCreation;
import io.keycloaksaas.organization.OrganizationDeletion;
import io.keycloaksaas.organization.OrganizationEdits;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.SlugTries;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Slug;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
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
import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/organizations}: the caller's own. */
public class OrganizationsResource {
  private static final String UPDATE = "org:update";
  private static final String DELETE = "org:delete";

  private final KeycloakSession session;
  private final BiConsumer<Caller, Membership> created;

  /**
   * @param created told of who has made an organization, and of his place in it
   */
  public OrganizationsResource(KeycloakSession session, BiConsumer<Caller, Membership> created) {
    this.session = session;
    this.created = created;
  }

  @GET
  @Operation(
      value = "Lists the caller's organizations, oldest membership first",
      right = Operation.USER,
      pageOf = OrganizationRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    Caller caller = TenantAccess.caller(session, Access.READ);
    Page.Request page = Page.Request.of(cursor, pageSize);
    OrganizationStatus asked = OrganizationStatus.parse(status).orElse(OrganizationStatus.ACTIVE);
    List<Membership> memberships =
        session.getContext().getRealm().isOrganizationsEnabled()
            ? new Organizations(session).memberships(caller.user().getId(), asked, page)
            : List.of();
    return Answers.ok(
        Page.of(
            page,
            memberships,
            m -> new Cursor(m.joinedAt(), m.organization().id()),
            OrganizationRepresentation.ofMemberships(session, memberships)));
  }

  @POST
  @Operation(
      value = "Creates an organization, of which the caller becomes the owner",
      right = Operation.USER,
      takes = Requests.CreateOrganization.class,
      creates = OrganizationRepresentation.class,
      problems = {
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ADMINISTRATOR_REQUIRED,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.ORGANIZATION_SLUG_TAKEN,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    new OrganizationCreation(session, caller.user()).requireOpen();
    return new Idempotency(session, caller)
        .once(key, body, Requests.CreateOrganization.class, request -> create(caller, request));
  }

  private Response create(Caller caller, Requests.CreateOrganization request) {
    if (OrganizationCreation.isName(request.name()) && Slug.isValid(request.slug())) {
      SlugTries.count(session, caller.user()); // of others nothing is learned
    }
    Membership membership =
        new OrganizationCreation(session, caller.user())
            .create(request.name(), request.slug(), Metadata.EMPTY.patched(request.metadata()));
    created.accept(caller, membership);
    String id = membership.organization().id();
    URI location = session.getContext().getUri().getAbsolutePathBuilder().path(id).build();
    return Answers.created(location, OrganizationRepresentation.of(session, membership));
  }

  @GET
  @Path("{organization}")
  @Operation(value = "Shows an organization", right = "org:read", gives = OrganizationDetails.class)
  public Response get(@PathParam("organization") String organization) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, "org:read");
    return Answers.ok(
        OrganizationDetails.of(
            session, OrganizationRepresentation.of(session, access.membership())),
        access.membership().organization().etag());
  }

  @PATCH
  @Path("{organization}")
  @Operation(
      value = "Changes name, slug or metadata of an organization",
      right = UPDATE,
      alsoImpersonated = true,
      takes = Requests.UpdateOrganization.class,
      media = {"application/merge-patch+json", "application/json"},
      gives = OrganizationRepresentation.class,
      problems = {
        ProblemCode.VERSION_CONFLICT,
        ProblemCode.ORGANIZATION_SLUG_TAKEN,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response update(
      @PathParam("organization") String organization,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE_AS_USER, organization, UPDATE);
    OrganizationChange change = Body.read(session, body, Requests.UpdateOrganization.class).patch();
    String slug = access.membership().organization().slug();
    if (change.slug().filter(Slug::isValid).filter(other -> !other.equals(slug)).isPresent()) {
      SlugTries.count(session, access.caller().user());
    }
    new OrganizationEdits(session, access.organizationId(), true)
        .update(change, new IfMatch(ifMatch), recheck(access, UPDATE));
    return answer(TenantAccess.recheck(session, access, UPDATE));
  }

  @DELETE
  @Path("{organization}")
  @Operation(
      value = "Deletes an organization, which an owner may take back for some time",
      right = DELETE,
      problems = ProblemCode.VERSION_CONFLICT)
  public Response delete(
      @PathParam("organization") String organization, @HeaderParam("If-Match") String ifMatch) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, DELETE);
    TenantAuth.refuseKeys(access.caller());
    new OrganizationDeletion(session, access.organizationId())
        .delete(new IfMatch(ifMatch), recheck(access, DELETE));
    return Answers.noContent();
  }

  /** For an owner; to everybody else a deleted organization does not exist. */
  @POST
  @Path("{organization}/restore")
  @Operation(
      value = "Takes the deletion of an organization back",
      right = Operation.OWNER,
      gives = OrganizationRepresentation.class)
  public Response restore(@PathParam("organization") String organization) {
    MemberAccess access = TenantAccess.owner(session, organization);
    new OrganizationDeletion(session, access.organizationId())
        .restore(() -> TenantAccess.recheckOwner(session, access));
    return answer(TenantAccess.recheckOwner(session, access));
  }

  @Path("{organization}/logo")
  public LogoResource logo(@PathParam("organization") String organization) {
    return new LogoResource(session, organization);
  }

  @Path("{organization}/members")
  public MembersResource members(@PathParam("organization") String organization) {
    return new MembersResource(session, organization);
  }

  private Runnable recheck(MemberAccess access, String permission) {
    return () -> TenantAccess.recheck(session, access, permission);
  }

  private Response answer(Membership membership) {
    return Answers.ok(
        OrganizationRepresentation.of(session, membership), membership.organization().etag());
  }
}
