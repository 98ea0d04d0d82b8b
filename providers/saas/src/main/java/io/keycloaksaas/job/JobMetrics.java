package io.keycloaksaas.job;

import io.keycloaksaas.platform.Times;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What waits, by kind: {@code saas.jobs.due} (jobs), {@code saas.jobs.oldest} (seconds since the
 * first of them became due) and {@code saas.jobs.dead} (jobs). The database is asked now and then,
 * never by who reads the metrics.
 */
final class JobMetrics {
  private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final JobProvider.Backlog NOTHING = new JobProvider.Backlog("", 0, null, 0);

  private final Map<String, JobProvider.Backlog> byKind = new ConcurrentHashMap<>();
  private long measured = System.nanoTime() - INTERVAL_NANOS;

  JobMetrics(Set<String> kinds) {
    for (String kind : kinds) {
      gauge("saas.jobs.due", kind, () -> backlog(kind).due());
      gauge("saas.jobs.oldest", kind, () -> age(backlog(kind)));
      gauge("saas.jobs.dead", kind, () -> backlog(kind).dead());
    }
  }

  /** For one thread. */
  void measure(Supplier<List<JobProvider.Backlog>> source) {
    if (System.nanoTime() - measured < INTERVAL_NANOS) {
      return;
    }
    measured = System.nanoTime();
    List<JobProvider.Backlog> now = source.get();
    byKind.clear();
    now.forEach(backlog -> byKind.put(backlog.kind(), backlog));
  }

  private JobProvider.Backlog backlog(String kind) {
    return byKind.getOrDefault(kind, NOTHING);
  }

  private static long age(JobProvider.Backlog backlog) {
    return backlog.oldest() == null
        ? 0
        : Duration.between(backlog.oldest(), Times.CLOCK.instant()).toSeconds();
  }

  private static void gauge(String name, String kind, Supplier<Number> value) {
    Gauge.builder(name, value).tag("kind", kind).register(Metrics.globalRegistry);
  }
}
