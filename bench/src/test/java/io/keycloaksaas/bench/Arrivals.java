package io.keycloaksaas.bench;

import io.keycloaksaas.test.FaultyReceiver.Request;
import java.time.Instant;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** How long events were under way: from the time they carry to the first byte. Thread-safe. */
final class Arrivals {
  private static final Pattern TIMESTAMP = Pattern.compile("\"timestamp\":\"([^\"]+)\"");
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

  private final Queue<Long> millis = new ConcurrentLinkedQueue<>();

  void add(Request request) {
    var timestamp = TIMESTAMP.matcher(request.body());
    if (timestamp.find()) {
      millis.add(
          request.firstByteAt().toEpochMilli() - Instant.parse(timestamp.group(1)).toEpochMilli());
    }
  }

  void clear() {
    millis.clear();
  }

  void await(int count) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (millis.size() < count) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(millis.size() + " of " + count + " events arrived");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** Sorted. */
  double[] millis() {
    var sorted = millis.stream().mapToDouble(Long::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  double percentile(int percent) {
    return percentile(millis(), percent);
  }

  /** The nearest rank. */
  static double percentile(double[] sorted, int percent) {
    return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
  }
}
