package io.keycloaksaas.job;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait after a failure. */
public final class Backoff {
  /** Ten attempts in about three days, as Standard Webhooks advises. */
  public static final List<Duration> STANDARD =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private Backoff() {}

  /**
   * @param failures at least 1; beyond the schedule its last wait is taken
   * @return up to a fifth shorter or longer, so that what failed together does not come back
   *     together
   */
  public static Duration after(List<Duration> schedule, int failures) {
    long millis = schedule.get(Math.min(failures, schedule.size()) - 1).toMillis();
    return Duration.ofMillis(
        millis * 4 / 5 + ThreadLocalRandom.current().nextLong(millis * 2 / 5 + 1));
  }
}
