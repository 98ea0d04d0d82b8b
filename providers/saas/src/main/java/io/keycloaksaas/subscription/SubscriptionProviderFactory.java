package io.keycloaksaas.subscription;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link SubscriptionProvider}s. */
public interface SubscriptionProviderFactory extends ProviderFactory<SubscriptionProvider> {}
