package io.keycloaksaas.guards;

import java.time.Instant;

/**
 * One condition on a token. Passing means returning. Guards are immutable and thread-safe: make
 * them once, check them on every request.
 */
@FunctionalInterface
public interface Guard {
  /**
   * Passes or throws.
   *
   * @param token the request's token; {@code null} stands for a request without one
   * @param now the instant that {@code ent.until} is compared with, without leeway
   * @throws GuardException when the condition does not hold
   */
  void check(SaasToken token, Instant now);

  /**
   * {@link #check(SaasToken, Instant)} at this moment.
   *
   * @param token the request's token; {@code null} stands for a request without one
   * @throws GuardException when the condition does not hold
   */
  default void check(SaasToken token) {
    check(token, Instant.now());
  }
}
