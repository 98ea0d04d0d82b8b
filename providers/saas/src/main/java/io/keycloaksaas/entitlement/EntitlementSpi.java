package io.keycloaksaas.entitlement;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link EntitlementProvider}. */
@AutoService(Spi.class)
public final class EntitlementSpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-entitlement";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return EntitlementProvider.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return EntitlementProviderFactory.class;
  }
}
