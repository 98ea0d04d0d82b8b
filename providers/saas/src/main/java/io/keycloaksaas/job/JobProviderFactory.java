package io.keycloaksaas.job;

import org.keycloak.provider.ProviderFactory;

/** Makes {@link JobProvider}s. */
public interface JobProviderFactory extends ProviderFactory<JobProvider> {}
