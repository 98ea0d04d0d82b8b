package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.Envelope;
import io.keycloaksaas.event.EventFeed;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** {@code /realms/{realm}/saas/v1/organizations/{organization}/events}. */
public class OrganizationEventsResource {
  /** What a member needs to read. */
  public static final String PERMISSION = "org:audit:read";

  private final KeycloakSession session;
  private final Supplier<String> readable;

  /**
   * @param readable authorizes reading and gives the organization's id
   */
  public OrganizationEventsResource(KeycloakSession session, Supplier<String> readable) {
    this.session = session;
    this.readable = readable;
  }

  @GET
  @Operation(
      value = "Follows the events of the organization, oldest first",
      right = PERMISSION,
      gives = EventsRepresentation.class,
      problems = {ProblemCode.VALIDATION_FAILED, ProblemCode.EVENTS_EXPIRED})
  public Response list(
      @QueryParam("after") String after,
      @QueryParam("type") String type,
      @QueryParam("pageSize") String pageSize) {
    String organizationId = readable.get();
    FeedRequest asked = FeedRequest.of(after, type, pageSize);
    EventFeed.Slice slice =
        new EventFeed(session)
            .ofOrganization(organizationId, asked.after(), asked.types(), asked.size());
    String realm = session.getContext().getRealm().getName();
    return Answers.ok(
        new EventsRepresentation(
            slice.events().stream().map(event -> Envelope.ofOrganization(event, realm)).toList(),
            slice.last(),
            slice.more()));
  }
}
