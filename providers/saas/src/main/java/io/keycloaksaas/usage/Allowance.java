package io.keycloaksaas.usage;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.subscription.BillingPeriod;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a subject's plan gives of metered features in the period of an instant.
 *
 * @param source the id of the counting subscription, or {@link #DEFAULT} without one
 * @param began in the first period of its subscription, when the subscription began: what was used
 *     since then counts, also in a trial that was ended, and what an earlier subscription's period
 *     used that ran then, so that starting anew refills nothing
 * @param values by metered feature; one that the plan does not name is absent
 * @param denied features that an override takes away
 * @param rollovers how many unused units of a feature go over into the next period, at most; none
 *     of a trial's
 */
public record Allowance(
    String source,
    BillingPeriod period,
    Optional<Instant> began,
    Map<FeatureKey, Amount> values,
    Set<FeatureKey> denied,
    Map<FeatureKey, Long> rollovers) {
  public static final String DEFAULT = "default";

  public Allowance {
    values = Map.copyOf(values);
    denied = Set.copyOf(denied);
    rollovers = Map.copyOf(rollovers);
  }

  /** Whether an earlier period of the same subscription may have left something to this one. */
  public boolean mayFollow() {
    return !source.equals(DEFAULT) && began.isEmpty();
  }

  public Amount value(FeatureKey feature) {
    return values.getOrDefault(feature, Amount.ZERO);
  }
}
