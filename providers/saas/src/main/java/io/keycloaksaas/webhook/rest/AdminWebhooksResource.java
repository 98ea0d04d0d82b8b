package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.webhook.DeadLetters;
import io.keycloaksaas.webhook.NewWebhook;
import io.keycloaksaas.webhook.Webhook;
import io.keycloaksaas.webhook.WebhookScope;
import io.keycloaksaas.webhook.Webhooks;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/**
 * {@code /admin/…/webhooks}: endpoints of the realm, which are told of everything, and with them
 * those of organizations.
 */
public class AdminWebhooksResource {
  static final String VIEW = "view-realm";
  static final String MANAGE = "manage-realm";

  private final AdminGate gate;
  private final KeycloakSession session;

  public AdminWebhooksResource(AdminGate gate) {
    this.gate = gate;
    this.session = gate.session();
  }

  @GET
  @Operation(
      value = "Lists the endpoints of the realm and of its organizations, oldest first",
      right = VIEW,
      pageOf = WebhookRepresentation.class)
  public Response list(
      @QueryParam("organizationId") String organizationId,
      @QueryParam("cursor") String cursor,
      @QueryParam("pageSize") String pageSize) {
    gate.requireViewRealm();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(WebhookPages.of(webhooks(scope(organizationId)), page));
  }

  /** An id that cannot be one is nobody's. */
  private static WebhookScope scope(String organizationId) {
    if (organizationId == null || organizationId.isEmpty()) {
      return WebhookScope.everybody();
    }
    return WebhookScope.organization(Ids.isPossible(organizationId) ? organizationId : "-");
  }

  @POST
  @Operation(
      value = "Creates an endpoint of the realm; its secret is in this answer and in no other",
      right = MANAGE,
      takes = WebhookRequests.CreateWebhook.class,
      creates = WebhookRepresentation.class,
      problems = {ProblemCode.LIMIT_REACHED, ProblemCode.ENCRYPTION_NOT_CONFIGURED})
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    gate.requireManageRealm();
    return new Idempotency(gate, WebhookRepresentation.SECRET)
        .once(key, body, WebhookRequests.CreateWebhook.class, this::created);
  }

  private Response created(WebhookRequests.CreateWebhook request) {
    Webhooks webhooks = webhooks(WebhookScope.everybody());
    NewWebhook created = webhooks.create(request.draft(), gate.administrator().getId());
    return WebhookPages.created(session, webhooks, created);
  }

  @GET
  @Path("dead-letters")
  @Operation(
      value = "Lists deliveries to any endpoint that failed for good, the newest event first",
      right = VIEW,
      pageOf = DeliveryRepresentation.class)
  public Response deadLetters(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    gate.requireViewRealm();
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(
        Page.of(
            page,
            DeadLetters.list(session, page),
            DeadLetters::cursor,
            DeliveryRepresentation::of));
  }

  @GET
  @Path("{webhook}")
  @Operation(
      value = "Shows an endpoint",
      right = VIEW,
      gives = WebhookRepresentation.class,
      problems = ProblemCode.WEBHOOK_NOT_FOUND)
  public Response get(@PathParam("webhook") String webhook) {
    gate.requireViewRealm();
    Webhooks webhooks = webhooks(WebhookScope.everybody());
    return WebhookPages.ok(webhooks, webhooks.get(webhook));
  }

  @PUT
  @Path("{webhook}")
  @Operation(
      value = "Changes an endpoint",
      right = MANAGE,
      takes = WebhookRequests.ReplaceWebhook.class,
      gives = WebhookRepresentation.class,
      problems = {ProblemCode.WEBHOOK_NOT_FOUND, ProblemCode.VERSION_CONFLICT})
  public Response replace(
      @PathParam("webhook") String webhook,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    gate.requireManageRealm();
    Webhooks webhooks = webhooks(WebhookScope.everybody());
    Webhook updated =
        webhooks.update(
            webhook,
            Body.read(session, body, WebhookRequests.ReplaceWebhook.class).change(),
            new IfMatch(ifMatch));
    return WebhookPages.ok(webhooks, updated);
  }

  @DELETE
  @Path("{webhook}")
  @Operation(
      value = "Deletes an endpoint with its deliveries",
      right = MANAGE,
      problems = ProblemCode.WEBHOOK_NOT_FOUND)
  public Response delete(@PathParam("webhook") String webhook) {
    gate.requireManageRealm();
    webhooks(WebhookScope.everybody()).delete(webhook);
    return Answers.noContent();
  }

  @POST
  @Path("{webhook}/rotate-secret")
  @Operation(
      value = "Makes a new secret, which is in this answer and in no other",
      right = MANAGE,
      takes = WebhookRequests.RotateSecret.class,
      gives = WebhookRepresentation.class,
      problems = {ProblemCode.WEBHOOK_NOT_FOUND, ProblemCode.ENCRYPTION_NOT_CONFIGURED})
  public Response rotate(@PathParam("webhook") String webhook, InputStream body) {
    gate.requireManageRealm();
    Webhooks webhooks = webhooks(WebhookScope.everybody());
    NewWebhook rotated =
        webhooks.rotate(
            webhook, Body.read(session, body, WebhookRequests.RotateSecret.class).overlap());
    return Answers.ok(WebhookRepresentation.of(webhooks, rotated));
  }

  private Webhooks webhooks(WebhookScope scope) {
    return new Webhooks(session, scope, () -> {});
  }
}
