package io.keycloaksaas.webhook;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link WebhookProvider}s. */
public interface WebhookProviderFactory extends ProviderFactory<WebhookProvider> {}
