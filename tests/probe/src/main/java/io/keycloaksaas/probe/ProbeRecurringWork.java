package io.keycloaksaas.probe;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.keycloak.models.KeycloakSessionFactory;

/** Counts how often it was done. */
@AutoService(JobHandler.class)
public final class ProbeRecurringWork implements JobHandler {
  static final AtomicInteger RUNS = new AtomicInteger();

  @Override
  public String kind() {
    return "probe-recurring";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(6));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    RUNS.incrementAndGet();
    return Outcome.done();
  }
}
