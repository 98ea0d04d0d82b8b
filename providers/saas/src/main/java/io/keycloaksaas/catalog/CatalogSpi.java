package io.keycloaksaas.catalog;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link CatalogProvider}. */
@AutoService(Spi.class)
public final class CatalogSpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-catalog";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return CatalogProvider.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return CatalogProviderFactory.class;
  }
}
