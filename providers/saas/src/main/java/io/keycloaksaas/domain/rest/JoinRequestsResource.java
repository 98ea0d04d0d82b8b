package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.JoinRequest;
import io.keycloaksaas.domain.JoinRequests;
import io.keycloaksaas.domain.Joining;
import io.keycloaksaas.organization.RoleGranter;
import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.platform.TenantAuth.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * {@code …/organizations/{organization}/join-requests}: asked by people to whom the organization is
 * suggested, answered by its members.
 */
public class JoinRequestsResource {
  private static final String MANAGE = "org:members:manage";

  private final KeycloakSession session;
  private final String organization;

  public JoinRequestsResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @POST
  @Operation(
      value = "Asks to join an organization that is suggested to the caller",
      right = Operation.USER,
      creates = JoinRequestRepresentation.class,
      problems = {
        ProblemCode.ORGANIZATION_SUSPENDED,
        ProblemCode.MEMBER_ALREADY_EXISTS,
        ProblemCode.JOIN_REQUESTS_DISABLED,
        ProblemCode.JOIN_REQUEST_ALREADY_EXISTS,
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response ask(@HeaderParam(Idempotency.HEADER) String key) {
    Caller caller = TenantAccess.caller(session, Access.WRITE);
    return new Idempotency(session, caller).once(key, () -> asked(caller));
  }

  private Response asked(Caller caller) {
    JoinRequest asked = Joining.ask(session, caller.user(), organization);
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(asked.id()).build(),
        JoinRequestRepresentation.of(asked));
  }

  @GET
  @Operation(
      value = "Lists the requests to join, oldest first; those that wait unless said otherwise",
      right = MANAGE,
      pageOf = JoinRequestRepresentation.class)
  public Response list(
      @QueryParam("status") String status,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    MemberAccess access = TenantAccess.member(session, Access.READ, organization, MANAGE);
    return DomainAnswers.page(requests(access), status, cursor, pageSize);
  }

  @POST
  @Path("{joinRequest}/approve")
  @Operation(
      value = "Makes who asked a member, with the realm's default role",
      right = MANAGE,
      gives = JoinRequestRepresentation.class,
      problems = {
        ProblemCode.JOIN_REQUEST_NOT_FOUND,
        ProblemCode.JOIN_REQUEST_CLOSED,
        ProblemCode.USER_NOT_FOUND,
        ProblemCode.LIMIT_REACHED
      })
  public Response approve(@PathParam("joinRequest") String joinRequest) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return DomainAnswers.shown(
        requests(access)
            .approve(
                joinRequest,
                RoleGranter.member(() -> TenantAccess.recheck(session, access, MANAGE)),
                by(access)));
  }

  @POST
  @Path("{joinRequest}/reject")
  @Operation(
      value = "Rejects a request to join",
      right = MANAGE,
      gives = JoinRequestRepresentation.class,
      problems = {ProblemCode.JOIN_REQUEST_NOT_FOUND, ProblemCode.JOIN_REQUEST_CLOSED})
  public Response reject(@PathParam("joinRequest") String joinRequest) {
    MemberAccess access = TenantAccess.member(session, Access.WRITE, organization, MANAGE);
    TenantAuth.refuseKeys(access.caller());
    return DomainAnswers.shown(
        requests(access)
            .reject(joinRequest, () -> TenantAccess.recheck(session, access, MANAGE), by(access)));
  }

  private static Optional<String> by(MemberAccess access) {
    return Optional.of(access.caller().user().getId());
  }

  private JoinRequests requests(MemberAccess access) {
    return new JoinRequests(session, access.organizationId());
  }
}
