package io.keycloaksaas.platform;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.utils.KeycloakSessionUtil;

/**
 * An error answer as RFC 9457 problem document. Asking for the response rolls the request's
 * transaction back: a plain {@link WebApplicationException} with an entity would let Keycloak
 * commit what was written before it.
 */
public final class Problem extends WebApplicationException {
  private static final long serialVersionUID = 1L;
  private static final String MEDIA_TYPE = "application/problem+json";
  private static final String RETRY_AFTER = "retryAfter";

  private final ProblemCode code;

  private Problem(ProblemCode code, String detail, Map<String, Object> more) {
    super(detail, response(code, detail, more));
    this.code = code;
  }

  private Problem(ProblemCode code, String detail, Response response) {
    super(detail, response);
    this.code = code;
  }

  /**
   * @param detail a sentence a person can act on
   */
  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, Map.of());
  }

  /** With one more member of the document, such as {@code missingPermissions}. */
  public static Problem of(ProblemCode code, String detail, String member, Object value) {
    return new Problem(code, detail, Map.of(member, value));
  }

  /** With {@code errors[]} by field. */
  public static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
    return new Problem(code, detail, Map.of("errors", errors));
  }

  /** {@code too_many_requests} with {@code retryAfter} in whole seconds, in the header as well. */
  public static Problem tooManyRequests(String detail, long waitMillis) {
    long seconds = Math.max(1, (waitMillis + 999) / 1000);
    return new Problem(ProblemCode.TOO_MANY_REQUESTS, detail, Map.of(RETRY_AFTER, seconds));
  }

  public static Problem invalid(String field, String message) {
    return of(
        ProblemCode.VALIDATION_FAILED, message, List.of(new FieldError(field, "invalid", message)));
  }

  /** The same with a header of the answer, such as {@code WWW-Authenticate}. */
  public Problem withHeader(String name, String value) {
    return new Problem(
        code, getMessage(), Response.fromResponse(super.getResponse()).header(name, value).build());
  }

  public ProblemCode code() {
    return code;
  }

  @Override
  public Response getResponse() {
    KeycloakSession session = KeycloakSessionUtil.getKeycloakSession();
    if (session != null) {
      session.getTransactionManager().setRollbackOnly();
    }
    return super.getResponse();
  }

  private static Response response(ProblemCode code, String detail, Map<String, Object> more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", code.title());
    body.put("status", code.status());
    body.put("code", code.key());
    body.put("detail", detail);
    body.putAll(more);
    return Response.status(code.status())
        .type(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .header(HttpHeaders.RETRY_AFTER, more.get(RETRY_AFTER)) // null sets none
        .entity(Json.write(body))
        .build();
  }
}
