package io.keycloaksaas.webhook;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Jobs;
import io.keycloaksaas.job.Outcome;
import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue;
import java.time.Duration;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Each hour: removes deliveries of events that are older than 30 days (M9) and of endpoints that
 * are gone. In batches, so that no transaction is long.
 */
@AutoService(JobHandler.class)
public final class WebhookPurge implements JobHandler {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 500;

  @Override
  public String kind() {
    return "webhook-purge";
  }

  @Override
  public Optional<Duration> every() {
    return Optional.of(Duration.ofHours(1));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    String before = Ids.first(Times.CLOCK.instant().minus(KEPT));
    repeat(sessions, job, queue -> queue.purgeOrphans(BATCH));
    repeat(sessions, job, queue -> queue.purgeEnded(before, BATCH));
    return Outcome.done();
  }

  private static void repeat(
      KeycloakSessionFactory sessions, Job job, ToIntFunction<JpaDeliveryQueue> purge) {
    int removed;
    do {
      removed =
          Jobs.inTransaction(
              sessions, job, session -> purge.applyAsInt(new JpaDeliveryQueue(session)));
    } while (removed == BATCH);
  }
}
