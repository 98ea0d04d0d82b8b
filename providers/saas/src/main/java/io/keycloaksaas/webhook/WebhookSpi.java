package io.keycloaksaas.webhook;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link WebhookProvider}. */
@AutoService(Spi.class)
public final class WebhookSpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-webhooks";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return WebhookProvider.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return WebhookProviderFactory.class;
  }
}
