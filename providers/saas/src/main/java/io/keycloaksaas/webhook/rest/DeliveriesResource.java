package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Access;
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

/** {@code …/organizations/{organization}/webhooks/{webhook}/deliveries}. */
public class DeliveriesResource {
  private final KeycloakSession session;
  private final String organization;
  private final String webhook;

  public DeliveriesResource(KeycloakSession session, String organization, String webhook) {
    this.session = session;
    this.organization = organization;
    this.webhook = webhook;
  }

  @GET
  @Operation(
      value = "Lists the deliveries to an endpoint, the newest event first",
      right = WebhooksResource.MANAGE,
      pageOf = DeliveryRepresentation.class,
      problems = ProblemCode.WEBHOOK_NOT_FOUND)
  public Response list(
      @QueryParam("state") String state,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    return Answers.ok(DeliveryPages.of(deliveries(Access.READ), state, cursor, pageSize));
  }

  @POST
  @Path("test")
  @Operation(
      value = "Sends a test event to the endpoint",
      right = WebhooksResource.MANAGE,
      gives = DeliveryRepresentation.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.WEBHOOK_DISABLED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response test() {
    return Answers.ok(DeliveryRepresentation.of(deliveries(Access.WRITE).test()));
  }

  @POST
  @Path("replay")
  @Operation(
      value = "Sends the events of a time that were not delivered, or all",
      right = WebhooksResource.MANAGE,
      takes = WebhookRequests.ReplayDeliveries.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.WEBHOOK_DISABLED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response replayRange(InputStream body) {
    Deliveries deliveries = deliveries(Access.WRITE);
    WebhookRequests.ReplayDeliveries request =
        Body.read(session, body, WebhookRequests.ReplayDeliveries.class);
    deliveries.replay(request.from(), request.to(), request.all());
    return Answers.noContent();
  }

  @GET
  @Path("{delivery}")
  @Operation(
      value = "Shows a delivery",
      right = WebhooksResource.MANAGE,
      gives = DeliveryRepresentation.class,
      problems = {ProblemCode.WEBHOOK_NOT_FOUND, ProblemCode.DELIVERY_NOT_FOUND})
  public Response get(@PathParam("delivery") String delivery) {
    return Answers.ok(
        DeliveryRepresentation.of(
            deliveries(Access.READ).get(DeliveryRepresentation.eventId(delivery))));
  }

  @GET
  @Path("{delivery}/attempts")
  @Operation(
      value = "Lists the attempts of a delivery, the last first",
      right = WebhooksResource.MANAGE,
      pageOf = AttemptRepresentation.class,
      problems = {ProblemCode.WEBHOOK_NOT_FOUND, ProblemCode.DELIVERY_NOT_FOUND})
  public Response attempts(
      @PathParam("delivery") String delivery,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    return Answers.ok(
        DeliveryPages.attempts(
            deliveries(Access.READ), delivery, cursor, pageSize, AttemptRepresentation::forTenant));
  }

  @POST
  @Path("{delivery}/replay")
  @Operation(
      value = "Sends an event once more, at once and with all attempts",
      right = WebhooksResource.MANAGE,
      gives = DeliveryRepresentation.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.DELIVERY_NOT_FOUND,
        ProblemCode.WEBHOOK_DISABLED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response replay(@PathParam("delivery") String delivery) {
    return Answers.ok(
        DeliveryRepresentation.of(
            deliveries(Access.WRITE).replay(DeliveryRepresentation.eventId(delivery))));
  }

  private Deliveries deliveries(Access access) {
    MemberAccess member =
        TenantAccess.member(session, access, organization, WebhooksResource.MANAGE);
    return new Deliveries(
        session,
        new Webhooks(session, WebhookScope.organization(member.organizationId()), () -> {})
            .get(webhook));
  }
}
