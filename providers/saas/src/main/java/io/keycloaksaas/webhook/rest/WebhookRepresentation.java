package io.keycloaksaas.webhook.rest;

import io.keycloaksaas.platform.Page;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.NewWebhook;
import io.keycloaksaas.webhook.Webhook;
import io.keycloaksaas.webhook.Webhook.Disabled;
import io.keycloaksaas.webhook.Webhooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as the APIs show it.
 *
 * @param organizationId null for one of the realm
 * @param eventTypes empty for all
 * @param disabledBecause null while it is enabled: manual, gone (the receiver answered 410) or
 *     failing (for five days)
 * @param secret null but in the answer to its creation and to a rotation
 * @param publicKeys with which deliveries can be verified, newest first; empty for v1
 * @param creatorIsMember whether who made it is a member of the organization today; null for one of
 *     the realm
 * @param failedAttempts of all deliveries
 * @param failingSince null while it works
 */
public record WebhookRepresentation(
    String id,
    @Nullable String organizationId,
    String url,
    String description,
    List<String> eventTypes,
    String signature,
    boolean enabled,
    @Nullable String disabledBecause,
    @Nullable String secret,
    List<String> publicKeys,
    String createdBy,
    @Nullable Boolean creatorIsMember,
    String createdAt,
    String updatedAt,
    long delivered,
    long failedAttempts,
    @Nullable String failingSince,
    @Nullable String lastSuccessAt) {

  /** The member that is shown once. */
  static final String SECRET = "secret";

  static WebhookRepresentation of(Webhooks webhooks, Webhook webhook) {
    return of(webhook, null, webhooks.publicKeys(List.of(webhook)));
  }

  static WebhookRepresentation of(Webhooks webhooks, NewWebhook created) {
    Webhook webhook = created.webhook();
    return of(webhook, created.secret().orElse(null), webhooks.publicKeys(List.of(webhook)));
  }

  static Page<WebhookRepresentation> page(Webhooks webhooks, Page<Webhook> page) {
    Map<String, List<String>> publicKeys = webhooks.publicKeys(page.items());
    return new Page<>(
        page.items().stream().map(webhook -> of(webhook, null, publicKeys)).toList(),
        page.nextCursor());
  }

  private static WebhookRepresentation of(
      Webhook webhook, String secret, Map<String, List<String>> publicKeys) {
    return new WebhookRepresentation(
        webhook.id(),
        webhook.organizationId(),
        webhook.url(),
        webhook.description(),
        webhook.filter().patterns(),
        webhook.signature().key(),
        webhook.isEnabled(),
        webhook.disabledBecause().map(Disabled::key).orElse(null),
        secret,
        publicKeys.getOrDefault(webhook.id(), List.of()),
        webhook.createdBy(),
        Optional.of(webhook)
            .filter(Webhook::isOfOrganization)
            .map(Webhook::createdByMember)
            .orElse(null),
        webhook.createdAt().toString(),
        webhook.updatedAt().toString(),
        webhook.health().delivered(),
        webhook.health().failed(),
        Times.text(webhook.health().failingSince()),
        Times.text(webhook.health().lastSuccess()));
  }
}
