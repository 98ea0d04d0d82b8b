package io.keycloaksaas.event;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Each hour, in batches, so that no transaction is long: moves the beginning of the feeds on to
 * what is not older than {@code events.retentionDays}, and removes changes of entitlements that no
 * token can be too old for. The rows of the log stay, for the audit.
 */
@AutoService(JobHandler.class)
public final class EventRetention implements JobHandler {
  @Override
  public String kind() {
    return "event-retention";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    List<String> realms =
        Jobs.inTransaction(sessions, job, session -> new FeedRetention(session).realms());
    boolean more = false;
    for (String realm : realms) {
      more |= oneBatch(sessions, job, retention -> retention.expireEvents(realm));
      more |= oneBatch(sessions, job, retention -> retention.removeChanges(realm));
    }
    return more ? Outcome.again(Duration.ZERO, null) : Outcome.done();
  }

  private static boolean oneBatch(
      KeycloakSessionFactory sessions, Job job, Predicate<FeedRetention> work) {
    return Jobs.inTransaction(sessions, job, session -> work.test(new FeedRetention(session)));
  }
}
