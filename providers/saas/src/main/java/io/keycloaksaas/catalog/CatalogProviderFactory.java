package io.keycloaksaas.catalog;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link CatalogProvider}s. */
public interface CatalogProviderFactory extends ProviderFactory<CatalogProvider> {}
