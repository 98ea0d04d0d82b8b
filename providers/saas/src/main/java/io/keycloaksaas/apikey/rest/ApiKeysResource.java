package io.keycloaksaas.apikey.rest;

import io.keycloaksaas.apikey.ApiKeys;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/api-keys}: keys of the organization itself. */
public class ApiKeysResource {
  private static final String MANAGE = "org:api_keys:manage";

  private final KeycloakSession session;
  private final String organization;

  public ApiKeysResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the organization's API keys, oldest first",
      right = MANAGE,
      pageOf = ApiKeyRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, MANAGE);
    return ApiKeyPages.of(keys(access), cursor, pageSize);
  }

  @POST
  @Operation(
      value = "Makes an API key of the organization",
      right = MANAGE,
      takes = ApiKeyRequests.CreateApiKey.class,
      creates = ApiKeyRepresentation.class,
      problems = {ProblemCode.LIMIT_REACHED, ProblemCode.TOO_MANY_REQUESTS})
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return new Idempotency(session, access.caller(), ApiKeyRepresentation.SECRET)
        .once(
            key,
            body,
            ApiKeyRequests.CreateApiKey.class,
            request ->
                ApiKeyPages.created(
                    session,
                    keys(access)
                        .create(
                            request.draft(),
                            Optional.of(access.organizationId()),
                            access.caller().user().getId())));
  }

  @DELETE
  @Path("{apiKey}")
  @Operation(
      value = "Revokes an API key of the organization",
      right = MANAGE,
      problems = ProblemCode.API_KEY_NOT_FOUND)
  public Response revoke(@PathParam("apiKey") String apiKey) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    keys(access).revoke(apiKey);
    return Answers.noContent();
  }

  @POST
  @Path("{apiKey}/rotate")
  @Operation(
      value = "Gives an API key of the organization another secret",
      right = MANAGE,
      takes = ApiKeyRequests.RotateApiKey.class,
      gives = ApiKeyRepresentation.class,
      problems = {ProblemCode.API_KEY_NOT_FOUND, ProblemCode.API_KEY_CLOSED})
  public Response rotate(@PathParam("apiKey") String apiKey, InputStream body) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    ApiKeyRequests.RotateApiKey request =
        Body.read(session, body, ApiKeyRequests.RotateApiKey.class);
    return Answers.ok(
        ApiKeyRepresentation.of(keys(access).rotate(apiKey, request.overlapSeconds())));
  }

  private ApiKeys keys(MemberAccess access) {
    return new ApiKeys(
        session,
        SubjectRef.organization(session.getContext().getRealm().getId(), access.organizationId()),
        RoleGranter.member(() -> TenantAccess.recheck(session, access, MANAGE)));
  }
}
