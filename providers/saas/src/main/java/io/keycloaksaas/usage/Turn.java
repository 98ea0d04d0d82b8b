package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import java.time.Instant;
import java.util.Optional;

/**
 * The instant at which one period ends and the next begins, with what plans gave on either side of
 * it. Pure: the past does not change, so whoever looks, and whenever, finds the same rule.
 *
 * @param ended as it was in the last millisecond before
 * @param begun as it was at the instant itself
 */
public record Turn(Instant at, Allowance ended, Allowance begun) {

  /**
   * The rule by which units of a feature go over here: that of the plan that ended, in a
   * subscription that goes on, into a plan that gives a number of them, too.
   */
  Optional<Rollover> rollover(FeatureKey feature) {
    return Optional.ofNullable(ended.rollovers().get(feature))
        .filter(max -> isTurn() && isLimited(ended, feature) && isLimited(begun, feature))
        .filter(max -> !ended.denied().contains(feature))
        .map(max -> new Rollover(ended.value(feature).wire(), max));
  }

  /** A period that a change of plans cut short did not end here, and leaves nothing. */
  private boolean isTurn() {
    return begun.mayFollow()
        && begun.source().equals(ended.source())
        && begun.period().start().equals(at)
        && ended.period().end().equals(at);
  }

  private static boolean isLimited(Allowance allowance, FeatureKey feature) {
    Amount value = allowance.value(feature);
    return !value.isUnlimited() && !value.equals(Amount.ZERO);
  }
}
