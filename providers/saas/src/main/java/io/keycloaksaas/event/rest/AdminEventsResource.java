package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.Envelope;
import io.keycloaksaas.event.EventFeed;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** {@code /admin/…/events}: the feed of the whole realm. */
public class AdminEventsResource {
  private final AdminGate gate;

  public AdminEventsResource(AdminGate gate) {
    this.gate = gate;
  }

  @GET
  @Operation(
      value = "Follows the events of the realm, oldest first",
      right = "view-events",
      gives = EventsRepresentation.class,
      problems = {ProblemCode.VALIDATION_FAILED, ProblemCode.EVENTS_EXPIRED})
  public Response list(
      @QueryParam("after") String after,
      @QueryParam("type") String type,
      @QueryParam("pageSize") String pageSize) {
    gate.requireViewEvents();
    FeedRequest asked = FeedRequest.of(after, type, pageSize);
    EventFeed.Slice slice =
        new EventFeed(gate.session()).ofRealm(asked.after(), asked.types(), asked.size());
    String realm = gate.session().getContext().getRealm().getName();
    return Answers.ok(
        new EventsRepresentation(
            slice.events().stream().map(event -> Envelope.ofRealm(event, realm)).toList(),
            slice.last(),
            slice.more()));
  }
}
