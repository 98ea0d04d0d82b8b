package io.keycloaksaas.openapi;

import io.keycloaksaas.openapi.RestMethod.Api;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which codes an operation can answer: those of its kind, and its own. */
final class Codes {
  private Codes() {}

  static Set<ProblemCode> of(RestMethod method) {
    Operation operation = method.operation();
    Set<ProblemCode> codes = EnumSet.of(ProblemCode.INTERNAL_ERROR);
    Collections.addAll(codes, operation.problems());
    if (!List.of(operation.right()).contains(Operation.ANYONE)) {
      codes.add(ProblemCode.INVALID_TOKEN);
      codes.add(ProblemCode.PERMISSION_DENIED); // in the tenant API also of another origin
    }
    if (method.api() == Api.TENANT) {
      codes.addAll(ofTenants(method, operation));
    }
    if (method.has("organization")) {
      codes.add(ProblemCode.ORGANIZATIONS_DISABLED);
      codes.add(ProblemCode.ORGANIZATION_NOT_FOUND);
    }
    if (method.path().startsWith("users/{user}")) {
      codes.add(ProblemCode.USER_NOT_FOUND);
    }
    if (!method.verb().equals("GET")) {
      codes.add(ProblemCode.CONFLICT);
    }
    if (operation.takes() != void.class) {
      codes.addAll(
          List.of(
              ProblemCode.INVALID_REQUEST,
              ProblemCode.BODY_TOO_LARGE,
              ProblemCode.UNSUPPORTED_MEDIA_TYPE,
              ProblemCode.VALIDATION_FAILED));
    }
    if (takesKey(method)) {
      codes.addAll(List.of(ProblemCode.VALIDATION_FAILED, ProblemCode.IDEMPOTENCY_KEY_REUSED));
    }
    if (hasQuery(method)) {
      codes.add(ProblemCode.VALIDATION_FAILED);
    }
    return codes;
  }

  private static Set<ProblemCode> ofTenants(RestMethod method, Operation operation) {
    Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    if (!List.of(operation.right()).contains(Operation.ANYONE)) {
      codes.add(ProblemCode.INSUFFICIENT_SCOPE);
    }
    if (method.refusesImpersonators()) {
      codes.add(ProblemCode.IMPERSONATION_REFUSED);
    }
    if (method.has("organization")) {
      codes.add(ProblemCode.ORGANIZATION_SUSPENDED);
    }
    return codes;
  }

  private static boolean hasQuery(RestMethod method) {
    return annotations(method).anyMatch(QueryParam.class::isInstance);
  }

  private static boolean takesKey(RestMethod method) {
    return annotations(method)
        .anyMatch(
            annotation ->
                annotation instanceof HeaderParam header
                    && header.value().equals(Idempotency.HEADER));
  }

  private static Stream<Annotation> annotations(RestMethod method) {
    return Arrays.stream(method.method().getParameterAnnotations()).flatMap(Stream::of);
  }
}
