package io.keycloaksaas.token;

import io.keycloaksaas.platform.ApiKeyTokens;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;

/**
 * Requests for a token that show one which was made from an API key: an exchange would wash the
 * key's bounds off, since Keycloak makes a new session of its owner and runs every mapper.
 */
final class ShownKeyTokens {
  static final String REFUSAL = "A token of an API key is not exchanged for another.";

  private static final String BEARER = "bearer ";
  private static final List<String> PARAMETERS =
      List.of("subject_token", "actor_token", "assertion", "claim_token", "rpt");

  private ShownKeyTokens() {}

  /**
   * Before a token is signed, in answer to a request at the token endpoint.
   *
   * @throws TokenInterceptorException answered with 400
   */
  static void refuse(KeycloakSession session, ClientSessionContext context) {
    boolean asked =
        context != null && context.getAttribute(Constants.GRANT_TYPE, String.class) != null;
    if (asked && isShown(session)) {
      throw new TokenInterceptorException(OAuthErrorException.INVALID_REQUEST, REFUSAL);
    }
  }

  /** By whatever parameter, or as the bearer's. */
  static boolean isShown(KeycloakSession session) {
    MultivaluedMap<String, String> form =
        session.getContext().getHttpRequest().getDecodedFormParameters();
    return Stream.concat(
            PARAMETERS.stream().map(form::get).filter(Objects::nonNull).flatMap(List::stream),
            bearers(session))
        .anyMatch(ApiKeyTokens::saysSo);
  }

  /** Of every header there is, joined by commas or not: Keycloak takes the first one. */
  static Stream<String> bearers(KeycloakSession session) {
    return Stream.ofNullable(
            session
                .getContext()
                .getHttpRequest()
                .getHttpHeaders()
                .getRequestHeaders()
                .get(HttpHeaders.AUTHORIZATION))
        .flatMap(List::stream)
        .flatMap(header -> Stream.of(header.split(",")))
        .flatMap(header -> bearer(header).stream());
  }

  /** The token of a header; empty for any other kind of credentials. */
  private static Optional<String> bearer(String header) {
    return Optional.of(header)
        .map(String::strip)
        .filter(text -> text.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(text -> text.substring(BEARER.length()).strip());
  }
}
