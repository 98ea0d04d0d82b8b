package io.keycloaksaas.subscription;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link SubscriptionProvider}. */
@AutoService(Spi.class)
public final class SubscriptionSpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-subscription";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return SubscriptionProvider.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return SubscriptionProviderFactory.class;
  }
}
