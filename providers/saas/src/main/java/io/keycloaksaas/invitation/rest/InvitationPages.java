package io.keycloaksaas.invitation.rest;

import io.keycloaksaas.invitation.Invitation.Status;
import io.keycloaksaas.invitation.OrganizationInvitations;
import io.keycloaksaas.invitation.OrganizationInvitations.Created;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** What both APIs answer alike. */
final class InvitationPages {
  private InvitationPages() {}

  static Page<InvitationRepresentation> of(
      OrganizationInvitations invitations,
      Optional<Status> status,
      String cursor,
      String pageSize) {
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Page.of(
        page,
        invitations.list(status, page),
        i -> new Cursor(i.createdAt().toEpochMilli(), i.id()),
        InvitationRepresentation::of);
  }

  static Response created(KeycloakSession session, Created created) {
    return Answers.created(
        session
            .getContext()
            .getUri()
            .getAbsolutePathBuilder()
            .path(created.invitation().id())
            .build(),
        InvitationRepresentation.of(created));
  }

  /**
   * @throws Problem {@code validation_failed}
   */
  static Optional<Status> status(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Status> status =
        Stream.of(Status.values()).filter(one -> one.key().equals(text)).findFirst();
    if (status.isEmpty()) {
      throw Problem.invalid(
          "status",
          "'status' must be one of "
              + Stream.of(Status.values()).map(Status::key).collect(Collectors.joining(", "))
              + ".");
    }
    return status;
  }
}
