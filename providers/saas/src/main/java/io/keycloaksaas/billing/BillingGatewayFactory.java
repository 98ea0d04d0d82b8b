package io.keycloaksaas.billing;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link BillingGateway}s. Its id is the provider's name, also in the catalogue. */
public interface BillingGatewayFactory extends ProviderFactory<BillingGateway> {}
