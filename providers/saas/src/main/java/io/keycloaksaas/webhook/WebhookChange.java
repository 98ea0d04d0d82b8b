package io.keycloaksaas.webhook;

import java.util.List;
import java.util.Optional;

/** What is to be different; absent stays as it is. Checked by {@link Webhooks}. */
public record WebhookChange(
    Optional<String> url,
    Optional<List<String>> eventTypes,
    Optional<String> description,
    Optional<Boolean> enabled) {}
