package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Domain;
import io.keycloaksaas.domain.JoinRequest;
import io.keycloaksaas.domain.JoinRequest.Status;
import io.keycloaksaas.domain.JoinRequests;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.keycloak.models.KeycloakSession;

/** Answers that both APIs give. */
final class DomainAnswers {
  private DomainAnswers() {}

  static Response added(KeycloakSession session, Domain domain) {
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(domain.name().value()).build(),
        DomainRepresentation.of(domain));
  }

  static Response shown(Domain domain) {
    return Answers.ok(DomainRepresentation.of(domain));
  }

  /**
   * @param status null for those that wait
   */
  static Response page(JoinRequests requests, String status, String cursor, String pageSize) {
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            requests.list(status(status), page),
            JoinRequest::cursor,
            JoinRequestRepresentation::of));
  }

  static Response shown(JoinRequest request) {
    return Answers.ok(JoinRequestRepresentation.of(request));
  }

  private static Status status(String text) {
    return text == null
        ? Status.PENDING
        : Arrays.stream(Status.values())
            .filter(status -> status.key().equals(text))
            .findFirst()
            .orElseThrow(
                () -> Problem.invalid("status", "'status' must be pending, approved or rejected."));
  }
}
