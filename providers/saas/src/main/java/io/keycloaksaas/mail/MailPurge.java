package io.keycloaksaas.mail;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.JobProvider;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.mail.jpa.MessagePurge;
import io.keycloaksaas.platform.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Each hour: wipes what has expired, and removes messages and dead jobs after 30 days (M9). In
 * batches, so that no transaction is long.
 */
@AutoService(JobHandler.class)
public final class MailPurge implements JobHandler {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 500;

  @Override
  public String kind() {
    return "mail-purge";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    Instant before = Times.CLOCK.instant().minus(KEPT);
    Jobs.inTransaction(
        sessions,
        job,
        session -> {
          session.getProvider(JobProvider.class).removeDead(before);
          return new MessagePurge(session).expire(BATCH);
        });
    int removed =
        Jobs.inTransaction(
            sessions, job, session -> new MessagePurge(session).remove(before, BATCH));
    return removed == BATCH ? Outcome.again(Duration.ZERO, null) : Outcome.done();
  }
}
