package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.Amount;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A live grant with what was taken from it.
 *
 * @param used may exceed the amount where a smaller plan took over in mid-period: then nothing is
 *     left, and nothing is owed
 * @param held by reservations that wait for their commit
 */
public record Line(
    String grantId,
    Amount amount,
    int priority,
    Optional<Instant> expiresAt,
    Instant createdAt,
    long used,
    long held) {

  /**
   * The order in which grants burn: the lower priority, the earlier expiry, the earlier creation;
   * the id settles what is still equal.
   */
  static final Comparator<Line> BURNING_ORDER =
      Comparator.comparingInt(Line::priority)
          .thenComparing(line -> line.expiresAt().orElse(Instant.MAX))
          .thenComparing(Line::createdAt)
          .thenComparing(Line::grantId);

  /**
   * @throws IllegalArgumentException below zero
   */
  public Line {
    if (used < 0 || held < 0) {
      throw new IllegalArgumentException("below zero: " + used + ", " + held);
    }
  }

  /** Used, as far as the amount goes. */
  long spent() {
    return amount.isUnlimited() ? used : Math.min(used, amount.wire());
  }

  /** Held, as far as the rest of the amount goes. */
  long reserved() {
    return amount.isUnlimited() ? held : Math.min(held, amount.wire() - spent());
  }

  /** What can still be taken; the largest long when unlimited. */
  long free() {
    return amount.isUnlimited() ? Long.MAX_VALUE : amount.wire() - spent() - reserved();
  }

  Line plusUsed(long units) {
    return new Line(
        grantId, amount, priority, expiresAt, createdAt, Math.addExact(used, units), held);
  }

  Line plusHeld(long units) {
    return new Line(
        grantId, amount, priority, expiresAt, createdAt, used, Math.addExact(held, units));
  }
}
