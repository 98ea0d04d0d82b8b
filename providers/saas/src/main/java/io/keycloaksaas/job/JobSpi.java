package io.keycloaksaas.job;

import com.google.auto.service.AutoService;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Keycloak's registration of {@link JobProvider}. */
@AutoService(Spi.class)
public final class JobSpi implements Spi {
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String getName() {
    return "saas-jobs";
  }

  @Override
  public Class<? extends Provider> getProviderClass() {
    return JobProvider.class;
  }

  @Override
  public Class<? extends ProviderFactory<?>> getProviderFactoryClass() {
    return JobProviderFactory.class;
  }
}
