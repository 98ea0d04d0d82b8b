package io.keycloaksaas.organization;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** {@link OrganizationPurge}, again and again, on one node at a time. */
@AutoService(JobHandler.class)
public final class OrganizationPurgeJob implements JobHandler {
  private static final Duration EVERY = Duration.ofMinutes(10);

  @Override
  public String kind() {
    return "organization-purge";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(EVERY);
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    new OrganizationPurge(sessions).run();
    return Outcome.done();
  }
}
