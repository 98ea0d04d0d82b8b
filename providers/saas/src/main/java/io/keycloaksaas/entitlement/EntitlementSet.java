package io.keycloaksaas.entitlement;

import io.keycloaksaas.catalog.Amount;
import io.keycloaksaas.catalog.FeatureKey;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a subject may use at one instant. Sorted, so that equal sets give equal bytes. Immutable.
 *
 * @param plan the organization's counting plan in an organization context, else the user's
 * @param userPlan the user's own counting plan when both exist
 * @param features granted boolean features
 * @param limits limits and metered sums; a denied feature is absent, 0 is present
 * @param permissions of the user in the organization; empty without an organization context
 * @param validUntil the earliest instant at which the answer may differ; absent when nothing is
 *     scheduled
 */
public record EntitlementSet(
    Optional<String> plan,
    Optional<String> userPlan,
    Standing standing,
    SortedSet<FeatureKey> features,
    SortedMap<FeatureKey, Amount> limits,
    SortedSet<String> permissions,
    Optional<Instant> validUntil) {
  public EntitlementSet {
    features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
    limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    permissions = Collections.unmodifiableSortedSet(new TreeSet<>(permissions));
  }

  /** The value of a feature; {@link Amount#UNLIMITED} for a granted boolean one. */
  public Optional<Amount> value(FeatureKey feature) {
    return features.contains(feature)
        ? Optional.of(Amount.UNLIMITED)
        : Optional.ofNullable(limits.get(feature));
  }

  /** Whether the feature may be used at all: present and not 0. */
  public boolean grants(FeatureKey feature) {
    return value(feature).filter(value -> !value.equals(Amount.ZERO)).isPresent();
  }
}
