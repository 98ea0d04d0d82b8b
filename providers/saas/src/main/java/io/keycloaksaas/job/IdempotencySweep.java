package io.keycloaksaas.job;

import com.google.auto.service.AutoService;
import io.keycloaksaas.persistence.Idempotency;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** Forgets the answers that no request may ask for any more. */
@AutoService(JobHandler.class)
public final class IdempotencySweep implements JobHandler {
  @Override
  public String kind() {
    return "idempotency-sweep";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Jobs.inTransaction(sessions, job, Idempotency::purge);
    return Outcome.done();
  }
}
