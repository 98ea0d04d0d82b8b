package io.keycloaksaas.api;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Errors that Keycloak gives in our place, because no method of ours was reached or one failed,
 * become problem documents like all others: an unknown path, another method, no administrator's
 * token. (Our pages for browsers are no part of the API.) A filter sees all of them; a catch-all
 * path would have to stand in every resource, and cannot tell 404 from 405. Nor can RESTEasy, which
 * says 404 of a wrong method where several locators begin alike, and 405 of paths that are nowhere:
 * what the OpenAPI document has decides. Answers of the rest of Keycloak pass untouched.
 * Thread-safe.
 */
@Provider
public class KeycloakErrors implements ContainerResponseFilter {
  private static final Pattern OURS =
      Pattern.compile("/?(admin/)?realms/[^/]+/saas(?!/invitation(/|$))(/.*)?");
  private static final String PROBLEM = "problem+json";
  private static final String NOT_FOUND = "\"code\":\"" + ProblemCode.NOT_FOUND.key() + "\"";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 400 || !isOurs(request)) {
      return;
    }
    if (isNowhere(response)) {
      nowhere(request, response);
    } else if (!isProblem(response)) {
      code(response.getStatus()).ifPresent(code -> replace(response, code));
    }
    if (response.getStatus() == ProblemCode.INVALID_TOKEN.status()
        && !response.getHeaders().containsKey(HttpHeaders.WWW_AUTHENTICATE)) {
      response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, BearerChallenge.of(request));
    }
  }

  /** No method was reached; another thing that is not there has a code of its own. */
  private static boolean isNowhere(ContainerResponseContext response) {
    return switch (response.getStatus()) {
      case 404 ->
          !isProblem(response)
              || response.getEntity() instanceof String body && body.contains(NOT_FOUND);
      case 405 -> true;
      default -> false;
    };
  }

  private static void nowhere(ContainerRequestContext request, ContainerResponseContext response) {
    Set<String> methods = OperationNames.methods(request.getUriInfo().getPath());
    if (methods.isEmpty() || response.getStatus() == 404 && methods.contains(request.getMethod())) {
      if (!isProblem(response)) {
        replace(response, ProblemCode.NOT_FOUND);
      }
    } else {
      replace(response, ProblemCode.METHOD_NOT_ALLOWED);
      response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
    }
  }

  private static void replace(ContainerResponseContext response, ProblemCode code) {
    Response problem = Problem.of(code, code.title() + ".").getResponse();
    response.setStatus(code.status());
    response.setEntity(problem.getEntity(), new Annotation[0], problem.getMediaType());
    response.getHeaders().putSingle("Cache-Control", "no-store");
  }

  private static boolean isProblem(ContainerResponseContext response) {
    return response.getMediaType() != null && response.getMediaType().getSubtype().equals(PROBLEM);
  }

  private static boolean isOurs(ContainerRequestContext request) {
    return OURS.matcher(request.getUriInfo().getPath()).matches();
  }

  /** Absent for what Keycloak may have reasons to answer in its own words. */
  private static Optional<ProblemCode> code(int status) {
    return Optional.ofNullable(
        switch (status) {
          case 400 -> ProblemCode.INVALID_REQUEST;
          case 401 -> ProblemCode.INVALID_TOKEN;
          case 403 -> ProblemCode.PERMISSION_DENIED;
          case 409 -> ProblemCode.CONFLICT;
          case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
          case 500 -> ProblemCode.INTERNAL_ERROR;
          default -> null;
        });
  }
}
