package io.keycloaksaas.organization.rest;

import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.OrganizationStatus;
import io.keycloaksaas.organization.Organizations;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/realms/{realm}/saas/v1/users/{user}/organizations}. */
public class AdminMembershipsResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the user and authorizes viewing him
   */
  public AdminMembershipsResource(AdminGate gate, Supplier<SubjectRef> viewable) {
    this.gate = gate;
    this.session = gate.session();
    this.viewable = viewable;
  }

  /** Of the page, those that the administrator may view. */
  @GET
  @Operation(
      value = "Lists the organizations of a user that the caller may view, oldest membership first",
      right = {"query-organizations", "view-users"},
      pageOf = OrganizationRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireQueryOrganizations();
    String userId = viewable.get().id();
    Page.Request request = Page.Request.of(cursor, pageSize);
    OrganizationStatus asked = OrganizationStatus.parse(status).orElse(OrganizationStatus.ACTIVE);
    Organizations organizations = new Organizations(session);
    Page<Membership> page =
        Page.of(
            request,
            session.getContext().getRealm().isOrganizationsEnabled()
                ? organizations.memberships(userId, asked, request)
                : List.of(),
            m -> new Cursor(m.joinedAt(), m.organization().id()),
            m -> m);
    boolean all = gate.canViewEveryOrganization();
    List<Membership> visible =
        page.items().stream()
            .filter(m -> all || gate.canView(organizations.nativeOf(m.organization())))
            .toList();
    return Answers.ok(
        new Page<>(
            visible.stream()
                .map(OrganizationRepresentation.ofMemberships(session, visible))
                .toList(),
            page.nextCursor()));
  }
}
