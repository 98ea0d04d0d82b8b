package io.keycloaksaas.guards;

import java.time.Duration;
import java.util.Objects;

/**
 * Whose tokens a service takes. Both names are mandatory: a token for anybody is a token for an
 * attacker's service.
 *
 * @param issuer the realm's URL, compared exactly with {@code iss}
 * @param audience this service's name, which {@code aud} must contain
 * @param leeway for clocks that differ, for {@code exp}, {@code nbf} and {@code iat}, at most one
 *     minute; never for {@code ent.until}
 */
public record TokenRules(String issuer, String audience, Duration leeway) {
  /** Enough for hosts with synchronised clocks. */
  public static final Duration DEFAULT_LEEWAY = Duration.ofSeconds(5);

  static final Duration MAX_LEEWAY = Duration.ofMinutes(1);

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException for an empty name or a leeway that is negative or too long
   */
  public TokenRules {
    if (Objects.requireNonNull(issuer, "issuer").isBlank()) {
      throw new IllegalArgumentException("The issuer is empty.");
    }
    if (Objects.requireNonNull(audience, "audience").isBlank()) {
      throw new IllegalArgumentException("The audience is empty.");
    }
    if (leeway.isNegative() || leeway.compareTo(MAX_LEEWAY) > 0) {
      throw new IllegalArgumentException("The leeway must lie between 0 s and 60 s.");
    }
  }

  /** Rules with the default leeway. */
  public TokenRules(String issuer, String audience) {
    this(issuer, audience, DEFAULT_LEEWAY);
  }
}
