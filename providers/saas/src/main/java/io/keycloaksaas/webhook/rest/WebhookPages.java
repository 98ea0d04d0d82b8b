package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.webhook.NewWebhook;
import io.keycloaksaas.webhook.Webhook;
import io.keycloaksaas.webhook.Webhooks;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;

/** Answers about endpoints, the same in both APIs. */
final class WebhookPages {
  private WebhookPages() {}

  static Page<WebhookRepresentation> of(Webhooks webhooks, Page.Request page) {
    return WebhookRepresentation.page(
        webhooks,
        Page.of(
            page,
            webhooks.list(page),
            webhook -> new Cursor(webhook.createdAt().toEpochMilli(), webhook.id()),
            Function.identity()));
  }

  static Response ok(Webhooks webhooks, Webhook webhook) {
    return Answers.ok(WebhookRepresentation.of(webhooks, webhook), webhook.etag());
  }

  static Response created(KeycloakSession session, Webhooks webhooks, NewWebhook created) {
    return Answers.created(
        session.getContext().getUri().getAbsolutePathBuilder().path(created.webhook().id()).build(),
        WebhookRepresentation.of(webhooks, created));
  }
}
