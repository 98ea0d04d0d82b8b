package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.organization.TenantAccess;
import io.keycloaksaas.organization.TenantAccess.MemberAccess;
import io.keycloaksaas.persistence.Idempotency;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.IfMatch;
import io.keycloaksaas.platform.Operation;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth;
import io.keycloaksaas.platform.TenantAuth.Access;
import io.keycloaksaas.webhook.NewWebhook;
import io.keycloaksaas.webhook.Webhook;
import io.keycloaksaas.webhook.WebhookScope;
import io.keycloaksaas.webhook.Webhooks;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;

/** {@code …/organizations/{organization}/webhooks}: an organization's own endpoints. */
public class WebhooksResource {
  static final String MANAGE = "org:webhooks:manage";

  private final KeycloakSession session;
  private final String organization;

  public WebhooksResource(KeycloakSession session, String organization) {
    this.session = session;
    this.organization = organization;
  }

  @GET
  @Operation(
      value = "Lists the endpoints, oldest first",
      right = MANAGE,
      pageOf = WebhookRepresentation.class)
  public Response list(
      @QueryParam("cursor") String cursor, @QueryParam("pageSize") String pageSize) {
    Webhooks webhooks = webhooks(access(Access.READ));
    Page.Request page = Page.Request.of(cursor, pageSize);
    return Answers.ok(WebhookPages.of(webhooks, page));
  }

  @POST
  @Operation(
      value = "Creates an endpoint; its secret is in this answer and in no other",
      right = MANAGE,
      takes = WebhookRequests.CreateWebhook.class,
      creates = WebhookRepresentation.class,
      problems = {
        ProblemCode.LIMIT_REACHED,
        ProblemCode.TOO_MANY_REQUESTS,
        ProblemCode.ENCRYPTION_NOT_CONFIGURED
      })
  public Response create(@HeaderParam(Idempotency.HEADER) String key, InputStream body) {
    MemberAccess access = access(Access.WRITE);
    TenantAuth.refuseKeys(access.caller());
    return new Idempotency(session, access.caller(), WebhookRepresentation.SECRET)
        .once(key, body, WebhookRequests.CreateWebhook.class, request -> created(access, request));
  }

  private Response created(MemberAccess access, WebhookRequests.CreateWebhook request) {
    Webhooks webhooks = webhooks(access);
    NewWebhook created = webhooks.create(request.draft(), access.caller().user().getId());
    return WebhookPages.created(session, webhooks, created);
  }

  @GET
  @Path("{webhook}")
  @Operation(
      value = "Shows an endpoint",
      right = MANAGE,
      gives = WebhookRepresentation.class,
      problems = ProblemCode.WEBHOOK_NOT_FOUND)
  public Response get(@PathParam("webhook") String webhook) {
    Webhooks webhooks = webhooks(access(Access.READ));
    return WebhookPages.ok(webhooks, webhooks.get(webhook));
  }

  @PATCH
  @Path("{webhook}")
  @Operation(
      value = "Changes an endpoint",
      right = MANAGE,
      takes = WebhookRequests.UpdateWebhook.class,
      gives = WebhookRepresentation.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.VERSION_CONFLICT,
        ProblemCode.TOO_MANY_REQUESTS
      })
  public Response update(
      @PathParam("webhook") String webhook,
      @HeaderParam("If-Match") String ifMatch,
      InputStream body) {
    MemberAccess access = access(Access.WRITE);
    TenantAuth.refuseKeys(access.caller());
    Webhooks webhooks = webhooks(access);
    Webhook updated =
        webhooks.update(
            webhook,
            Body.read(session, body, WebhookRequests.UpdateWebhook.class).change(),
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
    MemberAccess access = access(Access.WRITE);
    TenantAuth.refuseKeys(access.caller());
    webhooks(access).delete(webhook);
    return Answers.noContent();
  }

  @POST
  @Path("{webhook}/rotate-secret")
  @Operation(
      value = "Makes a new secret, which is in this answer and in no other",
      right = MANAGE,
      takes = WebhookRequests.RotateSecret.class,
      gives = WebhookRepresentation.class,
      problems = {
        ProblemCode.WEBHOOK_NOT_FOUND,
        ProblemCode.TOO_MANY_REQUESTS,
        ProblemCode.ENCRYPTION_NOT_CONFIGURED
      })
  public Response rotate(@PathParam("webhook") String webhook, InputStream body) {
    MemberAccess access = access(Access.WRITE);
    TenantAuth.refuseKeys(access.caller());
    Webhooks webhooks = webhooks(access);
    NewWebhook rotated =
        webhooks.rotate(
            webhook, Body.read(session, body, WebhookRequests.RotateSecret.class).overlap());
    return Answers.ok(WebhookRepresentation.of(webhooks, rotated));
  }

  private MemberAccess access(Access access) {
    return TenantAccess.member(session, access, organization, MANAGE);
  }

  private Webhooks webhooks(MemberAccess access) {
    return new Webhooks(
        session,
        WebhookScope.organization(access.organizationId()),
        () -> TenantAccess.recheck(session, access, MANAGE));
  }
}
