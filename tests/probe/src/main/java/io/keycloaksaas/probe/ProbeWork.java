package io.keycloaksaas.probe;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.Job;
import io.keycloaksaas.job.JobHandler;
import io.keycloaksaas.job.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.keycloak.models.KeycloakSessionFactory;

/** Work whose reference says what it does: {@code fails-…}, {@code waits-…}, else it is done. */
@AutoService(JobHandler.class)
public final class ProbeWork implements JobHandler {
  static final String KIND = "probe";
  private static final Map<String, Integer> RUNS = new ConcurrentHashMap<>();
  private static final Map<String, CountDownLatch> WAITING = new ConcurrentHashMap<>();

  /** How often work with this reference was begun. */
  static int runs(String reference) {
    return RUNS.getOrDefault(reference, 0);
  }

  /** Lets work go on that waits. */
  static void release(String reference) {
    latch(reference).countDown();
  }

  private static CountDownLatch latch(String reference) {
    return WAITING.computeIfAbsent(reference, key -> new CountDownLatch(1));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<Duration> retries() {
    return List.of(Duration.ofHours(1), Duration.ofHours(2));
  }

  @Override
  public Outcome run(KeycloakSessionFactory sessions, Job job) {
    RUNS.merge(job.reference(), 1, Integer::sum);
    if (job.reference().startsWith("fails-")) {
      return Outcome.failed("It always fails");
    }
    if (job.reference().startsWith("throws-")) {
      throw new IllegalStateException("a secret that no administrator may see");
    }
    if (job.reference().startsWith("waits-")) {
      await(latch(job.reference()));
    }
    return Outcome.done();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
