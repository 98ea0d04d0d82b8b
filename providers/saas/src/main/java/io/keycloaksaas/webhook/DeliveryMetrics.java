package io.keycloaksaas.webhook;

import io.keycloaksaas.platform.OutboundAnswer;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.webhook.jpa.JpaDeliveryQueue.Backlog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * {@code saas.webhooks.due} (deliveries that wait), {@code saas.webhooks.oldest} (seconds since the
 * first of them became due), {@code saas.webhooks.attempts} (a timer, by outcome). The database is
 * asked now and then, never by who reads the metrics.
 */
final class DeliveryMetrics {
  private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(30);

  private volatile Backlog backlog = new Backlog(0, Times.CLOCK.instant());
  private long measured = System.nanoTime() - INTERVAL_NANOS;

  DeliveryMetrics() {
    Gauge.builder("saas.webhooks.due", () -> backlog.due()).register(Metrics.globalRegistry);
    Gauge.builder("saas.webhooks.oldest", this::age).register(Metrics.globalRegistry);
  }

  private long age() {
    return backlog.due() == 0
        ? 0
        : Duration.between(backlog.oldest(), Times.CLOCK.instant()).toSeconds();
  }

  /** For one thread. */
  void measure(Supplier<Backlog> source) {
    if (System.nanoTime() - measured >= INTERVAL_NANOS) {
      measured = System.nanoTime();
      backlog = source.get();
    }
  }

  void attempted(OutboundAnswer answer) {
    Metrics.timer("saas.webhooks.attempts", "outcome", outcome(answer)).record(answer.latency());
  }

  private static String outcome(OutboundAnswer answer) {
    return answer.kind() == OutboundAnswer.Kind.ANSWERED
        ? answer.status() / 100 + "xx"
        : answer.kind().name().toLowerCase(Locale.ROOT);
  }
}
