package io.keycloaksaas.apikey.rest;

import io.keycloaksaas.apikey.ApiKeys;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
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

/** {@code /me/api-keys}: the caller's own keys, each of which may less than he may himself. */
public class MyApiKeysResource {
  private final KeycloakSession session;

  public MyApiKeysResource(KeycloakSession session) {
    this.session = session;
  }

  @GET
  @Operation(
      value = "Lists the caller's own API keys, oldest first",
      right = Operation.USER,
      pageOf = ApiKeyRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    Caller caller = TenantAccess.caller(session, Access.READ);
    return ApiKeyPages.of(owned(caller), cursor, pageSize);
  }

  @POST
  @Operation(
      value = "Makes an API key of the caller's own",
      right = Operation.USER,
      takes = ApiKeyRequests.CreatePersonalApiKey.class,
      creates = ApiKeyRepresentation.class,
      problems = {
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS,
        ProblemCode.ORGANIZATIONS_DISABLED,
        ProblemCode.ORGANIZATION_NOT_FOUND,
        ProblemCode.ORGANIZATION_SUSPENDED
      })
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    return new Idempotency(session, caller, ApiKeyRepresentation.SECRET)
        .once(
            key, body, ApiKeyRequests.CreatePersonalApiKey.class, request -> made(caller, request));
  }

  private Response made(Caller caller, ApiKeyRequests.CreatePersonalApiKey request) {
    Optional<Membership> membership =
        Optional.ofNullable(request.organizationId())
            .map(id -> TenantAccess.enter(session, caller, id));
    RoleGranter granter =
        membership
            .map(m -> m.organization().id())
            .map(id -> RoleGranter.member(() -> TenantAccess.enter(session, caller, id)))
            .orElse(RoleGranter.ADMINISTRATOR); // without an organization there are no scopes
    return ApiKeyPages.created(
        session,
        new ApiKeys(session, owner(caller), granter)
            .create(
                request.draft(),
                membership.map(m -> m.organization().id()),
                caller.user().getId()));
  }

  @DELETE
  @Path("{apiKey}")
  @Operation(
      value = "Revokes an API key of the caller's own",
      right = Operation.USER,
      problems = ProblemCode.API_KEY_NOT_FOUND)
  public Response revoke(@PathParam("apiKey") String apiKey) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    owned(caller).revoke(apiKey);
    return Answers.noContent();
  }

  @POST
  @Path("{apiKey}/rotate")
  @Operation(
      value = "Gives an API key of the caller's own another secret",
      right = Operation.USER,
      takes = ApiKeyRequests.RotateApiKey.class,
      gives = ApiKeyRepresentation.class,
      problems = {ProblemCode.API_KEY_NOT_FOUND, ProblemCode.API_KEY_CLOSED})
  public Response rotate(@PathParam("apiKey") String apiKey, InputStream body) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    ApiKeyRequests.RotateApiKey request =
        Body.read(session, body, ApiKeyRequests.RotateApiKey.class);
    return Answers.ok(
        ApiKeyRepresentation.of(owned(caller).rotate(apiKey, request.overlapSeconds())));
  }

  /** He decides about what is his own, whatever he has lost since: the key has lost it, too. */
  private ApiKeys owned(Caller caller) {
    return new ApiKeys(session, owner(caller), RoleGranter.ADMINISTRATOR);
  }

  private SubjectRef owner(Caller caller) {
    return SubjectRef.user(session.getContext().getRealm().getId(), caller.user().getId());
  }
}
