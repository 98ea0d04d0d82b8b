package io.keycloaksaas.apikey;

import com.google.auto.service.AutoService;
import io.keycloaksaas.apikey.jpa.JpaApiKeys;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.persistence.Database;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** Forgets keys that ended long ago; the log remembers them. */
@AutoService(JobHandler.class)
public final class ApiKeySweep implements JobHandler {
  private static final Duration KEPT = Duration.ofDays(90);

  @Override
  public String kind() {
    return "api-key-sweep";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(6));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Jobs.inTransaction(
        sessions,
        job,
        session -> JpaApiKeys.forget(Database.of(session), Times.CLOCK.instant().minus(KEPT)));
    return Outcome.done();
  }
}
