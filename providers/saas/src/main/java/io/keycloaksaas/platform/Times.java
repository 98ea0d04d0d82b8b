package io.keycloaksaas.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.keycloak.common.util.Time;

/** Time as Keycloak has it (its offset moves in tests), in milliseconds. */
public final class Times {
  /** The server's clock; the only one our code reads. */
  public static final InstantSource CLOCK = () -> Instant.ofEpochMilli(Time.currentTimeMillis());

  private Times() {}

  public static Optional<Instant> instant(Long epochMillis) {
    return Optional.ofNullable(epochMillis).map(Instant::ofEpochMilli);
  }

  public static Long millis(Optional<Instant> instant) {
    return instant.map(Instant::toEpochMilli).orElse(null);
  }

  /** RFC 3339, or null. */
  public static String text(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse(null);
  }

  public static String text(Long epochMillis) {
    return text(instant(epochMillis));
  }

  /**
   * @throws Problem {@code validation_failed} when the text is not an RFC 3339 instant
   */
  public static Optional<Instant> parse(String field, String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Instant.ofEpochMilli(java.time.OffsetDateTime.parse(text).toInstant().toEpochMilli()));
    } catch (java.time.format.DateTimeParseException | ArithmeticException e) {
      throw Problem.invalid(field, "'" + field + "' must be a time such as 2026-11-21T04:00:00Z.");
    }
  }
}
