package io.keycloaksaas.webhook;

import java.util.List;
import java.util.Optional;

/** What somebody asks for; checked by {@link Webhooks}. */
public record WebhookDraft(
    String url,
    Optional<List<String>> eventTypes,
    Optional<String> description,
    Signature signature) {}
