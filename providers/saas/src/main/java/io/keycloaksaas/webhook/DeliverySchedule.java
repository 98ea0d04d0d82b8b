package io.keycloaksaas.webhook;

import io.keycloaksaas.job.Backoff;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a delivery is tried again, and when an endpoint is given up. */
final class DeliverySchedule {
  /** About three days, with the waits of {@link Backoff#STANDARD} between them. */
  static final int ATTEMPTS = Backoff.STANDARD.size() + 1;

  /** How long an endpoint may do nothing but fail. */
  static final Duration PATIENCE = Duration.ofDays(5);

  /** The longest that a receiver may ask us to wait. */
  private static final Duration LONGEST_ASKED = Duration.ofHours(24);

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private DeliverySchedule() {}

  /**
   * @param attempt that failed, 1 for the first since the delivery was made or replayed
   * @param retryAfter the header of that name (RFC 9110, section 10.2.3); null for none
   * @return empty after the last
   */
  static Optional<Instant> next(int attempt, String retryAfter, Instant now) {
    if (attempt >= ATTEMPTS) {
      return Optional.empty();
    }
    Duration wait = Backoff.after(Backoff.STANDARD, attempt);
    Duration asked = asked(retryAfter, now);
    return Optional.of(now.plus(asked.compareTo(wait) > 0 ? asked : wait));
  }

  /** Seconds or a date; what is neither asks for nothing. */
  private static Duration asked(String retryAfter, Instant now) {
    if (retryAfter == null) {
      return Duration.ZERO;
    }
    String text = retryAfter.strip();
    try {
      Duration asked =
          SECONDS.matcher(text).matches()
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(
                  now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
      return asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked;
    } catch (DateTimeParseException e) {
      return Duration.ZERO;
    }
  }

  static boolean isGivenUp(Instant failingSince, Instant now) {
    return !failingSince.plus(PATIENCE).isAfter(now);
  }
}
