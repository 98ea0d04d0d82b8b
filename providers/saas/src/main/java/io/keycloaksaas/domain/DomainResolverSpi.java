package io.keycloaksaas.domain;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link DomainResolver}. */
@AutoService(Spi.class)
public final class DomainResolverSpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-domain-resolver";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return DomainResolver.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return DomainResolverFactory.class;
  }
}
