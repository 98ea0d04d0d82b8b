package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link BillingGateway}. */
@AutoService(Spi.class)
public final class BillingGatewaySpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-billing-gateway";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return BillingGateway.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return BillingGatewayFactory.class;
  }
}
