package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Organization;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.persistence.TenantScope;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.Settings;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/organizations}: the caller's own. */
public class OrganizationsResource {
  private final KeycloakSession session;

  public OrganizationsResource(KeycloakSession session) {
    this.session = session;
  }

  @GET
  @Operation(
      value = "Lists the caller's organizations, oldest membership first",
      right = Operation.USER,
      pageOf = OrganizationRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    Caller caller = TenantAccess.caller(session, Access.READ);
    Page.Request page = Page.Request.of(cursor, pageSize);
    List<Membership> memberships =
        session.getContext().getRealm().isOrganizationsEnabled()
            ? new Organizations(session).memberships(caller.user().getId(), page)
            : List.of();
    return Answers.ok(
        Page.of(
            page,
            memberships,
            m -> new Cursor(m.joinedAt(), m.organization().id()),
            OrganizationRepresentation::of));
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
        ProblemCode.ORGANIZATION_SLUG_TAKEN
      })
  public Response create(InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    requireMayCreate(caller);
    Requests.CreateOrganization request =
        Body.read(session, body, Requests.CreateOrganization.class);
    String id = Ids.next();
    TenantScope.organization(session, caller.user().getId(), id);
    Organization created =
        new Organizations(session).create(id, request.name(), request.slug(), caller.user());
    URI location =
        session.getContext().getUri().getAbsolutePathBuilder().path(created.id()).build();
    return Answers.created(
        location,
        OrganizationRepresentation.of(
            io.keycloaksaas.organization.Memberships.find(session, caller.user().getId(), id)
                .orElseThrow()));
  }

  private void requireMayCreate(Caller caller) {
    if (!session.getContext().getRealm().isOrganizationsEnabled()) {
      throw Problem.of(
          ProblemCode.ORGANIZATIONS_DISABLED, "Organizations are switched off in this realm.");
    }
    boolean everyone =
        new Settings(session.getContext().getRealm())
            .text(Settings.Key.ORGANIZATIONS_CREATE)
            .equals("everyone");
    if (!everyone || caller.user().getServiceAccountClientLink() != null) {
      throw Problem.of(
          ProblemCode.ADMINISTRATOR_REQUIRED,
          "Organizations are made by an administrator here, and never by a service account.");
    }
  }

  @GET
  @Path("{organization}")
  @Operation(value = "Shows an organization", right = "org:read", gives = OrganizationDetails.class)
  public Response get(@PathParam("organization") String organization) {
    var access = TenantAccess.member(session, Access.READ, organization, "org:read");
    return Answers.ok(
        OrganizationDetails.of(session, OrganizationRepresentation.of(access.membership())));
  }

  @Path("{organization}/members")
  public MembersResource members(@PathParam("organization") String organization) {
    return new MembersResource(session, organization);
  }
}
