package io.keycloaksaas.mail.rest;

import io.keycloaksaas.event.AccessTrail;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.mail.Message;
import io.keycloaksaas.mail.jpa.MessageStore;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/email-messages}. */
public class AdminEmailMessagesResource {
  /** Addresses of people: who looks at them is in the log. */
  private static final String READ = "adminEmailMessagesList";

  private final AdminGate gate;
  private final KeycloakSession session;

  public AdminEmailMessagesResource(AdminGate gate) {
    this.gate = gate;
    this.session = gate.session();
  }

  @GET
  @Operation(
      value = "Lists outgoing e-mail, oldest first",
      right = "view-realm",
      pageOf = EmailMessageRepresentation.class,
      problems = ProblemCode.VALIDATION_FAILED)
  public Response list(
      @QueryParam("state") String state,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireViewRealm();
    Page.Request page = Page.Request.of(cursor, pageSize);
    AccessTrail.read(session, READ, Map.of());
    return Answers.ok(
        Page.of(
            page,
            messages().list(state(state), page),
            message -> new Cursor(message.createdAt().toEpochMilli(), message.id()),
            EmailMessageRepresentation::of));
  }

  @GET
  @Path("{message}")
  @Operation(
      value = "Shows an outgoing e-mail",
      right = "view-realm",
      gives = EmailMessageRepresentation.class,
      problems = ProblemCode.EMAIL_MESSAGE_NOT_FOUND)
  public Response get(@PathParam("message") String message) {
    gate.requireViewRealm();
    Message found = find(message);
    AccessTrail.read(session, READ, Map.of());
    return Answers.ok(EmailMessageRepresentation.of(found));
  }

  @POST
  @Path("{message}/retry")
  @Operation(
      value = "Tries a waiting e-mail at once",
      right = "manage-realm",
      gives = EmailMessageRepresentation.class,
      problems = {ProblemCode.EMAIL_MESSAGE_NOT_FOUND, ProblemCode.EMAIL_MESSAGE_CLOSED})
  public Response retry(@PathParam("message") String message) {
    gate.requireManageRealm();
    Message found = find(message);
    Mails.retry(session, found);
    return Answers.ok(EmailMessageRepresentation.of(found));
  }

  private Message find(String id) {
    return Optional.of(id)
        .filter(Ids::isPossible)
        .flatMap(possible -> messages().find(possible))
        .orElseThrow(
            () -> Problem.of(ProblemCode.EMAIL_MESSAGE_NOT_FOUND, "There is no such message."));
  }

  /** Null for all. */
  private static Message.State state(String text) {
    return text == null || text.isEmpty()
        ? null
        : Arrays.stream(Message.State.values())
            .filter(state -> state.key().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.invalid("state", "'state' must be queued, sent, failed or canceled."));
  }

  private MessageStore messages() {
    return new MessageStore(session);
  }
}
