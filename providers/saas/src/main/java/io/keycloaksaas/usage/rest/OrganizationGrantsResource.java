package io.keycloaksaas.usage.rest;

import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.usage.Grants;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /realms/{realm}/saas/v1/organizations/{organization}/grants}: what an organization was
 * given beside its plan.
 */
public class OrganizationGrantsResource {
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewable;

  /**
   * @param viewable finds the subject and authorizes viewing it
   */
  public OrganizationGrantsResource(KeycloakSession session, Supplier<SubjectRef> viewable) {
    this.session = session;
    this.viewable = viewable;
  }

  @GET
  @Operation(
      value = "Lists the grants, oldest first",
      right = OrganizationUsageResource.PERMISSION,
      pageOf = OrganizationGrantRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    SubjectRef subject = viewable.get();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            Grants.list(session, subject, page),
            stored -> new Cursor(stored.grant().createdAt().toEpochMilli(), stored.grant().id()),
            OrganizationGrantRepresentation::of));
  }
}
