package io.keycloaksaas.token;

import io.keycloaksaas.platform.ApiKeyTokens;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keeps tokens of API keys out of everything at Keycloak but our API for tenants, whatever an
 * endpoint itself looks at. Keycloak asks a grant whether its tokens are allowed in most places
 * only: not, for one, in client registration, where such a token of an administrator could count as
 * the administrator. Thread-safe.
 */
@Provider
public class KeyTokensStayInside implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (!ApiKeyGrantType.isTenantApi(request.getUriInfo().getPath())
        && isShown(request.getHeaders().get(HttpHeaders.AUTHORIZATION))) {
      request.abortWith(
          Response.status(Response.Status.UNAUTHORIZED)
              .type(MediaType.APPLICATION_JSON_TYPE)
              .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
              .header(HttpHeaders.CACHE_CONTROL, "no-store")
              .entity(Map.of("error", "invalid_token"))
              .build());
    }
  }

  /** In one of perhaps several headers, joined by commas or not, under any scheme. */
  private static boolean isShown(List<String> headers) {
    return headers != null
        && headers.stream()
            .flatMap(header -> Stream.of(header.split(",")))
            .map(String::strip)
            .map(text -> text.substring(text.indexOf(' ') + 1).strip())
            .anyMatch(ApiKeyTokens::saysSo);
  }
}
