package io.keycloaksaas.api;

import io.keycloaksaas.event.AccessTrail;
import io.keycloaksaas.event.Actor;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.organization.Memberships;
import io.keycloaksaas.platform.ApiKeyTokens;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.utils.KeycloakSessionUtil;

/**
 * Leaves a row in the log of everybody who was refused for want of a right. A filter sees all of
 * them, whichever line refused. A request without a valid token has no actor and leaves none.
 * Thread-safe.
 */
@Provider
public class Refusals implements ContainerResponseFilter {
  private static final int FORBIDDEN = 403;
  private static final List<String> CODES =
      Stream.of(ProblemCode.PERMISSION_DENIED, ProblemCode.IMPERSONATION_REFUSED)
          .map(code -> "\"code\":\"" + code.key() + "\"")
          .toList();

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != FORBIDDEN
        || request.getMethod().equals(HttpMethod.OPTIONS)
        || !(response.getEntity() instanceof String body)
        || CODES.stream().noneMatch(body::contains)) {
      return;
    }
    KeycloakSession session = KeycloakSessionUtil.getKeycloakSession();
    if (session == null || session.getContext().getRealm() == null) {
      return;
    }
    OperationNames.find(request.getMethod(), request.getUriInfo().getPath())
        .ifPresent(operation -> denied(session, operation));
  }

  private static void denied(KeycloakSession session, OperationNames.Called operation) {
    Optional<String> userId = callerOfTenants(session);
    userId.ifPresent(id -> Actor.known(session, id));
    apiKey(session).map(Actor::apiKey).ifPresent(key -> key.act(session));
    AccessTrail.denied(
        session,
        operation.operationId(),
        operation
            .organization()
            .flatMap(name -> userId.flatMap(id -> Memberships.find(session, id, name)))
            .map(Membership::organization)
            .map(organization -> organization.id()));
  }

  /** Not the person behind it: who has the key need not be its owner. */
  private static Optional<String> apiKey(KeycloakSession session) {
    return session.getContext().getBearerToken() instanceof AccessToken token
        ? ApiKeyTokens.keyId(session, token)
        : Optional.empty();
  }

  /** Of the token that was accepted, whatever it was then refused. */
  private static Optional<String> callerOfTenants(KeycloakSession session) {
    return session.getContext().getBearerToken() instanceof AccessToken token
            && token.getSubject() != null
        ? Optional.ofNullable(
                session.users().getUserById(session.getContext().getRealm(), token.getSubject()))
            .map(UserModel::getId)
        : Optional.empty();
  }
}
