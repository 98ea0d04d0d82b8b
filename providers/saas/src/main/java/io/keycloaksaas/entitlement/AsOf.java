package io.keycloaksaas.entitlement;

import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.Optional;

/** The query parameter {@code asOf}: a past instant, or absent for now. */
public final class AsOf {
  private AsOf() {}

  /**
   * @throws Problem {@code validation_failed} when it is no time, or lies in the future: nobody
   *     knows what will be changed until then
   */
  public static Optional<Instant> parse(String text) {
    Optional<Instant> at = Times.parse("asOf", text == null || text.isEmpty() ? null : text);
    if (at.filter(Times.CLOCK.instant()::isBefore).isPresent()) {
      throw Problem.invalid("asOf", "'asOf' must not lie in the future.");
    }
    return at;
  }
}
