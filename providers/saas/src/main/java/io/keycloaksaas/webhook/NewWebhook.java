package io.keycloaksaas.webhook;

import java.util.Optional;

/**
 * An endpoint with what its receiver has to be given.
 *
 * @param secret shown now and never again; absent where the public key will do
 */
public record NewWebhook(Webhook webhook, Optional<String> secret) {}
