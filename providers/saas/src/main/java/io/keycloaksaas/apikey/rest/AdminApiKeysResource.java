package io.keycloaksaas.apikey.rest;

import io.keycloaksaas.apikey.ApiKeys;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /admin/…/organizations/{organization}/api-keys}: an administrator sees and ends keys, and
 * makes none.
 */
public class AdminApiKeysResource {
  private final KeycloakSession session;
  private final Supplier<SubjectRef> viewed;
  private final Supplier<SubjectRef> managed;

  /**
   * @param viewed authorizes to see, and finds the owner
   * @param managed authorizes to change, and finds the owner
   */
  public AdminApiKeysResource(
      KeycloakSession session, Supplier<SubjectRef> viewed, Supplier<SubjectRef> managed) {
    this.session = session;
    this.viewed = viewed;
    this.managed = managed;
  }

  @GET
  @Operation(
      value = "Lists the API keys of an organization, oldest first",
      right = "view-organizations",
      pageOf = ApiKeyRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    return ApiKeyPages.of(keys(viewed.get()), cursor, pageSize);
  }

  @DELETE
  @Path("{apiKey}")
  @Operation(
      value = "Revokes an API key of an organization",
      right = "manage-organizations",
      problems = ProblemCode.API_KEY_NOT_FOUND)
  public Response revoke(@PathParam("apiKey") String apiKey) {
    keys(managed.get()).revoke(apiKey);
    return Answers.noContent();
  }

  private ApiKeys keys(SubjectRef owner) {
    return new ApiKeys(session, owner, RoleGranter.ADMINISTRATOR);
  }
}
