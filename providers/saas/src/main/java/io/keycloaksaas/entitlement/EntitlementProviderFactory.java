package io.keycloaksaas.entitlement;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link EntitlementProvider}s. */
public interface EntitlementProviderFactory extends ProviderFactory<EntitlementProvider> {}
