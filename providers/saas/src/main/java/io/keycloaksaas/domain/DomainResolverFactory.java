package io.keycloaksaas.domain;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link DomainResolver}s. */
public interface DomainResolverFactory extends ProviderFactory<DomainResolver> {}
