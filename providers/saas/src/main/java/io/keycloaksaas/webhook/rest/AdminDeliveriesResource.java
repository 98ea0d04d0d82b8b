package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.webhook.Deliveries;
import io.keycloaksaas.webhook.WebhookScope;
import io.keycloaksaas.webhook.Webhooks;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code /admin/…/webhooks/{webhook}/deliveries}. */
public class AdminDeliveriesResource {
  private final AdminGate gate;
  private final KeycloakSession session;
  private final String webhook;

  public AdminDeliveriesResource(AdminGate gate, String webhook) {
    this.gate = gate;
    this.session = gate.session();
    this.webhook = webhook;
  }

  @GET
  @Operation(
      value = "Lists the deliveries to an endpoint, the newest event first",
      right = AdminWebhooksResource.VIEW,
      pageOf = DeliveryRepresentation.class,
      problems = ProblemCode.WEBHOOK_NOT_FOUND)
  public Response list(
      @QueryParam("state") String state,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    return Answers.ok(DeliveryPages.of(viewed(), state, cursor, pageSize));
  }

  @POST
  @Path("test")
  @Operation(
      value = "Sends a test event to the endpoint",
      right = AdminWebhooksResource.MANAGE,
      gives = DeliveryRepresentation.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.WEBHOOK_DISABLED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response test() {
    return Answers.ok(DeliveryRepresentation.of(managed().test()));
  }

  @POST
  @Path("replay")
  @Operation(
      value = "Sends the events of a time that were not delivered, or all",
      right = AdminWebhooksResource.MANAGE,
      takes = WebhookRequests.ReplayDeliveries.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.WEBHOOK_DISABLED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response replayRange(InputStream body) {
    Deliveries deliveries = managed();
    WebhookRequests.ReplayDeliveries request =
        Body.read(session, body, WebhookRequests.ReplayDeliveries.class);
    deliveries.replay(request.from(), request.to(), request.all());
    return Answers.noContent();
  }

  @GET
  @Path("{delivery}")
  @Operation(
      value = "Shows a delivery",
      right = AdminWebhooksResource.VIEW,
      gives = DeliveryRepresentation.class,
      problems = {ProblemCode.WEBHOOK_NOT_FOUND, ProblemCode.DELIVERY_NOT_FOUND})
  public Response get(@PathParam("delivery") String delivery) {
    return Answers.ok(
        DeliveryRepresentation.of(viewed().get(DeliveryRepresentation.eventId(delivery))));
  }

  @GET
  @Path("{delivery}/attempts")
  @Operation(
      value = "Lists the attempts of a delivery, the last first",
      right = AdminWebhooksResource.VIEW,
      pageOf = AttemptRepresentation.class,
      problems = {ProblemCode.WEBHOOK_NOT_FOUND, ProblemCode.DELIVERY_NOT_FOUND})
  public Response attempts(
      @PathParam("delivery") String delivery,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    return Answers.ok(
        DeliveryPages.attempts(
            viewed(), delivery, cursor, pageSize, AttemptRepresentation::forAdministrator));
  }

  @POST
  @Path("{delivery}/replay")
  @Operation(
      value = "Sends an event once more, at once and with all attempts",
      right = AdminWebhooksResource.MANAGE,
      gives = DeliveryRepresentation.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.DELIVERY_NOT_FOUND,
        ProblemCode.WEBHOOK_DISABLED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response replay(@PathParam("delivery") String delivery) {
    return Answers.ok(
        DeliveryRepresentation.of(managed().replay(DeliveryRepresentation.eventId(delivery))));
  }

  private Deliveries viewed() {
    gate.requireViewRealm();
    return deliveries();
  }

  private Deliveries managed() {
    gate.requireManageRealm();
    return deliveries();
  }

  private Deliveries deliveries() {
    return new Deliveries(
        session, new Webhooks(session, WebhookScope.everybody(), () -> {}).get(webhook));
  }
}
