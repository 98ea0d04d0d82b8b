package io.keycloaksaas.job.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.JobProviderFactory;
import io.keycloaksaas.job.JobWorker;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Also starts and stops the node's worker. The option {@code --spi-saas-jobs--jpa--threads} says
 * how many jobs a node does at once (16); 0 leaves all work to other nodes.
 */
@AutoService(JobProviderFactory.class)
public final class JpaJobProviderFactory implements JobProviderFactory {
  private static final int THREADS = 16;

  private int threads = THREADS;
  private JobWorker worker;

  @Override
  public JobProvider create(KeycloakSession session) {
    return new JpaJobProvider(session);
  }

  @Override
  public String getId() {
    return "jpa";
  }

  @Override
  public void init(Config.Scope config) {
    threads = config.getInt("threads", THREADS);
  }

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    if (threads > 0) {
      worker = JobWorker.connect(factory, threads);
    }
  }

  @Override
  public void close() {
    if (worker != null) {
      worker.stop();
    }
  }
}
